<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to cancel</source>
        <translation>
            <numerusform>%n to cancel</numerusform>
            <numerusform>%n to cancel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n listed twice</numerusform>
            <numerusform>%n listed twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>%n new conflict(s)</source>
        <translation>
            <numerusform>%n new conflict</numerusform>
            <numerusform>%n new conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) oversold</source>
        <translation>
            <numerusform>%n product oversold</numerusform>
            <numerusform>%n products oversold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n event could not be used</numerusform>
            <numerusform>%n events could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working</source>
        <translation>
            <numerusform>%n account stopped working</numerusform>
            <numerusform>%n accounts stopped working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large change(s) wait for your consent</source>
        <translation>
            <numerusform>%n large change waits for your consent</numerusform>
            <numerusform>%n large changes wait for your consent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n product(s) may sell out within 3 days</source>
        <translation>
            <numerusform>%n product may sell out within 3 days</numerusform>
            <numerusform>%n products may sell out within 3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision</source>
        <translation>
            <numerusform>%n conflict waits for your decision</numerusform>
            <numerusform>%n conflicts wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held back, to be safe.</source>
        <translation>
            <numerusform>%n change is held back, to be safe.</numerusform>
            <numerusform>%n changes are held back, to be safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n change(s)</source>
        <translation>
            <numerusform>%1 refused %n change</numerusform>
            <numerusform>%1 refused %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n event could not be used</numerusform>
            <numerusform>%n events could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1 could not be read</source>
        <translation>
            <numerusform>%n item of %1 could not be read</numerusform>
            <numerusform>%n items of %1 could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 shows another quantity for %n product</numerusform>
            <numerusform>%1 shows other quantities for %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be verified</source>
        <translation>
            <numerusform>%n event could not be verified</numerusform>
            <numerusform>%n events could not be verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows less of %n product(s), and no order explains it</source>
        <translation>
            <numerusform>%1 shows less of %n product, and no order explains it</numerusform>
            <numerusform>%1 shows less of %n products, and no order explains it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are the same listing on %1 as another</source>
        <translation>
            <numerusform>%n product is the same listing on %1 as another</numerusform>
            <numerusform>%n products are the same listing on %1 as another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are listed twice on %1</source>
        <translation>
            <numerusform>%n product is listed twice on %1</numerusform>
            <numerusform>%n products are listed twice on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n listing(s) show there is not known until all of it is read once.</source>
        <translation>
            <numerusform>What %n listing shows there is not known until all of it is read once.</numerusform>
            <numerusform>What %n listings show there is not known until all of it is read once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the buyers of %n order(s) ask to cancel</source>
        <translation>
            <numerusform>%1: the buyer of %n order asks to cancel</numerusform>
            <numerusform>%1: the buyers of %n orders ask to cancel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1 may not be at the wholesaler’s</source>
        <translation>
            <numerusform>%n order of %1 may not be at the wholesaler’s</numerusform>
            <numerusform>%n orders of %1 may not be at the wholesaler’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) on %1 are left different</source>
        <translation>
            <numerusform>%n listing on %1 is left different</numerusform>
            <numerusform>%n listings on %1 are left different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) on %1 are oversold</source>
        <translation>
            <numerusform>%n more order on %1 is oversold</numerusform>
            <numerusform>%n more orders on %1 are oversold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead</source>
        <translation>
            <numerusform>The clock of this computer is %n minute ahead</numerusform>
            <numerusform>The clock of this computer is %n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind</source>
        <translation>
            <numerusform>The clock of this computer is %n minute behind</numerusform>
            <numerusform>The clock of this computer is %n minutes behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleReason</name>
    <message numerus="yes">
        <source>%n step(s) wait for your consent, above.</source>
        <translation>
            <numerusform>%n step waits for your consent, above.</numerusform>
            <numerusform>%n steps wait for your consent, above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) need a look</source>
        <translation>
            <numerusform>%n channel needs a look</numerusform>
            <numerusform>%n channels need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) not checked yet</source>
        <translation>
            <numerusform>%n channel not checked yet</numerusform>
            <numerusform>%n channels not checked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Oversold</name>
    <message numerus="yes">
        <source>And %n more order(s).</source>
        <translation>
            <numerusform>And %n more order.</numerusform>
            <numerusform>And %n more orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemEvidence</name>
    <message numerus="yes">
        <source>Happened again, %n time(s) in all</source>
        <translation>
            <numerusform>Happened again, %n time in all</numerusform>
            <numerusform>Happened again, %n times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::AccountCards</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked every %n minute(s)</source>
        <translation>
            <numerusform>asked every minute</numerusform>
            <numerusform>asked every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders asked for every %n minute(s)</source>
        <translation>
            <numerusform>orders asked for every minute</numerusform>
            <numerusform>orders asked for every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Edit %n product</numerusform>
            <numerusform>Edit %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay as they are.</source>
        <translation>
            <numerusform>%n product stays as it is.</numerusform>
            <numerusform>%n products stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>Change %n product</numerusform>
            <numerusform>Change %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed. The channels are told by themselves.</source>
        <translation>
            <numerusform>%n product changed. The channels are told by themselves.</numerusform>
            <numerusform>%n products changed. The channels are told by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be changed.</source>
        <translation>
            <numerusform>%n product could not be changed.</numerusform>
            <numerusform>%n products could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n value returned.</numerusform>
            <numerusform>%n values returned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would cost nothing. Marketplaces refuse a price of 0.</source>
        <translation>
            <numerusform>%n product would cost nothing. Marketplaces refuse a price of 0.</numerusform>
            <numerusform>%n products would cost nothing. Marketplaces refuse a price of 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Really change %n price(s) this much?</source>
        <translation>
            <numerusform>Really change %n price this much?</numerusform>
            <numerusform>Really change %n prices this much?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, change %n product(s)</source>
        <translation>
            <numerusform>Yes, change %n product</numerusform>
            <numerusform>Yes, change %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed here.</source>
        <translation>
            <numerusform>%n product changed here.</numerusform>
            <numerusform>%n products changed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were not sent: that is more than the limit of the channel, and waits for your yes under Sync.</source>
        <translation>
            <numerusform>%n price was not sent: that is more than the limit of the channel, and waits for your yes under Sync.</numerusform>
            <numerusform>%n prices were not sent: that is more than the limit of the channel, and waits for your yes under Sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n typed value(s)</source>
        <translation>
            <numerusform>Take back %n typed value</numerusform>
            <numerusform>Take back %n typed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n typed value(s)?</source>
        <translation>
            <numerusform>Give up %n typed value?</numerusform>
            <numerusform>Give up %n typed values?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were left alone: they moved since this was worked out. They are shown as they are now.</source>
        <translation>
            <numerusform>%n product was left alone: it moved since this was worked out. It is shown as it is now.</numerusform>
            <numerusform>%n products were left alone: they moved since this was worked out. They are shown as they are now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::CancelDialog</name>
    <message numerus="yes">
        <source>&amp;Why, for the marketplace and the buyer (at least %n letter(s))</source>
        <translation>
            <numerusform>&amp;Why, for the marketplace and the buyer (at least %n letter)</numerusform>
            <numerusform>&amp;Why, for the marketplace and the buyer (at least %n letters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueActions</name>
    <message numerus="yes">
        <source>Edit all %n product(s) of the list?</source>
        <translation>
            <numerusform>Edit the %n product of the list?</numerusform>
            <numerusform>Edit all %n products of the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Edit %n product</numerusform>
            <numerusform>Edit %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::CataloguePage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) in force.</source>
        <translation>
            <numerusform>%n filter in force.</numerusform>
            <numerusform>%n filters in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n product selected</numerusform>
            <numerusform>%n products selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n product changed.</numerusform>
            <numerusform>%n products changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n value returned.</numerusform>
            <numerusform>%n values returned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync %n product(s) now</source>
        <translation>
            <numerusform>Sync %n product now</numerusform>
            <numerusform>Sync %n products now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelCard</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to cancel</source>
        <translation>
            <numerusform>%n order to cancel</numerusform>
            <numerusform>%n orders to cancel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n listed twice</numerusform>
            <numerusform>%n listed twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelsPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketplace(s)</source>
        <translation>
            <numerusform>%n marketplace</numerusform>
            <numerusform>%n marketplaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictCard</name>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides: both stand there, look at them before you save.</source>
        <translation>
            <numerusform>%n place was changed on both sides: both stand there, look at it before you save.</numerusform>
            <numerusform>%n places were changed on both sides: both stand there, look at them before you save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more channel(s)</source>
        <translation>
            <numerusform>%1 and %n more channel</numerusform>
            <numerusform>%1 and %n more channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here becomes %1; then %2 get(s) it.</source>
        <translation>
            <numerusform>Here becomes %1; then %2 gets it.</numerusform>
            <numerusform>Here becomes %1; then %2 get it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictDetail</name>
    <message numerus="yes">
        <source>Save %n decision(s)</source>
        <translation>
            <numerusform>Save %n decision</numerusform>
            <numerusform>Save %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be carried out.</source>
        <translation>
            <numerusform>%n decision could not be carried out.</numerusform>
            <numerusform>%n decisions could not be carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for other products</source>
        <translation>
            <numerusform>%n of them for other products</numerusform>
            <numerusform>%n of them for other products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) stay as they are.</source>
        <translation>
            <numerusform>%n decision stays as it is.</numerusform>
            <numerusform>%n decisions stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Makes a rule and answers the %n other(s) like this; you can remove it in Settings</source>
        <translation>
            <numerusform>Makes a rule and answers the other one like this; you can remove it in Settings</numerusform>
            <numerusform>Makes a rule and answers the %n others like this; you can remove it in Settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n like it</source>
        <comment>product</comment>
        <translation>
            <numerusform>%1 and %n like it</numerusform>
            <numerusform>%1 and %n like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these conflicts ended meanwhile: nothing was written for it.</source>
        <translation>
            <numerusform>%n of these conflicts ended meanwhile: nothing was written for it.</numerusform>
            <numerusform>%n of these conflicts ended meanwhile: nothing was written for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n like this…</source>
        <translation>
            <numerusform>Apply to %n like this…</numerusform>
            <numerusform>Apply to %n like this…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>Keep yours here, in %n other like it and in all to come?</numerusform>
            <numerusform>Keep yours here, in %n others like it and in all to come?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>Take theirs here, in %n other like it and in all to come?</numerusform>
            <numerusform>Take theirs here, in %n others like it and in all to come?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>Keep yours in %n conflict?</numerusform>
            <numerusform>Keep yours in %n conflicts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>Take theirs in %n conflict?</numerusform>
            <numerusform>Take theirs in %n conflicts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n</source>
        <translation>
            <numerusform>Apply to %n</numerusform>
            <numerusform>Apply to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. What they changed here can be taken back under History, and is then sent too.</source>
        <translation>
            <numerusform>%n decision was sent to the channel already and stays. What it changed here can be taken back under History, and is then sent too.</numerusform>
            <numerusform>%n decisions were sent to the channel already and stay. What they changed here can be taken back under History, and is then sent too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. To send what it was, set it in the product.</source>
        <translation>
            <numerusform>%n decision was sent to the channel already and stays. To send what it was, set it in the product.</numerusform>
            <numerusform>%n decisions were sent to the channel already and stay. To send what it was, set it in the product.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictsPage</name>
    <message numerus="yes">
        <source>Open, %n field(s)</source>
        <translation>
            <numerusform>Open, %n field</numerusform>
            <numerusform>Open, %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n decision(s)?</source>
        <translation>
            <numerusform>Give up %n decision?</numerusform>
            <numerusform>Give up %n decisions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deciding, %n field(s) to go</source>
        <translation>
            <numerusform>Deciding, %n field to go</numerusform>
            <numerusform>Deciding, %n fields to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>Keep yours in %n conflict?</numerusform>
            <numerusform>Keep yours in %n conflicts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>Take theirs in %n conflict?</numerusform>
            <numerusform>Take theirs in %n conflicts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are there, and are offered again.</source>
        <translation>
            <numerusform>For %n of them that means: the pieces of a cancelled order are there, and are offered again.</numerusform>
            <numerusform>For %n of them that means: the pieces of a cancelled order are there, and are offered again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are gone, and leave the stock.</source>
        <translation>
            <numerusform>For %n of them that means: the pieces of a cancelled order are gone, and leave the stock.</numerusform>
            <numerusform>For %n of them that means: the pieces of a cancelled order are gone, and leave the stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open, more than %n field(s)</source>
        <translation>
            <numerusform>Open, more than %n field</numerusform>
            <numerusform>Open, more than %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::DashboardPage</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), by channel</source>
        <translation>
            <numerusform>%n day, by channel</numerusform>
            <numerusform>%n days, by channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), all accounts</source>
        <translation>
            <numerusform>%n day, all accounts</numerusform>
            <numerusform>%n days, all accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ErrorDetail</name>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>seen %n time</numerusform>
            <numerusform>seen %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ErrorsPage</name>
    <message numerus="yes">
        <source>%n problem(s) are tried again.</source>
        <translation>
            <numerusform>%n problem is tried again.</numerusform>
            <numerusform>%n problems are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you: trying again does not help there.</source>
        <translation>
            <numerusform>%n needs you: trying again does not help there.</numerusform>
            <numerusform>%n need you: trying again does not help there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) dismissed.</source>
        <translation>
            <numerusform>%n problem dismissed.</numerusform>
            <numerusform>%n problems dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::EventDetail</name>
    <message numerus="yes">
        <source>%n event(s) are tried again</source>
        <translation>
            <numerusform>%n event is tried again</numerusform>
            <numerusform>%n events are tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, received %2, %n tries</source>
        <comment>channel, time</comment>
        <translation>
            <numerusform>%1, received %2, %n try</numerusform>
            <numerusform>%1, received %2, %n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::EventsPanel</name>
    <message numerus="yes">
        <source>%n event(s) were discarded; under Sync, Received, they can still be used.</source>
        <translation>
            <numerusform>%n event was discarded; under Sync, Received, it can still be used.</numerusform>
            <numerusform>%n events were discarded; under Sync, Received, they can still be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were used.</source>
        <translation>
            <numerusform>%n event was used.</numerusform>
            <numerusform>%n events were used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were read, and there was nothing to do.</source>
        <translation>
            <numerusform>%n event was read, and there was nothing to do.</numerusform>
            <numerusform>%n events were read, and there was nothing to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::FigureStrip</name>
    <message numerus="yes">
        <source>%n new this week</source>
        <translation>
            <numerusform>%n new this week</numerusform>
            <numerusform>%n new this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were prevented</source>
        <translation>
            <numerusform>%n more was prevented</numerusform>
            <numerusform>%n more were prevented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n listed twice</numerusform>
            <numerusform>%n listed twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were prevented</source>
        <translation>
            <numerusform>%n was prevented</numerusform>
            <numerusform>%n were prevented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::GuideLine</name>
    <message numerus="yes">
        <source>%n field(s) changed on both sides. Decide once, or make a rule.</source>
        <translation>
            <numerusform>%n field changed on both sides. Decide once, or make a rule.</numerusform>
            <numerusform>%n fields changed on both sides. Decide once, or make a rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::HistoryPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ImportDialog</name>
    <message numerus="yes">
        <source>%n product(s) would be made</source>
        <translation>
            <numerusform>%n product would be made</numerusform>
            <numerusform>%n products would be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken in</source>
        <translation>
            <numerusform>%n line not taken in</numerusform>
            <numerusform>%n lines not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) made</source>
        <translation>
            <numerusform>%n product made</numerusform>
            <numerusform>%n products made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n value returned.</numerusform>
            <numerusform>%n values returned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::JobsModel</name>
    <message numerus="yes">
        <source>%n change(s) sent so far</source>
        <translation>
            <numerusform>%n change sent so far</numerusform>
            <numerusform>%n changes sent so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsTab</name>
    <message numerus="yes">
        <source>%n open order(s) from there hold pieces of this product: %1. They go along to the other product, and these pieces come back here.</source>
        <translation>
            <numerusform>%n open order from there holds pieces of this product: %1. It goes along to the other product, and these pieces come back here.</numerusform>
            <numerusform>%n open orders from there hold pieces of this product: %1. They go along to the other product, and these pieces come back here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there keep what they hold of this product: %1. They go along if you link the listing to another product.</source>
        <translation>
            <numerusform>%n open order from there keeps what it holds of this product: %1. It goes along if you link the listing to another product.</numerusform>
            <numerusform>%n open orders from there keep what they hold of this product: %1. They go along if you link the listing to another product.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::LogModel</name>
    <message numerus="yes">
        <source>%n item(s) could not be read; see Errors</source>
        <translation>
            <numerusform>%n item could not be read; see Errors</numerusform>
            <numerusform>%n items could not be read; see Errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused; see Errors</source>
        <translation>
            <numerusform>%n change was refused; see Errors</numerusform>
            <numerusform>%n changes were refused; see Errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed on both sides; see Conflicts</source>
        <translation>
            <numerusform>%n field was changed on both sides; see Conflicts</numerusform>
            <numerusform>%n fields were changed on both sides; see Conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n change sent</numerusform>
            <numerusform>%n changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) did not work at once and were repeated</source>
        <translation>
            <numerusform>%n request did not work at once and was repeated</numerusform>
            <numerusform>%n requests did not work at once and were repeated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ManyProducts</name>
    <message numerus="yes">
        <source>%n product(s) chosen</source>
        <translation>
            <numerusform>%n product chosen</numerusform>
            <numerusform>%n products chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::MappingPart</name>
    <message numerus="yes">
        <source>%n value(s) not assigned</source>
        <translation>
            <numerusform>%n value not assigned</numerusform>
            <numerusform>%n values not assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign to these %n value(s)</source>
        <translation>
            <numerusform>Assign to this %n value</numerusform>
            <numerusform>Assign to these %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>%n more; type to find it</numerusform>
            <numerusform>%n more; type to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::MatchView</name>
    <message numerus="yes">
        <source>%n fit(s) a product and will be linked.</source>
        <translation>
            <numerusform>%n fits a product and will be linked.</numerusform>
            <numerusform>%n fit a product and will be linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new to us; a product is made for each.</source>
        <translation>
            <numerusform>%n is new to us; a product is made for it.</numerusform>
            <numerusform>%n are new to us; a product is made for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) listed twice; only the first is used.</source>
        <translation>
            <numerusform>%n is listed twice; only the first is used.</numerusform>
            <numerusform>%n are listed twice; only the first is used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probably fit(s); decide them below, or later one by one.</source>
        <translation>
            <numerusform>%n probably fits; decide it below, or later.</numerusform>
            <numerusform>%n probably fit; decide them below, or later one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n to the product(s) beside</source>
        <translation>
            <numerusform>Link %n to the product beside</numerusform>
            <numerusform>Link %n to the products beside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n</source>
        <translation>
            <numerusform>Leave out %n</numerusform>
            <numerusform>Leave out %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n new product</numerusform>
            <numerusform>%n new products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <translation>
            <numerusform>%n is left out.</numerusform>
            <numerusform>%n are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are products of their own now.</source>
        <translation>
            <numerusform>%n is a product of its own now.</numerusform>
            <numerusform>%n are products of their own now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are linked.</source>
        <translation>
            <numerusform>%n is linked.</numerusform>
            <numerusform>%n are linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided so, the others are done. The first of them: %1</source>
        <translation>
            <numerusform>%n could not be decided so, the others are done: %1</numerusform>
            <numerusform>%n could not be decided so, the others are done. The first of them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree and make %n product(s)</source>
        <translation>
            <numerusform>Agree and make %n product</numerusform>
            <numerusform>Agree and make %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::OrderBatch</name>
    <message numerus="yes">
        <source>Take %n order(s)</source>
        <translation>
            <numerusform>Take %n order</numerusform>
            <numerusform>Take %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as prepared</source>
        <translation>
            <numerusform>Mark %n as prepared</numerusform>
            <numerusform>Mark %n as prepared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as shipped</source>
        <translation>
            <numerusform>Mark %n as shipped</numerusform>
            <numerusform>Mark %n as shipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n order chosen</numerusform>
            <numerusform>%n orders chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telling the marketplace, %n order(s) to go…</source>
        <translation>
            <numerusform>Telling the marketplace, %n order to go…</numerusform>
            <numerusform>Telling the marketplace, %n orders to go…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n order(s).</source>
        <translation>
            <numerusform>Done for %n order.</numerusform>
            <numerusform>Done for %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be done.</source>
        <translation>
            <numerusform>%n order could not be done.</numerusform>
            <numerusform>%n orders could not be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::OrderPane</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersPage</name>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>the newest</numerusform>
            <numerusform>the newest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>the first %n</numerusform>
            <numerusform>the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) above</source>
        <translation>
            <numerusform>%n new order above</numerusform>
            <numerusform>%n new orders above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PlanFilter</name>
    <message numerus="yes">
        <source>%n come(s) in</source>
        <translation>
            <numerusform>%n comes in</numerusform>
            <numerusform>%n come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) out</source>
        <translation>
            <numerusform>%n goes out</numerusform>
            <numerusform>%n go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n for you to decide</numerusform>
            <numerusform>%n for you to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PlanModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PlanOutcomes</name>
    <message numerus="yes">
        <source>%n change(s) made</source>
        <translation>
            <numerusform>%n change made</numerusform>
            <numerusform>%n changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone, because it moved since</source>
        <translation>
            <numerusform>%n left alone, because it moved since</numerusform>
            <numerusform>%n left alone, because they moved since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written</source>
        <translation>
            <numerusform>%n could not be written</numerusform>
            <numerusform>%n could not be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n still waiting</numerusform>
            <numerusform>%n still waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PlanPage</name>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left alone: %n change(s)</source>
        <translation>
            <numerusform>Left alone: %n change</numerusform>
            <numerusform>Left alone: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made or moved meanwhile, and are not ticked any more.</source>
        <translation>
            <numerusform>%n change was made or moved meanwhile, and is not ticked any more.</numerusform>
            <numerusform>%n changes were made or moved meanwhile, and are not ticked any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PlansPanel</name>
    <message numerus="yes">
        <source>Would set %n listing(s) on %1 to 0</source>
        <translation>
            <numerusform>Would set %n listing on %1 to 0</numerusform>
            <numerusform>Would set %n listings on %1 to 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly shows 0 for %n product(s)</source>
        <translation>
            <numerusform>%1 suddenly shows 0 for %n product</numerusform>
            <numerusform>%1 suddenly shows 0 for %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change %n price(s) on %1 by a lot</source>
        <translation>
            <numerusform>Would change %n price on %1 by a lot</numerusform>
            <numerusform>Would change %n prices on %1 by a lot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) on %1 changed by a lot</source>
        <translation>
            <numerusform>%n price on %1 changed by a lot</numerusform>
            <numerusform>%n prices on %1 changed by a lot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are no longer found on %1</source>
        <translation>
            <numerusform>%n listing is no longer found on %1</numerusform>
            <numerusform>%n listings are no longer found on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 shows another quantity for %n product</numerusform>
            <numerusform>%1 shows other quantities for %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was off; %n change(s) would be sent now</source>
        <translation>
            <numerusform>%1 was off; %n change would be sent now</numerusform>
            <numerusform>%1 was off; %n changes would be sent now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview for %1: %n change(s)</source>
        <translation>
            <numerusform>Preview for %1: %n change</numerusform>
            <numerusform>Preview for %1: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview for %n channel(s), in one tree</source>
        <translation>
            <numerusform>Preview for %n channel, in one tree</numerusform>
            <numerusform>Preview for %n channels, in one tree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The repricing rule would change %n price(s) on %1</source>
        <translation>
            <numerusform>The repricing rule would change %n price on %1</numerusform>
            <numerusform>The repricing rule would change %n prices on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New settings of %1: %n change(s) would be sent</source>
        <translation>
            <numerusform>New settings of %1: %n change would be sent</numerusform>
            <numerusform>New settings of %1: %n changes would be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PrepareDialog</name>
    <message numerus="yes">
        <source>%n reason(s) against it</source>
        <translation>
            <numerusform>%n reason against it</numerusform>
            <numerusform>%n reasons against it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n for Vinted</source>
        <translation>
            <numerusform>Queue %n for Vinted</numerusform>
            <numerusform>Queue %n for Vinted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) wait for the browser.</source>
        <translation>
            <numerusform>%n listing waits for the browser.</numerusform>
            <numerusform>%n listings wait for the browser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ProblemsModel</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ProductDetail</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; on hand &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; held by orders &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; listing(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; on hand &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; held by orders &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; listing</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; on hand &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; held by orders &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PublishManyDialog</name>
    <message numerus="yes">
        <source>Publish %n product(s)</source>
        <translation>
            <numerusform>Publish %n product</numerusform>
            <numerusform>Publish %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be listed on %1.</source>
        <translation>
            <numerusform>%n product would be listed on %1.</numerusform>
            <numerusform>%n products would be listed on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) cannot be:</source>
        <translation>
            <numerusform>%n product cannot be:</numerusform>
            <numerusform>%n products cannot be:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are on their way. The others are left as they were:</source>
        <translation>
            <numerusform>%n product is on its way. The others are left as they were:</numerusform>
            <numerusform>%n products are on their way. The others are left as they were:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::RulesForm</name>
    <message numerus="yes">
        <source>If more than %n price(s) move that far in one sync, all of them wait for you; fewer are taken as they are.</source>
        <translation>
            <numerusform>If more than %n price moves that far in one sync, all of them wait for you; fewer are taken as they are.</numerusform>
            <numerusform>If more than %n prices move that far in one sync, all of them wait for you; fewer are taken as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::RunDetail</name>
    <message numerus="yes">
        <source>%n error(s) came again and stand with a newer run.</source>
        <translation>
            <numerusform>%n error came again and stands with a newer run.</numerusform>
            <numerusform>%n errors came again and stand with a newer run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsEffect</name>
    <message numerus="yes">
        <source>%n listing(s) would be changed.</source>
        <translation>
            <numerusform>%n listing would be changed.</numerusform>
            <numerusform>%n listings would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0 and end there.</source>
        <translation>
            <numerusform>%n of them would go to 0 and end there.</numerusform>
            <numerusform>%n of them would go to 0 and end there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0: nobody could buy them there.</source>
        <translation>
            <numerusform>%n of them would go to 0: nobody could buy it there.</numerusform>
            <numerusform>%n of them would go to 0: nobody could buy them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would end for good: Evenstock cannot make them again, also where you take the settings back. Only on the site of %1 can you.</source>
        <translation>
            <numerusform>%n of them would end for good: Evenstock cannot make it again, also where you take the settings back. Only on the site of %1 can you.</numerusform>
            <numerusform>%n of them would end for good: Evenstock cannot make them again, also where you take the settings back. Only on the site of %1 can you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ShellStatus</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::StockTab</name>
    <message numerus="yes">
        <source>The newest %n movement(s); the sum of all is the stock on hand</source>
        <translation>
            <numerusform>The newest %n movement; the sum of all is the stock on hand</numerusform>
            <numerusform>The newest %n movements; the sum of all is the stock on hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s); the sum is the stock on hand</source>
        <translation>
            <numerusform>%n movement; the sum is the stock on hand</numerusform>
            <numerusform>%n movements; the sum is the stock on hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::SyncPage</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::UndoPanel</name>
    <message numerus="yes">
        <source>%n conflict(s) would be open again.</source>
        <translation>
            <numerusform>%n conflict would be open again.</numerusform>
            <numerusform>%n conflicts would be open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) would return and then be sent to the channels.</source>
        <translation>
            <numerusform>%n old value would return and then be sent to the channels.</numerusform>
            <numerusform>%n old values would return and then be sent to the channels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed again since; they are left alone.</source>
        <translation>
            <numerusform>%n value changed again since; it is left alone.</numerusform>
            <numerusform>%n values changed again since; they are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n value returned.</numerusform>
            <numerusform>%n values returned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be open again.</source>
        <translation>
            <numerusform>%n conflict will be open again.</numerusform>
            <numerusform>%n conflicts will be open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s)</source>
        <translation>
            <numerusform>%n old value</numerusform>
            <numerusform>%n old values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) and cancellations stay counted.</source>
        <translation>
            <numerusform>%n sale or cancellation stays counted.</numerusform>
            <numerusform>%n sales and cancellations stay counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) that were made stay.</source>
        <translation>
            <numerusform>%n product that was made stays.</numerusform>
            <numerusform>%n products that were made stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay.</source>
        <translation>
            <numerusform>%n link stays.</numerusform>
            <numerusform>%n links stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were sent to the channel already; they stay. To send another value, edit the product.</source>
        <translation>
            <numerusform>%n value was sent to the channel already; it stays. To send another value, edit the product.</numerusform>
            <numerusform>%n values were sent to the channel already; they stay. To send another value, edit the product.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::VintedErrorsPart</name>
    <message numerus="yes">
        <source>%n error(s) that no success has settled</source>
        <translation>
            <numerusform>%n error that no success has settled</numerusform>
            <numerusform>%n errors that no success has settled</numerusform>
        </translation>
    </message>
</context>
</TS>
