<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Evenstock</source>
        <translation>Informazioni su Evenstock</translation>
    </message>
    <message>
        <source>Evenstock %1</source>
        <translation>Evenstock %1</translation>
    </message>
    <message>
        <source>Keeps the stock of a small shop the same on all its marketplaces. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tiene uguali le scorte di un piccolo negozio su tutti i suoi marketplace. Software libero sotto la GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message>
        <source>the views</source>
        <translation>le viste</translation>
    </message>
    <message>
        <source>search, go to, do</source>
        <translation>cerca, vai a, fai</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtra questo elenco</translation>
    </message>
    <message>
        <source>sync the account in sight</source>
        <translation>sincronizza l’account in vista</translation>
    </message>
    <message>
        <source>sync all accounts</source>
        <translation>sincronizza tutti gli account</translation>
    </message>
    <message>
        <source>next, previous conflict</source>
        <translation>conflitto successivo, precedente</translation>
    </message>
    <message>
        <source>keep mine, take theirs</source>
        <translation>tieni il mio, prendi il loro</translation>
    </message>
    <message>
        <source>back</source>
        <translation>indietro</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Evenstock</source>
        <translation>Evenstock</translation>
    </message>
    <message>
        <source>save a product; save a decision</source>
        <translation>salva un prodotto; salva una decisione</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>perché questo numero?</translation>
    </message>
    <message>
        <source>into what is chosen in the list</source>
        <translation>dentro ciò che è scelto nell’elenco</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>annulla l’ultima decisione</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copia le righe scelte</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>esci</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>il menu</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Chiede a te</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Non ancora sincronizzato</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>In sincronizzazione</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off; sales there go unseen since %1</source>
        <translation>Spento; le vendite lì non si vedono da %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizzato %1</translation>
    </message>
    <message>
        <source>%1, stopped until you sign in</source>
        <translation>%1, fermo finché non accedi</translation>
    </message>
    <message>
        <source>%1, no schedule</source>
        <translation>%1, nessun orario</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>Synced 2 min ago, next in 13 min</comment>
        <translation>%1, prossima %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 di %2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementi</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selezionati</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incrementale</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Orders again</source>
        <translation>Di nuovo gli ordini</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>In parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, in pausa</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Portachiavi bloccato</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 articoli/s</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Look and link</source>
        <translation>Guarda e collega</translation>
    </message>
    <message>
        <source>Changes to approve</source>
        <translation>Modifiche da approvare</translation>
    </message>
    <message numerus="yes">
        <source>%n to cancel</source>
        <translation>
            <numerusform>%n da annullare</numerusform>
            <numerusform>%n da annullare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n in vendita due volte</numerusform>
            <numerusform>%n in vendita due volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n trattenuta</numerusform>
            <numerusform>%n trattenute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in dubbio</numerusform>
            <numerusform>%n in dubbio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>%n new conflict(s)</source>
        <translation>
            <numerusform>%n nuovo conflitto</numerusform>
            <numerusform>%n nuovi conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) oversold</source>
        <translation>
            <numerusform>%n prodotto venduto in eccesso</numerusform>
            <numerusform>%n prodotti venduti in eccesso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n evento non utilizzabile</numerusform>
            <numerusform>%n eventi non utilizzabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working</source>
        <translation>
            <numerusform>%n account non funziona più</numerusform>
            <numerusform>%n account non funzionano più</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, channels</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In your shop there is something new to look at:</source>
        <translation>Nel tuo negozio c’è qualcosa di nuovo da guardare:</translation>
    </message>
    <message>
        <source>Among others: %1</source>
        <translation>Tra gli altri: %1</translation>
    </message>
    <message>
        <source>Open Evenstock to see what happened and what to do.</source>
        <translation>Apri Evenstock per vedere che cosa è successo e che cosa fare.</translation>
    </message>
    <message>
        <source>Settings, Notifications: what you are told about, and how.</source>
        <translation>Impostazioni, Notifiche: di che cosa vieni avvisato, e come.</translation>
    </message>
    <message>
        <source>test mail</source>
        <translation>mail di prova</translation>
    </message>
    <message>
        <source>This is the test mail you asked for. Alerts of your shop will come like this.</source>
        <translation>Questa è la mail di prova che hai chiesto. Gli avvisi del tuo negozio arriveranno così.</translation>
    </message>
    <message numerus="yes">
        <source>%n large change(s) wait for your consent</source>
        <translation>
            <numerusform>%n grande modifica aspetta il tuo consenso</numerusform>
            <numerusform>%n grandi modifiche aspettano il tuo consenso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Presto</translation>
    </message>
    <message>
        <source>%1: your sign-in has expired</source>
        <translation>%1: il tuo accesso è scaduto</translation>
    </message>
    <message>
        <source>Not checked for %1. The other channels go on.</source>
        <translation>Non controllato da %1. Gli altri canali vanno avanti.</translation>
    </message>
    <message>
        <source>Not checked until then. The other channels go on.</source>
        <translation>Non controllato fino ad allora. Gli altri canali vanno avanti.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 non risponde</translation>
    </message>
    <message>
        <source>Since %1. It is tried again by itself.</source>
        <translation>Da %1. Si riprova da sé.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Si riprova da sé.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 è spento</translation>
    </message>
    <message>
        <source>Sales there go unseen since %1.</source>
        <translation>Le vendite lì non si vedono da %1.</translation>
    </message>
    <message>
        <source>Open channel</source>
        <translation>Apri canale</translation>
    </message>
    <message>
        <source>%1: what was found waits for your consent</source>
        <translation>%1: ciò che si è trovato attende il tuo consenso</translation>
    </message>
    <message>
        <source>Nothing is linked or created before you agree.</source>
        <translation>Nulla viene collegato o creato prima del tuo consenso.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Apri ordine</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Apri prodotto</translation>
    </message>
    <message>
        <source>Sold on %1, but linked to no product</source>
        <translation>Venduto su %1, ma non collegato a nessun prodotto</translation>
    </message>
    <message>
        <source>No stock was taken for it.</source>
        <translation>Nessuna scorta è stata scalata.</translation>
    </message>
    <message>
        <source>An order came late for a change that was counted already</source>
        <translation>Un ordine è arrivato tardi per una modifica già contata</translation>
    </message>
    <message>
        <source>An order on %1 needs a look</source>
        <translation>Un ordine su %1 va guardato</translation>
    </message>
    <message>
        <source>The lower stock stands until you decide.</source>
        <translation>Vale la scorta più bassa finché non decidi.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) may sell out within 3 days</source>
        <translation>
            <numerusform>%n prodotto potrebbe esaurirsi entro 3 giorni</numerusform>
            <numerusform>%n prodotti potrebbero esaurirsi entro 3 giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last 14 days, over all channels.</source>
        <translation>Al ritmo degli ultimi 14 giorni, su tutti i canali.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision</source>
        <translation>
            <numerusform>%n conflitto attende la tua decisione</numerusform>
            <numerusform>%n conflitti attendono la tua decisione</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest since %1. Neither side is touched until then.</source>
        <translation>Il più vecchio da %1. Nessun lato viene toccato fino ad allora.</translation>
    </message>
    <message>
        <source>A large change on %1 waits for your consent</source>
        <translation>Una grande modifica su %1 attende il tuo consenso</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held back, to be safe.</source>
        <translation>
            <numerusform>%n modifica è trattenuta, per sicurezza.</numerusform>
            <numerusform>%n modifiche sono trattenute, per sicurezza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n change(s)</source>
        <translation>
            <numerusform>%1 ha rifiutato %n modifica</numerusform>
            <numerusform>%1 ha rifiutato %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>What it shows there is still the old value.</source>
        <translation>Lì si vede ancora il valore vecchio.</translation>
    </message>
    <message>
        <source>Our own data could not be written</source>
        <translation>I nostri dati non si sono potuti scrivere</translation>
    </message>
    <message>
        <source>Syncing waits until there is space again.</source>
        <translation>La sincronizzazione attende che ci sia di nuovo spazio.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n evento non si è potuto usare</numerusform>
            <numerusform>%n eventi non si sono potuti usare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed by it; the next sync reads the same.</source>
        <translation>Non ha cambiato nulla; la prossima sincronizzazione legge lo stesso.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1 could not be read</source>
        <translation>
            <numerusform>%n elemento di %1 non si è potuto leggere</numerusform>
            <numerusform>%n elementi di %1 non si sono potuti leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else went on. They are tried again at every sync.</source>
        <translation>Tutto il resto è andato avanti. Si riprova a ogni sincronizzazione.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 mostra un’altra quantità per %n prodotto</numerusform>
            <numerusform>%1 mostra altre quantità per %n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent there for them until you have looked at it.</source>
        <translation>Là non si invia niente per loro finché non l&apos;hai guardato.</translation>
    </message>
    <message>
        <source>The sign-in of %1 cannot be read</source>
        <translation>L&apos;accesso di %1 non si può leggere</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer. Unlock it, then retry.</source>
        <translation>Il portachiavi è bloccato o non risponde. Sbloccalo, poi riprova.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be verified</source>
        <translation>
            <numerusform>%n evento non si è potuto verificare</numerusform>
            <numerusform>%n eventi non si sono potuti verificare</numerusform>
        </translation>
    </message>
    <message>
        <source>It is set aside; nothing was changed by it.</source>
        <translation>È messo da parte; non ha cambiato nulla.</translation>
    </message>
    <message>
        <source>Its stock stays as it was. Compare the order on the marketplace.</source>
        <translation>Le sue scorte restano com’erano. Confronta l’ordine sul marketplace.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows less of %n product(s), and no order explains it</source>
        <translation>
            <numerusform>%1 mostra meno pezzi di %n prodotto, e nessun ordine lo spiega</numerusform>
            <numerusform>%1 mostra meno pezzi di %n prodotti, e nessun ordine lo spiega</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the shelf and write the number under Stock, also where it is right.</source>
        <translation>Conta lo scaffale e scrivi il numero in Scorte, anche dove è giusto.</translation>
    </message>
    <message>
        <source>A listing on %1 may be any of several products</source>
        <translation>Un’inserzione su %1 può essere di uno qualsiasi tra più prodotti</translation>
    </message>
    <message>
        <source>Nothing is counted for it until you link it.</source>
        <translation>Non si conta nulla per essa finché non la colleghi.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are the same listing on %1 as another</source>
        <translation>
            <numerusform>%n prodotto è su %1 la stessa inserzione di un altro</numerusform>
            <numerusform>%n prodotti sono su %1 la stessa inserzione di un altro</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not on sale there.</source>
        <translation>Lì non sono in vendita.</translation>
    </message>
    <message>
        <source>%1: the sign-in was not kept; enter it again</source>
        <translation>%1: l’accesso non è stato conservato; inseriscilo di nuovo</translation>
    </message>
    <message>
        <source>Not checked for %1, nor is any other channel.</source>
        <translation>Non controllato da %1, e nessun altro canale lo è.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are listed twice on %1</source>
        <translation>
            <numerusform>%n prodotto è in vendita due volte su %1</numerusform>
            <numerusform>%n prodotti sono in vendita due volte su %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to the second listing, so it may sell what is gone. End it there.</source>
        <translation>Alla seconda inserzione non si invia nulla: può vendere ciò che non c’è più. Chiudila lì.</translation>
    </message>
    <message>
        <source>%1 was not read since the backup was put back</source>
        <translation>%1 non è stato letto da quando è stato ripristinato il backup</translation>
    </message>
    <message numerus="yes">
        <source>What %n listing(s) show there is not known until all of it is read once.</source>
        <translation>
            <numerusform>Che cosa mostri lì %n inserzione non si sa finché non si legge tutto una volta.</numerusform>
            <numerusform>Che cosa mostrino lì %n inserzioni non si sa finché non si legge tutto una volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Leggi tutto</translation>
    </message>
    <message numerus="yes">
        <source>%1: the buyers of %n order(s) ask to cancel</source>
        <translation>
            <numerusform>%1: il cliente di %n ordine chiede di annullare</numerusform>
            <numerusform>%1: i clienti di %n ordini chiedono di annullare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1 may not be at the wholesaler’s</source>
        <translation>
            <numerusform>%n ordine di %1 forse non è dal grossista</numerusform>
            <numerusform>%n ordini di %1 forse non sono dal grossista</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed on by itself. Look there, and make it by hand where it is missing.</source>
        <translation>Non si inoltra da sé. Guarda là e, dove manca, fallo a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) on %1 are left different</source>
        <translation>
            <numerusform>%n inserzione su %1 è lasciata diversa</numerusform>
            <numerusform>%n inserzioni su %1 sono lasciate diverse</numerusform>
        </translation>
    </message>
    <message>
        <source>A change was not taken in, or not sent. It stays so until you decide otherwise.</source>
        <translation>Una modifica non è stata presa o non è stata inviata. Resta così finché non decidi altro.</translation>
    </message>
    <message>
        <source>What they hold stays held until you answer.</source>
        <translation>Quello che impegnano resta impegnato finché non rispondi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) on %1 are oversold</source>
        <translation>
            <numerusform>Un altro ordine su %1 è venduto oltre la scorta (%n)</numerusform>
            <numerusform>Altri %n ordini su %1 sono venduti oltre la scorta</numerusform>
        </translation>
    </message>
    <message>
        <source>What they got is held for them; find the rest, or cancel them there.</source>
        <translation>Ciò che hanno avuto è tenuto per loro; trova il resto, o annullali lì.</translation>
    </message>
    <message>
        <source>Oversold by %1: %2, order %3</source>
        <comment>pieces, product, code</comment>
        <translation>Venduti %1 di troppo: %2, ordine %3</translation>
    </message>
    <message>
        <source>Sold on %1. What it got is held for it; find the rest, or cancel it there.</source>
        <translation>Venduto su %1. Ciò che ha avuto è tenuto per lui; trova il resto, o annullalo lì.</translation>
    </message>
    <message>
        <source>What it holds stays held until you answer.</source>
        <translation>Ciò che riserva resta riservato finché non rispondi.</translation>
    </message>
    <message>
        <source>It holds nothing of your stock.</source>
        <translation>Non riserva nulla della tua giacenza.</translation>
    </message>
    <message>
        <source>They hold nothing of your stock.</source>
        <translation>Non riservano nulla della tua giacenza.</translation>
    </message>
    <message>
        <source>Since %1. %2</source>
        <comment>time, what of the pieces</comment>
        <translation>Dal %1. %2</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>“Start with the desktop” could not be changed: its file cannot be written.</source>
        <translation>“Avvia con il desktop” non è stato cambiato: il suo file non si può scrivere.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Foil</source>
        <translation>Foil</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>Prima edizione</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmata</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterata</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Gradata</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>a sync</source>
        <translation>una sincronizzazione</translation>
    </message>
    <message>
        <source>taken from %1, run %2</source>
        <comment>channel, number</comment>
        <translation>preso da %1, esecuzione %2</translation>
    </message>
    <message>
        <source>taken from %1</source>
        <comment>channel</comment>
        <translation>preso da %1</translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation>tu, a mano</translation>
    </message>
    <message>
        <source>you, from a file</source>
        <translation>tu, da un file</translation>
    </message>
    <message>
        <source>your decision of a conflict</source>
        <translation>la tua decisione di un conflitto</translation>
    </message>
    <message>
        <source>you, by an undo</source>
        <translation>tu, annullando</translation>
    </message>
    <message>
        <source>a preview you applied</source>
        <translation>un’anteprima che hai applicato</translation>
    </message>
    <message>
        <source>the first link</source>
        <translation>il primo collegamento</translation>
    </message>
    <message>
        <source>the first link with %1</source>
        <comment>channel</comment>
        <translation>il primo collegamento con %1</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>through the browser</source>
        <translation>tramite il browser</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>On CardTrader under Profile &gt; Settings &gt; API: &quot;Full API App&quot;</source>
        <translation>Su CardTrader in Profilo &gt; Impostazioni &gt; API: &quot;Full API App&quot;</translation>
    </message>
    <message>
        <source>Give stock back when a cancellation is</source>
        <translation>Restituisci i pezzi quando un annullamento è</translation>
    </message>
    <message>
        <source>Read the shop as a whole or by expansion</source>
        <translation>Leggi il negozio per intero o per espansione</translation>
    </message>
    <message>
        <source>CardTrader gives sellers a token for its Full API: open Profile &gt; Settings &gt; API, and copy the whole text that begins with eyJ. Making a new one there ends the old one.</source>
        <translation>CardTrader dà ai venditori un token per la sua Full API: apri Profilo &gt; Impostazioni &gt; API e copia tutto il testo che comincia con eyJ. Crearne uno nuovo lì annulla il vecchio.</translation>
    </message>
    <message>
        <source>On CardTrader open Profile &gt; Settings &gt; API.</source>
        <translation>Su CardTrader apri Profilo &gt; Impostazioni &gt; API.</translation>
    </message>
    <message>
        <source>Paste the address into &quot;Webhook endpoint address&quot; (in Italian: Indirizzo del tuo endpoint webhook).</source>
        <translation>Incolla l&apos;indirizzo in &quot;Indirizzo del tuo endpoint webhook&quot; (in inglese: Webhook endpoint address).</translation>
    </message>
    <message>
        <source>Press &quot;Save webhook endpoint&quot;, then come back here.</source>
        <translation>Premi &quot;Save webhook endpoint&quot;, poi torna qui.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>The user with API rights, usually an e-mail address; FBE has a user of its own</source>
        <translation>L&apos;utente con diritti API, di solito un indirizzo e-mail; FBE ha un utente suo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The password of that user, not the API code shown beside it</source>
        <translation>La password di quell&apos;utente, non il codice API mostrato accanto</translation>
    </message>
    <message>
        <source>Who keeps the stock: the seller (main) or eMAG (fbe)</source>
        <translation>Chi tiene le scorte: il venditore (main) o eMAG (fbe)</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Piattaforma</translation>
    </message>
    <message>
        <source>Acknowledge new orders by itself</source>
        <translation>Prendi in carico da solo i nuovi ordini</translation>
    </message>
    <message>
        <source>Warehouse number on eMAG</source>
        <translation>Numero del magazzino su eMAG</translation>
    </message>
    <message>
        <source>VAT rate number for new offers (empty: the usual one)</source>
        <translation>Numero dell&apos;aliquota IVA per le nuove offerte (vuoto: la solita)</translation>
    </message>
    <message>
        <source>Days until dispatch for new offers</source>
        <translation>Giorni fino alla spedizione per le nuove offerte</translation>
    </message>
    <message>
        <source>Offers on a page</source>
        <translation>Offerte per pagina</translation>
    </message>
    <message>
        <source>Form of writes</source>
        <translation>Forma delle scritture</translation>
    </message>
    <message>
        <source>Send stock alone by its own call first</source>
        <translation>Invia prima le scorte da sole, con una chiamata a parte</translation>
    </message>
    <message>
        <source>eMAG admits only users with API rights, from addresses that are on its list: in the seller&apos;s account create a user with API rights and add this computer&apos;s public address, or a proxy&apos;s. MAIN and FBE are two accounts with a user each.</source>
        <translation>eMAG ammette solo utenti con diritti API e da indirizzi della sua lista: nell&apos;account del venditore crea un utente con diritti API e aggiungi l&apos;indirizzo pubblico di questo computer, o di un proxy. MAIN e FBE sono due account con un utente ciascuno.</translation>
    </message>
    <message>
        <source>In eMAG Marketplace open the settings of your API user, where callback addresses are kept.</source>
        <translation>In eMAG Marketplace apri le impostazioni del tuo utente API, dove stanno gli indirizzi di callback.</translation>
    </message>
    <message>
        <source>Paste the address for new orders and for order cancellations; it serves all of them.</source>
        <translation>Incolla l&apos;indirizzo per i nuovi ordini e per gli annullamenti; vale per tutti.</translation>
    </message>
    <message>
        <source>Save there, then come back here.</source>
        <translation>Salva lì, poi torna qui.</translation>
    </message>
    <message>
        <source>Webservice key</source>
        <translation>Chiave del Webservice</translation>
    </message>
    <message>
        <source>In the shop under Advanced parameters &gt; Webservice: 32 characters</source>
        <translation>Nel negozio in Parametri avanzati &gt; Webservice: 32 caratteri</translation>
    </message>
    <message>
        <source>Key of the Evenstock module</source>
        <translation>Chiave del modulo Evenstock</translation>
    </message>
    <message>
        <source>Any long text; the same one is put into the module&apos;s settings</source>
        <translation>Un testo lungo qualsiasi; lo stesso va nelle impostazioni del modulo</translation>
    </message>
    <message>
        <source>What this shop is to the others</source>
        <translation>Che cos&apos;è questo negozio per gli altri</translation>
    </message>
    <message>
        <source>Number of the shop in a multistore</source>
        <translation>Numero del negozio in un multinegozio</translation>
    </message>
    <message>
        <source>What an order of this retailer becomes at the wholesaler&apos;s: an order, a reservation, or nothing</source>
        <translation>Che cosa diventa dal grossista un ordine di questo rivenditore: un ordine, una prenotazione o niente</translation>
    </message>
    <message>
        <source>Which of the wholesaler&apos;s products this retailer sells: those chosen for it, or all</source>
        <translation>Quali prodotti del grossista vende questo rivenditore: quelli scelti per lui o tutti</translation>
    </message>
    <message>
        <source>Name of the wholesaler&apos;s account, where there are several</source>
        <translation>Nome dell&apos;account del grossista, se ce ne sono più d&apos;uno</translation>
    </message>
    <message>
        <source>What order states of the shop&apos;s own do to stock, like 17=release,21=keep</source>
        <translation>Che effetto hanno sulle scorte gli stati d&apos;ordine propri del negozio, come 17=release,21=keep</translation>
    </message>
    <message>
        <source>In the shop&apos;s back office open Modules, upload evenstockconnector.zip and install it.</source>
        <translation>Nel back office del negozio apri Moduli, carica evenstockconnector.zip e installalo.</translation>
    </message>
    <message>
        <source>Put the address, up to /api, and the key of the module into its settings.</source>
        <translation>Metti l&apos;indirizzo, fino a /api, e la chiave del modulo nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>Press Test there, then come back here.</source>
        <translation>Premi lì Test, poi torna qui.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>The key of one site, from the administrator of BoliBanaStock; it begins with b2c_. Another program&apos;s .env holds it as B2B_API_KEY</source>
        <translation>La chiave di un sito, dall&apos;amministratore di BoliBanaStock; comincia con b2c_. Nel .env di un altro programma è B2B_API_KEY</translation>
    </message>
    <message>
        <source>Path of the categories</source>
        <translation>Percorso delle categorie</translation>
    </message>
    <message>
        <source>Path of the products</source>
        <translation>Percorso dei prodotti</translation>
    </message>
    <message>
        <source>Path of the sites</source>
        <translation>Percorso dei siti</translation>
    </message>
    <message>
        <source>Only this site (its number; empty = the key&apos;s own)</source>
        <translation>Solo questo sito (il suo numero; vuoto = quello della chiave)</translation>
    </message>
    <message>
        <source>Currency where the site does not tell it (empty = FCFA)</source>
        <translation>Valuta, se il sito non la dice (vuoto = FCFA)</translation>
    </message>
    <message>
        <source>While a promotion runs</source>
        <translation>Durante una promozione</translation>
    </message>
    <message>
        <source>Keys of this source that are active at a time</source>
        <translation>Chiavi di questa fonte attive insieme</translation>
    </message>
    <message>
        <source>Header that carries the key</source>
        <translation>Intestazione che porta la chiave</translation>
    </message>
    <message>
        <source>Name of the list in an answer, where it is not a usual one</source>
        <translation>Nome della lista in una risposta, se non è uno dei soliti</translation>
    </message>
    <message>
        <source>BoliBanaStock gives each site a key of its own: ask its administrator for the one of your shop, and paste the whole text that begins with b2c_. Several sites are several accounts here.</source>
        <translation>BoliBanaStock dà a ogni sito una chiave sua: chiedi all&apos;amministratore quella del tuo negozio e incolla tutto il testo che comincia con b2c_. Più siti sono qui più account.</translation>
    </message>
    <message>
        <source>Send the address to the administrator of your BoliBanaStock site: it is told about sales there.</source>
        <translation>Manda l&apos;indirizzo all&apos;amministratore del tuo sito BoliBanaStock: da lì arrivano le notizie delle vendite.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>as fits its size</source>
        <translation>secondo la grandezza</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>per intero</translation>
    </message>
    <message>
        <source>by expansion</source>
        <translation>per espansione</translation>
    </message>
    <message>
        <source>the seller (main)</source>
        <translation>il venditore (main)</translation>
    </message>
    <message>
        <source>eMAG (fbe)</source>
        <translation>eMAG (fbe)</translation>
    </message>
    <message>
        <source>eMAG Romania</source>
        <translation>eMAG Romania</translation>
    </message>
    <message>
        <source>eMAG Bulgaria</source>
        <translation>eMAG Bulgaria</translation>
    </message>
    <message>
        <source>eMAG Hungary</source>
        <translation>eMAG Ungheria</translation>
    </message>
    <message>
        <source>FashionDays Romania</source>
        <translation>FashionDays Romania</translation>
    </message>
    <message>
        <source>FashionDays Bulgaria</source>
        <translation>FashionDays Bulgaria</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>quella solita</translation>
    </message>
    <message>
        <source>a plain list</source>
        <translation>una semplice lista</translation>
    </message>
    <message>
        <source>the wholesaler</source>
        <translation>il grossista</translation>
    </message>
    <message>
        <source>a retailer</source>
        <translation>un rivenditore</translation>
    </message>
    <message>
        <source>one like the others</source>
        <translation>uno come gli altri</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un ordine</translation>
    </message>
    <message>
        <source>a reservation</source>
        <translation>una prenotazione</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>those chosen for it</source>
        <translation>quelli scelti per lui</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>its price is only shown</source>
        <translation>il suo prezzo è solo mostrato</translation>
    </message>
    <message>
        <source>its price is the price</source>
        <translation>vale il suo prezzo</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>several</source>
        <translation>più d&apos;una</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>The words about Vinted&apos;s terms were read and agreed to (date and version)</source>
        <translation>Le condizioni di Vinted sono state lette e accettate (data e versione)</translation>
    </message>
    <message>
        <source>New listings begin as drafts that you publish on Vinted yourself</source>
        <translation>I nuovi annunci nascono come bozze che pubblica Lei su Vinted</translation>
    </message>
    <message>
        <source>When something was sold elsewhere, its listing is taken off Vinted</source>
        <translation>Quando qualcosa è venduto altrove, il suo annuncio è tolto da Vinted</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to Vinted (faster: Vinted may restrict the account)</source>
        <translation>Millisecondi tra due richieste a Vinted (più veloce: Vinted può limitare l&apos;account)</translation>
    </message>
    <message>
        <source>Seconds between two changes (faster: Vinted may restrict the account)</source>
        <translation>Secondi tra due modifiche (più veloce: Vinted può limitare l&apos;account)</translation>
    </message>
    <message>
        <source>New listings an hour, at most</source>
        <translation>Nuovi annunci all&apos;ora, al massimo</translation>
    </message>
    <message>
        <source>New listings a day, at most</source>
        <translation>Nuovi annunci al giorno, al massimo</translation>
    </message>
    <message>
        <source>Hours without any change (22-09, or off)</source>
        <translation>Ore senza alcuna modifica (22-09, oppure off)</translation>
    </message>
    <message>
        <source>Template of titles on Vinted (empty = the usual one)</source>
        <translation>Modello dei titoli su Vinted (vuoto = quello solito)</translation>
    </message>
    <message>
        <source>Template of descriptions on Vinted (empty = the usual one)</source>
        <translation>Modello delle descrizioni su Vinted (vuoto = quello solito)</translation>
    </message>
    <message>
        <source>Vinted has no interface for programs: Evenstock hands its work to your own browser, where you are logged in on Vinted. Add the account, install the extension and pair it with a code.</source>
        <translation>Vinted non ha un&apos;interfaccia per i programmi: Evenstock affida il lavoro al Suo browser, dove ha effettuato l&apos;accesso a Vinted. Aggiunga l&apos;account, installi l&apos;estensione e la associ con un codice.</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>quando lo dice Lei</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>da solo</translation>
    </message>
    <message>
        <source>Which order states are carried between this retailer and its wholesaler (on the left the wholesaler&apos;s), like shipped&gt;shipped,refunded=refunded,21&lt;17; off = none</source>
        <translation>Quali stati degli ordini passano tra questo rivenditore e il suo grossista (a sinistra quello del grossista), come shipped&gt;shipped,refunded=refunded,21&lt;17; off = nessuno</translation>
    </message>
    <message>
        <source>Path of the sales</source>
        <translation>Percorso delle vendite</translation>
    </message>
    <message>
        <source>What is sold on your other channels</source>
        <translation>Ciò che si vende sugli altri canali</translation>
    </message>
    <message>
        <source>New listings and changes wait for your word before the browser does them</source>
        <translation>Nuovi annunci e modifiche aspettano il tuo consenso prima che il browser li esegua</translation>
    </message>
    <message>
        <source>is not told there</source>
        <translation>non viene comunicato lì</translation>
    </message>
    <message>
        <source>is made there as a sale</source>
        <translation>diventa lì una vendita</translation>
    </message>
    <message>
        <source>What becomes of the wholesaler&apos;s categories that this retailer lacks: made there, or left out</source>
        <translation>Cosa fare delle categorie del grossista che a questo rivenditore mancano: crearle là o tralasciarle</translation>
    </message>
    <message>
        <source>made there</source>
        <translation>creata là</translation>
    </message>
    <message>
        <source>not made there</source>
        <translation>non creata là</translation>
    </message>
    <message>
        <source>Switch the Webservice on under Advanced parameters &gt; Webservice, add a key there and tick its rights in the table.

Always:
• view products, combinations, stock_availables, categories, product_options, product_option_values, orders, customers, order_states, configurations, languages, currencies
• modify stock_availables

To publish products there:
• add and modify products, combinations, product_options, product_option_values, product_features, product_feature_values, categories, images

To pass orders on:
• in the wholesaler&apos;s shop view carriers; add customers, addresses, carts, orders, order_histories
• in the retailer&apos;s shop add order_histories; view and modify order_carriers</source>
        <translation>Attiva il Webservice in Parametri avanzati &gt; Webservice, aggiungi lì una chiave e spunta i suoi diritti nella tabella.

Sempre:
• visualizzare products, combinations, stock_availables, categories, product_options, product_option_values, orders, customers, order_states, configurations, languages, currencies
• modificare stock_availables

Per pubblicarvi prodotti:
• aggiungere e modificare products, combinations, product_options, product_option_values, product_features, product_feature_values, categories, images

Per passare gli ordini:
• nel negozio del grossista visualizzare carriers; aggiungere customers, addresses, carts, orders, order_histories
• nel negozio del rivenditore aggiungere order_histories; visualizzare e modificare order_carriers</translation>
    </message>
</context>
<context>
    <name>DamagedShop</name>
    <message>
        <source>The file of your shop is damaged and cannot be opened. Your marketplaces are as they were. Restore a backup to go on.</source>
        <translation>Il file del tuo negozio è danneggiato e non si può aprire. I tuoi marketplace sono com’erano. Ripristina un backup per continuare.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>The file of received messages was damaged: it was set aside and a new one was begun. Messages that were not worked on yet are lost; orders and stock are read from the marketplaces at the next sync.</source>
        <translation>Il file dei messaggi ricevuti era danneggiato: è stato messo da parte e ne è stato iniziato uno nuovo. I messaggi non ancora elaborati sono persi; ordini e scorte si leggono dai marketplace alla prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>The backup is restored. What the channels show since then is not known: all of them have to be read as a whole once.</source>
        <translation>Il backup è ripristinato. Che cosa mostrino i canali da allora non si sa: vanno letti tutti per intero una volta.</translation>
    </message>
    <message>
        <source>Read all channels</source>
        <translation>Leggi tutti i canali</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Oversold by %1</source>
        <translation>Venduti %1 di troppo</translation>
    </message>
    <message>
        <source>Find the missing piece or tell the buyer. If you cancel on the marketplace, only what was really taken comes back into stock.</source>
        <translation>Trova il pezzo mancante o avvisa l’acquirente. Se annulli sul marketplace, torna in magazzino solo ciò che è stato davvero preso.</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Apri ordine</translation>
    </message>
    <message>
        <source>Sold something that is not linked to a product</source>
        <translation>Venduto qualcosa che non è collegato a un prodotto</translation>
    </message>
    <message>
        <source>Order %1 contains an item that we do not know. No stock was taken for it.</source>
        <translation>L’ordine %1 contiene un articolo che non conosciamo. Per questo non è stata scalata alcuna scorta.</translation>
    </message>
    <message>
        <source>An order came late for a change that we had already counted</source>
        <translation>Un ordine è arrivato tardi per una modifica che avevamo già contato</translation>
    </message>
    <message>
        <source>The quantity on the marketplace fell first and was taken for an edit there. Then an order turned up that explains it, so the piece may have been taken off twice.</source>
        <translation>La quantità sul marketplace è scesa prima ed è stata presa per una modifica fatta lì. Poi è comparso un ordine che la spiega: il pezzo potrebbe essere stato tolto due volte.</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Apri prodotto</translation>
    </message>
    <message>
        <source>An order needs a look</source>
        <translation>Un ordine va guardato</translation>
    </message>
    <message>
        <source>Look at the order on the marketplace and decide whether its pieces are sold.</source>
        <translation>Guarda l’ordine sul marketplace e decidi se i suoi pezzi sono venduti.</translation>
    </message>
    <message>
        <source>A message from the marketplace could not be used</source>
        <translation>Un messaggio del marketplace non si è potuto usare</translation>
    </message>
    <message>
        <source>It was set aside; nothing was changed by it. The next sync reads the same from the marketplace itself.</source>
        <translation>È stato messo da parte e non ha cambiato nulla. La prossima sincronizzazione legge lo stesso dal marketplace.</translation>
    </message>
    <message>
        <source>Usually there is nothing to do. If it happens again, compare the secret on the marketplace with the one here.</source>
        <translation>Di solito non c’è nulla da fare. Se succede ancora, confronta il segreto sul marketplace con quello qui.</translation>
    </message>
    <message>
        <source>%1 did not accept a change</source>
        <translation>%1 non ha accettato una modifica</translation>
    </message>
    <message>
        <source>What we sent was refused, so the listing there still shows the old value.</source>
        <translation>Ciò che abbiamo inviato è stato rifiutato, quindi l’inserzione mostra ancora il valore vecchio.</translation>
    </message>
    <message>
        <source>It is not certain whether a change reached %1</source>
        <translation>Non è certo che una modifica sia arrivata a %1</translation>
    </message>
    <message>
        <source>The connection broke while we were sending. It is never sent twice blindly: the listing is read first.</source>
        <translation>Il collegamento si è interrotto durante l’invio. Non si rinvia mai alla cieca: prima si legge l’inserzione.</translation>
    </message>
    <message>
        <source>Sync this account; then it is certain.</source>
        <translation>Sincronizza questo account; poi è certo.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>An item of %1 could not be read</source>
        <translation>Un elemento di %1 non si è potuto leggere</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer for this one item made no sense. Everything else went on.</source>
        <translation>La risposta del marketplace per questo solo elemento non aveva senso. Tutto il resto è andato avanti.</translation>
    </message>
    <message>
        <source>Open it on the marketplace and look for something unusual. It is tried again at every sync.</source>
        <translation>Aprila sul marketplace e cerca qualcosa di insolito. Si riprova a ogni sincronizzazione.</translation>
    </message>
    <message>
        <source>Our own data could not be written</source>
        <translation>I nostri dati non si sono potuti scrivere</translation>
    </message>
    <message>
        <source>The disk may be full or the folder read-only. Nothing is lost: syncing stops until it works again.</source>
        <translation>Il disco può essere pieno o la cartella di sola lettura. Nulla è perso: la sincronizzazione si ferma finché non funziona di nuovo.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Non c’è collegamento</translation>
    </message>
    <message>
        <source>The other side cannot be reached. Nothing was changed.</source>
        <translation>L’altro lato non è raggiungibile. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Check the internet connection. It is tried again by itself.</source>
        <translation>Controlla il collegamento a internet. Si riprova da sé.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Nessuna risposta è arrivata in tempo</translation>
    </message>
    <message>
        <source>The marketplace is slow or busy. Nothing was written.</source>
        <translation>Il marketplace è lento o occupato. Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>Wait a little. It is tried again by itself.</source>
        <translation>Aspetta un poco. Si riprova da sé.</translation>
    </message>
    <message>
        <source>The marketplace asks us to slow down</source>
        <translation>Il marketplace ci chiede di rallentare</translation>
    </message>
    <message>
        <source>It allows only so many requests in a time. We wait as long as it asks.</source>
        <translation>Permette solo un certo numero di richieste in un tempo. Aspettiamo quanto chiede.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself.</source>
        <translation>Nulla da fare: va avanti da sé.</translation>
    </message>
    <message>
        <source>Sign-in is needed again</source>
        <translation>Serve accedere di nuovo</translation>
    </message>
    <message>
        <source>Get a new key from the marketplace and enter it here.</source>
        <translation>Prendi una nuova chiave dal marketplace e inseriscila qui.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Non c’è più</translation>
    </message>
    <message>
        <source>What this is about was removed meanwhile.</source>
        <translation>Ciò di cui si tratta è stato intanto rimosso.</translation>
    </message>
    <message>
        <source>Look whether it was deleted on purpose, then dismiss this.</source>
        <translation>Guarda se è stato eliminato apposta, poi ignora questo avviso.</translation>
    </message>
    <message>
        <source>The marketplace refused it</source>
        <translation>Il marketplace l’ha rifiutato</translation>
    </message>
    <message>
        <source>It understood the request and said no. The reason is in its answer.</source>
        <translation>Ha capito la richiesta e ha detto no. Il motivo è nella sua risposta.</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>Correggi ciò che nomina e riprova.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what was entered</source>
        <translation>Manca qualcosa o c’è un errore in ciò che è stato inserito</translation>
    </message>
    <message>
        <source>It cannot be sent like this, so it was not.</source>
        <translation>Così non si può inviare, quindi non è stato inviato.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Correggi il valore e riprova.</translation>
    </message>
    <message>
        <source>The marketplace answered something unexpected</source>
        <translation>Il marketplace ha risposto qualcosa di inatteso</translation>
    </message>
    <message>
        <source>The answer is not what its documentation says, so we did not act on it.</source>
        <translation>La risposta non è ciò che dice la sua documentazione, quindi non abbiamo agito.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send us the report.</source>
        <translation>Riprova più tardi. Se resta così, mandaci il rapporto.</translation>
    </message>
    <message>
        <source>It is not certain whether a change arrived</source>
        <translation>Non è certo che una modifica sia arrivata</translation>
    </message>
    <message>
        <source>The connection broke while we were sending. It is read back before anything is sent again.</source>
        <translation>Il collegamento si è interrotto durante l’invio. Si rilegge prima di inviare di nuovo.</translation>
    </message>
    <message>
        <source>Both sides changed the same thing</source>
        <translation>I due lati hanno cambiato la stessa cosa</translation>
    </message>
    <message>
        <source>Neither side was touched.</source>
        <translation>Nessun lato è stato toccato.</translation>
    </message>
    <message>
        <source>Decide under Conflicts which one counts.</source>
        <translation>Decidi sotto Conflitti quale vale.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>È stato annullato</translation>
    </message>
    <message>
        <source>What was done until then stays; the rest was not begun.</source>
        <translation>Ciò che è stato fatto resta; il resto non è iniziato.</translation>
    </message>
    <message>
        <source>Start it again when you like; it goes on where it stopped.</source>
        <translation>Riavvialo quando vuoi; riprende da dove si è fermato.</translation>
    </message>
    <message>
        <source>Evenstock made a mistake</source>
        <translation>Evenstock ha commesso un errore</translation>
    </message>
    <message>
        <source>Something happened that should not. Your data is as it was before.</source>
        <translation>È successo qualcosa che non doveva. I tuoi dati sono come prima.</translation>
    </message>
    <message>
        <source>Please send us the report, so that we can mend it.</source>
        <translation>Mandaci il rapporto, così lo ripariamo.</translation>
    </message>
    <message>
        <source>A large change waits for your consent</source>
        <translation>Una grande modifica attende il tuo consenso</translation>
    </message>
    <message>
        <source>What was found waits for your consent before it is linked</source>
        <translation>Ciò che si è trovato attende il tuo consenso prima di essere collegato</translation>
    </message>
    <message>
        <source>The marketplace shows no listings at all; nothing was changed for that</source>
        <translation>Il marketplace non mostra alcuna inserzione; non è stato cambiato nulla per questo</translation>
    </message>
    <message>
        <source>The lower stock stands. Count the shelf; if the order was the reason, reverse the edit: what it took off comes back.</source>
        <translation>Vale la giacenza più bassa. Conta lo scaffale; se la causa era l&apos;ordine, storna la modifica: quello che aveva tolto torna.</translation>
    </message>
    <message>
        <source>Reverse the edit</source>
        <translation>Storna la modifica</translation>
    </message>
    <message>
        <source>The saved sign-in cannot be read</source>
        <translation>L&apos;accesso salvato non si può leggere</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, or the vault did not open. The marketplace was not asked, and nothing is lost.</source>
        <translation>Il portachiavi di questo computer è bloccato o non risponde, o la cassaforte non si è aperta. Il mercato non è stato interpellato e niente è perso.</translation>
    </message>
    <message>
        <source>Unlock it, then press Retry.</source>
        <translation>Sbloccalo, poi premi Riprova.</translation>
    </message>
    <message>
        <source>The marketplace has its prices in %1 now</source>
        <translation>Il marketplace ha ora i prezzi in %1</translation>
    </message>
    <message>
        <source>This account was linked with prices in %1. Stock goes on being synced; prices are neither taken nor sent, and nothing new is listed.</source>
        <translation>Questo account è stato collegato con prezzi in %1. Le scorte continuano a essere sincronizzate; i prezzi non vengono né presi né inviati e non si pubblica nulla di nuovo.</translation>
    </message>
    <message>
        <source>If it is so, agree to the new currency in the menu of the channel, then set the prices of its products in it.</source>
        <translation>Se è così, accetta la nuova valuta nel menu del canale, poi imposta in essa i prezzi dei suoi prodotti.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è avanti di %n minuto</numerusform>
            <numerusform>L&apos;orologio di questo computer è avanti di %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind</source>
        <translation>
            <numerusform>L&apos;orologio di questo computer è indietro di %n minuto</numerusform>
            <numerusform>L&apos;orologio di questo computer è indietro di %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>The marketplace&apos;s clock says another time. What is asked for by time allows for it.</source>
        <translation>L&apos;orologio del marketplace segna un&apos;altra ora. Ciò che si chiede in base all&apos;ora ne tiene conto.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer right.</source>
        <translation>Regola correttamente data e ora di questo computer.</translation>
    </message>
    <message>
        <source>Correct the product; it is then sent again by itself.</source>
        <translation>Correggi il prodotto; poi viene inviato di nuovo da solo.</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; it then goes on by itself.</source>
        <translation>Libera spazio o rendi scrivibile la cartella; poi continua da solo.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Non cambierebbe nulla</translation>
    </message>
    <message>
        <source>An alert could not be sent by e-mail</source>
        <translation>Un avviso non è partito per e-mail</translation>
    </message>
    <message>
        <source>The mail server did not take it. What it was about is in this window; the mail is tried again with the next one.</source>
        <translation>Il server di posta non l’ha accettato. Di che cosa si tratta è in questa finestra; si riprova con il prossimo.</translation>
    </message>
    <message>
        <source>Look at Settings, Notifications, and send a test mail.</source>
        <translation>Guarda in Impostazioni, Notifiche, e invia un’e-mail di prova.</translation>
    </message>
    <message>
        <source>The marketplace says something about this order that does not fit what it said before. What it holds of the stock stays held until that is clear: the lines of the order show it.</source>
        <translation>Il marketplace dice di questo ordine qualcosa che non concorda con quanto detto prima. Ciò che trattiene delle scorte resta trattenuto finché non è chiaro: lo mostrano le righe dell’ordine.</translation>
    </message>
    <message>
        <source>More was ordered than was there. Meanwhile the pieces were found, or are no longer ordered.</source>
        <translation>È stato ordinato più di quanto ci fosse. Nel frattempo i pezzi sono stati trovati o non sono più ordinati.</translation>
    </message>
    <message>
        <source>The order contained an item that we did not know. Its product is known now: the lines of the order show what they took out of the stock.</source>
        <translation>L’ordine conteneva un articolo che non conoscevamo. Ora il suo prodotto è noto: le righe dell’ordine mostrano che cosa hanno tolto dalle scorte.</translation>
    </message>
    <message>
        <source>A fall of the quantity was taken for an edit on the marketplace until an order turned up that explains it. That is settled: the ledger of the product shows how.</source>
        <translation>Un calo della quantità è stato preso per una modifica sul marketplace, finché è comparso un ordine che lo spiega. È risolto: il registro del prodotto mostra come.</translation>
    </message>
    <message>
        <source>The marketplace said something about this order that did not fit what it had said before. That is cleared up: the lines of the order show what they hold of the stock.</source>
        <translation>Il marketplace ha detto di questo ordine qualcosa che non concordava con quanto detto prima. È chiarito: le righe dell’ordine mostrano che cosa trattengono delle scorte.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Niente da fare.</translation>
    </message>
    <message>
        <source>The file of received messages was damaged</source>
        <translation>Il file dei messaggi ricevuti era danneggiato</translation>
    </message>
    <message>
        <source>It was set aside under another name and a new one was begun. Messages that were received and not worked on yet are lost. Your products, stock and orders are in another file, which is whole.</source>
        <translation>È stato messo da parte con un altro nome e ne è stato iniziato uno nuovo. I messaggi ricevuti e non ancora elaborati sono persi. Prodotti, scorte e ordini sono in un altro file, che è integro.</translation>
    </message>
    <message>
        <source>Sync all channels: orders and quantities are read from the marketplaces themselves. Only a shop that sends messages and lists no orders (BoliBana) must be compared by hand. Look whether the disk is well.</source>
        <translation>Sincronizza tutti i canali: ordini e quantità si leggono dai marketplace stessi. Solo un negozio che invia messaggi e non elenca ordini (BoliBana) va confrontato a mano. Controlla se il disco è a posto.</translation>
    </message>
    <message>
        <source>A listing may be any of several products</source>
        <translation>Un’inserzione può essere di uno qualsiasi tra più prodotti</translation>
    </message>
    <message>
        <source>Listing %1 is new there and the same as several that are sold out: %2. Nothing is counted for it, because a piece would be counted twice if it is one of theirs.</source>
        <translation>L’inserzione %1 è nuova lì ed è uguale a più d’una esaurita: %2. Non si conta nulla per essa, perché un pezzo verrebbe contato due volte se è uno dei loro.</translation>
    </message>
    <message>
        <source>Link it to its product under Channels. If it is a new piece, add a product for it first.</source>
        <translation>Collegala al suo prodotto in Canali. Se è un pezzo nuovo, aggiungi prima un prodotto per esso.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same listing on %3</source>
        <translation>%1 e %2 sono la stessa inserzione su %3</translation>
    </message>
    <message>
        <source>%3 keeps one listing for both. It belongs to %2; %1 is not on sale there.</source>
        <translation>%3 tiene un’unica inserzione per entrambi. È di %2; %1 lì non è in vendita.</translation>
    </message>
    <message>
        <source>If they are the same thing, keep the stock of both under one SKU. If not, make them differ (condition, language or other attributes) and publish %1 again.</source>
        <translation>Se sono la stessa cosa, tieni la scorta di entrambi sotto un solo SKU. Se no, falli differire (condizione, lingua o altri attributi) e pubblica di nuovo %1.</translation>
    </message>
    <message>
        <source>It was not clear which product a listing belongs to. That is settled.</source>
        <translation>Non era chiaro a quale prodotto appartenesse un’inserzione. Ora è risolto.</translation>
    </message>
    <message>
        <source>Two products were the same listing there. That is settled.</source>
        <translation>Due prodotti erano lì la stessa inserzione. Ora è risolto.</translation>
    </message>
    <message>
        <source>Open the order and link the line to its product, then the sale is counted.</source>
        <translation>Apri l’ordine e collega la riga al suo prodotto: allora la vendita viene contata.</translation>
    </message>
    <message>
        <source>%1 did not accept a new listing</source>
        <translation>%1 non ha accettato una nuova inserzione</translation>
    </message>
    <message>
        <source>The product is not for sale there.</source>
        <translation>Il prodotto lì non è in vendita.</translation>
    </message>
    <message>
        <source>The reason is written below. Where the product lacks something, correct it, and it is tried again by itself. What cannot be made from here, make on the site of %1: the next sync finds it.</source>
        <translation>Il motivo è scritto sotto. Se al prodotto manca qualcosa, correggilo e si riprova da solo. Ciò che non si può creare da qui, crealo sul sito di %1: la prossima sincronizzazione lo trova.</translation>
    </message>
    <message>
        <source>The marketplace no longer accepts the key of this account. The account is stopped; those that can sign in go on.</source>
        <translation>Il marketplace non accetta più la chiave di questo account. L’account è fermo; quelli che possono accedere continuano.</translation>
    </message>
    <message>
        <source>The sign-in was not kept</source>
        <translation>L’accesso non è stato conservato</translation>
    </message>
    <message>
        <source>Sign-ins that are kept only until the program ends have to be entered again after a start. The marketplace was not asked, and your key is still good.</source>
        <translation>Gli accessi conservati solo fino alla chiusura del programma vanno inseriti di nuovo dopo ogni avvio. Al marketplace non è stato chiesto nulla e la tua chiave è ancora valida.</translation>
    </message>
    <message>
        <source>Enter the same key again. Where sign-ins are kept is chosen under Settings, Data.</source>
        <translation>Inserisci di nuovo la stessa chiave. Dove conservare gli accessi si sceglie in Impostazioni, Dati.</translation>
    </message>
    <message>
        <source>An order may not be at the wholesaler’s</source>
        <translation>Un ordine forse non è dal grossista</translation>
    </message>
    <message>
        <source>It is from before the backup that was put back. The wholesaler may have it already, so it is not passed on by itself: sent twice, it would be delivered twice.</source>
        <translation>È di prima della copia che è stata rimessa. Il grossista forse l’ha già, quindi non si inoltra da sé: inviato due volte, sarebbe consegnato due volte.</translation>
    </message>
    <message>
        <source>It was not passed on, or was changed there. The reason: %1</source>
        <translation>Non è stato inoltrato, o là è stato cambiato. Il motivo: %1</translation>
    </message>
    <message>
        <source>Look for it at the wholesaler’s. Make it there by hand where it is missing, then dismiss this.</source>
        <translation>Cercalo dal grossista. Se manca, fallo là a mano, poi chiudi questa riga.</translation>
    </message>
    <message>
        <source>The preview was too long: only its first changes were kept</source>
        <translation>L&apos;anteprima era troppo lunga: sono rimaste solo le prime modifiche</translation>
    </message>
    <message>
        <source>The marketplace tells no times of changes: the newest is the one that was seen last</source>
        <translation>Il marketplace non dice quando qualcosa è cambiato: vale come più recente ciò che è stato visto per ultimo</translation>
    </message>
    <message>
        <source>The log says more</source>
        <translation>Il registro dice di più</translation>
    </message>
    <message>
        <source>Work through your browser has stopped, so that your account comes to no harm. Nothing is read from %1 or sent to it meanwhile.</source>
        <translation>Il lavoro tramite il tuo browser si è fermato, perché il tuo account non subisca danni. Nel frattempo da %1 non si legge nulla e non vi si invia nulla.</translation>
    </message>
    <message>
        <source>%1 asks for a check</source>
        <translation>%1 chiede una verifica</translation>
    </message>
    <message>
        <source>Open it in the paired browser, answer what it asks, then press “Go on” under Channels, Browser and work.</source>
        <translation>Aprilo nel browser abbinato, rispondi a ciò che chiede, poi premi «Continua» in Canali, Browser e lavoro.</translation>
    </message>
    <message>
        <source>%1 restricted your account for some time</source>
        <translation>%1 ha limitato il tuo account per qualche tempo</translation>
    </message>
    <message>
        <source>Read what it wrote to you. Work goes on by itself afterwards; set a slower pace before that.</source>
        <translation>Leggi che cosa ti ha scritto. Dopo il lavoro riprende da solo; prima imposta un ritmo più lento.</translation>
    </message>
    <message>
        <source>Nobody is logged in on %1</source>
        <translation>Nessuno è connesso a %1</translation>
    </message>
    <message>
        <source>Log in there in the paired browser. It goes on by itself.</source>
        <translation>Accedi lì nel browser abbinato. Poi continua da solo.</translation>
    </message>
    <message>
        <source>%1 refuses your session</source>
        <translation>%1 rifiuta la tua sessione</translation>
    </message>
    <message>
        <source>Log out there and in again in the paired browser, then press “Go on” under Channels, Browser and work.</source>
        <translation>Esci e accedi di nuovo lì nel browser abbinato, poi premi «Continua» in Canali, Browser e lavoro.</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 ha chiesto una pausa</translation>
    </message>
    <message>
        <source>Nothing is to be done: it goes on by itself. If this comes often, set a slower pace.</source>
        <translation>Non c’è nulla da fare: continua da solo. Se capita spesso, imposta un ritmo più lento.</translation>
    </message>
    <message>
        <source>More was ordered than was there. What this order got is held for it; the rest is missing.</source>
        <translation>È stato ordinato più di quanto c’era. Ciò che questo ordine ha avuto è tenuto per lui; il resto manca.</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Venduto in eccesso</translation>
    </message>
    <message>
        <source>The folder of your shop cannot be written</source>
        <translation>Non si può scrivere nella cartella del tuo negozio</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder read-only or not yours. Nothing was changed.</source>
        <translation>Forse il disco è pieno, o la cartella è di sola lettura o non è tua. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Free some space or make this folder writable, then start Evenstock again:
%1</source>
        <translation>Libera spazio o rendi scrivibile questa cartella, poi avvia di nuovo Evenstock:
%1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>New order</source>
        <translation>Nuovo ordine</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Ordine cambiato</translation>
    </message>
    <message>
        <source>Order deleted</source>
        <translation>Ordine eliminato</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Product deleted</source>
        <translation>Prodotto eliminato</translation>
    </message>
    <message>
        <source>News from the marketplace</source>
        <translation>Notizia dal marketplace</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Giacenza cambiata</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Prodotto cambiato</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>cause, number</comment>
        <translation>%1, ordine %2</translation>
    </message>
    <message>
        <source>Its signature could not be checked: the secret was not at hand.</source>
        <translation>La firma non si è potuta controllare: il segreto non era disponibile.</translation>
    </message>
    <message>
        <source>Its signature is missing or does not fit.</source>
        <translation>La firma manca o non corrisponde.</translation>
    </message>
    <message>
        <source>It could not be used yet, and is tried again by itself.</source>
        <translation>Non si è ancora potuto usare; si riprova da solo.</translation>
    </message>
    <message>
        <source>It could not be used, and is not tried again by itself.</source>
        <translation>Non si è potuto usare e non si riprova da solo.</translation>
    </message>
    <message>
        <source>The channel was switched off.</source>
        <translation>Il canale era disattivato.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponibili</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n immagine</numerusform>
            <numerusform>%n immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>esce</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>nei due sensi</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The marketplace wins</source>
        <translation>Vince il marketplace</translation>
    </message>
    <message>
        <source>What is here wins</source>
        <translation>Vince ciò che è qui</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Vince la modifica più recente</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Chiedi ogni volta</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Numero lì</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Nuova inserzione</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Impostazione %1</translation>
    </message>
    <message>
        <source>What the marketplace shows is taken; what was changed here is overwritten.</source>
        <translation>Si prende ciò che mostra il marketplace; ciò che è stato cambiato qui viene sovrascritto.</translation>
    </message>
    <message>
        <source>What is here is sent; what was changed on the marketplace is overwritten.</source>
        <translation>Si invia ciò che è qui; ciò che è stato cambiato sul marketplace viene sovrascritto.</translation>
    </message>
    <message>
        <source>The later of the two changes counts. Where the marketplace tells no time, it is when the change was first seen.</source>
        <translation>Vale la modifica più recente. Se il marketplace non indica l’ora, è il momento in cui la modifica è stata vista la prima volta.</translation>
    </message>
    <message>
        <source>Neither side is touched: it waits under Conflicts for you; everything else goes on.</source>
        <translation>Nessuno dei due lati viene toccato: attende in Conflitti; tutto il resto prosegue.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>IdleReason</name>
    <message>
        <source>This window is not connected to the program that syncs. It tries again by itself.</source>
        <translation>Questa finestra non è collegata al programma che sincronizza. Riprova da sola.</translation>
    </message>
    <message>
        <source>The channel is switched off, under Channels.</source>
        <translation>Il canale è spento, in Canali.</translation>
    </message>
    <message>
        <source>It waits until you sign in again, under Channels.</source>
        <translation>Aspetta che tu acceda di nuovo, in Canali.</translation>
    </message>
    <message>
        <source>All syncing is paused: Resume, above.</source>
        <translation>Tutta la sincronizzazione è in pausa: Riprendi, in alto.</translation>
    </message>
    <message>
        <source>The marketplace does not answer: it is asked again at %1. Sync now does not wait.</source>
        <comment>time</comment>
        <translation>Il marketplace non risponde: gli si chiede di nuovo alle %1. Sincronizza ora non aspetta.</translation>
    </message>
    <message>
        <source>Nothing is sent before you agreed to what was matched, under Channels.</source>
        <translation>Non si invia nulla prima che tu abbia accettato gli abbinamenti, in Canali.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for your consent, above.</source>
        <translation>
            <numerusform>%n passo aspetta il tuo consenso, in alto.</numerusform>
            <numerusform>%n passi aspettano il tuo consenso, in alto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of it waits for its turn: another of this channel is at work, or the orders of the other channels are read first.</source>
        <translation>Una sua esecuzione aspetta il suo turno: un’altra di questo canale è al lavoro, o prima si leggono gli ordini degli altri canali.</translation>
    </message>
    <message>
        <source>Quiet hours until %1: only orders are read.</source>
        <comment>time</comment>
        <translation>Ore di quiete fino alle %1: si leggono solo gli ordini.</translation>
    </message>
    <message>
        <source>It has no schedule: it syncs when you say so.</source>
        <translation>Non ha un orario: si sincronizza quando lo dici tu.</translation>
    </message>
    <message>
        <source>Nothing is due. The next run comes %1.</source>
        <comment>in 12 min</comment>
        <translation>Non c’è nulla da fare ora. La prossima esecuzione arriva %1.</translation>
    </message>
    <message>
        <source>The next run is due and begins in a moment.</source>
        <translation>La prossima esecuzione è in programma e comincia tra un momento.</translation>
    </message>
    <message>
        <source>The last run failed: %1.</source>
        <translation>L’ultima esecuzione è fallita: %1.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>L’ultima esecuzione è fallita.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <comment>in 12 min</comment>
        <translation>Si riprova %1.</translation>
    </message>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Si riprova tra un momento.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>The window speaks the new language as soon as what is typed is saved or given up.</source>
        <translation>La finestra parla la nuova lingua appena ciò che è scritto è salvato o abbandonato.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>There is no product %1.</source>
        <translation>Non c’è nessun prodotto %1.</translation>
    </message>
    <message>
        <source>The sale of order %1 is counted for %2.</source>
        <translation>La vendita dell’ordine %1 è contata per %2.</translation>
    </message>
    <message>
        <source>The listing is linked to %1.</source>
        <translation>L’inserzione è collegata a %1.</translation>
    </message>
    <message>
        <source>Link “%1”</source>
        <translation>Collega «%1»</translation>
    </message>
    <message>
        <source>SKU of the product here</source>
        <translation>SKU del prodotto qui</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collega</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Dashboard</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Mark as shipped</source>
        <translation>Segna come spedito</translation>
    </message>
    <message>
        <source>Tracking code…</source>
        <translation>Codice di tracciamento…</translation>
    </message>
    <message>
        <source>Tracking code of the parcel</source>
        <translation>Codice di tracciamento del pacco</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Chiedi di annullare</translation>
    </message>
    <message>
        <source>Ask the marketplace to cancel this order? Marketplaces count cancellations against a seller. The pieces stay held until it is confirmed.</source>
        <translation>Chiedere al marketplace di annullare questo ordine? I marketplace contano gli annullamenti a sfavore del venditore. I pezzi restano tenuti finché non è confermato.</translation>
    </message>
    <message>
        <source>Confirm the cancellation</source>
        <translation>Conferma l’annullamento</translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation>Prendi l’ordine</translation>
    </message>
    <message>
        <source>Mark as prepared</source>
        <translation>Segna come preparato</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Segna come consegnato</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Annulla l’ordine…</translation>
    </message>
    <message>
        <source>Why is it cancelled? Its pieces come back into stock.</source>
        <translation>Perché è annullato? I suoi pezzi tornano in magazzino.</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>esaurito</translation>
    </message>
    <message>
        <source>the buyer cancelled it</source>
        <translation>l’acquirente l’ha annullato</translation>
    </message>
    <message>
        <source>the buyer cannot be reached</source>
        <translation>l’acquirente non è raggiungibile</translation>
    </message>
    <message>
        <source>the buyer asked for it</source>
        <translation>l’ha chiesto l’acquirente</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>un altro motivo</translation>
    </message>
    <message>
        <source>All came back</source>
        <translation>È tornato tutto</translation>
    </message>
    <message>
        <source>Did all pieces of this order come back? The whole order is then reversed.</source>
        <translation>Sono tornati tutti i pezzi di questo ordine? L’intero ordine viene stornato.</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Fattura…</translation>
    </message>
    <message>
        <source>Address of the invoice, a PDF file that eMAG fetches (https://…)</source>
        <translation>Indirizzo della fattura, un file PDF che eMAG scarica (https://…)</translation>
    </message>
    <message>
        <source>Tell the marketplace and the buyer that this order is on its way? This cannot be taken back.</source>
        <translation>Dire al marketplace e all’acquirente che questo ordine è in viaggio? Non si può annullare.</translation>
    </message>
    <message>
        <source>Tell the marketplace that this order is delivered? This cannot be taken back.</source>
        <translation>Dire al marketplace che questo ordine è consegnato? Non si può annullare.</translation>
    </message>
    <message>
        <source>Confirm that this order is cancelled? This cannot be taken back.</source>
        <translation>Confermi che questo ordine è annullato? Non si può tornare indietro.</translation>
    </message>
    <message>
        <source>The order is taken on %1.</source>
        <translation>L’ordine è preso su %1.</translation>
    </message>
    <message>
        <source>It is marked as prepared on %1.</source>
        <translation>È segnato come preparato su %1.</translation>
    </message>
    <message>
        <source>It is marked as delivered on %1.</source>
        <translation>È segnato come consegnato su %1.</translation>
    </message>
    <message>
        <source>It is open again on %1.</source>
        <translation>È di nuovo aperto su %1.</translation>
    </message>
    <message>
        <source>It is cancelled on %1; its pieces come back into stock.</source>
        <translation>È annullato su %1; i suoi pezzi tornano in giacenza.</translation>
    </message>
    <message>
        <source>It is reversed on %1.</source>
        <translation>È stornato su %1.</translation>
    </message>
    <message>
        <source>%1 has the address of the invoice.</source>
        <translation>%1 ha l’indirizzo della fattura.</translation>
    </message>
    <message>
        <source>It is marked as shipped on %1.</source>
        <translation>È segnato come spedito su %1.</translation>
    </message>
    <message>
        <source>%1 was asked to cancel it.</source>
        <translation>È stato chiesto a %1 di annullarlo.</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Waits for the hub</source>
        <translation>Attende l&apos;hub</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Spedito</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>Merged at the hub</source>
        <translation>Riunito all&apos;hub</translation>
    </message>
    <message>
        <source>Lost on its way</source>
        <translation>Perso per strada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>To be cancelled?</source>
        <translation>Da annullare?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Preso in carico</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparato</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Reso</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefono %1</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>Con corriere</translation>
    </message>
    <message>
        <source>To a locker or a pick-up point</source>
        <translation>A un locker o un punto di ritiro</translation>
    </message>
    <message>
        <source>Locker: %1</source>
        <translation>Locker: %1</translation>
    </message>
    <message>
        <source>Sent with: %1</source>
        <translation>Spedito con: %1</translation>
    </message>
    <message>
        <source>Tracking code: %1</source>
        <translation>Codice di tracciamento: %1</translation>
    </message>
    <message>
        <source>Packing number: %1</source>
        <translation>Numero di imballaggio: %1</translation>
    </message>
    <message>
        <source>To be sent by %1</source>
        <translation>Da spedire entro il %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Non ancora pagato</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Buoni: %1</translation>
    </message>
    <message>
        <source>Deposits: %1</source>
        <translation>Cauzioni: %1</translation>
    </message>
    <message>
        <source>The buyer wrote: %1</source>
        <translation>L&apos;acquirente ha scritto: %1</translation>
    </message>
    <message>
        <source>Lines %1, less %2 (fees, vouchers or what was taken out): total %3.</source>
        <translation>Righe %1, meno %2 (commissioni, buoni o pezzi tolti): totale %3.</translation>
    </message>
    <message>
        <source>Lines %1, and %2 more (transport, deposits or fees): total %3.</source>
        <translation>Righe %1, più %2 (trasporto, cauzioni o commissioni): totale %3.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Non c&apos;è più</translation>
    </message>
    <message>
        <source>The buyer asked to cancel on %1</source>
        <translation>L’acquirente ha chiesto l’annullamento il %1</translation>
    </message>
    <message>
        <source>Why it was cancelled: %1</source>
        <translation>Perché è stato annullato: %1</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>Hai chiesto di annullare</translation>
    </message>
    <message>
        <source>Its pieces stay held until that is settled.</source>
        <translation>I suoi pezzi restano riservati finché non è deciso.</translation>
    </message>
    <message>
        <source>It holds nothing of your stock.</source>
        <translation>Non riserva nulla della tua giacenza.</translation>
    </message>
    <message>
        <source>You asked to cancel this order. Now the buyer has to agree on %1: there is nothing to do here until then. %2</source>
        <comment>channel, what of its pieces</comment>
        <translation>Hai chiesto di annullare questo ordine. Ora l’acquirente deve accettare su %1: fino ad allora qui non c’è nulla da fare. %2</translation>
    </message>
    <message>
        <source>The buyer asks to cancel this order. %1 If you would rather send it, write to the buyer on %2: from here it can only be confirmed.</source>
        <comment>what of its pieces, channel</comment>
        <translation>L’acquirente chiede di annullare questo ordine. %1 Se preferisci spedirlo, scrivi all’acquirente su %2: da qui si può solo confermare.</translation>
    </message>
    <message>
        <source>Order taken</source>
        <translation>Ordine preso in carico</translation>
    </message>
    <message>
        <source>Marked as prepared</source>
        <translation>Segnato come preparato</translation>
    </message>
    <message>
        <source>Marked as delivered</source>
        <translation>Segnato come consegnato</translation>
    </message>
    <message>
        <source>Marked as shipped</source>
        <translation>Segnato come spedito</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>Ordine riaperto</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Ordine annullato</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Chiesto di annullare</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Annullamento confermato</translation>
    </message>
    <message>
        <source>Order reversed</source>
        <translation>Ordine stornato</translation>
    </message>
    <message>
        <source>Invoice sent</source>
        <translation>Fattura inviata</translation>
    </message>
    <message>
        <source>Tracking code sent</source>
        <translation>Codice di spedizione inviato</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>something a marketplace offers</comment>
        <translation>Ordine: %1</translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message>
        <source>No marketplace connected</source>
        <translation>Nessun marketplace collegato</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgente</numerusform>
            <numerusform>%n urgenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n cosa ha bisogno di te</numerusform>
            <numerusform>%n cose hanno bisogno di te</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are off</source>
        <translation>Tutti i canali sono spenti</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) need a look</source>
        <translation>
            <numerusform>%n canale da guardare</numerusform>
            <numerusform>%n canali da guardare</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>In sincronizzazione</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) not checked yet</source>
        <translation>
            <numerusform>%n canale non ancora controllato</numerusform>
            <numerusform>%n canali non ancora controllati</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels agree</source>
        <translation>Tutti i canali sono allineati</translation>
    </message>
</context>
<context>
    <name>Oversold</name>
    <message>
        <source>Order %1, %2: asks for %3, got %4, oversold by %5.</source>
        <comment>code, channel, numbers</comment>
        <translation>Ordine %1, %2: ne chiede %3, ne ha avuti %4, %5 venduti di troppo.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more order(s).</source>
        <translation>
            <numerusform>E %n altro ordine.</numerusform>
            <numerusform>E altri %n ordini.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide: find what is missing and count it, or cancel there. Nothing is cancelled by itself.</source>
        <translation>Decidi tu: trova ciò che manca e contalo, oppure annulla lì. Nulla si annulla da solo.</translation>
    </message>
</context>
<context>
    <name>ProblemEvidence</name>
    <message>
        <source>Asked the marketplace</source>
        <translation>Chiesto al marketplace</translation>
    </message>
    <message>
        <source>Sent to the marketplace</source>
        <translation>Inviato al marketplace</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ha risposto</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>accesso rifiutato</translation>
    </message>
    <message>
        <source>too busy</source>
        <translation>troppo occupato</translation>
    </message>
    <message>
        <source>fault there</source>
        <translation>guasto di là</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>fields</comment>
        <translation>Inviato: %1</translation>
    </message>
    <message>
        <source>You dismissed it</source>
        <translation>L’hai archiviato tu</translation>
    </message>
    <message>
        <source>It no longer happens</source>
        <translation>Non succede più</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Si riprova</translation>
    </message>
    <message>
        <source>Put aside; not sent again until something changes</source>
        <translation>Messo da parte; non si invia di nuovo finché non cambia qualcosa</translation>
    </message>
    <message>
        <source>Nothing more is tried by itself</source>
        <translation>Da solo non riprova più</translation>
    </message>
    <message>
        <source>Happened for the first time</source>
        <translation>È accaduto per la prima volta</translation>
    </message>
    <message numerus="yes">
        <source>Happened again, %n time(s) in all</source>
        <translation>
            <numerusform>È accaduto di nuovo, %n volta in tutto</numerusform>
            <numerusform>È accaduto di nuovo, %n volte in tutto</numerusform>
        </translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>È accaduto</translation>
    </message>
    <message>
        <source>%1, took %2 ms</source>
        <comment>time</comment>
        <translation>%1, in %2 ms</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostra i dettagli...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Nascondi i dettagli...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Webhook server off</source>
        <translation>Server webhook spento</translation>
    </message>
    <message>
        <source>Webhook server on</source>
        <translation>Server webhook attivo</translation>
    </message>
    <message>
        <source>Tunnel connected</source>
        <translation>Tunnel connesso</translation>
    </message>
    <message>
        <source>Tunnel connecting…</source>
        <translation>Tunnel in connessione…</translation>
    </message>
    <message>
        <source>Tunnel broken, tried again</source>
        <translation>Tunnel interrotto, si riprova</translation>
    </message>
    <message>
        <source>Tunnel program missing</source>
        <translation>Manca il programma del tunnel</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Non c’è ancora un indirizzo pubblico.</translation>
    </message>
    <message>
        <source>The address can be reached from outside; it answered in %1 ms.</source>
        <translation>L’indirizzo si raggiunge da fuori; ha risposto in %1 ms.</translation>
    </message>
    <message>
        <source>The name of the address is not known on the Internet.</source>
        <translation>Il nome dell’indirizzo non è noto su Internet.</translation>
    </message>
    <message>
        <source>Nobody answers at the address.</source>
        <translation>All’indirizzo non risponde nessuno.</translation>
    </message>
    <message>
        <source>The certificate of the address is not trusted.</source>
        <translation>Il certificato dell’indirizzo non è attendibile.</translation>
    </message>
    <message>
        <source>Somebody else answers at the address, not this computer.</source>
        <translation>All’indirizzo risponde qualcun altro, non questo computer.</translation>
    </message>
    <message>
        <source>Messages arrive, but their answers get lost on the way back.</source>
        <translation>I messaggi arrivano, ma le risposte si perdono al ritorno.</translation>
    </message>
    <message>
        <source>The address is being tested…</source>
        <translation>L’indirizzo viene provato…</translation>
    </message>
    <message>
        <source>Marketplaces cannot reach the receiver</source>
        <translation>I marketplace non raggiungono il ricevitore</translation>
    </message>
    <message>
        <source>Check that the tunnel runs, that it leads to this computer, and that this computer is online; then test again.</source>
        <translation>Controlla che il tunnel sia attivo, che porti a questo computer e che questo computer sia in rete; poi prova di nuovo.</translation>
    </message>
    <message>
        <source>Listening is switched off, so the address is not tested.</source>
        <translation>L’ascolto è spento, quindi l’indirizzo non viene provato.</translation>
    </message>
    <message>
        <source>Nothing arrived within %1 seconds.</source>
        <translation>Non è arrivato nulla entro %1 secondi.</translation>
    </message>
    <message>
        <source>Webhook server cannot start</source>
        <translation>Il server dei webhook non si avvia</translation>
    </message>
    <message>
        <source>Webhook server on, but not as set</source>
        <translation>Server dei webhook acceso, ma non come impostato</translation>
    </message>
    <message>
        <source>The certificate cannot be read: choose its PEM file.</source>
        <translation>Il certificato non si può leggere: scegli il suo file PEM.</translation>
    </message>
    <message>
        <source>The key of the certificate cannot be used: choose its own PEM file, without a password.</source>
        <translation>La chiave del certificato non si può usare: scegli il suo file PEM, senza password.</translation>
    </message>
    <message>
        <source>Others could reach this address, and that is not allowed: type 127.0.0.1, or allow it.</source>
        <translation>Altri potrebbero raggiungere questo indirizzo, e non è consentito: scrivi 127.0.0.1, oppure consentilo.</translation>
    </message>
    <message>
        <source>The tunnel needs its command: type it here.</source>
        <translation>Il tunnel ha bisogno del suo comando: scrivilo qui.</translation>
    </message>
    <message>
        <source>Type a web address, as in https://shop.example.</source>
        <translation>Scrivi un indirizzo web, come https://shop.example.</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer. It is offered at %2.</source>
        <translation>Il programma %1 non è su questo computer. Si trova su %2.</translation>
    </message>
    <message>
        <source>The program ssh is not on this computer. On Debian the package openssh-client has it.</source>
        <translation>Il programma ssh non è su questo computer. Su Debian è nel pacchetto openssh-client.</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer, or not where programs are looked for.</source>
        <translation>Il programma %1 non è su questo computer, o non dove si cercano i programmi.</translation>
    </message>
    <message>
        <source>Tunnel cannot start</source>
        <translation>Il tunnel non si avvia</translation>
    </message>
    <message>
        <source>It cannot listen at %1: another program may have port %2, or the address is not one of this computer.</source>
        <translation>Non può ascoltare su %1: forse un altro programma occupa la porta %2, o l’indirizzo non è di questo computer.</translation>
    </message>
    <message>
        <source>It cannot listen at this address: another program may have the port, or the address is not one of this computer.</source>
        <translation>Non può ascoltare a questo indirizzo: forse un altro programma occupa la porta, o l’indirizzo non è di questo computer.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program: it is tried again every minute.</source>
        <translation>Scegli un’altra porta o chiudi quel programma: si riprova ogni minuto.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Type the address of the shop.</source>
        <translation>Scrivi l’indirizzo del negozio.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» manca.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>«%1» è troppo lungo.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«%1» supera i %2 caratteri.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>«%1» non può essere vuoto.</translation>
    </message>
    <message>
        <source>“%1” must not be 0.</source>
        <translation>«%1» non può essere 0.</translation>
    </message>
    <message>
        <source>“%1” must be 0 or more.</source>
        <translation>«%1» dev’essere 0 o più.</translation>
    </message>
    <message>
        <source>“%1” must be whole pieces.</source>
        <translation>«%1» dev’essere in pezzi interi.</translation>
    </message>
    <message>
        <source>“%1” must be a quantity with at most three decimals.</source>
        <translation>«%1» dev’essere una quantità con al massimo tre decimali.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>«%1» dev’essere un numero intero da %2 a %3.</translation>
    </message>
    <message>
        <source>Only %2 are on hand: no more than that can be taken off.</source>
        <translation>Ne hai solo %2: non puoi toglierne di più.</translation>
    </message>
    <message>
        <source>That is too many: at most %2 can be on hand.</source>
        <translation>Sono troppi: se ne possono avere al massimo %2.</translation>
    </message>
    <message>
        <source>“%1” must be an amount of %2 of 0 or more.</source>
        <translation>«%1» dev’essere un importo in %2, 0 o più.</translation>
    </message>
    <message>
        <source>Type a price in %2.</source>
        <translation>Scrivi un prezzo in %2.</translation>
    </message>
    <message>
        <source>Type a quantity, like 3.</source>
        <translation>Scrivi una quantità, come 3.</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR.</source>
        <translation>Una valuta ha tre lettere, come EUR.</translation>
    </message>
    <message>
        <source>The currency changes only together with the price: type both.</source>
        <translation>La valuta cambia solo insieme al prezzo: scrivili entrambi.</translation>
    </message>
    <message>
        <source>An EAN has 8 to 14 digits.</source>
        <translation>Un EAN ha da 8 a 14 cifre.</translation>
    </message>
    <message>
        <source>“%1” must have 1 to %2 characters and no blanks around it.</source>
        <translation>«%1» deve avere da 1 a %2 caratteri, senza spazi attorno.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be shown.</source>
        <translation>«%1» contiene un carattere che non si può mostrare.</translation>
    </message>
    <message>
        <source>A channel is called so already: choose another name.</source>
        <translation>Un canale si chiama già così: scegli un altro nome.</translation>
    </message>
    <message>
        <source>This SKU belongs to another product.</source>
        <translation>Questo SKU è di un altro prodotto.</translation>
    </message>
    <message>
        <source>A field of your own needs another name.</source>
        <translation>Un tuo campo ha bisogno di un altro nome.</translation>
    </message>
    <message>
        <source>Quiet hours are written like 22:00-07:00.</source>
        <translation>Le ore di silenzio si scrivono come 22:00-07:00.</translation>
    </message>
    <message>
        <source>Type the address of the shop, such as https://shop.example.</source>
        <translation>Scrivi l’indirizzo del negozio, come https://shop.example.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password: they have fields of their own.</source>
        <translation>L’indirizzo non deve contenere utente o password: hanno i loro campi.</translation>
    </message>
    <message>
        <source>Leave out of the address what follows ? or #.</source>
        <translation>Togli dall’indirizzo quello che segue ? o #.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Questo non è un indirizzo web.</translation>
    </message>
    <message>
        <source>Write https before %1: with http everybody on the way would see the sign-in.</source>
        <translation>Scrivi https davanti a %1: con http tutti lungo il percorso vedrebbero l’accesso.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Manca il token.</translation>
    </message>
    <message>
        <source>The token is cut off. Copy all of it: its three parts are separated by points.</source>
        <translation>Il token è tagliato. Copialo tutto: le sue tre parti sono separate da punti.</translation>
    </message>
    <message>
        <source>This is no token. Copy the long text that begins with eyJ.</source>
        <translation>Questo non è un token. Copia il testo lungo che comincia con eyJ.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Manca la chiave.</translation>
    </message>
    <message>
        <source>This is no key. Copy the one text that begins with b2c_.</source>
        <translation>Questa non è una chiave. Copia il testo che comincia con b2c_.</translation>
    </message>
    <message>
        <source>This is too long for a key.</source>
        <translation>È troppo lungo per una chiave.</translation>
    </message>
    <message>
        <source>This is no key: it holds a letter that keys do not have.</source>
        <translation>Questa non è una chiave: contiene una lettera che le chiavi non hanno.</translation>
    </message>
    <message>
        <source>A Webservice key has %1 characters; this text has %2.</source>
        <translation>Una chiave Webservice ha %1 caratteri; questo testo ne ha %2.</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>Un nome utente non contiene due punti.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Manca la password.</translation>
    </message>
    <message>
        <source>The key lacks rights. Tick them under Advanced parameters &gt; Webservice: %1.</source>
        <translation>Alla chiave mancano dei diritti. Spuntali in Parametri avanzati &gt; Webservice: %1.</translation>
    </message>
    <message>
        <source>These changes are %2 already. Preview the changes anew.</source>
        <translation>Queste modifiche sono già %2. Chiedi una nuova anteprima.</translation>
    </message>
    <message>
        <source>These changes are no longer there. Preview the changes anew.</source>
        <translation>Queste modifiche non ci sono più. Chiedi una nuova anteprima.</translation>
    </message>
    <message>
        <source>This run was taken back already.</source>
        <translation>Questa esecuzione è già stata annullata.</translation>
    </message>
    <message>
        <source>This run is still under way. Stop it first.</source>
        <translation>Questa esecuzione è ancora in corso. Prima fermala.</translation>
    </message>
    <message>
        <source>This run has ended already.</source>
        <translation>Questa esecuzione è già finita.</translation>
    </message>
    <message>
        <source>%1 runs of this channel wait already. Wait until one has ended.</source>
        <translation>%1 esecuzioni di questo canale sono già in attesa. Aspetta che una finisca.</translation>
    </message>
    <message>
        <source>Another run of this channel is under way.</source>
        <translation>È in corso un’altra esecuzione di questo canale.</translation>
    </message>
    <message>
        <source>%1 is switched off. Switch it on under Channels.</source>
        <translation>%1 è spento. Accendilo in Canali.</translation>
    </message>
    <message>
        <source>Nothing was changed by this.</source>
        <translation>Con questo non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Nothing was decided about this yet.</source>
        <translation>Su questo non è ancora stato deciso nulla.</translation>
    </message>
    <message>
        <source>This conflict is no longer there.</source>
        <translation>Questo conflitto non c’è più.</translation>
    </message>
    <message>
        <source>This error is no longer there.</source>
        <translation>Questo errore non c’è più.</translation>
    </message>
    <message>
        <source>There is nothing to try again here. Look at it, then dismiss it.</source>
        <translation>Qui non c’è nulla da riprovare. Guardalo, poi archivialo.</translation>
    </message>
    <message>
        <source>There is no channel %1 any more.</source>
        <translation>Il canale %1 non c’è più.</translation>
    </message>
    <message>
        <source>This channel is no longer there.</source>
        <translation>Questo canale non c’è più.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Non c’è un prodotto %1.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Look at it again.</source>
        <translation>«%1» è cambiato nel frattempo. Guardalo di nuovo.</translation>
    </message>
    <message>
        <source>Listing %1 is no longer there.</source>
        <translation>L’inserzione %1 non c’è più.</translation>
    </message>
    <message>
        <source>Listing %1 is linked already. Unlink it first.</source>
        <translation>L’inserzione %1 è già collegata. Prima scollegala.</translation>
    </message>
    <message>
        <source>Listing %1 is not linked.</source>
        <translation>L’inserzione %1 non è collegata.</translation>
    </message>
    <message>
        <source>Listing %1 is not left out.</source>
        <translation>L’inserzione %1 non è lasciata fuori.</translation>
    </message>
    <message>
        <source>Listing %1 is decided already.</source>
        <translation>Sull’inserzione %1 è già stato deciso.</translation>
    </message>
    <message>
        <source>%1 has no category %2.</source>
        <translation>%1 non ha una categoria %2.</translation>
    </message>
    <message>
        <source>Category %1 of %2 goes to another one already.</source>
        <translation>La categoria %1 di %2 va già in un’altra.</translation>
    </message>
    <message>
        <source>The categories of a channel go into that channel as they are.</source>
        <translation>Le categorie di un canale vanno in quel canale così come sono.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 supera i %2 MB.</translation>
    </message>
    <message>
        <source>%1 is no picture (JPEG, PNG, GIF or WebP).</source>
        <translation>%1 non è un’immagine (JPEG, PNG, GIF o WebP).</translation>
    </message>
    <message>
        <source>These are too many: a product has at most %2 pictures.</source>
        <translation>Sono troppe: un prodotto ha al massimo %2 immagini.</translation>
    </message>
    <message>
        <source>The file has more than %2 rows. Split it.</source>
        <translation>Il file ha più di %2 righe. Dividilo.</translation>
    </message>
    <message>
        <source>The product has no price.</source>
        <translation>Il prodotto non ha prezzo.</translation>
    </message>
    <message>
        <source>The product needs a title and a SKU.</source>
        <translation>Il prodotto ha bisogno di un titolo e di uno SKU.</translation>
    </message>
    <message>
        <source>The product needs a SKU.</source>
        <translation>Il prodotto ha bisogno di uno SKU.</translation>
    </message>
    <message>
        <source>The price is in %1, and this channel sells in %2.</source>
        <translation>Il prezzo è in %1, e questo canale vende in %2.</translation>
    </message>
    <message>
        <source>CardTrader needs a price above zero.</source>
        <translation>CardTrader vuole un prezzo sopra lo zero.</translation>
    </message>
    <message>
        <source>eMAG needs a price above zero.</source>
        <translation>eMAG vuole un prezzo sopra lo zero.</translation>
    </message>
    <message>
        <source>CardTrader sells whole pieces, one at least.</source>
        <translation>CardTrader vende pezzi interi, almeno uno.</translation>
    </message>
    <message>
        <source>CardTrader sells whole pieces only.</source>
        <translation>CardTrader vende solo pezzi interi.</translation>
    </message>
    <message>
        <source>eMAG sells whole pieces only.</source>
        <translation>eMAG vende solo pezzi interi.</translation>
    </message>
    <message>
        <source>PrestaShop counts whole pieces only.</source>
        <translation>PrestaShop conta solo pezzi interi.</translation>
    </message>
    <message>
        <source>CardTrader needs to know which card this is: choose it in its catalogue.</source>
        <translation>CardTrader deve sapere che carta è: sceglila nel suo catalogo.</translation>
    </message>
    <message>
        <source>CardTrader needs the condition of this card. Without one it would say Near Mint.</source>
        <translation>CardTrader vuole la condizione di questa carta. Senza, direbbe Near Mint.</translation>
    </message>
    <message>
        <source>eMAG needs a category: choose the one that is meant for this product.</source>
        <translation>eMAG vuole una categoria: scegli quella giusta per questo prodotto.</translation>
    </message>
    <message>
        <source>eMAG needs a brand, and the product has none.</source>
        <translation>eMAG vuole una marca, e il prodotto non ne ha.</translation>
    </message>
    <message>
        <source>CardTrader wants an explanation of at least %1 characters; this one has %2.</source>
        <translation>CardTrader vuole una spiegazione di almeno %1 caratteri; questa ne ha %2.</translation>
    </message>
    <message>
        <source>The tracking code is missing.</source>
        <translation>Manca il codice di tracciamento.</translation>
    </message>
    <message>
        <source>Choose why the order is cancelled: eMAG wants a reason.</source>
        <translation>Scegli perché l’ordine viene annullato: eMAG vuole un motivo.</translation>
    </message>
    <message>
        <source>eMAG fetches the invoice itself: give the https address of a PDF file.</source>
        <translation>eMAG prende la fattura da sé: dai l’indirizzo https di un file PDF.</translation>
    </message>
    <message>
        <source>Say of which lines how many pieces are left after the return.</source>
        <translation>Di’ di quali righe restano quanti pezzi dopo il reso.</translation>
    </message>
    <message>
        <source>Of line %1, 0 to %2 pieces can be left.</source>
        <translation>Della riga %1 possono restare da 0 a %2 pezzi.</translation>
    </message>
    <message>
        <source>It is not possible any more: the order is “%1” there by now.</source>
        <translation>Non è più possibile: lì l’ordine è ormai «%1».</translation>
    </message>
    <message>
        <source>Nothing can be done with this order now.</source>
        <translation>Con questo ordine ora non si può fare nulla.</translation>
    </message>
    <message>
        <source>The marketplace does not allow this any more.</source>
        <translation>Il marketplace non lo permette più.</translation>
    </message>
    <message>
        <source>“%1” must be one of these: %2.</source>
        <translation>«%1» dev’essere uno di questi: %2.</translation>
    </message>
    <message>
        <source>There is no order %1 any more.</source>
        <translation>L’ordine %1 non c’è più.</translation>
    </message>
    <message>
        <source>This line is no longer in the order.</source>
        <translation>Questa riga non è più nell’ordine.</translation>
    </message>
    <message>
        <source>The line was linked to another product meanwhile.</source>
        <translation>La riga è stata collegata nel frattempo a un altro prodotto.</translation>
    </message>
    <message>
        <source>It is certain already. Nothing to do.</source>
        <translation>È già certo. Non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>The next sync looks for this order by itself.</source>
        <translation>La prossima sincronizzazione cerca da sé questo ordine.</translation>
    </message>
    <message>
        <source>It was sent a moment ago and may still arrive. Look again in two minutes.</source>
        <translation>È stato inviato un momento fa e può ancora arrivare. Riguarda tra due minuti.</translation>
    </message>
    <message>
        <source>%1 is there already: give another name.</source>
        <translation>%1 c’è già: dai un altro nome.</translation>
    </message>
    <message>
        <source>Choose a file with its folder.</source>
        <translation>Scegli un file con la sua cartella.</translation>
    </message>
    <message>
        <source>Another Evenstock has this shop open. Close it first.</source>
        <translation>Un altro Evenstock ha aperto questo negozio. Prima chiudilo.</translation>
    </message>
    <message>
        <source>Another version of Evenstock has this shop open. Close it, or use the same one.</source>
        <translation>Un’altra versione di Evenstock ha aperto questo negozio. Chiudila, o usa la stessa.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campi propri</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>made</source>
        <translation>fatte</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>scartate</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>superate</translation>
    </message>
    <message>
        <source>Vinted has a listing %1 with this very title already. Link it to this product, or take it off there.</source>
        <translation>Vinted ha già un’inserzione %1 con questo stesso titolo. Collegala a questo prodotto, o toglila da lì.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>Il browser non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The browser named no listing: the wardrobe tells whether there is one.</source>
        <translation>Il browser non ha indicato nessuna inserzione: il guardaroba dirà se c’è.</translation>
    </message>
    <message>
        <source>The browser could not do it.</source>
        <translation>Il browser non ci è riuscito.</translation>
    </message>
    <message>
        <source>A part of the wardrobe did not arrive.</source>
        <translation>Una parte del guardaroba non è arrivata.</translation>
    </message>
    <message>
        <source>What came as the wardrobe is none. It is read again.</source>
        <translation>Ciò che è arrivato non è un guardaroba. Viene letto di nuovo.</translation>
    </message>
    <message>
        <source>An answer came after the task was over. Look at it under Work.</source>
        <translation>Una risposta è arrivata quando il compito era finito. Guardala in Lavoro.</translation>
    </message>
    <message>
        <source>Vinted’s listing %1 belongs to another product here.</source>
        <translation>L’inserzione %1 di Vinted appartiene qui a un altro prodotto.</translation>
    </message>
    <message>
        <source>Listing %1 stood there before with the same title. If it is the same piece, take one of them off.</source>
        <translation>L’inserzione %1 c’era già con lo stesso titolo. Se è lo stesso pezzo, togli una delle due.</translation>
    </message>
    <message>
        <source>Listing %1 was made a second time and is taken off again.</source>
        <translation>L’inserzione %1 è stata creata una seconda volta e viene tolta di nuovo.</translation>
    </message>
    <message>
        <source>The extension is older than Evenstock and cannot do this. Update it.</source>
        <translation>L’estensione è più vecchia di Evenstock e non sa farlo. Aggiornala.</translation>
    </message>
    <message>
        <source>No listing was named to the browser.</source>
        <translation>Al browser non è stata indicata nessuna inserzione.</translation>
    </message>
    <message>
        <source>Vinted wants one to twenty pictures.</source>
        <translation>Vinted vuole da una a venti foto.</translation>
    </message>
    <message>
        <source>Vinted did not take a picture.</source>
        <translation>Vinted non ha accettato una foto.</translation>
    </message>
    <message>
        <source>The listing could not be read on Vinted.</source>
        <translation>L’inserzione non si è potuta leggere su Vinted.</translation>
    </message>
    <message>
        <source>Vinted’s answer was no wardrobe. It is read again.</source>
        <translation>La risposta di Vinted non era un guardaroba. Viene letto di nuovo.</translation>
    </message>
    <message>
        <source>Nothing was sent to Vinted.</source>
        <translation>A Vinted non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No category of Vinted’s is assigned.</source>
        <translation>Nessuna categoria di Vinted è assegnata.</translation>
    </message>
    <message>
        <source>No package size of Vinted’s is assigned.</source>
        <translation>Nessuna misura di pacco di Vinted è assegnata.</translation>
    </message>
    <message>
        <source>The wholesaler has no listing for “%1”.</source>
        <translation>Il grossista non ha un’inserzione per «%1».</translation>
    </message>
    <message>
        <source>The wholesaler has %1 of product %2, and %3 are ordered.</source>
        <translation>Il grossista ha %1 del prodotto %2, e ne sono ordinati %3.</translation>
    </message>
    <message>
        <source>The wholesaler cancelled it.</source>
        <translation>Il grossista l’ha annullato.</translation>
    </message>
    <message>
        <source>The wholesaler’s shop no longer has product %1.</source>
        <translation>Il negozio del grossista non ha più il prodotto %1.</translation>
    </message>
    <message>
        <source>The wholesaler’s shop no longer has the order.</source>
        <translation>Il negozio del grossista non ha più l’ordine.</translation>
    </message>
    <message>
        <source>It was taken up again after it was cancelled at the wholesaler’s.</source>
        <translation>È stato ripreso dopo essere stato annullato dal grossista.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer in time. Look for its window and unlock it, then try again.</source>
        <translation>Il portachiavi di questo computer non ha risposto in tempo. Cerca la sua finestra e sbloccalo, poi riprova.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Try again in a moment.</source>
        <translation>Il portachiavi di questo computer non risponde. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>Another Evenstock is writing the vault. Try again in a moment.</source>
        <translation>Un altro Evenstock sta scrivendo la cassaforte. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>A newer Evenstock has opened this shop already, and this one cannot read it. Install that version. Nothing was changed.</source>
        <translation>Un Evenstock più nuovo ha già aperto questo negozio, e questo non sa leggerlo. Installa quella versione. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>A newer Evenstock made this vault. Use that version.</source>
        <translation>Un Evenstock più nuovo ha creato questa cassaforte. Usa quella versione.</translation>
    </message>
    <message>
        <source>The sample shop could not be opened: a part of Evenstock is missing or did not start. Install Evenstock again.</source>
        <translation>Il negozio di prova non si è potuto aprire: una parte di Evenstock manca o non si è avviata. Installa di nuovo Evenstock.</translation>
    </message>
    <message>
        <source>The part of Evenstock that does the work is not connected. It is tried again by itself.</source>
        <translation>La parte di Evenstock che fa il lavoro non è collegata. Si riprova da sé.</translation>
    </message>
    <message>
        <source>The part of Evenstock that does the work does not answer. It is tried again by itself.</source>
        <translation>La parte di Evenstock che fa il lavoro non risponde. Si riprova da sé.</translation>
    </message>
    <message>
        <source>Another Evenstock is just opening this shop. Wait a moment.</source>
        <translation>Un altro Evenstock sta aprendo questo negozio. Aspetta un momento.</translation>
    </message>
    <message>
        <source>The shop is open on another computer (%1). Close it there first.</source>
        <translation>Il negozio è aperto su un altro computer (%1). Chiudilo prima lì.</translation>
    </message>
    <message>
        <source>The price is in %1, and this channel sells in %2. Prices are not converted: for this channel make a product of its own with a SKU of its own, its price in %2, and the pieces meant for it.</source>
        <translation>Il prezzo è in %1 e questo canale vende in %2. I prezzi non vengono convertiti: per questo canale crea un prodotto a sé con un proprio SKU, il prezzo in %2 e i pezzi destinati a esso.</translation>
    </message>
    <message>
        <source>The product has no title.</source>
        <translation>Il prodotto non ha un titolo.</translation>
    </message>
    <message>
        <source>Listing %1 there has its SKU. Link it instead.</source>
        <translation>Lì l’inserzione %1 ha il suo SKU. Collega quella.</translation>
    </message>
    <message>
        <source>It is being made there already.</source>
        <translation>Lì è già in corso di creazione.</translation>
    </message>
    <message>
        <source>It comes back there by itself when there is stock.</source>
        <translation>Lì torna da solo quando c’è di nuovo giacenza.</translation>
    </message>
    <message>
        <source>It is listed there already, as %1.</source>
        <translation>Lì è già in vendita, come %1.</translation>
    </message>
    <message>
        <source>It would be the same listing there as %1. Give it other properties, or sell both as one product.</source>
        <translation>Lì sarebbe la stessa inserzione di %1. Dagli altre proprietà, o vendi i due come un solo prodotto.</translation>
    </message>
    <message>
        <source>There is none on hand.</source>
        <translation>Non ce n’è in giacenza.</translation>
    </message>
    <message>
        <source>The rules of this channel show none of it.</source>
        <translation>Secondo le regole di questo canale non se ne mostra nessuno.</translation>
    </message>
    <message>
        <source>This marketplace lets no program put anything on sale.</source>
        <translation>Questo marketplace non permette a nessun programma di mettere in vendita qualcosa.</translation>
    </message>
    <message>
        <source>The stock of %1 is not sent from here, so nothing can be put on sale there.</source>
        <translation>La giacenza di %1 non si invia da qui, quindi lì non si può mettere in vendita niente.</translation>
    </message>
    <message>
        <source>What was found on %1 is not linked yet. Do that first, under Channels: what is there already would be made twice.</source>
        <translation>Ciò che si è trovato su %1 non è ancora collegato. Fallo prima, in Canali: ciò che c’è già verrebbe creato due volte.</translation>
    </message>
    <message>
        <source>%1 was linked with prices in %2 and has them in %3 now. Agree to that first.</source>
        <translation>%1 era collegato con prezzi in %2 e ora li ha in %3. Prima accettalo.</translation>
    </message>
    <message>
        <source>Another version of Evenstock, most likely a newer one, wrote the data of this shop, and this one cannot read it. Install the newest version. Nothing was changed.</source>
        <translation>I dati di questo negozio li ha scritti un’altra versione di Evenstock, molto probabilmente più nuova, e questa non può leggerli. Installa la versione più recente. Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>This is the sample shop. Everything in it is invented, and nothing leaves this computer.</source>
        <translation>Questo è il negozio di prova. Tutto qui è inventato e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>Lascia il negozio di prova</translation>
    </message>
</context>
<context>
    <name>SettingAdvice</name>
    <message>
        <source>Type the name of the mail server and its port, as in smtp.example:587.</source>
        <translation>Scrivi il nome del server di posta e la sua porta, come smtp.example:587.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this computer may be used.</source>
        <translation>Senza cifratura si può usare solo un server di posta su questo computer.</translation>
    </message>
    <message>
        <source>There is no password for this user name yet: type it below.</source>
        <translation>Per questo nome utente non c’è ancora una password: scrivila qui sotto.</translation>
    </message>
    <message>
        <source>Type one e-mail address, as in shop@shop.example.</source>
        <translation>Scrivi un solo indirizzo e-mail, come shop@shop.example.</translation>
    </message>
    <message>
        <source>Type an e-mail address, or several with commas between them.</source>
        <translation>Scrivi un indirizzo e-mail, o più di uno separati da virgole.</translation>
    </message>
    <message>
        <source>Type an address of this computer and a port, as in 127.0.0.1:8787.</source>
        <translation>Scrivi un indirizzo di questo computer e una porta, come 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Type a web address, as in https://shop.example.</source>
        <translation>Scrivi un indirizzo web, come https://shop.example.</translation>
    </message>
    <message>
        <source>A number of days from 1 to 3650.</source>
        <translation>Un numero di giorni da 1 a 3650.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>figure</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Foglio di calcolo (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Testo con virgole (*.csv)</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Esporta ciò che vedo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Il file non si è potuto scrivere.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n riga scritta in %1</numerusform>
            <numerusform>%n righe scritte in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <source>The list was changed while it was written. Export it again.</source>
        <translation>L’elenco è cambiato mentre veniva scritto. Esportalo di nuovo.</translation>
    </message>
</context>
<context>
    <name>TableWalk</name>
    <message>
        <source>%1, more</source>
        <comment>second line of a column</comment>
        <translation>%1, altro</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>That is not the passphrase of the vault.</source>
        <translation>Questa non è la frase d&apos;accesso della cassaforte.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Non è stata aperta.</translation>
    </message>
    <message>
        <source>The file of the vault is damaged: put it back from a backup.</source>
        <translation>Il file della cassaforte è danneggiato: rimettilo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Su questo computer non c&apos;è un portachiavi.</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>Un altro programma lo occupa. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>Non si è potuto leggere o scrivere.</translation>
    </message>
    <message>
        <source>The vault is closed, so no account can sign in.</source>
        <translation>La cassaforte è chiusa, quindi nessun account può accedere.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Apri la cassaforte</translation>
    </message>
    <message>
        <source>The sign-ins stay where they were.</source>
        <translation>Gli accessi restano dove erano.</translation>
    </message>
</context>
<context>
    <name>VintedTerms</name>
    <message>
        <source>This feature acts in your own Vinted session through a browser extension.</source>
        <translation>Questa funzione agisce nella tua sessione di Vinted attraverso un&apos;estensione del browser.</translation>
    </message>
    <message>
        <source>Vinted has not approved it; its terms restrict automation and it may limit or close your account. You use it at your own risk.</source>
        <translation>Vinted non l&apos;ha approvata; le sue condizioni limitano l&apos;automazione e può limitare o chiudere il tuo account. La usi a tuo rischio.</translation>
    </message>
    <message>
        <source>The program works slowly, stops when Vinted asks for a check, and never solves or avoids such checks.</source>
        <translation>Il programma lavora lentamente, si ferma quando Vinted chiede una verifica e non risolve né evita mai tali verifiche.</translation>
    </message>
    <message>
        <source>Businesses need a Vinted Pro account; Pro sellers can ask Vinted for its official integration.</source>
        <translation>Le imprese hanno bisogno di un account Vinted Pro; i venditori Pro possono chiedere a Vinted la sua integrazione ufficiale.</translation>
    </message>
    <message>
        <source>Cookies and passwords never leave the browser.</source>
        <translation>I cookie e le password non lasciano mai il browser.</translation>
    </message>
    <message>
        <source>Evenstock is not affiliated with Vinted.</source>
        <translation>Evenstock non è affiliato a Vinted.</translation>
    </message>
    <message>
        <source>Vinted’s terms restrict automation: the faster it works, the sooner Vinted may limit or close the account. At your own risk.</source>
        <translation>Le condizioni di Vinted limitano l&apos;automazione: più va veloce, prima Vinted può limitare o chiudere l&apos;account. A tuo rischio.</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Accettate</translation>
    </message>
    <message>
        <source>Agreed on %1 (version %2)</source>
        <translation>Accettate il %1 (versione %2)</translation>
    </message>
</context>
<context>
    <name>VintedWords</name>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Pubblica</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Read the wardrobe</source>
        <translation>Leggi il guardaroba</translation>
    </message>
    <message>
        <source>See who is logged in</source>
        <translation>Vedi chi ha effettuato l&apos;accesso</translation>
    </message>
    <message>
        <source>Read Vinted’s lists</source>
        <translation>Leggi gli elenchi di Vinted</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Risposta tardiva</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Aspetta te</translation>
    </message>
    <message>
        <source>Waits for the browser</source>
        <translation>Aspetta il browser</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>No browser took it for an hour</source>
        <translation>Nessun browser l&apos;ha presa per un&apos;ora</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>L&apos;hai annullata tu</translation>
    </message>
    <message>
        <source>No answer came: the wardrobe tells whether it was done</source>
        <translation>Nessuna risposta: il guardaroba dirà se è stato fatto</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Non ancora là</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>In vendita</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>Not in the wardrobe</source>
        <translation>Non nel guardaroba</translation>
    </message>
    <message>
        <source>You switched it off</source>
        <translation>L&apos;hai spento tu</translation>
    </message>
    <message>
        <source>Nobody is logged in on Vinted: log in in the paired browser</source>
        <translation>Nessuno ha effettuato l&apos;accesso a Vinted: accedi nel browser associato</translation>
    </message>
    <message>
        <source>Vinted refuses this session: log in there again</source>
        <translation>Vinted rifiuta questa sessione: accedi di nuovo</translation>
    </message>
    <message>
        <source>Vinted asks for a check: open Vinted in the browser and answer it</source>
        <translation>Vinted chiede una verifica: apri Vinted nel browser e rispondi</translation>
    </message>
    <message>
        <source>Vinted asked for a pause</source>
        <translation>Vinted ha chiesto una pausa</translation>
    </message>
    <message>
        <source>Vinted restricted this account for some time</source>
        <translation>Vinted ha limitato questo account per un po&apos;</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non assegnato</translation>
    </message>
    <message>
        <source>Refused by Vinted</source>
        <translation>Rifiutato da Vinted</translation>
    </message>
    <message>
        <source>Vinted’s answer</source>
        <translation>Risposta di Vinted</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Accesso non effettuato</translation>
    </message>
    <message>
        <source>Check asked for</source>
        <translation>Verifica richiesta</translation>
    </message>
    <message>
        <source>Too fast for Vinted</source>
        <translation>Troppo veloce per Vinted</translation>
    </message>
    <message>
        <source>Account restricted</source>
        <translation>Account limitato</translation>
    </message>
    <message>
        <source>No tab of Vinted</source>
        <translation>Nessuna scheda di Vinted</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Risposta tardiva</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Package size</source>
        <translation>Dimensione del pacco</translation>
    </message>
    <message>
        <source>Stock: there is none to sell</source>
        <translation>Scorte: non c&apos;è nulla da vendere</translation>
    </message>
    <message>
        <source>Pictures: Vinted asks for at least one</source>
        <translation>Immagini: Vinted ne chiede almeno una</translation>
    </message>
    <message>
        <source>%1: the product has none</source>
        <comment>field</comment>
        <translation>%1: il prodotto non ne ha</translation>
    </message>
    <message>
        <source>%1: not assigned to one of Vinted’s yet</source>
        <comment>field</comment>
        <translation>%1: non ancora assegnato a uno di Vinted</translation>
    </message>
    <message>
        <source>%1: what Vinted asks for there was not read yet</source>
        <comment>field</comment>
        <translation>%1: non è ancora stato letto che cosa chiede Vinted</translation>
    </message>
    <message>
        <source>%1: the template names a field that there is not</source>
        <comment>field</comment>
        <translation>%1: il modello nomina un campo che non esiste</translation>
    </message>
    <message>
        <source>%1: Vinted does not take this value (%2)</source>
        <comment>field, reason</comment>
        <translation>%1: Vinted non accetta questo valore (%2)</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Foto %1 di %2</translation>
    </message>
    <message>
        <source>Vinted is not open in a tab of the browser</source>
        <translation>Vinted non è aperto in una scheda del browser</translation>
    </message>
    <message>
        <source>Another Vinted account is logged in in the browser</source>
        <translation>Nel browser è connesso un altro account Vinted</translation>
    </message>
    <message>
        <source>The extension is switched off in the browser</source>
        <translation>L’estensione è spenta nel browser</translation>
    </message>
    <message>
        <source>The connection to Vinted broke off</source>
        <translation>La connessione a Vinted si è interrotta</translation>
    </message>
    <message>
        <source>No answer came from Vinted</source>
        <translation>Da Vinted non è arrivata risposta</translation>
    </message>
    <message>
        <source>Vinted does not have this listing any more</source>
        <translation>Vinted non ha più questo annuncio</translation>
    </message>
    <message>
        <source>Session refused</source>
        <translation>Sessione rifiutata</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Non c’è più</translation>
    </message>
    <message>
        <source>Made twice</source>
        <translation>Fatto due volte</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in 13 min</comment>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>meno di 1 min</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>circa %1 ancora</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, 18 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format, Nov 2026</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ieri, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Monday, 16 November</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>evenstock::AccountCards</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n in attesa di invio</numerusform>
            <numerusform>%n in attesa di invio</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Accendi</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizza</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Events arrive; last %1</source>
        <translation>Gli eventi arrivano; ultimo %1</translation>
    </message>
    <message numerus="yes">
        <source>asked every %n minute(s)</source>
        <translation>
            <numerusform>interrogato ogni minuto</numerusform>
            <numerusform>interrogato ogni %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>asked every hour</source>
        <translation>interrogato ogni ora</translation>
    </message>
    <message>
        <source>asked once a day</source>
        <translation>interrogato una volta al giorno</translation>
    </message>
    <message>
        <source>No events yet; %1</source>
        <comment>asked every 15 minutes</comment>
        <translation>Ancora nessun evento; %1</translation>
    </message>
    <message>
        <source>No events here; %1</source>
        <comment>asked every 15 minutes</comment>
        <translation>Qui niente eventi; %1</translation>
    </message>
    <message>
        <source>Nothing is checked now</source>
        <translation>Ora non si controlla niente</translation>
    </message>
    <message numerus="yes">
        <source>orders asked for every %n minute(s)</source>
        <translation>
            <numerusform>ordini chiesti ogni minuto</numerusform>
            <numerusform>ordini chiesti ogni %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>All read within %1</source>
        <translation>Tutto letto entro %1</translation>
    </message>
    <message>
        <source>All read within %1, except %2</source>
        <translation>Tutto letto entro %1, tranne %2</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Ancora nulla letto</translation>
    </message>
</context>
<context>
    <name>evenstock::AccountChip</name>
    <message>
        <source>synced %1</source>
        <translation>sincronizzato %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>non ancora sincronizzato</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>account, state, last sync</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>evenstock::AccountDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>Impostazioni di %1</translation>
    </message>
    <message>
        <source>Colour of the channel</source>
        <translation>Colore del canale</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colore</translation>
    </message>
    <message>
        <source>What is synced, and how</source>
        <translation>Cosa si sincronizza, e come</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The marketplace’s</source>
        <translation>Quelli del marketplace</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>I miei</translation>
    </message>
    <message>
        <source>Looking up what this changes on the channel…</source>
        <translation>Guardo che cosa cambia sul canale…</translation>
    </message>
    <message>
        <source>“%1” cannot be kept like this. Nothing was changed.</source>
        <comment>setting</comment>
        <translation>«%1» non può restare così. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: it was changed while this was looked up. Save once it is as you want it.</source>
        <translation>Non è ancora salvato nulla: è stato cambiato mentre si controllava. Salva quando è come lo vuoi.</translation>
    </message>
</context>
<context>
    <name>evenstock::AddChannelDialog</name>
    <message>
        <source>Add channel</source>
        <translation>Aggiungi canale</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Cosa ti serve</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Cosa sincronizzare</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primo sguardo</translation>
    </message>
    <message>
        <source>Which marketplace?</source>
        <translation>Quale marketplace?</translation>
    </message>
    <message>
        <source>One channel is one account there. Add the same marketplace again for a second account.</source>
        <translation>Un canale è un account lì. Aggiungi di nuovo lo stesso marketplace per un secondo account.</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Have this at hand before you go on.</source>
        <translation>Tieni questo a portata di mano prima di continuare.</translation>
    </message>
    <message>
        <source>It is tested before anything is kept.</source>
        <translation>Viene provato prima di conservare qualcosa.</translation>
    </message>
    <message>
        <source>&amp;Name of this channel</source>
        <translation>&amp;Nome di questo canale</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>The usual answers are set. All of it can be changed later under Channels.</source>
        <translation>Sono impostate le risposte solite. Tutto si può cambiare dopo, sotto Canali.</translation>
    </message>
    <message>
        <source>The shop is read; nothing is linked, created or written before you agree.</source>
        <translation>Il negozio viene letto; nulla viene collegato, creato o scritto prima del tuo consenso.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marketplace, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Test and go on</source>
        <translation>Prova e continua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidi dopo</translation>
    </message>
    <message>
        <source>The marketplace did not accept this sign-in. Nothing was kept.</source>
        <translation>Il marketplace non ha accettato questo accesso. Nulla è stato conservato.</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>answered as %1</source>
        <translation>ha risposto come %1</translation>
    </message>
    <message>
        <source>You may close this; it goes on by itself.</source>
        <translation>Puoi chiudere; va avanti da sé.</translation>
    </message>
    <message>
        <source>Reading the shop…</source>
        <translation>Lettura del negozio…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Let it tell you about orders at once</source>
        <translation>Fatti dire subito degli ordini</translation>
    </message>
    <message>
        <source>This is faster than asking every 15 minutes. Syncing works without it, too.</source>
        <translation>È più veloce che chiedere ogni 15 minuti. La sincronizzazione funziona anche senza.</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>lì non offerto</translation>
    </message>
    <message>
        <source>Go on without waiting</source>
        <translation>Prosegui senza aspettare</translation>
    </message>
    <message>
        <source>Let %1 tell you about orders at once</source>
        <translation>Fatti dire subito degli ordini da %1</translation>
    </message>
    <message>
        <source>events arrive</source>
        <translation>gli eventi arrivano</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>ancora in attesa</translation>
    </message>
    <message>
        <source>This account is connected already, as %1. Connected twice, its sales would be counted twice. Nothing was kept.</source>
        <translation>Questo account è già collegato, come %1. Collegato due volte, le sue vendite si conterebbero due volte. Nulla è stato conservato.</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again in a moment.</source>
        <translation>%1. Niente è stato conservato. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept: the keychain or the vault is closed. Open it, then try again.</source>
        <translation>L&apos;accesso non si è potuto conservare: il portachiavi o la cassaforte è chiusa. Aprili, poi riprova.</translation>
    </message>
    <message>
        <source>Asking %1, then keeping the sign-in…</source>
        <translation>Chiedo a %1, poi conservo l&apos;accesso…</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>Quando sincronizzare</translation>
    </message>
    <message>
        <source>Pair your browser</source>
        <translation>Associa il tuo browser</translation>
    </message>
    <message>
        <source>Evenstock hands its work to the browser where you are logged in. You may do this later, under Channels.</source>
        <translation>Evenstock affida il lavoro al browser in cui hai effettuato l&apos;accesso. Puoi farlo più tardi, in Canali.</translation>
    </message>
    <message>
        <source>You stay logged in in your browser; Evenstock asks for no password.</source>
        <translation>Resti collegato nel tuo browser; Evenstock non chiede nessuna password.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Pair later</source>
        <translation>Associa più tardi</translation>
    </message>
    <message>
        <source>“%1” cannot be kept like this.</source>
        <comment>setting</comment>
        <translation>«%1» non può restare così.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Cosa succede ora</translation>
    </message>
    <message>
        <source>Still waiting: %1 is slow, or the keychain of this computer waits for you in a window of its own.</source>
        <translation>Ancora in attesa: %1 è lento, oppure il portachiavi di questo computer ti aspetta in una finestra sua.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>Pair your browser under Channels, “Browser and work…”. Until then nothing is read and nothing is sent.</source>
        <translation>Abbina il tuo browser in Canali, «Browser e lavoro…». Fino ad allora non si legge e non si invia nulla.</translation>
    </message>
    <message>
        <source>The shop is read once more just now; then products are linked and made. How far it is stands under Sync, what it brings in the catalogue.</source>
        <translation>Il negozio viene letto ancora una volta adesso; poi i prodotti vengono collegati e creati. A che punto è lo vedi in Sincronizzazione, cosa porta nel catalogo.</translation>
    </message>
    <message>
        <source>Nothing waits to be linked. What is listed there later is shown to you first.</source>
        <translation>Nulla aspetta di essere collegato. Ciò che vi sarà messo in vendita più tardi ti viene mostrato prima.</translation>
    </message>
    <message>
        <source>From then on it syncs by itself, as you chose. Under Sync you change when.</source>
        <translation>Da allora si sincronizza da solo, come hai scelto. Quando, lo cambi in Sincronizzazione.</translation>
    </message>
    <message>
        <source>It syncs only when you press “Sync now”: you chose that. Under Sync you change it.</source>
        <translation>Si sincronizza solo quando premi «Sincronizza ora»: l’hai scelto tu. Lo cambi in Sincronizzazione.</translation>
    </message>
    <message>
        <source>Orders are told at once: the first event has arrived.</source>
        <translation>Gli ordini si sanno subito: il primo evento è arrivato.</translation>
    </message>
    <message>
        <source>No event has arrived yet. Orders are seen with the next sync until one does; the address is under Channels, “Events…”.</source>
        <translation>Non è ancora arrivato nessun evento. Fino ad allora gli ordini si vedono alla prossima sincronizzazione; l’indirizzo è in Canali, «Eventi…».</translation>
    </message>
    <message>
        <source>Where both sides changed the same thing, it waits for you under Conflicts; what could not be done stands under Errors, with what to do.</source>
        <translation>Dove entrambe le parti hanno cambiato la stessa cosa, ti aspetta in Conflitti; ciò che non è riuscito sta in Errori, con cosa fare.</translation>
    </message>
    <message>
        <source>Nothing new is put on sale on %1 by itself: choose products in the catalogue and publish them.</source>
        <translation>Su %1 nulla di nuovo va in vendita da solo: scegli i prodotti nel catalogo e pubblicali.</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 è collegato</translation>
    </message>
    <message>
        <source>This is what happens next.</source>
        <translation>Ecco cosa succede ora.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Nel frattempo solo gli ordini</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A sale there is then taken off the other channels that soon.</source>
        <translation>Una vendita lì viene allora tolta dagli altri canali altrettanto presto.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Ogni</translation>
    </message>
    <message>
        <source>The shop was not read to its end. Nothing is linked and nothing is made.</source>
        <translation>Il negozio non è stato letto fino in fondo. Nulla viene collegato e nulla viene creato.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leggilo di nuovo</translation>
    </message>
    <message>
        <source>The shop is not read yet: the next sync reads it. What is listed there then waits for you under Channels, “What was found…”.</source>
        <translation>Il negozio non è ancora letto: lo legge la prossima sincronizzazione. Ciò che vi è in vendita ti aspetta poi in Canali, «Ciò che si è trovato…».</translation>
    </message>
    <message>
        <source>The sign-in goes to the encrypted file of your shop and is never shown again.</source>
        <translation>L’accesso va nel file cifrato del tuo negozio e non viene più mostrato.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until Evenstock ends, and never shown again.</source>
        <translation>L’accesso resta in memoria finché Evenstock non si chiude e non viene più mostrato.</translation>
    </message>
    <message>
        <source>The sign-in goes to the keychain of this computer and is never shown again.</source>
        <translation>L’accesso va nel portachiavi di questo computer e non viene più mostrato.</translation>
    </message>
    <message>
        <source>Nothing is written to the marketplace before you have agreed to the first look.</source>
        <translation>Nulla viene scritto sul marketplace prima che tu abbia approvato il primo sguardo.</translation>
    </message>
</context>
<context>
    <name>evenstock::AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nulla ha bisogno di te ora.</translation>
    </message>
</context>
<context>
    <name>evenstock::AttributeChoices</name>
    <message>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Scegli che cos’è</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>senza categoria</translation>
    </message>
</context>
<context>
    <name>evenstock::BackupsList</name>
    <message>
        <source>%1, %2</source>
        <comment>when a backup was made, its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>None yet: the first one is made within a day.</source>
        <translation>Ancora nessuno: il primo si fa entro un giorno.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchDetail</name>
    <message>
        <source>What was changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annulla questo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla decisione</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>A listing is ended on the site of its channel; the next sync sees that.</source>
        <translation>Un’inserzione si chiude sul sito del suo canale; la prossima sincronizzazione lo vede.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Scegli una modifica per vedere che cosa ha fatto.</translation>
    </message>
    <message>
        <source>Channels are connected, switched on and off, and removed under Channels.</source>
        <translation>I canali si collegano, accendono, spengono e rimuovono in Canali.</translation>
    </message>
    <message>
        <source>What a marketplace was told of an order is not taken back from here. What can still be done with it stands under Orders.</source>
        <translation>Ciò che è stato detto di un ordine a un marketplace da qui non si ritira. Che cosa se ne può ancora fare sta in Ordini.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchesList</name>
    <message>
        <source>What you did</source>
        <translation>Che cosa hai fatto</translation>
    </message>
    <message>
        <source>What you did could not be read.</source>
        <translation>Non è stato possibile leggere quello che hai fatto.</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Le tue modifiche</translation>
    </message>
    <message>
        <source>You changed nothing yet</source>
        <translation>Non hai ancora cambiato nulla</translation>
    </message>
    <message>
        <source>What you edit, decide and import leaves a line here and can be undone. What you do with orders, and channels switched on and off, is noted here, too.</source>
        <translation>Ciò che modifichi, decidi e importi lascia qui una riga e si può annullare. Anche ciò che fai con gli ordini e i canali accesi e spenti sono annotati qui.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchesModel</name>
    <message>
        <source>Conflicts decided</source>
        <translation>Conflitti decisi</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>File importato</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Products edited</source>
        <translation>Prodotti modificati</translation>
    </message>
    <message>
        <source>several products</source>
        <translation>più prodotti</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>oltre %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Che cosa hai fatto</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Stock corrected</source>
        <translation>Scorte corrette</translation>
    </message>
    <message>
        <source>Product edited</source>
        <translation>Prodotto modificato</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Modificato: %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Channel switched on</source>
        <translation>Canale acceso</translation>
    </message>
    <message>
        <source>Switched off for another channel</source>
        <translation>Spento per un altro canale</translation>
    </message>
    <message>
        <source>Channel connected</source>
        <translation>Canale collegato</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>Canale rimosso</translation>
    </message>
    <message>
        <source>Channel switched off</source>
        <translation>Canale spento</translation>
    </message>
    <message>
        <source>a channel that is removed</source>
        <translation>un canale rimosso</translation>
    </message>
    <message>
        <source>Order %1  ·  %2</source>
        <comment>code, channel</comment>
        <translation>Ordine %1  ·  %2</translation>
    </message>
    <message>
        <source>Product, order, channel</source>
        <translation>Prodotto, ordine, canale</translation>
    </message>
    <message>
        <source>%1: no answer came</source>
        <comment>what was asked of a marketplace</comment>
        <translation>%1: nessuna risposta</translation>
    </message>
</context>
<context>
    <name>evenstock::BulkEditDialog</name>
    <message>
        <source>add</source>
        <translation>aggiungi</translation>
    </message>
    <message>
        <source>change by percent</source>
        <translation>cambia in percentuale</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>trova e sostituisci</translation>
    </message>
    <message>
        <source>write in front</source>
        <translation>scrivi prima</translation>
    </message>
    <message>
        <source>write behind</source>
        <translation>scrivi dopo</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>imposta a</translation>
    </message>
    <message>
        <source>For example: 5 or -12.5</source>
        <translation>Per esempio: 5 o -12,5</translation>
    </message>
    <message>
        <source>For example: 0.50 or -1</source>
        <translation>Per esempio: 0,50 o -1</translation>
    </message>
    <message>
        <source>For example: 12.90</source>
        <translation>Per esempio: 12,90</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Modifica di %n prodotto</numerusform>
            <numerusform>Modifica di %n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Quale campo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cosa fare</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Sostituzione</translation>
    </message>
    <message>
        <source>This cannot be used here. Write it like in the example.</source>
        <translation>Qui non si può usare. Scrivilo come nell&apos;esempio.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay as they are.</source>
        <translation>
            <numerusform>%n prodotto resta com&apos;è.</numerusform>
            <numerusform>%n prodotti restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>Modifica %n prodotto</numerusform>
            <numerusform>Modifica %n prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed. The channels are told by themselves.</source>
        <translation>
            <numerusform>%n prodotto modificato. I canali vengono avvisati da soli.</numerusform>
            <numerusform>%n prodotti modificati. I canali vengono avvisati da soli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be changed.</source>
        <translation>
            <numerusform>%n prodotto non ha potuto essere modificato.</numerusform>
            <numerusform>%n prodotti non hanno potuto essere modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla decisione</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valore è tornato.</numerusform>
            <numerusform>%n valori sono tornati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would cost nothing. Marketplaces refuse a price of 0.</source>
        <translation>
            <numerusform>%n prodotto non costerebbe nulla. I marketplace rifiutano un prezzo di 0.</numerusform>
            <numerusform>%n prodotti non costerebbero nulla. I marketplace rifiutano un prezzo di 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Really change %n price(s) this much?</source>
        <translation>
            <numerusform>Cambiare davvero così tanto %n prezzo?</numerusform>
            <numerusform>Cambiare davvero così tanto %n prezzi?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 costs %2 so far and would cost %3. Channels get the new prices at once.</source>
        <translation>%1 costa finora %2 e costerebbe %3. I canali ricevono subito i nuovi prezzi.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, change %n product(s)</source>
        <translation>
            <numerusform>Sì, cambia %n prodotto</numerusform>
            <numerusform>Sì, cambia %n prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed here.</source>
        <translation>
            <numerusform>%n prodotto cambiato qui.</numerusform>
            <numerusform>%n prodotti cambiati qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were not sent: that is more than the limit of the channel, and waits for your yes under Sync.</source>
        <translation>
            <numerusform>%n prezzo non è stato inviato: supera il limite del canale e aspetta il tuo sì in Sincronizzazione.</numerusform>
            <numerusform>%n prezzi non sono stati inviati: superano il limite del canale e aspettano il tuo sì in Sincronizzazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be empty.</source>
        <translation>Non può essere vuoto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here. Write it like 12.90.</source>
        <translation>&quot;%1&quot; qui non va bene. Scrivilo come 12,90.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n typed value(s)</source>
        <translation>
            <numerusform>Annulla %n valore digitato</numerusform>
            <numerusform>Annulla %n valori digitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n typed value(s)?</source>
        <translation>
            <numerusform>Rinunciare a %n valore digitato?</numerusform>
            <numerusform>Rinunciare a %n valori digitati?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not applied yet.</source>
        <translation>Non sono ancora applicati.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were left alone: they moved since this was worked out. They are shown as they are now.</source>
        <translation>
            <numerusform>%n prodotto non è stato toccato: nel frattempo è cambiato. Lo vedi com&apos;è ora.</numerusform>
            <numerusform>%n prodotti non sono stati toccati: nel frattempo sono cambiati. Li vedi come sono ora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Lascia fuori tutti</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Includi tutti</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Sto annullando…</translation>
    </message>
</context>
<context>
    <name>evenstock::BulkPreview</name>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>%1, also typed: %2</source>
        <comment>SKU, fields</comment>
        <translation>%1, digitato anche: %2</translation>
    </message>
    <message>
        <source>Typed for this product alone</source>
        <translation>Digitato solo per questo prodotto</translation>
    </message>
    <message>
        <source>Double click or F2: another value for this product alone</source>
        <translation>Doppio clic o F2: un altro valore solo per questo prodotto</translation>
    </message>
</context>
<context>
    <name>evenstock::CancelDialog</name>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why, for the marketplace and the buyer (at least %n letter(s))</source>
        <translation>
            <numerusform>&amp;Perché, per il marketplace e l’acquirente (almeno %n lettera)</numerusform>
            <numerusform>&amp;Perché, per il marketplace e l’acquirente (almeno %n lettere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Why the order is cancelled</source>
        <translation>Perché l’ordine è annullato</translation>
    </message>
    <message>
        <source>The pieces are here: put them on sale &amp;again</source>
        <translation>I pezzi sono qui: rimettili in &amp;vendita</translation>
    </message>
    <message>
        <source>The pieces are &amp;gone: take them off the stock</source>
        <translation>I pezzi non ci &amp;sono più: toglili dal magazzino</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ancora %n</numerusform>
            <numerusform>ancora %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing of your stock: only the marketplace is told what becomes of its pieces.</source>
        <translation>Non riserva nulla della tua giacenza: solo al marketplace si dice che ne è dei suoi pezzi.</translation>
    </message>
    <message>
        <source>Put them on sale &amp;again there</source>
        <translation>Rimettili in vendita &amp;lì</translation>
    </message>
    <message>
        <source>&amp;Leave them off sale there</source>
        <translation>La&amp;sciali fuori vendita lì</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueActions</name>
    <message>
        <source>These are %1 products. Choose at most %2, by filters or by selecting rows.</source>
        <translation>Sono %1 prodotti. Scegline al massimo %2, con i filtri o selezionando le righe.</translation>
    </message>
    <message>
        <source>The products are still being counted. Try again in a moment, or select some.</source>
        <translation>I prodotti si stanno ancora contando. Riprova tra un momento o selezionane alcuni.</translation>
    </message>
    <message numerus="yes">
        <source>Edit all %n product(s) of the list?</source>
        <translation>
            <numerusform>Modificare %n prodotto dell&apos;elenco?</numerusform>
            <numerusform>Modificare tutti i %n prodotti dell&apos;elenco?</numerusform>
        </translation>
    </message>
    <message>
        <source>No product is selected. To edit some of them, select them first.</source>
        <translation>Nessun prodotto è selezionato. Per modificarne solo alcuni, selezionali prima.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Modifica di %n prodotto</numerusform>
            <numerusform>Modifica di %n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the products first: with Ctrl or Shift several at once.</source>
        <translation>Scegli prima i prodotti: con Ctrl o Maiusc più insieme.</translation>
    </message>
    <message>
        <source>These are %1 products. Choose at most %2 at once.</source>
        <translation>Sono %1 prodotti. Scegline al massimo %2 alla volta.</translation>
    </message>
    <message>
        <source>These are %1 products. Choose at most %2 at once, or sync everything.</source>
        <translation>Sono %1 prodotti. Scegline al massimo %2 alla volta, oppure sincronizza tutto.</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueFilters</name>
    <message>
        <source>Listed there</source>
        <translation>In vendita lì</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>In vendita</translation>
    </message>
    <message>
        <source>On at least one channel</source>
        <translation>Su almeno un canale</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Da nessuna parte</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Nessuno rimasto</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Solo pochi rimasti</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In magazzino</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Has a conflict</source>
        <translation>Ha un conflitto</translation>
    </message>
    <message>
        <source>Updated today</source>
        <translation>Aggiornati oggi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Listed on %1</source>
        <translation>In vendita su %1</translation>
    </message>
    <message>
        <source>Listed on at least one channel</source>
        <translation>In vendita su almeno un canale</translation>
    </message>
    <message>
        <source>Listed nowhere</source>
        <translation>In vendita da nessuna parte</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salva questo filtro…</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Dimentica un filtro salvato</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salva questo filtro</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>Il suo nome nel menu</translation>
    </message>
    <message>
        <source>Not in agreement</source>
        <translation>Non in accordo</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <comment>category</comment>
        <translation>%1 e sotto</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altre…</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Filtra per categoria</translation>
    </message>
    <message>
        <source>Part of its name or its number</source>
        <translation>Una parte del nome, o il numero</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueModel</name>
    <message>
        <source>Not listed</source>
        <translation>Non in vendita</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>In accordo</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponibili</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Switched off, not checked</source>
        <translation>Spento, non controllato</translation>
    </message>
    <message>
        <source>Signed out, not checked</source>
        <translation>Disconnesso, non controllato</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Due volte in vendita</translation>
    </message>
    <message>
        <source>No longer found there</source>
        <translation>Non si trova più lì</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>Da contare</translation>
    </message>
    <message>
        <source>In agreement, switched off there</source>
        <translation>In accordo, disattivato là</translation>
    </message>
    <message>
        <source>In agreement by now</source>
        <translation>Ormai in accordo</translation>
    </message>
    <message>
        <source>%1, number %2 there</source>
        <translation>%1, numero %2 lì</translation>
    </message>
    <message>
        <source>Ended there</source>
        <translation>Terminata lì</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, what tells it apart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>condition, language, foil of a card</comment>
        <translation>Versione</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>category</comment>
        <translation>N. %1</translation>
    </message>
</context>
<context>
    <name>evenstock::CataloguePage</name>
    <message>
        <source>The products could not be read. What is shown may be old.</source>
        <translation>I prodotti non si sono potuti leggere. Ciò che si vede può essere vecchio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>SKU, title, EAN, external id</source>
        <translation>SKU, titolo, EAN, id esterno</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Sync this product now</source>
        <translation>Sincronizza ora questo prodotto</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n prodotto</numerusform>
            <numerusform>%n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrati</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Nessun prodotto corrisponde</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) in force.</source>
        <translation>
            <numerusform>%n filtro attivo.</numerusform>
            <numerusform>%n filtri attivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Rimuovi filtri</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Ancora nessun prodotto</translation>
    </message>
    <message>
        <source>They come from your first channel, once you agree to link what was found.</source>
        <translation>Arrivano dal tuo primo canale, quando accetti di collegare ciò che si è trovato.</translation>
    </message>
    <message>
        <source>Go to Channels</source>
        <translation>Vai a Canali</translation>
    </message>
    <message>
        <source>Bulk edit…</source>
        <translation>Modifica multipla…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuovo prodotto</translation>
    </message>
    <message>
        <source>Choose a product first, then publish it.</source>
        <translation>Scegli prima un prodotto, poi pubblicalo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Order changed – sort again</source>
        <translation>Ordine cambiato – riordina</translation>
    </message>
    <message>
        <source>Products came or changed since the list was put in order. Rows stay where they are until you ask.</source>
        <translation>Da quando l’elenco è stato ordinato sono arrivati o cambiati dei prodotti. Le righe restano dove sono finché non lo chiede Lei.</translation>
    </message>
    <message>
        <source>The product beside this list is not in it: the filters leave it out.</source>
        <translation>Il prodotto accanto a questo elenco non vi compare: i filtri lo escludono.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>The categories of your channels, beside the list</source>
        <translation>Le categorie dei tuoi canali, accanto all&apos;elenco</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Prepara per Vinted…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n prodotto selezionato</numerusform>
            <numerusform>%n prodotti selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n prodotto modificato.</numerusform>
            <numerusform>%n prodotti modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla decisione</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valore è tornato.</numerusform>
            <numerusform>%n valori sono tornati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync %n product(s) now</source>
        <translation>
            <numerusform>Sincronizza ora %n prodotto</numerusform>
            <numerusform>Sincronizza ora %n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Pubblica…</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Sto annullando…</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryMapDialog</name>
    <message>
        <source>Where products of a category go</source>
        <translation>Dove vanno i prodotti di una categoria</translation>
    </message>
    <message>
        <source>Products of “%1” on %2, and of what is below it, go to these categories when they are published:</source>
        <translation>I prodotti di «%1» su %2, e di ciò che sta sotto, vanno in queste categorie quando vengono pubblicati:</translation>
    </message>
    <message>
        <source>Type a part of the name and choose. An empty line: as the category above it, else nowhere in particular.</source>
        <translation>Scrivi una parte del nome e scegli. Una riga vuota: come la categoria sopra, altrimenti in nessun posto particolare.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>No other channel of yours takes categories of its own when products are published.</source>
        <translation>Nessun altro tuo canale prende categorie proprie quando si pubblicano prodotti.</translation>
    </message>
    <message>
        <source>The categories could not be read.</source>
        <translation>Non è stato possibile leggere le categorie.</translation>
    </message>
    <message>
        <source>Its categories were not read yet: type the number</source>
        <translation>Le sue categorie non sono ancora state lette: scrivi il numero</translation>
    </message>
    <message>
        <source>%1 has no such category. Choose one from the list.</source>
        <translation>%1 non ha questa categoria. Scegline una dall&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryPanel</name>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>No categories were read yet. They come with the next sync of a channel that has them.</source>
        <translation>Non sono ancora state lette categorie. Arrivano con la prossima sincronizzazione di un canale che ne ha.</translation>
    </message>
    <message>
        <source>Where they go…</source>
        <translation>Dove vanno…</translation>
    </message>
    <message>
        <source>To which category of another channel products of the chosen one go when they are published.</source>
        <translation>In quale categoria di un altro canale vanno i prodotti di quella scelta quando vengono pubblicati.</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryTreeModel</name>
    <message>
        <source>%1, number %2 there</source>
        <translation>%1, numero %2 lì</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <comment>channel: category</comment>
        <translation>Va a %1</translation>
    </message>
</context>
<context>
    <name>evenstock::ChangesModel</name>
    <message>
        <source>you, %1</source>
        <translation>tu, %1</translation>
    </message>
    <message>
        <source>a run undone, %1</source>
        <translation>un’esecuzione ritirata, %1</translation>
    </message>
    <message>
        <source>import, %1</source>
        <translation>importazione, %1</translation>
    </message>
    <message>
        <source>your decision, %1</source>
        <translation>tua decisione, %1</translation>
    </message>
    <message>
        <source>a preview applied, %1</source>
        <translation>un’anteprima applicata, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Prodotto, campo</translation>
    </message>
    <message>
        <source>Field, who</source>
        <translation>Campo, chi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>field, SKU</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on %1 · %2</source>
        <comment>channel, SKU</comment>
        <translation>su %1 · %2</translation>
    </message>
    <message>
        <source>Listed on a channel</source>
        <translation>Messo in vendita su un canale</translation>
    </message>
    <message>
        <source>No longer on a channel</source>
        <translation>Non più su un canale</translation>
    </message>
    <message>
        <source>a channel that is removed</source>
        <translation>un canale rimosso</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>state of an order</comment>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a channel</comment>
        <translation>acceso</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a channel</comment>
        <translation>spento</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a channel</comment>
        <translation>collegato</translation>
    </message>
    <message>
        <source>not here</source>
        <comment>a channel</comment>
        <translation>non qui</translation>
    </message>
</context>
<context>
    <name>evenstock::ChangesTab</name>
    <message>
        <source>Changes of this product</source>
        <translation>Modifiche di questo prodotto</translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelCard</name>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>their own stock, read only</source>
        <translation>scorte proprie, sola lettura</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n in attesa di invio</numerusform>
            <numerusform>%n in attesa di invio</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nulla in attesa</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Accedi di nuovo…</translation>
    </message>
    <message>
        <source>Review what was found…</source>
        <translation>Esamina ciò che si è trovato…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Show its products</source>
        <translation>Mostra i suoi prodotti</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Ciò che si è trovato…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Accendi</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>Eventi…</translation>
    </message>
    <message>
        <source>Use prices in %1</source>
        <translation>Usa i prezzi in %1</translation>
    </message>
    <message>
        <source>Browser and work…</source>
        <translation>Browser e lavoro…</translation>
    </message>
    <message>
        <source>eMAG lists…</source>
        <translation>Elenchi eMAG…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Spegni…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to cancel</source>
        <translation>
            <numerusform>%n ordine da annullare</numerusform>
            <numerusform>%n ordini da annullare</numerusform>
        </translation>
    </message>
    <message>
        <source>changes to approve</source>
        <translation>modifiche da approvare</translation>
    </message>
    <message>
        <source>what was found waits for you</source>
        <translation>ciò che è stato trovato ti aspetta</translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n in vendita due volte</numerusform>
            <numerusform>%n in vendita due volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n trattenuta</numerusform>
            <numerusform>%n trattenute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in dubbio</numerusform>
            <numerusform>%n in dubbio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelPreview</name>
    <message>
        <source>keeps its own price</source>
        <translation>tiene il suo prezzo</translation>
    </message>
    <message>
        <source>no price in %1</source>
        <translation>nessun prezzo in %1</translation>
    </message>
    <message>
        <source>keeps its own title</source>
        <translation>tiene il suo titolo</translation>
    </message>
    <message>
        <source>It is on no channel yet.</source>
        <translation>Non è ancora su nessun canale.</translation>
    </message>
    <message>
        <source>price waits for your decision</source>
        <translation>il prezzo aspetta la tua decisione</translation>
    </message>
    <message>
        <source>title waits for your decision</source>
        <translation>il titolo aspetta la tua decisione</translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Aggiungi canale…</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Ancora nessun canale</translation>
    </message>
    <message>
        <source>A channel is your account on a marketplace. It takes about 5 minutes; have your sign-in at hand.</source>
        <translation>Un canale è il tuo account su un marketplace. Ci vogliono circa 5 minuti; tieni pronto l’accesso.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>accounts, marketplaces</comment>
        <translation>%1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketplace(s)</source>
        <translation>
            <numerusform>%n marketplace</numerusform>
            <numerusform>%n marketplace</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Rimuovi canale</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere %1?</translation>
    </message>
    <message>
        <source>Its listings, orders and history here are deleted. Products and their stock ledger stay. Nothing changes on the marketplace.</source>
        <translation>Le sue inserzioni, gli ordini e la cronologia qui vengono eliminati. I prodotti e il loro registro restano. Sul marketplace non cambia nulla.</translation>
    </message>
    <message>
        <source>Keep its listings here</source>
        <translation>Tieni qui le sue inserzioni</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>%1 is the same account as %2: its sales are counted twice. Remove one of the two.</source>
        <translation>%1 è lo stesso account di %2: le sue vendite si contano due volte. Rimuovi uno dei due.</translation>
    </message>
    <message>
        <source>Tested: it answers</source>
        <translation>Prova: risponde</translation>
    </message>
    <message>
        <source>Tested: answers as %1</source>
        <translation>Prova: risponde come %1</translation>
    </message>
    <message>
        <source>Routes…</source>
        <translation>Percorsi…</translation>
    </message>
    <message>
        <source>Which shop feeds which, and what becomes of their orders</source>
        <translation>Quale negozio rifornisce quale, e che cosa diventano i loro ordini</translation>
    </message>
    <message>
        <source>key active, never used</source>
        <translation>chiave attiva, mai usata</translation>
    </message>
    <message>
        <source>key not active, never used</source>
        <translation>chiave non attiva, mai usata</translation>
    </message>
    <message>
        <source>key active, last used %1</source>
        <comment>4 min ago</comment>
        <translation>chiave attiva, usata %1</translation>
    </message>
    <message>
        <source>key not active, last used %1</source>
        <comment>4 min ago</comment>
        <translation>chiave non attiva, usata %1</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>Spegnere %1?</translation>
    </message>
    <message>
        <source>Its listings stay on sale there with what they show now: no quantity and no price is sent any more, and what is sold there is not counted here until it is on again. To take them off sale, do that on the marketplace first.</source>
        <translation>Le sue inserzioni restano in vendita lì con ciò che mostrano ora: non si inviano più quantità né prezzi, e ciò che si vende lì non è contato qui finché non è di nuovo acceso. Per toglierle dalla vendita, fallo prima sul marketplace.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Spegni</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::CommandPalette</name>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>chosen line, its place, how many lines</comment>
        <translation>%1, %2 di %3</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictCard</name>
    <message>
        <source>Last agreed</source>
        <translation>Ultimo accordo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Su %1</translation>
    </message>
    <message>
        <source>Use the typed value</source>
        <translation>Usa il valore scritto</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>Scrivi un altro valore</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Un altro valore per %1</translation>
    </message>
    <message>
        <source>Write my own…</source>
        <translation>Scrivi il mio…</translation>
    </message>
    <message>
        <source>My own text</source>
        <translation>Il mio testo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>%1
changed here</source>
        <translation>%1
modificato qui</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>modificato qui</translation>
    </message>
    <message>
        <source>%1, first seen
on the marketplace</source>
        <translation>%1, visto per la prima volta
sul marketplace</translation>
    </message>
    <message>
        <source>%1
on the marketplace</source>
        <translation>%1
sul marketplace</translation>
    </message>
    <message>
        <source>%1 gets %2. Nothing changes here or on the other channels.</source>
        <translation>%1 riceve %2. Non cambia nulla qui né sugli altri canali.</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Scrivi un valore.</translation>
    </message>
    <message>
        <source>Pick a side or type a value. Until then neither side is touched.</source>
        <translation>Scegli un lato o scrivi un valore. Fino ad allora nessun lato viene toccato.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Deciso</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non deciso</translation>
    </message>
    <message>
        <source>Merge both…</source>
        <translation>Unisci i due…</translation>
    </message>
    <message>
        <source>%1
run %2</source>
        <comment>when, number</comment>
        <translation>%1
esecuzione %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides: both stand there, look at them before you save.</source>
        <translation>
            <numerusform>%n punto è stato cambiato da entrambe le parti: ci sono tutti e due i testi, controllalo prima di salvare.</numerusform>
            <numerusform>%n punti sono stati cambiati da entrambe le parti: ci sono tutti e due i testi, controllali prima di salvare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pieces are on the shelf: they are put on sale again, on %1 and the other channels.</source>
        <translation>I pezzi sono sullo scaffale: tornano in vendita su %1 e sugli altri canali.</translation>
    </message>
    <message>
        <source>The pieces are gone: they leave your stock, and no channel gets them.</source>
        <translation>I pezzi non ci sono più: escono dalla tua giacenza e nessun canale li riceve.</translation>
    </message>
    <message>
        <source>%1 gets &lt;b&gt;%2&lt;/b&gt;; your stock is corrected to match.</source>
        <translation>%1 riceve &lt;b&gt;%2&lt;/b&gt;; la tua giacenza viene corretta di conseguenza.</translation>
    </message>
    <message>
        <source>This is no number of pieces.</source>
        <translation>Questo non è un numero di pezzi.</translation>
    </message>
    <message>
        <source>An order was cancelled and its pieces are not on sale again on %1. Are they on the shelf? Until you say so no channel gets them.</source>
        <translation>Un ordine è stato annullato e i suoi pezzi non sono tornati in vendita su %1. Sono sullo scaffale? Finché non lo dici, nessun canale li riceve.</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <translation>Questo non è un prezzo. Scrivilo come %1.</translation>
    </message>
    <message>
        <source>Here becomes %1. No other channel gets it.</source>
        <translation>Qui diventa %1. Nessun altro canale lo riceve.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more channel(s)</source>
        <translation>
            <numerusform>%1 e %n altro canale</numerusform>
            <numerusform>%1 e altri %n canali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here becomes %1; then %2 get(s) it.</source>
        <translation>
            <numerusform>Qui diventa %1; poi lo riceve %2.</numerusform>
            <numerusform>Qui diventa %1; poi lo ricevono %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictDetail</name>
    <message>
        <source>Open product</source>
        <translation>Apri prodotto</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Apri lì</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflitto precedente</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflitto successivo</translation>
    </message>
    <message>
        <source>Always do this for</source>
        <translation>Fai sempre così per</translation>
    </message>
    <message>
        <source>Field of the rule</source>
        <translation>Campo della regola</translation>
    </message>
    <message>
        <source>Makes a rule; you can remove it in Settings</source>
        <translation>Crea una regola; puoi rimuoverla nelle Impostazioni</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Tieni tutti i miei</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Prendi tutti i loro</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>%1, offer %2</source>
        <translation>%1, offerta %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Save %n decision(s)</source>
        <translation>
            <numerusform>Salva %n decisione</numerusform>
            <numerusform>Salva %n decisioni</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1: keep mine</source>
        <translation>su %1: tieni il mio</translation>
    </message>
    <message>
        <source>on %1: take theirs</source>
        <translation>su %1: prendi il loro</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>Decides every %1 conflict on %2 in this way</source>
        <translation>Decide così ogni conflitto di %1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be carried out.</source>
        <translation>
            <numerusform>%n decisione non ha potuto essere eseguita.</numerusform>
            <numerusform>%n decisioni non hanno potuto essere eseguite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide here</source>
        <translation>Qui non resta nulla da decidere</translation>
    </message>
    <message numerus="yes">
        <source>%n of them for other products</source>
        <translation>
            <numerusform>%n di queste per altri prodotti</numerusform>
            <numerusform>%n di queste per altri prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>product, field, decision</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Non è stato annullato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) stay as they are.</source>
        <translation>
            <numerusform>%n decisione resta com’è.</numerusform>
            <numerusform>%n decisioni restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the price of %1 to %2?</source>
        <translation>Impostare il prezzo di %1 a %2?</translation>
    </message>
    <message>
        <source>So far it is %1. %2 and the other channels get the new price at once.</source>
        <translation>Finora è %1. %2 e gli altri canali ricevono subito il nuovo prezzo.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Imposta %1</translation>
    </message>
    <message>
        <source>No open conflict matches</source>
        <translation>Nessun conflitto aperto corrisponde</translation>
    </message>
    <message numerus="yes">
        <source>Makes a rule and answers the %n other(s) like this; you can remove it in Settings</source>
        <translation>
            <numerusform>Crea una regola e risponde all’altro come questo; la togli nelle Impostazioni</numerusform>
            <numerusform>Crea una regola e risponde agli altri %n come questo; la togli nelle Impostazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n like it</source>
        <comment>product</comment>
        <translation>
            <numerusform>%1 e %n simile</numerusform>
            <numerusform>%1 e %n simili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these conflicts ended meanwhile: nothing was written for it.</source>
        <translation>
            <numerusform>%n di questi conflitti è finito nel frattempo: non si è scritto niente.</numerusform>
            <numerusform>%n di questi conflitti sono finiti nel frattempo: non si è scritto niente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n like this…</source>
        <translation>
            <numerusform>Applica a %n come questo…</numerusform>
            <numerusform>Applica a %n come questi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>Tenere il tuo qui, in %n altro come questo e in tutti quelli futuri?</numerusform>
            <numerusform>Tenere il tuo qui, in %n altri come questo e in tutti quelli futuri?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>Prendere il loro qui, in %n altro come questo e in tutti quelli futuri?</numerusform>
            <numerusform>Prendere il loro qui, in %n altri come questo e in tutti quelli futuri?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Crea la regola</translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>Tenere il tuo in %n conflitto?</numerusform>
            <numerusform>Tenere il tuo in %n conflitti?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>Prendere il loro in %n conflitto?</numerusform>
            <numerusform>Prendere il loro in %n conflitti?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n</source>
        <translation>
            <numerusform>Applica a %n</numerusform>
            <numerusform>Applica a %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 here is sent to %2, in place of what it shows.</source>
        <comment>field, channel</comment>
        <translation>Ciò che c’è qui (%1) viene inviato a %2, al posto di ciò che mostra.</translation>
    </message>
    <message>
        <source>The %1 that %2 shows is taken into your products, and sent to the other channels.</source>
        <comment>field, channel</comment>
        <translation>Ciò che mostra %2 (%1) entra nei tuoi prodotti, e viene inviato agli altri canali.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>product, value, value</comment>
        <translation>%1: %2 invece di %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back until it is sent.</source>
        <translation>Annulla riprende tutto finché non è inviato.</translation>
    </message>
    <message>
        <source>it was %1</source>
        <comment>value</comment>
        <translation>era %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. What they changed here can be taken back under History, and is then sent too.</source>
        <translation>
            <numerusform>%n decisione è già stata inviata al canale e resta. Ciò che ha cambiato qui si può riprendere in Cronologia, e viene poi inviato anch’esso.</numerusform>
            <numerusform>%n decisioni sono già state inviate al canale e restano. Ciò che hanno cambiato qui si può riprendere in Cronologia, e viene poi inviato anch’esso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. To send what it was, set it in the product.</source>
        <translation>
            <numerusform>%n decisione è già stata inviata al canale e resta. Per inviare il valore di prima, scrivilo nel prodotto.</numerusform>
            <numerusform>%n decisioni sono già state inviate al canale e restano. Per inviare il valore di prima, scrivilo nel prodotto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Le tue modifiche</translation>
    </message>
    <message>
        <source>The search or a filter leaves the others out.</source>
        <translation>La ricerca o un filtro esclude gli altri.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictQueue</name>
    <message>
        <source>%1: %2</source>
        <comment>channel: fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, open for %4</source>
        <comment>product, channel, fields, age</comment>
        <translation>%1, %2: %3, aperto da %4</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictRules</name>
    <message>
        <source>No rules yet.</source>
        <translation>Ancora nessuna regola.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>field, channel, rule</comment>
        <translation>%1 su %2: %3</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>tieni il mio</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>prendi il loro</translation>
    </message>
    <message>
        <source>Take theirs instead</source>
        <translation>Prendi invece il loro</translation>
    </message>
    <message>
        <source>Keep mine instead</source>
        <translation>Tieni invece il mio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflitti aperti</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Decisi oggi</translation>
    </message>
    <message>
        <source>No decision to undo</source>
        <translation>Nessuna decisione da annullare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla decisione</translation>
    </message>
    <message numerus="yes">
        <source>Open, %n field(s)</source>
        <translation>
            <numerusform>Aperti, %n campo</numerusform>
            <numerusform>Aperti, %n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Nessun conflitto</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides to different values. What changes on one side only goes to the other by itself.</source>
        <translation>Nulla è stato cambiato sui due lati con valori diversi. Ciò che cambia da un lato solo passa all’altro da sé.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Ultimo: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tutti i campi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>product, field, decision</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Ultimo accordo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Lì</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Aperto dal</translation>
    </message>
    <message>
        <source>No conflict matches these filters</source>
        <translation>Nessun conflitto corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Find a product in conflict</source>
        <translation>Trova un prodotto in conflitto</translation>
    </message>
    <message>
        <source>Product, SKU, EAN</source>
        <translation>Prodotto, SKU, EAN</translation>
    </message>
    <message>
        <source>No conflict of such a product</source>
        <translation>Nessun conflitto per un prodotto così</translation>
    </message>
    <message>
        <source>The conflicts could not be read. What is shown may be old.</source>
        <translation>Non è stato possibile leggere i conflitti. Ciò che si vede può essere vecchio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n decision(s)?</source>
        <translation>
            <numerusform>Rinunciare a %n decisione?</numerusform>
            <numerusform>Rinunciare a %n decisioni?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are picked, but not saved yet.</source>
        <translation>Sono scelte, ma non ancora salvate.</translation>
    </message>
    <message>
        <source>Decide all…</source>
        <translation>Decidi tutti…</translation>
    </message>
    <message>
        <source>Keep all mine…</source>
        <translation>Tieni tutti i miei…</translation>
    </message>
    <message>
        <source>Take all theirs…</source>
        <translation>Prendi tutti i loro…</translation>
    </message>
    <message numerus="yes">
        <source>Deciding, %n field(s) to go</source>
        <translation>
            <numerusform>Si decide, resta %n campo</numerusform>
            <numerusform>Si decide, restano %n campi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>Tenere il tuo in %n conflitto?</numerusform>
            <numerusform>Tenere i tuoi in %n conflitti?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>Prendere il loro in %n conflitto?</numerusform>
            <numerusform>Prendere i loro in %n conflitti?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep yours in all conflicts of “%1”?</source>
        <translation>Tenere i tuoi in tutti i conflitti di “%1”?</translation>
    </message>
    <message>
        <source>Take theirs in all conflicts of “%1”?</source>
        <translation>Prendere i loro in tutti i conflitti di “%1”?</translation>
    </message>
    <message>
        <source>What is here is then sent to the channels.</source>
        <translation>Quello che c’è qui si invia poi ai canali.</translation>
    </message>
    <message>
        <source>What the channels show is then taken into your products, and sent to the other channels.</source>
        <translation>Quello che i canali mostrano si prende nei tuoi prodotti e si invia agli altri canali.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are there, and are offered again.</source>
        <translation>
            <numerusform>Per %n di questi vuol dire: i pezzi di un ordine annullato ci sono e si offrono di nuovo.</numerusform>
            <numerusform>Per %n di questi vuol dire: i pezzi di un ordine annullato ci sono e si offrono di nuovo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are gone, and leave the stock.</source>
        <translation>
            <numerusform>Per %n di questi vuol dire: i pezzi di un ordine annullato non ci sono più ed escono dalle scorte.</numerusform>
            <numerusform>Per %n di questi vuol dire: i pezzi di un ordine annullato non ci sono più ed escono dalle scorte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back until it is sent.</source>
        <translation>Annulla riprende tutto finché non è inviato.</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Tieni tutti i miei</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Prendi tutti i loro</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Scelta: %1</translation>
    </message>
    <message>
        <source>Where it is the pieces of a cancelled order, that means: they are there, and are offered again.</source>
        <translation>Dove si tratta dei pezzi di un ordine annullato vuol dire: ci sono e vengono offerti di nuovo.</translation>
    </message>
    <message>
        <source>Where it is the pieces of a cancelled order, that means: they are gone, and leave the stock.</source>
        <translation>Dove si tratta dei pezzi di un ordine annullato vuol dire: non ci sono più ed escono dalle scorte.</translation>
    </message>
    <message numerus="yes">
        <source>Open, more than %n field(s)</source>
        <translation>
            <numerusform>Aperti, più di %n campo</numerusform>
            <numerusform>Aperti, più di %n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, %1 on %2</source>
        <comment>fields, products</comment>
        <translation>Aperti, %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n prodotto</numerusform>
            <numerusform>%n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Vai a Cronologia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i più vecchi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
</context>
<context>
    <name>evenstock::CredentialForm</name>
    <message>
        <source>Show what was typed</source>
        <translation>Mostra ciò che è stato scritto</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (può restare vuoto)</translation>
    </message>
</context>
<context>
    <name>evenstock::CustomFields</name>
    <message>
        <source>Name of a field of your own</source>
        <translation>Nome di un tuo campo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Aggiungi il campo</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Togli il campo %1</translation>
    </message>
</context>
<context>
    <name>evenstock::DashboardPage</name>
    <message>
        <source>Items per second (left)</source>
        <translation>Elementi al secondo (sinistra)</translation>
    </message>
    <message>
        <source>Failed items (right)</source>
        <translation>Elementi non riusciti (destra)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Ordini al giorno</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>The figures could not be counted. What is shown may be old.</source>
        <translation>Le cifre non si sono potute contare. Ciò che si vede può essere vecchio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Ordini: %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Items per second</source>
        <translation>Articoli al secondo</translation>
    </message>
    <message>
        <source>Failed items</source>
        <translation>Articoli non riusciti</translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Periodo dei grafici</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Ultimo giorno (%n)</numerusform>
            <numerusform>Ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Esporta il resoconto…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Resoconto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), by channel</source>
        <translation>
            <numerusform>%n giorno, per canale</numerusform>
            <numerusform>%n giorni, per canale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), all accounts</source>
        <translation>
            <numerusform>%n giorno, tutti gli account</numerusform>
            <numerusform>%n giorni, tutti gli account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::DayChart</name>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, sum</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, come tabella</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
</context>
<context>
    <name>evenstock::DecidedConflicts</name>
    <message>
        <source>kept mine</source>
        <translation>tenuto il mio</translation>
    </message>
    <message>
        <source>took theirs</source>
        <translation>preso il loro</translation>
    </message>
    <message>
        <source>typed a value</source>
        <translation>scritto un valore</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>dalla tua regola</translation>
    </message>
    <message>
        <source>no longer differs</source>
        <translation>non differisce più</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>channel: field, decision</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>evenstock::DetailSplit</name>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
</context>
<context>
    <name>evenstock::DoubtfulSale</name>
    <message>
        <source>It is there</source>
        <translation>C’è</translation>
    </message>
    <message>
        <source>It is not there: send it again</source>
        <translation>Non c’è: inviala di nuovo</translation>
    </message>
    <message>
        <source>It is cancelled there</source>
        <translation>È annullata lì</translation>
    </message>
    <message>
        <source>%1 was told of this sale, and the order is cancelled. Cancel it there by hand: look for %2 on its site.</source>
        <translation>%1 è stato informato di questa vendita, e l’ordine è annullato. Annullala lì a mano: cerca %2 sul suo sito.</translation>
    </message>
    <message>
        <source>%1 was told of this sale, and its answer never came. It is not sent twice by itself: look for %2 on its site.</source>
        <translation>%1 è stato informato di questa vendita, e la sua risposta non è mai arrivata. Non viene inviata due volte da sola: cerca %2 sul suo sito.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>code, what happened</comment>
        <translation>Ordine %1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagComparisonModel</name>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>non c&apos;è</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price MAIN</source>
        <translation>Prezzo MAIN</translation>
    </message>
    <message>
        <source>Price FBE</source>
        <translation>Prezzo FBE</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Stock MAIN</source>
        <translation>Scorte MAIN</translation>
    </message>
    <message>
        <source>Stock FBE</source>
        <translation>Scorte FBE</translation>
    </message>
    <message>
        <source>PNK MAIN</source>
        <translation>PNK MAIN</translation>
    </message>
    <message>
        <source>PNK FBE</source>
        <translation>PNK FBE</translation>
    </message>
    <message>
        <source>PNKs</source>
        <translation>PNK</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagFactsModel</name>
    <message>
        <source>Number of the offer</source>
        <translation>Numero dell’offerta</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>PNK</source>
        <translation>PNK</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Customers can buy it</source>
        <translation>I clienti possono comprarla</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentazione</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>Check of the offer</source>
        <translation>Controllo dell’offerta</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Perché è rifiutata</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Recommended price</source>
        <translation>Prezzo consigliato</translation>
    </message>
    <message>
        <source>Lowest price allowed</source>
        <translation>Prezzo minimo ammesso</translation>
    </message>
    <message>
        <source>Highest price allowed</source>
        <translation>Prezzo massimo ammesso</translation>
    </message>
    <message>
        <source>Best offer of anybody</source>
        <translation>Migliore offerta di tutti</translation>
    </message>
    <message>
        <source>Recommended price of the best offer</source>
        <translation>Prezzo consigliato della migliore offerta</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Pieces on sale</source>
        <translation>Pezzi in vendita</translation>
    </message>
    <message>
        <source>Pieces with those of new orders</source>
        <translation>Pezzi con quelli dei nuovi ordini</translation>
    </message>
    <message>
        <source>Pieces (warehouse)</source>
        <translation>Pezzi (magazzino)</translation>
    </message>
    <message>
        <source>Days until dispatch</source>
        <translation>Giorni fino alla spedizione</translation>
    </message>
    <message>
        <source>Rank for the buy button</source>
        <translation>Posizione per il pulsante di acquisto</translation>
    </message>
    <message>
        <source>Offers of all sellers</source>
        <translation>Offerte di tutti i venditori</translation>
    </message>
    <message>
        <source>Months of warranty</source>
        <translation>Mesi di garanzia</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Your own category</source>
        <translation>La tua categoria</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>You may edit its texts</source>
        <translation>Puoi modificarne i testi</translation>
    </message>
    <message>
        <source>Could be in Genius</source>
        <translation>Potrebbe stare in Genius</translation>
    </message>
    <message>
        <source>Kind of Genius it could be in</source>
        <translation>Tipo di Genius possibile</translation>
    </message>
    <message>
        <source>Genius</source>
        <translation>Genius</translation>
    </message>
    <message>
        <source>Manufacturer is named</source>
        <translation>Il produttore è indicato</translation>
    </message>
    <message>
        <source>Representative in the EU is named</source>
        <translation>Il rappresentante nell’UE è indicato</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Informazioni sulla sicurezza</translation>
    </message>
    <message>
        <source>Days to get it again</source>
        <translation>Giorni per riaverlo</translation>
    </message>
    <message>
        <source>Joins Genius</source>
        <translation>Partecipa a Genius</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Caratteristiche</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inattiva</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>fine vita</translation>
    </message>
    <message>
        <source>home delivery</source>
        <translation>consegna a domicilio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>As eMAG says it</source>
        <translation>Come lo dice eMAG</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagListsDialog</name>
    <message>
        <source>Lists of %1</source>
        <translation>Elenchi di %1</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Tutti gli SKU</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo le differenze</translation>
    </message>
    <message>
        <source>Only what one of them lacks</source>
        <translation>Solo ciò che manca a uno dei due</translation>
    </message>
    <message>
        <source>Which SKUs</source>
        <translation>Quali SKU</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Tutte le offerte</translation>
    </message>
    <message>
        <source>Only where another seller has the button</source>
        <translation>Solo dove il pulsante è di un altro venditore</translation>
    </message>
    <message>
        <source>Only where we have it</source>
        <translation>Solo dove è nostro</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>Quali offerte</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Niente da confrontare</translation>
    </message>
    <message>
        <source>No SKU is as you chose, or one of the two accounts was not read yet.</source>
        <translation>Nessuno SKU corrisponde alla tua scelta, oppure uno dei due account non è ancora stato letto.</translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>Nessuna offerta</translation>
    </message>
    <message>
        <source>None is as you chose, or the account was not read yet.</source>
        <translation>Nessuna corrisponde alla tua scelta, oppure l&apos;account non è ancora stato letto.</translation>
    </message>
    <message>
        <source>No documentation is refused</source>
        <translation>Nessuna documentazione è rifiutata</translation>
    </message>
    <message>
        <source>eMAG takes all texts and pictures of this account as they are.</source>
        <translation>eMAG accetta tutti i testi e le immagini di questo account così come sono.</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>Niente sta per finire</translation>
    </message>
    <message>
        <source>Every active offer has more pieces than the low stock of the settings.</source>
        <translation>Ogni offerta attiva ha più pezzi della scorta bassa delle impostazioni.</translation>
    </message>
    <message>
        <source>Nothing was sent back</source>
        <translation>Niente è stato reso</translation>
    </message>
    <message>
        <source>Returns appear here with the next sync. They move no stock: count what comes back yourself.</source>
        <translation>I resi compaiono qui con la prossima sincronizzazione. Non cambiano le scorte: conta tu ciò che torna.</translation>
    </message>
    <message>
        <source>MAIN against FBE</source>
        <translation>MAIN e FBE a confronto</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Concorrenza</translation>
    </message>
    <message>
        <source>Refused documentation</source>
        <translation>Documentazione rifiutata</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Scorte basse</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Resi</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Non è stato possibile leggere l&apos;elenco.</translation>
    </message>
    <message>
        <source>Needs a MAIN and an FBE account of one country.</source>
        <translation>Servono un account MAIN e uno FBE dello stesso paese.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 e %2 a confronto</translation>
    </message>
    <message>
        <source>What eMAG says of it…</source>
        <translation>Che cosa ne dice eMAG…</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagOfferDialog</name>
    <message>
        <source>What eMAG says of this offer</source>
        <translation>Che cosa dice eMAG di questa offerta</translation>
    </message>
    <message>
        <source>What eMAG says of %1</source>
        <translation>Che cosa dice eMAG di %1</translation>
    </message>
    <message>
        <source>As the last sync of %1 read it.</source>
        <translation>Come l’ha letta l’ultima sincronizzazione di %1.</translation>
    </message>
    <message>
        <source>Nothing was read of this offer yet.</source>
        <translation>Di questa offerta non è ancora stato letto nulla.</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagOffersModel</name>
    <message>
        <source>not told</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank, offers</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Our price</source>
        <translation>Il nostro prezzo</translation>
    </message>
    <message>
        <source>Best offer</source>
        <translation>Offerta migliore</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagRejectionsModel</name>
    <message>
        <source>Reason eMAG gives</source>
        <translation>Motivo indicato da eMAG</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
</context>
<context>
    <name>evenstock::ErrorDetail</name>
    <message>
        <source>Solved</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Cosa significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cosa fare</translation>
    </message>
    <message>
        <source>Passwords, keys and buyers’ data are never stored here.</source>
        <translation>Password, chiavi e dati degli acquirenti non si conservano mai qui.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Apri prodotto</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Choose a problem to see what to do.</source>
        <translation>Scegli un problema per vedere cosa fare.</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>visto %n volta</numerusform>
            <numerusform>visto %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>channel, when, how often</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Retry all %1</source>
        <translation>Riprova tutti %1</translation>
    </message>
    <message>
        <source>Dismiss all %1</source>
        <translation>Ignora tutti %1</translation>
    </message>
    <message>
        <source>It is being tried again, and leaves the list once it works.</source>
        <translation>Si sta riprovando; esce dall&apos;elenco appena riesce.</translation>
    </message>
    <message>
        <source>%1 The reason given: %2</source>
        <comment>meaning, answer</comment>
        <translation>%1 Il motivo indicato: %2</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Apri ordine</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Che cosa si è provato</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Link to its product…</source>
        <translation>Collega al suo prodotto…</translation>
    </message>
</context>
<context>
    <name>evenstock::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Riprova tutti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Product, order or words</source>
        <translation>Prodotto, ordine o parole</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Tutte le gravità</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Group the same</source>
        <translation>Raggruppa gli uguali</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>No error matches these filters</source>
        <translation>Nessun errore corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Nessun errore</translation>
    </message>
    <message>
        <source>Everything that was tried worked, or was solved by itself.</source>
        <translation>Tutto ciò che è stato tentato ha funzionato, o si è risolto da sé.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Open or solved</source>
        <translation>Aperti o risolti</translation>
    </message>
    <message>
        <source>Open, today</source>
        <translation>Aperti, oggi</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Solo aperti</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Gli eventi non si sono potuti leggere.</translation>
    </message>
    <message>
        <source>The errors could not be read. What is shown may be old.</source>
        <translation>Non è stato possibile leggere gli errori. Ciò che si vede può essere vecchio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are tried again.</source>
        <translation>
            <numerusform>Si riprova %n problema.</numerusform>
            <numerusform>Si riprovano %n problemi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you: trying again does not help there.</source>
        <translation>
            <numerusform>%n ha bisogno di te: riprovare non serve.</numerusform>
            <numerusform>%n hanno bisogno di te: riprovare non serve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) dismissed.</source>
        <translation>
            <numerusform>%n problema scartato.</numerusform>
            <numerusform>%n problemi scartati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla decisione</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Oversells, 30 days</source>
        <translation>Vendite in eccesso, 30 giorni</translation>
    </message>
    <message>
        <source>Nothing here is solved by trying again</source>
        <translation>Qui riprovare non risolve nulla</translation>
    </message>
    <message>
        <source>%1 open, %2</source>
        <comment>errors, how many need you</comment>
        <translation>%1 aperti, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n aspetta te</numerusform>
            <numerusform>%n aspettano te</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Vai a Cronologia</translation>
    </message>
</context>
<context>
    <name>evenstock::EventArrivals</name>
    <message>
        <source>Use events that nothing proves, too</source>
        <translation>Usa anche gli eventi che nulla dimostra</translation>
    </message>
    <message>
        <source>Careful: whoever finds out the address could then change your stock. Only for a channel whose secret cannot be had.</source>
        <translation>Attenzione: chi scopre l’indirizzo potrebbe allora cambiare le tue giacenze. Solo per un canale di cui non si può avere il segreto.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>cause, number</comment>
        <translation>%1, ordine %2</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <comment>what, when, state</comment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un evento</translation>
    </message>
    <message>
        <source>Last one: %1</source>
        <translation>L’ultimo: %1</translation>
    </message>
    <message>
        <source>%1 sends nothing until there is something to tell, so this may take a while. You may go on: it turns green by itself, later under Channels too.</source>
        <translation>%1 non manda nulla finché non c’è qualcosa da dire, quindi può volerci un po’. Puoi proseguire: diventa verde da solo, poi anche in Canali.</translation>
    </message>
    <message>
        <source>Until then %1 is asked by the schedule: nothing is lost, it only comes later. You find this page again under Channels, Events.</source>
        <translation>Fino ad allora %1 viene interrogato secondo l’orario: nulla va perso, arriva solo più tardi. Ritrovi questa pagina in Canali, Eventi.</translation>
    </message>
    <message>
        <source>Events arrive</source>
        <translation>Gli eventi arrivano</translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation>l’ultimo %1</translation>
    </message>
    <message>
        <source>An event came %1, but nothing proves who sent it</source>
        <comment>4 min ago</comment>
        <translation>Un evento è arrivato %1, ma nulla prova chi l’ha mandato</translation>
    </message>
    <message>
        <source>No event can arrive yet</source>
        <translation>Non può ancora arrivare nessun evento</translation>
    </message>
    <message>
        <source>Switched off: no event can arrive</source>
        <translation>Spento: non può arrivare nessun evento</translation>
    </message>
    <message>
        <source>Waiting for the first event…</source>
        <translation>In attesa del primo evento…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>One came %1 that nothing proves</source>
        <comment>4 min ago</comment>
        <translation>Uno è arrivato %1 e nulla lo dimostra</translation>
    </message>
    <message>
        <source>Its signature is missing or does not fit: %1.</source>
        <translation>La sua firma manca o non corrisponde: %1.</translation>
    </message>
    <message>
        <source>%1 is asked by itself whether its secret is another one now; an event that fits it is used then. If this one stays, somebody else may have sent it: look at it under Errors, and apply or discard it there.</source>
        <translation>Viene chiesto da solo a %1 se il segreto è ora un altro; un evento che gli corrisponde viene poi usato. Se questo resta, può averlo mandato qualcun altro: guardalo sotto Errori, e lì applicalo o scartalo.</translation>
    </message>
</context>
<context>
    <name>evenstock::EventDetail</name>
    <message numerus="yes">
        <source>%n event(s) are tried again</source>
        <translation>
            <numerusform>Si riprova %n evento</numerusform>
            <numerusform>Si riprovano %n eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all like this again</source>
        <translation>Riprova tutti quelli uguali</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Che cosa è arrivato</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Applica comunque</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%1, received %2, %n tries</source>
        <comment>channel, time</comment>
        <translation>
            <numerusform>%1, ricevuto %2, %n tentativo</numerusform>
            <numerusform>%1, ricevuto %2, %n tentativi</numerusform>
        </translation>
    </message>
    <message>
        <source>It was used.</source>
        <translation>È stato usato.</translation>
    </message>
    <message>
        <source>This time it worked.</source>
        <translation>Questa volta ha funzionato.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>È stato scartato.</translation>
    </message>
    <message>
        <source>It was read, and there was nothing to do.</source>
        <translation>È stato letto, e non c’era nulla da fare.</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <comment>why, what was noted</comment>
        <translation>%1 Dettagli: %2</translation>
    </message>
    <message>
        <source>Choose an event to see what was sent.</source>
        <translation>Scegli un evento per vedere che cosa è stato inviato.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsDialog</name>
    <message>
        <source>Events of %1</source>
        <translation>Eventi di %1</translation>
    </message>
    <message>
        <source>%1 sends no events; it is asked by the schedule instead.</source>
        <translation>%1 non manda eventi; viene interrogato secondo l’orario.</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsForm</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Prova di nuovo</translation>
    </message>
    <message>
        <source>For your phone</source>
        <translation>Per il telefono</translation>
    </message>
    <message>
        <source>Your address for %1</source>
        <translation>Il tuo indirizzo per %1</translation>
    </message>
    <message>
        <source>What to do on the site of %1</source>
        <translation>Cosa fare sul sito di %1</translation>
    </message>
    <message>
        <source>Give this address to %1 where it asks for a webhook or a callback.</source>
        <translation>Dai questo indirizzo a %1 dove chiede un webhook o un callback.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Listen for events</source>
        <translation>Ascolta gli eventi</translation>
    </message>
    <message>
        <source>Keep this address to yourself: whoever knows it can knock here.</source>
        <translation>Tieni per te questo indirizzo: chi lo conosce può bussare qui.</translation>
    </message>
    <message>
        <source>Listening for events is switched off on this computer.</source>
        <translation>Su questo computer l’ascolto degli eventi è spento.</translation>
    </message>
    <message>
        <source>%1 needs an address that the internet reaches, and this computer has none yet. A tunnel makes one.</source>
        <translation>%1 ha bisogno di un indirizzo raggiungibile da internet, e questo computer non ne ha ancora uno. Un tunnel ne crea uno.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the address must begin with https and be known on the internet.</source>
        <translation>%1 non può raggiungere %2: l’indirizzo deve cominciare con https ed essere conosciuto su internet.</translation>
    </message>
    <message>
        <source>Set up the tunnel…</source>
        <translation>Imposta il tunnel…</translation>
    </message>
    <message>
        <source>Listening for events could not begin.</source>
        <translation>Non è stato possibile iniziare ad ascoltare gli eventi.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Apri le impostazioni…</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsList</name>
    <message>
        <source>The events could not be read.</source>
        <translation>Non è stato possibile leggere gli eventi.</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Quali eventi</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Non conclusi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Si riprova</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Non riusciti definitivamente</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Trattenuti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Eventi ricevuti</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 e oltre</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrati</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nulla in attesa</translation>
    </message>
    <message>
        <source>No event matches these filters</source>
        <translation>Nessun evento con questi filtri</translation>
    </message>
    <message>
        <source>Show what is not settled</source>
        <translation>Mostra ciò che non è concluso</translation>
    </message>
    <message>
        <source>Every event that marketplaces sent was used. Where none ever comes, open “Events…” in the menu of a channel.</source>
        <translation>Ogni evento inviato dai marketplace è stato usato. Dove non ne arriva mai nessuno, apri “Eventi…” nel menu di un canale.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Scartati</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsModel</name>
    <message>
        <source>Waits</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Failed, is tried again</source>
        <translation>Non riuscito, si riprova</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Non riuscito del tutto</translation>
    </message>
    <message>
        <source>Held back: not proved</source>
        <translation>Trattenuto: non provato</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Scartato</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da fare</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsPanel</name>
    <message>
        <source>Events set aside</source>
        <translation>Eventi messi da parte</translation>
    </message>
    <message>
        <source>They could not be proved to come from the marketplace, so nothing was changed by them. An order is read from the marketplace itself before it counts.</source>
        <translation>Non si è potuto provare che vengano dal marketplace, quindi non hanno cambiato nulla. Un ordine si legge dal marketplace stesso prima che conti.</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Applica comunque</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were discarded; under Sync, Received, they can still be used.</source>
        <translation>
            <numerusform>%n evento è stato scartato; in Sincronizzazione, Ricevuti, si può ancora usare.</numerusform>
            <numerusform>%n eventi sono stati scartati; in Sincronizzazione, Ricevuti, si possono ancora usare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were used.</source>
        <translation>
            <numerusform>%n evento è stato usato.</numerusform>
            <numerusform>%n eventi sono stati usati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were read, and there was nothing to do.</source>
        <translation>
            <numerusform>%n evento è stato letto e non c’era nulla da fare.</numerusform>
            <numerusform>%n eventi sono stati letti e non c’era nulla da fare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::FigureStrip</name>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Listings in agreement</source>
        <translation>Inserzioni in accordo</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflitti aperti</translation>
    </message>
    <message>
        <source>Errors, last 24 h</source>
        <translation>Errori, ultime 24 h</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Ordini oggi</translation>
    </message>
    <message>
        <source>Oversells, 30 days</source>
        <translation>Vendite in eccesso, 30 giorni</translation>
    </message>
    <message numerus="yes">
        <source>%n new this week</source>
        <translation>
            <numerusform>%n nuovo questa settimana</numerusform>
            <numerusform>%n nuovi questa settimana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>più vecchio %1</translation>
    </message>
    <message>
        <source>both sides agree</source>
        <translation>i due lati concordano</translation>
    </message>
    <message>
        <source>yesterday at this time: %1</source>
        <translation>ieri a quest’ora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more were prevented</source>
        <translation>
            <numerusform>%n altra è stata evitata</numerusform>
            <numerusform>%n altre sono state evitate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 14, 1 listed twice</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n inserito due volte</numerusform>
            <numerusform>%n inseriti due volte</numerusform>
        </translation>
    </message>
    <message>
        <source>none had to be prevented</source>
        <translation>non è servito evitarne</translation>
    </message>
    <message>
        <source>no other was prevented</source>
        <translation>nessun’altra evitata</translation>
    </message>
    <message numerus="yes">
        <source>%n were prevented</source>
        <translation>
            <numerusform>%n evitata</numerusform>
            <numerusform>%n evitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n non controllata</numerusform>
            <numerusform>%n non controllate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 14, 46 not checked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 open, %2 solved</source>
        <translation>%1 aperti, %2 risolti</translation>
    </message>
</context>
<context>
    <name>evenstock::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Rimuovi filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Rimuovi questo filtro</translation>
    </message>
</context>
<context>
    <name>evenstock::FirstStartPage</name>
    <message>
        <source>Welcome to Evenstock</source>
        <translation>Benvenuti in Evenstock</translation>
    </message>
    <message>
        <source>It keeps stock, prices and texts the same on all your channels. Everything stays on this computer; a marketplace that you connect is only read until you have seen what was found there and agreed.</source>
        <translation>Tiene uguali scorte, prezzi e testi su tutti i tuoi canali. Tutto resta su questo computer; un marketplace che colleghi viene solo letto finché non hai visto che cosa vi è stato trovato e non sei d’accordo.</translation>
    </message>
    <message>
        <source>Try it with a sample shop</source>
        <translation>Provalo con un negozio di prova</translation>
    </message>
    <message>
        <source>See how it works, with no account and no risk.</source>
        <translation>Guarda come funziona, senza account e senza rischi.</translation>
    </message>
    <message>
        <source>Orders come in by themselves while you look</source>
        <translation>Gli ordini arrivano da soli mentre guardi</translation>
    </message>
    <message>
        <source>Conflicts and errors to solve, and a run to undo</source>
        <translation>Conflitti ed errori da risolvere, e un’esecuzione da ritirare</translation>
    </message>
    <message>
        <source>Leave it with one click; nothing stays behind</source>
        <translation>Lo lasci con un clic; non resta nulla</translation>
    </message>
    <message>
        <source>Start the sample shop</source>
        <translation>Avvia il negozio di prova</translation>
    </message>
    <message>
        <source>ready in a few seconds</source>
        <translation>pronto in pochi secondi</translation>
    </message>
    <message>
        <source>Connect a marketplace</source>
        <translation>Collega un marketplace</translation>
    </message>
    <message>
        <source>Takes about 5 minutes. Have your sign-in at hand.</source>
        <translation>Ci vogliono circa 5 minuti. Tieni pronto l’accesso.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Opening the sample shop…</source>
        <translation>Apertura del negozio di prova…</translation>
    </message>
    <message>
        <source>Invented products on five practice marketplaces</source>
        <translation>Prodotti inventati su cinque mercati di prova</translation>
    </message>
</context>
<context>
    <name>evenstock::GuideLine</name>
    <message>
        <source>Next</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Hide these hints for good</source>
        <translation>Nascondi questi suggerimenti per sempre</translation>
    </message>
    <message>
        <source>See what was found on %1 and agree to link it. Until then nothing is sent there.</source>
        <translation>Guarda che cosa si è trovato su %1 e acconsenti a collegarlo. Fino ad allora là non si invia niente.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Look at what a sync would change, product by product, before it does.</source>
        <translation>Guarda che cosa cambierebbe una sincronizzazione, prodotto per prodotto, prima che lo faccia.</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Anteprima</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed on both sides. Decide once, or make a rule.</source>
        <translation>
            <numerusform>%n campo è cambiato da tutte e due le parti. Decidi una volta o crea una regola.</numerusform>
            <numerusform>%n campi sono cambiati da tutte e due le parti. Decidi una volta o crea una regola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Apri i conflitti</translation>
    </message>
    <message>
        <source>Connect a second channel: a sale on one then lowers the other by itself.</source>
        <translation>Collega un secondo canale: una vendita su uno abbassa l’altro da sé.</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Aggiungi canale…</translation>
    </message>
    <message>
        <source>Every channel is read every 15 minutes. Choose how often, and quiet hours.</source>
        <translation>Ogni canale si legge ogni 15 minuti. Scegli quanto spesso, e le ore di quiete.</translation>
    </message>
    <message>
        <source>Set the schedule</source>
        <translation>Imposta l’orario</translation>
    </message>
</context>
<context>
    <name>evenstock::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tutti i risultati</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Partly or failed</source>
        <translation>In parte o non riuscite</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Chiede a te</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Only with changes or errors</source>
        <translation>Solo con modifiche o errori</translation>
    </message>
    <message>
        <source>to</source>
        <comment>dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n esecuzione</numerusform>
            <numerusform>%n esecuzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches these filters</source>
        <translation>Nessuna esecuzione corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Ancora nessuna esecuzione</translation>
    </message>
    <message>
        <source>Each sync leaves a line here with what it did, and can be undone.</source>
        <translation>Ogni sincronizzazione lascia qui una riga con ciò che ha fatto, e si può ritirare.</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Vai a Sincronizzazione</translation>
    </message>
    <message>
        <source>Which history</source>
        <translation>Quale cronologia</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizzazioni</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Le tue modifiche</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may be old.</source>
        <translation>Non è stato possibile leggere la cronologia. Ciò che si vede può essere vecchio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>evenstock::ImportColumns</name>
    <message>
        <source>is not used</source>
        <comment>column of a file</comment>
        <translation>non viene usata</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Pieces of new products</source>
        <translation>Pezzi dei prodotti nuovi</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonna “%1”</translation>
    </message>
</context>
<context>
    <name>evenstock::ImportDialog</name>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>nuovo prodotto</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line 3, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>non importato</translation>
    </message>
    <message>
        <source>Import products from %1</source>
        <translation>Importa prodotti da %1</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Il file viene letto…</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Prodotto, campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Che cosa cambierebbe il file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be made</source>
        <translation>
            <numerusform>%n prodotto verrebbe creato</numerusform>
            <numerusform>%n prodotti verrebbero creati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n modificato</numerusform>
            <numerusform>%n modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n lasciato com’è</numerusform>
            <numerusform>%n lasciati come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken in</source>
        <translation>
            <numerusform>%n riga non importata</numerusform>
            <numerusform>%n righe non importate</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync tells the channels.</source>
        <translation>La prossima sincronizzazione avvisa i canali.</translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Importato: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) made</source>
        <translation>
            <numerusform>%n prodotto creato</numerusform>
            <numerusform>%n prodotti creati</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valore è tornato.</numerusform>
            <numerusform>%n valori sono tornati.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file whose first row names the columns; sku is one of them.</source>
        <translation>Un file CSV la cui prima riga nomina le colonne; una è sku.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importa prodotti</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabelle (*.csv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Say what the columns are; one of them is the SKU.</source>
        <translation>Di’ che cosa sono le colonne; una di esse è lo SKU.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1. Choose below what they are.</source>
        <translation>Colonne non usate: %1. Scegli sotto che cosa sono.</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Sto annullando…</translation>
    </message>
</context>
<context>
    <name>evenstock::JobDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>evenstock::JobsModel</name>
    <message>
        <source>%1, started %2</source>
        <comment>mode, time</comment>
        <translation>%1, iniziata %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Elaborati</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariati</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>aspetta</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Agreed changes</source>
        <translation>Modifiche approvate</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <comment>mode, time</comment>
        <translation>%1, richiesta %2</translation>
    </message>
    <message>
        <source>All syncing is paused: it begins once you resume</source>
        <translation>Tutta la sincronizzazione è in pausa: comincia quando riprendi</translation>
    </message>
    <message>
        <source>Another run of this account comes first</source>
        <translation>Un’altra esecuzione di questo account viene prima</translation>
    </message>
    <message>
        <source>The orders of the other channels are read first</source>
        <translation>Prima si leggono gli ordini degli altri canali</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent so far</source>
        <translation>
            <numerusform>%n modifica inviata finora</numerusform>
            <numerusform>%n modifiche inviate finora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %2 s. Still waiting.</source>
        <translation>Da %2 s non arriva nulla da %1. Si aspetta ancora.</translation>
    </message>
</context>
<context>
    <name>evenstock::KeyHint</name>
    <message>
        <source>Press %1</source>
        <translation>Premi %1</translation>
    </message>
</context>
<context>
    <name>evenstock::LedgerModel</name>
    <message>
        <source>First import</source>
        <translation>Prima importazione</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Venduto su %1</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Annullato su %1</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Modificato su %1</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corretto da te</translation>
    </message>
    <message>
        <source>Counted on the shelf</source>
        <translation>Contato sullo scaffale</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importato da un file</translation>
    </message>
    <message>
        <source>A run undone</source>
        <translation>Un’esecuzione ritirata</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>code, quantity</comment>
        <translation>Ordine %1, %2</translation>
    </message>
    <message>
        <source>Order %1 gives back what it held</source>
        <translation>L’ordine %1 restituisce ciò che teneva</translation>
    </message>
    <message>
        <source>Set from %1 to %2 on the site</source>
        <translation>Portato da %1 a %2 sul sito</translation>
    </message>
    <message>
        <source>From %1, run %2</source>
        <translation>Da %1, esecuzione %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Found for an order of %1</source>
        <translation>Trovato per un ordine di %1</translation>
    </message>
    <message>
        <source>Missing for an order of %1</source>
        <translation>Manca per un ordine di %1</translation>
    </message>
    <message>
        <source>Order %1, %2 not on the shelf</source>
        <comment>code, quantity</comment>
        <translation>Ordine %1, %2 non sullo scaffale</translation>
    </message>
    <message>
        <source>Not on sale again on %1</source>
        <translation>Non di nuovo in vendita su %1</translation>
    </message>
    <message>
        <source>Pieces of a cancelled order, by your decision</source>
        <translation>Pezzi di un ordine annullato, per tua decisione</translation>
    </message>
    <message>
        <source>Order %1 asks for %2, got %3</source>
        <comment>code, quantities</comment>
        <translation>L’ordine %1 ne chiede %2, ne ha avuti %3</translation>
    </message>
    <message>
        <source>By your count %1 are on hand, the ledger said %2</source>
        <translation>Secondo il tuo conteggio sono disponibili %1, il registro diceva %2</translation>
    </message>
</context>
<context>
    <name>evenstock::LimitMeter</name>
    <message>
        <source>Limit of %1</source>
        <translation>Limite di %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests a second</source>
        <translation>%1 di %2 richieste al secondo</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingPreview</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more pictures</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsModel</name>
    <message>
        <source>Ended</source>
        <translation>Terminata</translation>
    </message>
    <message>
        <source>No longer found there</source>
        <translation>Non si trova più lì</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>In creazione</translation>
    </message>
    <message>
        <source>Switched off there</source>
        <translation>Spenta lì</translation>
    </message>
    <message>
        <source>Held for your consent</source>
        <translation>Trattenuta per il tuo consenso</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>vista %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>Da contare</translation>
    </message>
    <message>
        <source>To be read again</source>
        <translation>Da leggere di nuovo</translation>
    </message>
    <message>
        <source>listed %1, not read yet</source>
        <translation>messo in vendita %1, non ancora letto</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Inserito due volte</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsPart</name>
    <message>
        <source>Listings on Vinted</source>
        <translation>Annunci su Vinted</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inserzione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visualizzazioni</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Not in the wardrobe</source>
        <translation>Non nel guardaroba</translation>
    </message>
    <message>
        <source>Open on Vinted</source>
        <translation>Apri su Vinted</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Apri prodotto</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>The listings could not be read.</source>
        <translation>Non è stato possibile leggere gli annunci.</translation>
    </message>
    <message>
        <source>%1 on sale · %2 views · %3 favourites · %4 conversations · %5 views a listing</source>
        <translation>%1 in vendita · %2 visualizzazioni · %3 preferiti · %4 conversazioni · %5 visualizzazioni per annuncio</translation>
    </message>
    <message>
        <source>Nothing stands on Vinted yet</source>
        <translation>Su Vinted non c&apos;è ancora nulla</translation>
    </message>
    <message>
        <source>Choose products in the catalogue and prepare them for Vinted.</source>
        <translation>Scegli dei prodotti nel catalogo e preparali per Vinted.</translation>
    </message>
    <message>
        <source>Go to the catalogue</source>
        <translation>Vai al catalogo</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Take “%1” off Vinted?</source>
        <translation>Rimuovere «%1» da Vinted?</translation>
    </message>
    <message>
        <source>The browser deletes the listing there. Its views and favourites are lost.</source>
        <translation>Il browser elimina l&apos;annuncio. Le sue visualizzazioni e i preferiti vanno persi.</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsTab</name>
    <message>
        <source>Listings of this product</source>
        <translation>Inserzioni di questo prodotto</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Apri lì</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Scollega…</translation>
    </message>
    <message>
        <source>%1 keeps this stock itself: it is shown here and never sent.</source>
        <translation>%1 gestisce da sé queste scorte: qui si vedono e non si inviano mai.</translation>
    </message>
    <message>
        <source>%1 shows %2. Here %3 are on hand.</source>
        <translation>%1 mostra %2. Qui ce ne sono %3.</translation>
    </message>
    <message>
        <source>Open orders took %1 out of it.</source>
        <translation>Gli ordini aperti ne hanno presi %1.</translation>
    </message>
    <message>
        <source>%1 are kept back by your rule.</source>
        <translation>%1 sono trattenuti dalla tua regola.</translation>
    </message>
    <message>
        <source>One offer there is %1 pieces.</source>
        <translation>Un’offerta lì è di %1 pezzi.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>Ultimo invio %1.</translation>
    </message>
    <message>
        <source>Whether the last change arrived is being read back.</source>
        <translation>Si sta rileggendo se l’ultima modifica è arrivata.</translation>
    </message>
    <message>
        <source>Not listed on any channel.</source>
        <translation>Non in vendita su nessun canale.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Scollega</translation>
    </message>
    <message>
        <source>Unlink this product from its listing on %1?</source>
        <translation>Scollegare questo prodotto dalla sua inserzione su %1?</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Pubblica…</translation>
    </message>
    <message>
        <source>It sank there and no order explains it: count the shelf, under Stock.</source>
        <translation>Lì è calato e nessun ordine lo spiega: conta lo scaffale, in Scorte.</translation>
    </message>
    <message>
        <source>Change it after all</source>
        <translation>Cambia comunque</translation>
    </message>
    <message>
        <source>Nobody looks there now: sales go unseen.</source>
        <translation>Ora nessuno guarda là: le vendite passano inosservate.</translation>
    </message>
    <message>
        <source>It was not read since the backup was put back: a full sync reads it.</source>
        <translation>Non è stata letta da quando è stato ripristinato il backup: la legge una sincronizzazione completa.</translation>
    </message>
    <message>
        <source>%1: %2 was not sent to %3.</source>
        <translation>%1: %2 non è stato inviato a %3.</translation>
    </message>
    <message>
        <source>%1: %2 was not taken from %3.</source>
        <translation>%1: %2 non è stato preso da %3.</translation>
    </message>
    <message>
        <source>Nothing changes on the marketplace, and nothing is sent there until it is linked again. A sale there is still counted where its SKU tells the product.</source>
        <translation>Sul marketplace non cambia niente, e non si invia niente finché non è collegato di nuovo. Una vendita lì si conta ancora, se lo SKU dice il prodotto.</translation>
    </message>
    <message>
        <source>It is another product…</source>
        <translation>È un altro prodotto…</translation>
    </message>
    <message>
        <source>A second listing of this product on %1, number %2, which is never sent: the same pieces may be sold twice. End one of the two on the site of %1; the next sync sees it. If it is another product, say which; if it does not concern this shop, leave it out.</source>
        <translation>Una seconda inserzione di questo prodotto su %1, numero %2, che non viene mai inviata: gli stessi pezzi possono essere venduti due volte. Chiudi una delle due sul sito di %1; la prossima sincronizzazione lo vede. Se è un altro prodotto, di’ quale; se non riguarda questo negozio, lasciala fuori.</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Lasciala fuori…</translation>
    </message>
    <message>
        <source>It is another product</source>
        <translation>È un altro prodotto</translation>
    </message>
    <message>
        <source>SKU of the product here that %1 of %2 is</source>
        <translation>SKU del prodotto qui che corrisponde a %1 di %2</translation>
    </message>
    <message>
        <source>There is no product %1. Make it first, then link it.</source>
        <translation>Non c’è alcun prodotto %1. Crealo prima, poi collegalo.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lascia fuori</translation>
    </message>
    <message>
        <source>Leave %1 of %2 out of the shop?</source>
        <translation>Lasciare %1 di %2 fuori dal negozio?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lasciala fuori</translation>
    </message>
    <message>
        <source>Oversold by %1: orders asked for more than there was.</source>
        <translation>Venduti %1 di troppo: gli ordini chiedevano più di quanto c’era.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there hold pieces of this product: %1. They go along to the other product, and these pieces come back here.</source>
        <translation>
            <numerusform>%n ordine aperto da lì tiene pezzi di questo prodotto: %1. Passa all’altro prodotto, e questi pezzi tornano qui.</numerusform>
            <numerusform>%n ordini aperti da lì tengono pezzi di questo prodotto: %1. Passano all’altro prodotto, e questi pezzi tornano qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there keep what they hold of this product: %1. They go along if you link the listing to another product.</source>
        <translation>
            <numerusform>%n ordine aperto da lì conserva ciò che tiene di questo prodotto: %1. Passa con l’inserzione se la colleghi a un altro prodotto.</numerusform>
            <numerusform>%n ordini aperti da lì conservano ciò che tengono di questo prodotto: %1. Passano con l’inserzione se la colleghi a un altro prodotto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::LogModel</name>
    <message>
        <source>Page %1 of %2: %3 read so far</source>
        <translation>Pagina %1 di %2: letti finora %3</translation>
    </message>
    <message>
        <source>Page %1: %2 read so far</source>
        <translation>Pagina %1: letti finora %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read; see Errors</source>
        <translation>
            <numerusform>%n elemento non si è potuto leggere; vedi Errori</numerusform>
            <numerusform>%n elementi non si sono potuti leggere; vedi Errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused; see Errors</source>
        <translation>
            <numerusform>%n modifica è stata rifiutata; vedi Errori</numerusform>
            <numerusform>%n modifiche sono state rifiutate; vedi Errori</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended: %1, after %2</source>
        <translation>Finita: %1, dopo %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso in corso</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Lettura degli ordini</translation>
    </message>
    <message>
        <source>Reading the listings</source>
        <translation>Lettura delle inserzioni</translation>
    </message>
    <message>
        <source>Reading the orders again, so that no sale is missed</source>
        <translation>Gli ordini si rileggono, perché non sfugga nessuna vendita</translation>
    </message>
    <message>
        <source>Working out the stock</source>
        <translation>Calcolo delle giacenze</translation>
    </message>
    <message>
        <source>Sending what changed</source>
        <translation>Invio di ciò che è cambiato</translation>
    </message>
    <message>
        <source>Working out what would be sent; a preview sends nothing</source>
        <translation>Calcolo di ciò che verrebbe inviato; un’anteprima non invia nulla</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed on both sides; see Conflicts</source>
        <translation>
            <numerusform>%n campo è stato cambiato da entrambe le parti; vedi Conflitti</numerusform>
            <numerusform>%n campi sono stati cambiati da entrambe le parti; vedi Conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n modifica inviata</numerusform>
            <numerusform>%n modifiche inviate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) did not work at once and were repeated</source>
        <translation>
            <numerusform>%n richiesta non è riuscita subito ed è stata ripetuta</numerusform>
            <numerusform>%n richieste non sono riuscite subito e sono state ripetute</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited %1 to stay within the limit</source>
        <translation>Atteso %1 per restare nel limite</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>Sent: %1, %2</source>
        <comment>product, field</comment>
        <translation>Inviato: %1, %2</translation>
    </message>
    <message>
        <source>Taken in: %1, %2</source>
        <comment>product, field</comment>
        <translation>Ripreso: %1, %2</translation>
    </message>
    <message>
        <source>Sent: %1, %2 %3</source>
        <comment>product, field, value</comment>
        <translation>Inviato: %1, %2 %3</translation>
    </message>
    <message>
        <source>Taken in: %1, %2 %3, was %4</source>
        <comment>product, field, value, value before</comment>
        <translation>Ripreso: %1, %2 %3, era %4</translation>
    </message>
    <message>
        <source>Sold: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Venduto: %1, giacenza %2</translation>
    </message>
    <message>
        <source>An order gave back: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Restituito da un ordine: %1, giacenza %2</translation>
    </message>
    <message>
        <source>Changed there by hand: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Cambiato lì a mano: %1, giacenza %2</translation>
    </message>
    <message>
        <source>And more: History has all of it</source>
        <translation>E altro: nella Cronologia c’è tutto</translation>
    </message>
    <message>
        <source>Listening for events could not begin as it is set; see Settings, Server and tunnel</source>
        <translation>L’ascolto degli eventi non è potuto iniziare come impostato; vedi Impostazioni, Server e tunnel</translation>
    </message>
</context>
<context>
    <name>evenstock::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Cosa mostra il registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Only what is worth a look</source>
        <translation>Solo ciò che merita uno sguardo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, esecuzione %2</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>tutti gli account</translation>
    </message>
    <message>
        <source>%1 requests, %2 repeated, %3 waited to stay within the limit</source>
        <translation>%1 richieste, %2 ripetute, %3 di attesa per restare nel limite</translation>
    </message>
    <message>
        <source>Nothing has happened since the program was opened.</source>
        <translation>Da quando il programma è aperto non è successo nulla.</translation>
    </message>
</context>
<context>
    <name>evenstock::MainWindow</name>
    <message>
        <source>Give up what is typed there?</source>
        <translation>Rinunciare a ciò che hai digitato?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open, and what is typed in it is not applied.</source>
        <translation>&quot;%1&quot; è aperta e ciò che contiene non è applicato.</translation>
    </message>
</context>
<context>
    <name>evenstock::ManyProducts</name>
    <message>
        <source>Bulk edit…</source>
        <translation>Modifica multipla…</translation>
    </message>
    <message>
        <source>Sync them now</source>
        <translation>Sincronizzali ora</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Pubblica…</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Prepara per Vinted…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Non sceglierne nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) chosen</source>
        <translation>
            <numerusform>%n prodotto scelto</numerusform>
            <numerusform>%n prodotti scelti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::MappingPart</name>
    <message>
        <source>Which values</source>
        <translation>Quali valori</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non assegnato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>I tuoi valori</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>On Vinted</source>
        <translation>Su Vinted</translation>
    </message>
    <message>
        <source>Search in Vinted’s list</source>
        <translation>Cerca nell&apos;elenco di Vinted</translation>
    </message>
    <message>
        <source>Vinted’s list</source>
        <translation>Elenco di Vinted</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annulla assegnazione</translation>
    </message>
    <message>
        <source>Have it read on Vinted</source>
        <translation>Fallo leggere su Vinted</translation>
    </message>
    <message>
        <source>The browser reads it with its next task.</source>
        <translation>Il browser lo legge con il prossimo compito.</translation>
    </message>
    <message>
        <source>The values could not be read.</source>
        <translation>Non è stato possibile leggere i valori.</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>Vinted&apos;s title</comment>
        <translation>%1, da te</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(non indicato)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not assigned</source>
        <translation>
            <numerusform>%n valore non assegnato</numerusform>
            <numerusform>%n valori non assegnati</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value is assigned</source>
        <translation>Ogni valore è assegnato</translation>
    </message>
    <message>
        <source>(of the first %1 products)</source>
        <translation>(dei primi %1 prodotti)</translation>
    </message>
    <message>
        <source>No product has such values yet</source>
        <translation>Nessun prodotto ha ancora tali valori</translation>
    </message>
    <message>
        <source>Brands, colours, sizes, conditions and categories of your products stand here.</source>
        <translation>Qui stanno marche, colori, taglie, condizioni e categorie dei tuoi prodotti.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Qui non aspetta nulla.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message numerus="yes">
        <source>Assign to these %n value(s)</source>
        <translation>
            <numerusform>Assegna a questo %n valore</numerusform>
            <numerusform>Assegna a questi %n valori</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>Choose a value of yours, or several of one kind</source>
        <translation>Scegli un tuo valore, o più di un solo tipo</translation>
    </message>
    <message>
        <source>These values are of different kinds: choose those of one</source>
        <translation>Questi valori sono di tipi diversi: scegline di uno solo</translation>
    </message>
    <message>
        <source>%1 on Vinted</source>
        <comment>kind</comment>
        <translation>%1 su Vinted</translation>
    </message>
    <message>
        <source>%1 on Vinted, in %2</source>
        <comment>kind, category</comment>
        <translation>%1 su Vinted, in %2</translation>
    </message>
    <message>
        <source>Vinted’s list was not read yet.</source>
        <translation>L&apos;elenco di Vinted non è ancora stato letto.</translation>
    </message>
    <message>
        <source>Nothing in Vinted’s list is like this. Brands are read by name: have yours read.</source>
        <translation>Nell&apos;elenco di Vinted non c&apos;è nulla di simile. Le marche si leggono per nome: fai leggere la tua.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>%n altro; scrivi per trovarlo</numerusform>
            <numerusform>altri %n; scrivi per trovarli</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sto guardando…</translation>
    </message>
    <message>
        <source>Vinted’s list could not be looked up: choose the value again.</source>
        <translation>L’elenco di Vinted non si è potuto consultare: scegli di nuovo il valore.</translation>
    </message>
</context>
<context>
    <name>evenstock::MatchDialog</name>
    <message>
        <source>What was found on %1</source>
        <translation>Cosa si è trovato su %1</translation>
    </message>
    <message>
        <source>Nothing is linked or created before you agree, and nothing is ever created on the marketplace by this.</source>
        <translation>Nulla viene collegato o creato prima del tuo consenso, e con questo non si crea mai nulla sul marketplace.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidi dopo</translation>
    </message>
    <message>
        <source>Agree and link</source>
        <translation>Accetta e collega</translation>
    </message>
</context>
<context>
    <name>evenstock::MatchView</name>
    <message>
        <source>Fits</source>
        <translation>Corrisponde</translation>
    </message>
    <message>
        <source>Probably fits</source>
        <translation>Forse corrisponde</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Due volte in vendita</translation>
    </message>
    <message>
        <source>New to us</source>
        <translation>Nuovo per noi</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>stesso SKU</translation>
    </message>
    <message>
        <source>same EAN</source>
        <translation>stesso EAN</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Cosa si è trovato</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) a product and will be linked.</source>
        <translation>
            <numerusform>%n corrisponde a un prodotto e viene collegata.</numerusform>
            <numerusform>%n corrispondono a un prodotto e vengono collegate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new to us; a product is made for each.</source>
        <translation>
            <numerusform>%n è nuova per noi; se ne fa un prodotto.</numerusform>
            <numerusform>%n sono nuove per noi; per ognuna si fa un prodotto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) listed twice; only the first is used.</source>
        <translation>
            <numerusform>%n è due volte in vendita; si usa solo la prima.</numerusform>
            <numerusform>%n sono due volte in vendita; si usa solo la prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its SKU</source>
        <translation>Il suo SKU</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation>Come corrisponde</translation>
    </message>
    <message>
        <source>Product here</source>
        <translation>Prodotto qui</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing waits to be linked</source>
        <translation>Nulla attende di essere collegato</translation>
    </message>
    <message>
        <source>Everything that was read is linked, or nothing was read yet.</source>
        <translation>Tutto ciò che è stato letto è collegato, o nulla è stato ancora letto.</translation>
    </message>
    <message>
        <source>Link to another product…</source>
        <translation>Collega a un altro prodotto…</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Collega a %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Link to another product</source>
        <translation>Collega a un altro prodotto</translation>
    </message>
    <message>
        <source>SKU of the product here</source>
        <translation>SKU del prodotto qui</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Non c’è un prodotto %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n probably fit(s); decide them below, or later one by one.</source>
        <translation>
            <numerusform>%n forse corrisponde; decidi qui sotto o dopo.</numerusform>
            <numerusform>%n forse corrispondono; decidi qui sotto, o dopo una per una.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Un prodotto nuovo</translation>
    </message>
    <message>
        <source>It only looks like the product beside it: one of its own is made for it</source>
        <translation>Assomiglia soltanto al prodotto accanto: se ne crea uno suo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lascia fuori</translation>
    </message>
    <message>
        <source>It is not taken into the products, and nothing is ever sent to it</source>
        <translation>Non entra nei prodotti, e non le si invia mai nulla</translation>
    </message>
    <message>
        <source>%1 is a product of its own now.</source>
        <translation>%1 è ora un prodotto a sé.</translation>
    </message>
    <message>
        <source>%1 is left out.</source>
        <translation>%1 resta fuori.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>Mostra altre (%1 di %2)</translation>
    </message>
    <message>
        <source>Which of them are shown</source>
        <translation>Quali sono mostrate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message numerus="yes">
        <source>Link %n to the product(s) beside</source>
        <translation>
            <numerusform>Collega %n al prodotto accanto</numerusform>
            <numerusform>Collega %n ai prodotti accanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n</source>
        <translation>
            <numerusform>Lascia fuori %n</numerusform>
            <numerusform>Lascia fuori %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n prodotto nuovo</numerusform>
            <numerusform>%n prodotti nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <translation>
            <numerusform>%n resta fuori.</numerusform>
            <numerusform>%n restano fuori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are products of their own now.</source>
        <translation>
            <numerusform>%n è ora un prodotto a sé.</numerusform>
            <numerusform>%n sono ora prodotti a sé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are linked.</source>
        <translation>
            <numerusform>%n è collegata.</numerusform>
            <numerusform>%n sono collegate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided so, the others are done. The first of them: %1</source>
        <translation>
            <numerusform>%n non si è potuta decidere così, le altre sono fatte: %1</numerusform>
            <numerusform>%n non si sono potute decidere così, le altre sono fatte. La prima: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Nessuna di questo tipo</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>Scegli un altro tipo qui sopra.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Listing, version</source>
        <translation>Inserzione, versione</translation>
    </message>
    <message>
        <source>Agree and link %1</source>
        <translation>Accetta e collega %1</translation>
    </message>
    <message numerus="yes">
        <source>Agree and make %n product(s)</source>
        <translation>
            <numerusform>Accetta e crea %n prodotto</numerusform>
            <numerusform>Accetta e crea %n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree: link %1, make %2</source>
        <translation>Accetta: collega %1, crea %2</translation>
    </message>
</context>
<context>
    <name>evenstock::NewProductDialog</name>
    <message>
        <source>New product</source>
        <translation>Nuovo prodotto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Make the product</source>
        <translation>Crea il prodotto</translation>
    </message>
    <message>
        <source>S&amp;KU</source>
        <translation>S&amp;KU</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prezzo</translation>
    </message>
    <message>
        <source>Stock on &amp;hand</source>
        <translation>&amp;Giacenza</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoria</translation>
    </message>
    <message>
        <source>&amp;EAN</source>
        <translation>&amp;EAN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>It is listed on no channel until you publish it, under Listings.</source>
        <translation>Non è in vendita su nessun canale finché non lo pubblichi, in Inserzioni.</translation>
    </message>
    <message>
        <source>There is a product with the SKU %1 already. Choose another one.</source>
        <translation>Esiste già un prodotto con lo SKU %1. Scegline un altro.</translation>
    </message>
</context>
<context>
    <name>evenstock::NoticeLine</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>evenstock::NotificationsPage</name>
    <message>
        <source>Tell me by e-mail too</source>
        <translation>Avvisami anche per e-mail</translation>
    </message>
    <message>
        <source>STARTTLS (usual, port 587)</source>
        <translation>STARTTLS (di solito, porta 587)</translation>
    </message>
    <message>
        <source>TLS (port 465)</source>
        <translation>TLS (porta 465)</translation>
    </message>
    <message>
        <source>none (only a server on this computer)</source>
        <translation>nessuna (solo un server su questo computer)</translation>
    </message>
    <message>
        <source>only to change it</source>
        <translation>solo per cambiarla</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Invia un’e-mail di prova</translation>
    </message>
    <message>
        <source>Mail &amp;server</source>
        <translation>&amp;Server di posta</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Cifratura</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>La password è conservata.</translation>
    </message>
    <message>
        <source>A test mail is on its way to %1.</source>
        <translation>Un’e-mail di prova è in viaggio verso %1.</translation>
    </message>
    <message>
        <source>The mail server does not accept user name or password.</source>
        <translation>Il server di posta non accetta nome utente o password.</translation>
    </message>
    <message>
        <source>The mail server could not prove who it is, so nothing was sent.</source>
        <translation>Il server di posta non ha potuto dimostrare chi è, quindi nulla è partito.</translation>
    </message>
    <message>
        <source>Tell me on the desktop about:</source>
        <translation>Avvisami sul desktop per:</translation>
    </message>
    <message>
        <source>New conflicts</source>
        <translation>Nuovi conflitti</translation>
    </message>
    <message>
        <source>Oversells</source>
        <translation>Vendite in eccesso</translation>
    </message>
    <message>
        <source>Events that could not be used</source>
        <translation>Eventi che non si sono potuti usare</translation>
    </message>
    <message>
        <source>Accounts that stop working</source>
        <translation>Account che smettono di funzionare</translation>
    </message>
    <message>
        <source>Never more than one a minute; the same things come together.</source>
        <translation>Mai più di una al minuto; le cose uguali arrivano insieme.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent.</source>
        <translation>Il server di posta non offre cifratura, quindi nulla è partito.</translation>
    </message>
    <message>
        <source>Large changes that are held until you agree</source>
        <translation>Grandi modifiche trattenute finché non acconsenti</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderBatch</name>
    <message numerus="yes">
        <source>Take %n order(s)</source>
        <translation>
            <numerusform>Prendi %n ordine</numerusform>
            <numerusform>Prendi %n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as prepared</source>
        <translation>
            <numerusform>Segna %n come preparato</numerusform>
            <numerusform>Segna %n come preparati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as shipped</source>
        <translation>
            <numerusform>Segna %n come spedito</numerusform>
            <numerusform>Segna %n come spediti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n ordine scelto</numerusform>
            <numerusform>%n ordini scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number, channel</comment>
        <translation>Ordine %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>what is done with how many orders</comment>
        <translation>%1?</translation>
    </message>
    <message numerus="yes">
        <source>Telling the marketplace, %n order(s) to go…</source>
        <translation>
            <numerusform>Lo sto dicendo al marketplace, resta %n ordine…</numerusform>
            <numerusform>Lo sto dicendo al marketplace, restano %n ordini…</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>number, why</comment>
        <translation>Ordine %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n order(s).</source>
        <translation>
            <numerusform>Fatto per %n ordine.</numerusform>
            <numerusform>Fatto per %n ordini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be done.</source>
        <translation>
            <numerusform>Per %n ordine non è riuscito.</numerusform>
            <numerusform>Per %n ordini non è riuscito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderLinesModel</name>
    <message>
        <source>holds nothing</source>
        <translation>non tiene nulla</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>presi %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, pieces in one</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pezzi</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Whole line</source>
        <translation>Totale riga</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>older than the link</source>
        <translation>più vecchio del collegamento</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ne mancano %1</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderPane</name>
    <message>
        <source>Lines of this order</source>
        <translation>Righe di questo ordine</translation>
    </message>
    <message>
        <source>Show the buyer</source>
        <translation>Mostra l’acquirente</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Venduto in eccesso</translation>
    </message>
    <message>
        <source>the marketplace keeps this stock</source>
        <translation>queste scorte le gestisce il marketplace</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>Acquirente: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>totale %1</translation>
    </message>
    <message>
        <source>number %1 there</source>
        <translation>numero %1 lì</translation>
    </message>
    <message>
        <source>The marketplace says something about this order that does not fit. What it holds of the stock stays held until that is clear.</source>
        <translation>Il marketplace dice di questo ordine qualcosa che non concorda. Ciò che trattiene delle scorte resta trattenuto finché non è chiaro.</translation>
    </message>
    <message>
        <source>Link to its product…</source>
        <translation>Collega al suo prodotto…</translation>
    </message>
    <message>
        <source>The same sale as order %1 of %2</source>
        <translation>La stessa vendita dell’ordine %1 di %2</translation>
    </message>
    <message>
        <source>Sent on to %2 as order %1</source>
        <translation>Inoltrato a %2 come ordine %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Scegli un motivo</translation>
    </message>
    <message>
        <source>Choose an order to see what it took out of the stock.</source>
        <translation>Scegli un ordine per vedere che cosa ha tolto dalle scorte.</translation>
    </message>
    <message>
        <source>%1

Order %2</source>
        <comment>question, number</comment>
        <translation>%1

Ordine %2</translation>
    </message>
    <message>
        <source>tracking code %1</source>
        <translation>codice di tracciamento %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong, what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E un altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Mostra l’errore</translation>
    </message>
    <message>
        <source>Nothing can be done with it from here.</source>
        <translation>Da qui non si può fare nulla.</translation>
    </message>
    <message>
        <source>No tracking code was given for it yet.</source>
        <translation>Non è ancora stato indicato un codice di tracciamento.</translation>
    </message>
    <message>
        <source>The buyer gets the tracking code %1.</source>
        <translation>L’acquirente riceve il codice di tracciamento %1.</translation>
    </message>
    <message>
        <source>%1 has the tracking code %2.</source>
        <comment>channel, code</comment>
        <translation>%1 ha il codice di tracciamento %2.</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; the pieces go on sale again.</source>
        <translation>L’annullamento è confermato su %1; i pezzi tornano in vendita.</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; the pieces leave your stock.</source>
        <translation>L’annullamento è confermato su %1; i pezzi escono dalla giacenza.</translation>
    </message>
    <message>
        <source>%1 was told: %2.</source>
        <comment>channel, what the button says</comment>
        <translation>Detto a %1: %2.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>number, what was done</comment>
        <translation>Ordine %1: %2</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; nothing changes in your stock.</source>
        <translation>L’annullamento è confermato su %1; nella tua giacenza non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersModel</name>
    <message>
        <source>no longer kept</source>
        <translation>non più conservato</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Venduto in eccesso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Order, buyer</source>
        <translation>Ordine, acquirente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Effettuato</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>same sale as %1, %2</source>
        <comment>order, channel</comment>
        <translation>stessa vendita di %1, %2</translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Quali ordini</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Tutti gli ordini</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>il più recente</numerusform>
            <numerusform>i %n più recenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches these filters</source>
        <translation>Nessun ordine corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Ancora nessun ordine</translation>
    </message>
    <message>
        <source>They are read at every sync and take their pieces out of the stock.</source>
        <translation>Si leggono a ogni sincronizzazione e tolgono i loro pezzi dalle scorte.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The orders could not be read. What is shown may be old.</source>
        <translation>Non è stato possibile leggere gli ordini. Ciò che si vede può essere vecchio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>Venduti oggi</translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>il primo</numerusform>
            <numerusform>i primi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, buyer, SKU</source>
        <translation>Ordine, acquirente, SKU</translation>
    </message>
    <message>
        <source>Hide copies</source>
        <translation>Nascondi le copie</translation>
    </message>
    <message>
        <source>Orders at a wholesaler that are a retailer&apos;s sale, passed on: the same sale twice</source>
        <translation>Ordini presso un grossista che sono la vendita di un rivenditore, inoltrata: la stessa vendita due volte</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) above</source>
        <translation>
            <numerusform>%n nuovo ordine più su</numerusform>
            <numerusform>%n nuovi ordini più su</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Vai a Sincronizzazione</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingDialog</name>
    <message>
        <source>Pair a browser with %1</source>
        <translation>Associa un browser a %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingForm</name>
    <message>
        <source>1. Install the extension in the browser where you use Vinted</source>
        <translation>1. Installa l&apos;estensione nel browser in cui usi Vinted</translation>
    </message>
    <message>
        <source>This copy of Evenstock came without the extension. Get evenstock-vinted.zip from where you got Evenstock, and unpack it into a folder that stays.</source>
        <translation>Questa copia di Evenstock è senza estensione. Prendi evenstock-vinted.zip da dove hai preso Evenstock e scompattalo in una cartella che resta.</translation>
    </message>
    <message>
        <source>Folder of the extension</source>
        <translation>Cartella dell&apos;estensione</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Chrome, Chromium, Edge, Brave: open chrome://extensions, switch on Developer mode, press Load unpacked and choose this folder.</source>
        <translation>Chrome, Chromium, Edge, Brave: apri chrome://extensions, attiva la Modalità sviluppatore, premi Carica estensione non pacchettizzata e scegli questa cartella.</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging, This Firefox, press Load Temporary Add-on and choose manifest.json in this folder. It stays until Firefox is closed.</source>
        <translation>Firefox: apri about:debugging, Questo Firefox, premi Carica componente aggiuntivo temporaneo e scegli manifest.json in questa cartella. Resta finché Firefox è aperto.</translation>
    </message>
    <message>
        <source>2. Log in on Vinted in that browser, and leave a tab of it open</source>
        <translation>2. Accedi a Vinted in quel browser e lascia aperta una sua scheda</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Mostra un codice</translation>
    </message>
    <message>
        <source>3. Open the options of the extension there, and type this code</source>
        <translation>3. Apri lì le opzioni dell&apos;estensione e scrivi questo codice</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Porta %1</translation>
    </message>
    <message>
        <source>The local interface is switched off, so no browser can reach Evenstock.</source>
        <translation>L&apos;interfaccia locale è spenta, quindi nessun browser può raggiungere Evenstock.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Accendi</translation>
    </message>
    <message>
        <source>It works once, for two minutes. Evenstock asks you before the browser is let in.</source>
        <translation>Vale una volta, per due minuti. Evenstock ti chiede prima di far entrare il browser.</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Mostra un altro codice</translation>
    </message>
    <message>
        <source>The code is over. Show another one.</source>
        <translation>Il codice è scaduto. Mostrane un altro.</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un browser</translation>
    </message>
    <message>
        <source>Paired: %1</source>
        <translation>Associato: %1</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>In attesa del browser…</translation>
    </message>
    <message>
        <source>No browser is paired yet</source>
        <translation>Nessun browser è ancora associato</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingQuestion</name>
    <message>
        <source>A browser asks to work for %1: code %2. Does it show the same code?</source>
        <translation>Un browser chiede di lavorare per %1: codice %2. Mostra lo stesso codice?</translation>
    </message>
    <message>
        <source>%1 asks to work for %2: code %3. Does it show the same code?</source>
        <translation>%1 chiede di lavorare per %2: codice %3. Mostra lo stesso codice?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
</context>
<context>
    <name>evenstock::PairsTable</name>
    <message>
        <source>What becomes of it</source>
        <translation>Che cosa ne diventa</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Togli questa riga</translation>
    </message>
</context>
<context>
    <name>evenstock::PaletteSources</name>
    <message>
        <source>Ctrl+%1</source>
        <comment>keys</comment>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Sync all accounts</source>
        <translation>Sincronizza tutti gli account</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Maiusc+F5</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Riprendi la sincronizzazione</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausa tutto</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Aggiungi canale…</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronizza %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Impostazioni di %1</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <translation>Errori di %1</translation>
    </message>
    <message>
        <source>Search the catalogue for “%1”</source>
        <translation>Cerca «%1» nel catalogo</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Nuovo prodotto…</translation>
    </message>
    <message>
        <source>Publish the chosen product…</source>
        <translation>Pubblica il prodotto scelto…</translation>
    </message>
    <message>
        <source>Queue: to send</source>
        <translation>Coda: da inviare</translation>
    </message>
    <message>
        <source>Queue: received</source>
        <translation>Coda: ricevuti</translation>
    </message>
    <message>
        <source>Prepare the chosen products for Vinted…</source>
        <translation>Prepara i prodotti scelti per Vinted…</translation>
    </message>
    <message>
        <source>Browser and work of %1</source>
        <translation>Browser e lavoro di %1</translation>
    </message>
    <message>
        <source>Full sync of all accounts</source>
        <translation>Sincronizzazione completa di tutti gli account</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Anteprima delle modifiche…</translation>
    </message>
    <message>
        <source>Settings: General</source>
        <translation>Impostazioni: Generale</translation>
    </message>
    <message>
        <source>Settings: Notifications</source>
        <translation>Impostazioni: Notifiche</translation>
    </message>
    <message>
        <source>Settings: Data, backups</source>
        <translation>Impostazioni: Dati, backup</translation>
    </message>
    <message>
        <source>Settings: Server and tunnel</source>
        <translation>Impostazioni: Server e tunnel</translation>
    </message>
    <message>
        <source>Settings: Rules</source>
        <translation>Impostazioni: Regole</translation>
    </message>
    <message>
        <source>Settings: Advanced, support bundle</source>
        <translation>Impostazioni: Avanzate, pacchetto di supporto</translation>
    </message>
    <message>
        <source>Full sync of %1</source>
        <translation>Sincronizzazione completa di %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PassingNotice</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>evenstock::PassphraseDialog</name>
    <message>
        <source>A new vault for your sign-ins</source>
        <translation>Una nuova cassaforte per i tuoi accessi</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Apri la cassaforte</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again.</source>
        <translation>Non era la frase d&apos;accesso. Riprova.</translation>
    </message>
    <message>
        <source>The sign-ins of your marketplaces are kept in an encrypted file that only this passphrase opens. Write it down: without it you sign in to each marketplace again.</source>
        <translation>Gli accessi ai tuoi mercati si conservano in un file cifrato che solo questa frase d&apos;accesso apre. Annotala: senza, devi accedere di nuovo a ogni mercato.</translation>
    </message>
    <message>
        <source>The sign-ins of your marketplaces are kept in an encrypted file. Its passphrase is asked for once after each start.</source>
        <translation>Gli accessi ai tuoi mercati si conservano in un file cifrato. La sua frase d&apos;accesso si chiede una volta a ogni avvio.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crea la cassaforte</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase d&apos;accesso</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Ancora una volta</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Almeno %n carattere.</numerusform>
            <numerusform>Almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Sono uguali.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Scrivila ancora una volta.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Non sono uguali.</translation>
    </message>
</context>
<context>
    <name>evenstock::PictureLabel</name>
    <message>
        <source>Picture of %1</source>
        <translation>Immagine di %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanFilter</name>
    <message>
        <source>Product or field</source>
        <translation>Prodotto o campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ancora nulla è scritto.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Esce</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrati</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tutti i campi</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) in</source>
        <translation>
            <numerusform>%n entra</numerusform>
            <numerusform>%n entrano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) out</source>
        <translation>
            <numerusform>%n esce</numerusform>
            <numerusform>%n escono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n da decidere</numerusform>
            <numerusform>%n da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n da verificare</numerusform>
            <numerusform>%n da verificare</numerusform>
        </translation>
    </message>
    <message>
        <source>These were left alone.</source>
        <translation>Queste non sono state toccate.</translation>
    </message>
    <message>
        <source>They are no longer what the preview showed. Work it out again to see what is due now.</source>
        <translation>Non sono più come le mostrava l&apos;anteprima. Ricalcola per vedere che cosa c&apos;è da fare ora.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanModel</name>
    <message>
        <source>You decide</source>
        <translation>Decidi tu</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Esce</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modificato qui</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Modificato lì</translation>
    </message>
    <message>
        <source>Both changed: to Conflicts</source>
        <translation>Cambiati tutti e due: ai Conflitti</translation>
    </message>
    <message>
        <source>Both changed; your rule decides</source>
        <translation>Cambiati tutti e due; decide la tua regola</translation>
    </message>
    <message>
        <source>The sides never agreed</source>
        <translation>I lati non sono mai stati d’accordo</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Prodotto, campo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Moved meanwhile; left alone</source>
        <translation>Cambiato nel frattempo; lasciato stare</translation>
    </message>
    <message>
        <source>Moved to %1 meanwhile; left alone</source>
        <translation>Nel frattempo è %1; lasciato stare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Could not be written; see Errors</source>
        <translation>Non si è potuto scrivere; vedi Errori</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Scartato</translation>
    </message>
    <message>
        <source>Changed there by hand</source>
        <translation>Cambiato lì a mano</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Non c&apos;è più</translation>
    </message>
    <message>
        <source>Is back there</source>
        <translation>È tornato lì</translation>
    </message>
    <message>
        <source>Same SKU</source>
        <translation>Stesso SKU</translation>
    </message>
    <message>
        <source>Same EAN</source>
        <translation>Stesso EAN</translation>
    </message>
    <message>
        <source>Same number there</source>
        <translation>Stesso numero lì</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Inserito due volte</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Pubblicato qui</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translation>Venduto lì</translation>
    </message>
    <message>
        <source>An order gave it back</source>
        <translation>Un ordine l&apos;ha restituito</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Primo conteggio</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Contato qui</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuovo prodotto</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Nuova inserzione</translation>
    </message>
    <message>
        <source>End the listing</source>
        <translation>Chiudi l&apos;inserzione</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Another number is shown there</source>
        <translation>Là è mostrato un altro numero</translation>
    </message>
    <message>
        <source>Cancelled, and not on sale again</source>
        <translation>Annullato, e non di nuovo in vendita</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Molte in una volta</translation>
    </message>
    <message>
        <source>Drop of %1 %, limit %2 %</source>
        <translation>Calo del %1 %, limite %2 %</translation>
    </message>
    <message>
        <source>Rise of %1 %, limit %2 %</source>
        <translation>Aumento del %1 %, limite %2 %</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>In vendita</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiato</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Nothing is written; you decide under Conflicts.</source>
        <translation>Non si scrive nulla; decidi in Conflitti.</translation>
    </message>
    <message>
        <source>The listing %1 takes the place of the one that is gone. Nothing is written on %2.</source>
        <translation>L&apos;inserzione %1 prende il posto di quella che non c&apos;è più. Su %2 non si scrive nulla.</translation>
    </message>
    <message>
        <source>It is a second listing of %1 on %2: it is noted as one, and nothing is ever sent to it.</source>
        <translation>È una seconda inserzione di %1 su %2: viene segnata come tale e non le si invia mai nulla.</translation>
    </message>
    <message>
        <source>The listing on %2 and %1 become one product: from then on both are kept alike.</source>
        <translation>L&apos;inserzione su %2 e %1 diventano un solo prodotto: da lì in poi restano uguali.</translation>
    </message>
    <message>
        <source>A new product %1 is made here from the listing on %2. Nothing is written there.</source>
        <translation>Qui nasce un nuovo prodotto %1 dall&apos;inserzione su %2. Là non si scrive nulla.</translation>
    </message>
    <message>
        <source>A new listing is put on sale on %1, with %2.</source>
        <translation>Una nuova inserzione va in vendita su %1, con %2.</translation>
    </message>
    <message>
        <source>The listing on %1 is ended: it is no longer on sale there. Nothing changes here.</source>
        <translation>L&apos;inserzione su %1 viene chiusa: là non è più in vendita. Qui non cambia nulla.</translation>
    </message>
    <message>
        <source>The listing on %1 counts as on sale again.</source>
        <translation>L&apos;inserzione su %1 vale di nuovo come in vendita.</translation>
    </message>
    <message>
        <source>The listing counts as no longer on sale on %1. The product and its stock here stay as they are.</source>
        <translation>L&apos;inserzione non vale più come in vendita su %1. Il prodotto e la sua giacenza qui restano come sono.</translation>
    </message>
    <message>
        <source>Here becomes %1; then the other channels get it by their rules.</source>
        <translation>Qui diventa %1; poi lo ricevono gli altri canali con le loro regole.</translation>
    </message>
    <message>
        <source>%1 gets %2. Nothing changes here or on the other channels.</source>
        <translation>%1 riceve %2. Non cambia nulla qui né sugli altri canali.</translation>
    </message>
    <message>
        <source>Repricing: you are first, and the next one asks more</source>
        <translation>Ricalcolo: sei primo, e il prossimo chiede di più</translation>
    </message>
    <message>
        <source>Repricing: nobody else offers it</source>
        <translation>Ricalcolo: nessun altro lo offre</translation>
    </message>
    <message>
        <source>Repricing: your lowest price</source>
        <translation>Ricalcolo: il tuo prezzo più basso</translation>
    </message>
    <message>
        <source>Repricing: your highest price</source>
        <translation>Ricalcolo: il tuo prezzo più alto</translation>
    </message>
    <message>
        <source>Repricing: another offer is cheaper</source>
        <translation>Ricalcolo: un’altra offerta costa meno</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>changes, products</comment>
        <translation>%1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n prodotto</numerusform>
            <numerusform>%n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, changes on products</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancelled there</source>
        <translation>Annullato lì</translation>
    </message>
    <message>
        <source>It went on there</source>
        <translation>Lì è andato avanti</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>The order of %1 is taken in as “%2”. What it sells or gives back moves the stock here, and the other channels are told.</source>
        <translation>L’ordine di %1 viene registrato come “%2”. Ciò che vende o restituisce muove la giacenza qui, e gli altri canali lo sanno.</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanOutcomes</name>
    <message numerus="yes">
        <source>%n change(s) made</source>
        <translation>
            <numerusform>%n modifica fatta</numerusform>
            <numerusform>%n modifiche fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone, because it moved since</source>
        <translation>
            <numerusform>%n non toccata, perché nel frattempo è cambiata</numerusform>
            <numerusform>%n non toccate, perché nel frattempo sono cambiate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written</source>
        <translation>
            <numerusform>%n non si è potuta scrivere</numerusform>
            <numerusform>%n non si sono potute scrivere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n ancora in attesa</numerusform>
            <numerusform>%n ancora in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>channel, what became of its changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Being applied on %1…</source>
        <translation>In corso di applicazione su %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Look at what was left alone</source>
        <translation>Guarda che cosa non è stato toccato</translation>
    </message>
    <message>
        <source>%1: nothing was changed, because it was stopped.</source>
        <comment>channel</comment>
        <translation>%1: non è cambiato nulla, perché è stato fermato.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2. %3 %4</source>
        <comment>channel, what went wrong, what it means, what to do</comment>
        <translation>%1: non è cambiato nulla. %2. %3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Guardale di nuovo</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostra l’esecuzione</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanPage</name>
    <message>
        <source>Planned changes</source>
        <translation>Modifiche previste</translation>
    </message>
    <message>
        <source>Back to Sync</source>
        <translation>Torna a Sincronizzazione</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Spunta tutto</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Togli tutte le spunte</translation>
    </message>
    <message>
        <source>Choose a change to see what it is based on.</source>
        <translation>Scegli una modifica per vedere su cosa si basa.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Before each write it is checked that nothing has moved since.</source>
        <translation>Prima di ogni scrittura si controlla che nulla sia cambiato nel frattempo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; changes ticked</source>
        <translation>&lt;b&gt;%1 di %2&lt;/b&gt; modifiche spuntate</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Applica %n modifica</numerusform>
            <numerusform>Applica %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Ricalcola</translation>
    </message>
    <message>
        <source>If you apply it</source>
        <translation>Se lo applichi</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Apri prodotto</translation>
    </message>
    <message>
        <source>Change rule…</source>
        <translation>Cambia regola…</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Tieni per dopo</translation>
    </message>
    <message>
        <source>Worked out %1.</source>
        <translation>Calcolato %1.</translation>
    </message>
    <message>
        <source>It is being worked out again…</source>
        <translation>Si ricalcola…</translation>
    </message>
    <message>
        <source>Worked out again: there is nothing to do now.</source>
        <translation>Ricalcolato: ora non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Preview for %1: %2</source>
        <comment>how many channels, how many changes</comment>
        <translation>Anteprima per %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canale</numerusform>
            <numerusform>%n canali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: so it is not ticked. The limit is a setting of the channel: Change rule…</source>
        <translation>%1: perciò non è selezionato. Il limite è un’impostazione del canale: Cambia regola…</translation>
    </message>
    <message>
        <source>Unticked changes are not made now; the next sync makes them. Those marked as too large are held back until they become other changes.</source>
        <translation>Le modifiche senza spunta non si fanno adesso; le fa la prossima sincronizzazione. Quelle segnate come troppo grandi restano trattenute finché non diventano altre.</translation>
    </message>
    <message>
        <source>Unticked changes are not made now; they wait here. Discarded ones are held back until they become other changes.</source>
        <translation>Le modifiche senza spunta non si fanno adesso; aspettano qui. Quelle scartate restano trattenute finché non diventano altre.</translation>
    </message>
    <message>
        <source>The rest of the changes is being read…</source>
        <translation>Si sta leggendo il resto delle modifiche…</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 changes. Those that are not shown are not applied: they go on waiting, and come here once these are done.</source>
        <translation>Vedi le prime %1 di %2 modifiche. Quelle che non vedi non si applicano: aspettano ancora e arrivano qui quando queste sono fatte.</translation>
    </message>
    <message numerus="yes">
        <source>Left alone: %n change(s)</source>
        <translation>
            <numerusform>Non toccata: %n modifica</numerusform>
            <numerusform>Non toccate: %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes were discarded.</source>
        <translation>Queste modifiche sono state scartate.</translation>
    </message>
    <message>
        <source>This is out of date: what it was worked out from has changed since, so it cannot be applied any more.</source>
        <translation>Non è più attuale: ciò da cui è stata calcolata è cambiato nel frattempo, quindi non si può più applicare.</translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Mostra l’errore</translation>
    </message>
    <message>
        <source>Show what was left alone</source>
        <translation>Mostra che cosa non è stato toccato</translation>
    </message>
    <message>
        <source>These changes were applied already, %1: %2.</source>
        <comment>time, what became of them</comment>
        <translation>Queste modifiche sono già state applicate, %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made or moved meanwhile, and are not ticked any more.</source>
        <translation>
            <numerusform>%n modifica è stata fatta o si è spostata nel frattempo e non è più spuntata.</numerusform>
            <numerusform>%n modifiche sono state fatte o si sono spostate nel frattempo e non sono più spuntate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channels, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not all of it could be worked out again: what is shown may be old.</source>
        <translation>Non tutto si è potuto ricalcolare: ciò che si vede può essere vecchio.</translation>
    </message>
</context>
<context>
    <name>evenstock::PlansPanel</name>
    <message>
        <source>Waiting for your consent</source>
        <translation>In attesa del tuo consenso</translation>
    </message>
    <message numerus="yes">
        <source>Would set %n listing(s) on %1 to 0</source>
        <translation>
            <numerusform>Porterebbe %n inserzione su %1 a 0</numerusform>
            <numerusform>Porterebbe %n inserzioni su %1 a 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly shows 0 for %n product(s)</source>
        <translation>
            <numerusform>%1 mostra all’improvviso 0 per %n prodotto</numerusform>
            <numerusform>%1 mostra all’improvviso 0 per %n prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change %n price(s) on %1 by a lot</source>
        <translation>
            <numerusform>Cambierebbe molto %n prezzo su %1</numerusform>
            <numerusform>Cambierebbe molto %n prezzi su %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) on %1 changed by a lot</source>
        <translation>
            <numerusform>%n prezzo su %1 è cambiato molto</numerusform>
            <numerusform>%n prezzi su %1 sono cambiati molto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are no longer found on %1</source>
        <translation>
            <numerusform>%n inserzione non si trova più su %1</numerusform>
            <numerusform>%n inserzioni non si trovano più su %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 mostra un’altra quantità per %n prodotto</numerusform>
            <numerusform>%1 mostra altre quantità per %n prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was off; %n change(s) would be sent now</source>
        <translation>
            <numerusform>%1 era spento; ora si invierebbe %n modifica</numerusform>
            <numerusform>%1 era spento; ora si invierebbero %n modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview for %1: %n change(s)</source>
        <translation>
            <numerusform>Anteprima per %1: %n modifica</numerusform>
            <numerusform>Anteprima per %1: %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Guarda</translation>
    </message>
    <message numerus="yes">
        <source>Preview for %n channel(s), in one tree</source>
        <translation>
            <numerusform>Anteprima per %n canale, in un solo albero</numerusform>
            <numerusform>Anteprima per %n canali, in un solo albero</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at all</source>
        <translation>Guarda tutto</translation>
    </message>
    <message>
        <source>Preview for %1: nothing would change</source>
        <translation>Anteprima per %1: non cambierebbe nulla</translation>
    </message>
    <message numerus="yes">
        <source>The repricing rule would change %n price(s) on %1</source>
        <translation>
            <numerusform>La regola cambierebbe %n prezzo su %1</numerusform>
            <numerusform>La regola cambierebbe %n prezzi su %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New settings of %1: %n change(s) would be sent</source>
        <translation>
            <numerusform>Nuove impostazioni di %1: verrebbe inviata %n modifica</numerusform>
            <numerusform>Nuove impostazioni di %1: verrebbero inviate %n modifiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PrepareDialog</name>
    <message>
        <source>Prepare for Vinted</source>
        <translation>Prepara per Vinted</translation>
    </message>
    <message>
        <source>Account on Vinted</source>
        <translation>Account su Vinted</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) against it</source>
        <translation>
            <numerusform>%n motivo contrario</numerusform>
            <numerusform>%n motivi contrari</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign values…</source>
        <translation>Assegna valori…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Metti in coda</translation>
    </message>
    <message>
        <source>Being prepared…</source>
        <translation>In preparazione…</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Non messo in coda</translation>
    </message>
    <message>
        <source>%1 of %2 products looked at…</source>
        <translation>Esaminati %1 di %2 prodotti…</translation>
    </message>
    <message>
        <source>%1 of %2 products are ready. New listings begin as drafts unless the channel’s settings say otherwise, and go out as slowly as its pace.</source>
        <translation>%1 di %2 prodotti sono pronti. I nuovi annunci nascono come bozze se le impostazioni del canale non dicono altro, ed escono con la lentezza del suo ritmo.</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n for Vinted</source>
        <translation>
            <numerusform>Metti in coda %n per Vinted</numerusform>
            <numerusform>Metti in coda %n per Vinted</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to the terms first: Channels, the card’s menu, Browser and work…</source>
        <translation>Accetta prima le condizioni: Canali, menu della scheda, Browser e lavoro…</translation>
    </message>
    <message>
        <source>It stands on Vinted already, or is on its way there.</source>
        <translation>È già su Vinted, o ci sta andando.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) wait for the browser.</source>
        <translation>
            <numerusform>%n annuncio aspetta il browser.</numerusform>
            <numerusform>%n annunci aspettano il browser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the work</source>
        <translation>Mostra il lavoro</translation>
    </message>
</context>
<context>
    <name>evenstock::PriceRuleFields</name>
    <message>
        <source>your price</source>
        <translation>il tuo prezzo</translation>
    </message>
    <message>
        <source>one fixed price</source>
        <translation>un prezzo fisso</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Parti da</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Prezzo fisso</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>Aumenta in percento</translation>
    </message>
    <message>
        <source>Raise by %</source>
        <translation>Aumenta di %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Non sotto</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Non sopra</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Arrotonda a</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>come viene</translation>
    </message>
    <message>
        <source>For example: markup 12.5%; add 0.50; round .99</source>
        <translation>Per esempio: markup 12.5%; add 0.50; round .99</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>La regola come testo</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Come testo</translation>
    </message>
    <message>
        <source>This rule cannot be read: amounts are numbers like 0.50, and the floor is not above the ceiling. As text its steps are fixed, markup, add, floor, ceiling and round, with ; between them.</source>
        <translation>Questa regola non si legge: gli importi sono numeri come 0.50 e il minimo non sta sopra il massimo. Come testo i passi sono fixed, markup, add, floor, ceiling e round, separati da ;.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <comment>an example of a price</comment>
        <translation>%1 diventa %2</translation>
    </message>
    <message>
        <source>Example: %1 shows as %2.</source>
        <translation>Esempio: %1 si mostra come %2.</translation>
    </message>
    <message>
        <source>Prices are then sent, never taken.</source>
        <translation>I prezzi allora si inviano e non si prendono mai.</translation>
    </message>
</context>
<context>
    <name>evenstock::ProblemsModel</name>
    <message>
        <source>Solved</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>attende te</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n prodotto</numerusform>
            <numerusform>%n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>Risolti oggi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>What happened, product</source>
        <translation>Cosa è successo, prodotto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>Solved or dismissed today</source>
        <translation>Risolti o scartati oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>product, code</comment>
        <translation>%1, ordine %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, to what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::ProductDetail</name>
    <message>
        <source>Choose a product to see everything about it.</source>
        <translation>Scegli un prodotto per vedere tutto su di esso.</translation>
    </message>
    <message>
        <source>About this product</source>
        <translation>Su questo prodotto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Inserzioni</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>%1 · EAN %2</source>
        <translation>%1 · EAN %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; on hand &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; held by orders &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; listing(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; disponibili &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; tenuti da ordini &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; inserzione</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; disponibili &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; tenuti da ordini &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; inserzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>More about this product</source>
        <translation>Altro su questo prodotto</translation>
    </message>
    <message>
        <source>Sync this product now</source>
        <translation>Sincronizza ora questo prodotto</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Pubblica…</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Prepara per Vinted…</translation>
    </message>
    <message>
        <source>Copy the SKU</source>
        <translation>Copia lo SKU</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Chiudi questo riquadro</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; oversold</source>
        <comment>pieces</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; venduti di troppo</translation>
    </message>
</context>
<context>
    <name>evenstock::ProductForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prezzo</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoria</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>Con&amp;dition</source>
        <translation>Con&amp;dizione</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Descr&amp;izione</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti com’era</translation>
    </message>
    <message>
        <source>Saved changes go to the channels by themselves.</source>
        <translation>Le modifiche salvate vanno ai canali da sé.</translation>
    </message>
    <message>
        <source>Set the price of %1 to %2?</source>
        <translation>Impostare il prezzo di %1 a %2?</translation>
    </message>
    <message>
        <source>So far it is %1. Channels get the new price at once.</source>
        <translation>Finora è %1. I canali ricevono subito il nuovo prezzo.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Imposta %1</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Campi tuoi</translation>
    </message>
    <message>
        <source>What each channel gets</source>
        <translation>Che cosa riceve ogni canale</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed stands here, and would take its place when you save.</source>
        <translation>Cambiato nel frattempo: %1. Ciò che hai digitato resta qui e ne prenderebbe il posto quando salvi.</translation>
    </message>
    <message>
        <source>Not saved: another value stands there by now. Look at it, and save again if yours is the right one.</source>
        <translation>Non salvato: ormai c&apos;è un altro valore. Guardalo e salva di nuovo se il tuo è quello giusto.</translation>
    </message>
    <message>
        <source>&amp;Price in %1</source>
        <comment>currency</comment>
        <translation>&amp;Prezzo in %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <translation>Questo non è un prezzo. Scrivilo come %1.</translation>
    </message>
</context>
<context>
    <name>evenstock::ProgramMenu</name>
    <message>
        <source>Open the sample shop</source>
        <translation>Apri il negozio di prova</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>Lascia il negozio di prova</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>About Evenstock</source>
        <translation>Informazioni su Evenstock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Ripristinare %1?</translation>
    </message>
    <message>
        <source>The shop becomes what it was when the backup was made; what is here now is kept in a file beside it. Sales since then are read again from the channels.</source>
        <translation>Il negozio torna com’era quando il backup fu fatto; ciò che c’è ora resta in un file accanto. Le vendite fatte da allora si rileggono dai canali.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Ripristina %1</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>Importa prodotti…</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Backup in un file…</translation>
    </message>
    <message>
        <source>A backup is restored into your own shop. Leave the sample shop first.</source>
        <translation>Un backup si ripristina nel tuo negozio. Esci prima dal negozio di prova.</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Pubblica</translation>
    </message>
    <message>
        <source>For example: blueprint_id=12345; mtg_language=en</source>
        <translation>Per esempio: blueprint_id=12345; mtg_language=en</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Su</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Attributi</translation>
    </message>
    <message>
        <source>It cannot be published there yet.</source>
        <translation>Non si può ancora pubblicare lì.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What it is there</source>
        <translation>Che cos’è là</translation>
    </message>
    <message>
        <source>All properties as text</source>
        <translation>Tutte le proprietà come testo</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Che cosa riceve</translation>
    </message>
    <message>
        <source>%1 needs the number of its catalogue under %2.</source>
        <translation>%1 vuole il numero del suo catalogo sotto %2.</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishItem</name>
    <message>
        <source>Looking up what %1 is…</source>
        <translation>Ricerca di che cos’è %1…</translation>
    </message>
    <message>
        <source>What this number stands for could not be looked up: %1</source>
        <translation>Non è stato possibile cercare che cosa indica questo numero: %1</translation>
    </message>
    <message>
        <source>%1 shows nothing under %2: there is no such card, or nobody offers it now. Compare the number with the page of the card there before you publish.</source>
        <translation>%1 non mostra nulla sotto %2: la carta non esiste oppure ora nessuno la offre. Confronti il numero con la pagina della carta prima di pubblicare.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>expansion, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your product is called “%1”, this is “%2”. Is it the right number?</source>
        <translation>Il tuo prodotto si chiama “%1”, questo è “%2”. È il numero giusto?</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishManyDialog</name>
    <message numerus="yes">
        <source>Publish %n product(s)</source>
        <translation>
            <numerusform>Pubblica %n prodotto</numerusform>
            <numerusform>Pubblica %n prodotti</numerusform>
        </translation>
    </message>
    <message>
        <source>Products that cannot be published there, and why</source>
        <translation>Prodotti che non si possono pubblicare lì, e perché</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Pubblica</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Su</translation>
    </message>
    <message>
        <source>No channel is switched on.</source>
        <translation>Nessun canale è acceso.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sto guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be listed on %1.</source>
        <translation>
            <numerusform>%n prodotto sarebbe messo in vendita su %1.</numerusform>
            <numerusform>%n prodotti sarebbero messi in vendita su %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) cannot be:</source>
        <translation>
            <numerusform>%n prodotto no:</numerusform>
            <numerusform>%n prodotti no:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>SKU, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are on their way. The others are left as they were:</source>
        <translation>
            <numerusform>%n prodotto è in arrivo. Gli altri restano com’erano:</numerusform>
            <numerusform>%n prodotti sono in arrivo. Gli altri restano com’erano:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PublishOutlook</name>
    <message>
        <source>Looking…</source>
        <translation>Sto guardando…</translation>
    </message>
    <message>
        <source>It cannot be foreseen now.</source>
        <translation>Ora non si può prevedere.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Non ancora: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pezzi</translation>
    </message>
</context>
<context>
    <name>evenstock::QrCode</name>
    <message>
        <source>QR code of the address, for your phone</source>
        <translation>Codice QR dell’indirizzo, per il telefono</translation>
    </message>
</context>
<context>
    <name>evenstock::QuietHoursDialog</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di quiete</translation>
    </message>
    <message>
        <source>Read only orders in these hours</source>
        <translation>In queste ore leggi solo gli ordini</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>For all accounts; one of them is set apart under Edit.</source>
        <translation>Per tutti gli account; uno solo si cambia con Modifica.</translation>
    </message>
</context>
<context>
    <name>evenstock::RepriceFields</name>
    <message>
        <source>Propose prices that follow the other sellers</source>
        <translation>Proponi prezzi che seguono gli altri venditori</translation>
    </message>
    <message>
        <source>Go below them by</source>
        <translation>Stai sotto di loro di</translation>
    </message>
    <message>
        <source>an amount, like 0.10</source>
        <translation>un importo, come 0.10</translation>
    </message>
    <message>
        <source>Never ask less than</source>
        <translation>Non chiedere mai meno di</translation>
    </message>
    <message>
        <source>an amount, or a share of your price like 85%</source>
        <translation>un importo, o una parte del tuo prezzo come 85%</translation>
    </message>
    <message>
        <source>Never ask more than</source>
        <translation>Non chiedere mai più di</translation>
    </message>
    <message>
        <source>an amount, or a share like 110%</source>
        <translation>un importo, o una parte come 110%</translation>
    </message>
    <message>
        <source>Say by how much to go below another offer: an amount above zero.</source>
        <translation>Scrivi di quanto stare sotto un’altra offerta: un importo sopra lo zero.</translation>
    </message>
    <message>
        <source>Say the lowest price, not above the highest one: without both limits nothing is proposed.</source>
        <translation>Scrivi il prezzo più basso, non sopra il più alto: senza entrambi i limiti non si propone nulla.</translation>
    </message>
    <message>
        <source>Say the highest price: without both limits nothing is proposed.</source>
        <translation>Scrivi il prezzo più alto: senza entrambi i limiti non si propone nulla.</translation>
    </message>
    <message>
        <source>Off: prices here do not look at other sellers.</source>
        <translation>Spento: qui i prezzi non guardano gli altri venditori.</translation>
    </message>
    <message>
        <source>Example: you ask %1 and another seller is first with %2. The plan says %3.</source>
        <translation>Esempio: chiedi %1 e un altro venditore è primo con %2. Il piano dice %3.</translation>
    </message>
    <message>
        <source>Example: you ask %1 and another seller is first with %2. Nothing is proposed.</source>
        <translation>Esempio: chiedi %1 e un altro venditore è primo con %2. Non si propone nulla.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: each sync puts its proposals into a plan that waits for your yes. A price that you change on the site yourself counts as yours.</source>
        <translation>Nulla parte da solo: ogni sincronizzazione mette le proposte in un piano che aspetta il tuo sì. Un prezzo che cambi tu sul sito conta come tuo.</translation>
    </message>
</context>
<context>
    <name>evenstock::RequestsModel</name>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <comment>time, number</comment>
        <translation>%1, tentativo %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>evenstock::ReturnsModel</name>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Preso in carico</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>The same product</source>
        <translation>Lo stesso prodotto</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Un altro prodotto</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Il rimborso</translation>
    </message>
    <message>
        <source>End of the payment contract</source>
        <translation>La fine del contratto di pagamento</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Un buono</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Merce</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The buyer wants</source>
        <translation>L&apos;acquirente vuole</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Reso il</translation>
    </message>
</context>
<context>
    <name>evenstock::RouteForm</name>
    <message>
        <source>For example: markup 12.5%; add 0.50; round .99</source>
        <translation>Per esempio: markup 12.5%; add 0.50; round .99</translation>
    </message>
    <message>
        <source>&amp;Fed by</source>
        <translation>&amp;Rifornito da</translation>
    </message>
    <message>
        <source>Sells of that</source>
        <translation>Ne vende</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Che cosa ci va</translation>
    </message>
    <message>
        <source>&amp;Price rule</source>
        <translation>Regola di &amp;prezzo</translation>
    </message>
    <message>
        <source>Its &amp;orders become</source>
        <translation>I suoi &amp;ordini diventano</translation>
    </message>
    <message>
        <source>Order &amp;states carried</source>
        <translation>&amp;Stati degli ordini riportati</translation>
    </message>
    <message>
        <source>nobody: it sells its own stock</source>
        <translation>nessuno: vende le proprie scorte</translation>
    </message>
    <message>
        <source>This price rule cannot be read. Its steps are markup, add, fixed, floor, ceiling and round, with ; between them.</source>
        <translation>Questa regola di prezzo non si può leggere. I suoi passi sono markup, add, fixed, floor, ceiling e round, separati da ;.</translation>
    </message>
    <message>
        <source>These states cannot be read: write pairs like shipped&gt;shipped, refunded=refunded or 21&lt;17, or off.</source>
        <translation>Questi stati non si possono leggere: scrivi coppie come shipped&gt;shipped, refunded=refunded o 21&lt;17, oppure off.</translation>
    </message>
</context>
<context>
    <name>evenstock::RoutesDialog</name>
    <message>
        <source>on its way</source>
        <translation>in viaggio</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>passato</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>aspetta te</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>in annullamento</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>Routes between shops</source>
        <translation>Percorsi tra negozi</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>Orders passed on</source>
        <translation>Ordini passati</translation>
    </message>
    <message>
        <source>Preview this route</source>
        <translation>Anteprima di questo percorso</translation>
    </message>
    <message>
        <source>Save route</source>
        <translation>Salva il percorso</translation>
    </message>
    <message>
        <source>Stock and products go from the wholesaler to its retailers. Their orders come back to it. All shops talk only to Evenstock.</source>
        <translation>Scorte e prodotti vanno dal grossista ai suoi rivenditori. I loro ordini tornano a lui. Tutti i negozi parlano solo con Evenstock.</translation>
    </message>
    <message>
        <source>Who feeds whom</source>
        <translation>Chi rifornisce chi</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Rivenditore</translation>
    </message>
    <message>
        <source>Its order</source>
        <translation>Il suo ordine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>Grossista</translation>
    </message>
    <message>
        <source>Order there</source>
        <translation>Ordine lì</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>Stato lì</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>wholesaler, retailer</comment>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>%1: fed by nobody</source>
        <translation>%1: nessuno lo rifornisce</translation>
    </message>
    <message>
        <source>nothing goes there</source>
        <translation>lì non va niente</translation>
    </message>
    <message>
        <source>Looking up what this changes on the channel…</source>
        <translation>Guardo che cosa cambia sul canale…</translation>
    </message>
</context>
<context>
    <name>evenstock::RulesForm</name>
    <message>
        <source>Both sides changed</source>
        <translation>Cambiati entrambi i lati</translation>
    </message>
    <message>
        <source>that move more than </source>
        <translation>che cambiano più del </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Ask about prices</source>
        <translation>Chiedi dei prezzi</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Other sellers</source>
        <translation>Altri venditori</translation>
    </message>
    <message>
        <source>takes the pieces</source>
        <translation>prende i pezzi</translation>
    </message>
    <message>
        <source>gives the pieces back</source>
        <translation>restituisce i pezzi</translation>
    </message>
    <message>
        <source>leaves the stock as it is</source>
        <translation>lascia la giacenza com’è</translation>
    </message>
    <message>
        <source>Number of the state</source>
        <translation>Numero dello stato</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Aggiungi uno stato</translation>
    </message>
    <message>
        <source>goes to the retailer as</source>
        <translation>va al rivenditore come</translation>
    </message>
    <message>
        <source>comes from the retailer’s</source>
        <translation>viene da quello del rivenditore</translation>
    </message>
    <message>
        <source>both ways, as</source>
        <translation>in entrambi i sensi, come</translation>
    </message>
    <message>
        <source>State at the wholesaler’s: its number, or shipped</source>
        <translation>Stato dal grossista: il numero, o shipped</translation>
    </message>
    <message>
        <source>State at the retailer’s</source>
        <translation>Stato dal rivenditore</translation>
    </message>
    <message>
        <source>Add a pair of states</source>
        <translation>Aggiungi una coppia di stati</translation>
    </message>
    <message>
        <source>Order states of your own in this shop, and what they do to the stock</source>
        <translation>Stati degli ordini tutti tuoi in questo negozio, e che cosa fanno alla giacenza</translation>
    </message>
    <message>
        <source>Order states that are carried between this retailer and its wholesaler (none here: preparing, shipped, delivered and refunded)</source>
        <translation>Stati degli ordini che passano tra questo rivenditore e il suo grossista (nessuno qui: in preparazione, spedito, consegnato e rimborsato)</translation>
    </message>
    <message numerus="yes">
        <source>If more than %n price(s) move that far in one sync, all of them wait for you; fewer are taken as they are.</source>
        <translation>
            <numerusform>Se più di %n prezzo si sposta così tanto in una sincronizzazione, ti aspettano tutti; se sono meno, vengono presi come sono.</numerusform>
            <numerusform>Se più di %n prezzi si spostano così tanto in una sincronizzazione, ti aspettano tutti; se sono meno, vengono presi come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>More settings, for those who know them</source>
        <translation>Altre impostazioni, per chi le conosce</translation>
    </message>
</context>
<context>
    <name>evenstock::RunDetail</name>
    <message>
        <source>by the schedule</source>
        <translation>secondo l’orario</translation>
    </message>
    <message>
        <source>because something changed elsewhere</source>
        <translation>perché qualcosa è cambiato altrove</translation>
    </message>
    <message>
        <source>because of an event</source>
        <translation>per un evento</translation>
    </message>
    <message>
        <source>applying a preview</source>
        <translation>applicando un’anteprima</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>all’avvio</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>da te</translation>
    </message>
    <message>
        <source>What this run did</source>
        <translation>Cosa ha fatto questa esecuzione</translation>
    </message>
    <message>
        <source>Changes of this run</source>
        <translation>Modifiche di questa esecuzione</translation>
    </message>
    <message>
        <source>Errors of this run</source>
        <translation>Errori di questa esecuzione</translation>
    </message>
    <message>
        <source>Requests of this run</source>
        <translation>Richieste di questa esecuzione</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Ritira questa esecuzione</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Esecuzione %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>account, mode, time, cause</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Ritira l’esecuzione %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviati</translation>
    </message>
    <message>
        <source>What this run planned</source>
        <translation>Che cosa ha pianificato questa esecuzione</translation>
    </message>
    <message>
        <source>Stock that this run moved</source>
        <translation>Scorte mosse da questa esecuzione</translation>
    </message>
    <message>
        <source>What this run sent</source>
        <translation>Che cosa ha inviato questa esecuzione</translation>
    </message>
    <message>
        <source>What it sent is not called back: where an old value returns, that is sent.</source>
        <translation>Ciò che ha inviato non viene richiamato: dove torna un vecchio valore, si invia quello.</translation>
    </message>
    <message>
        <source>It changed nothing here; it only sent what was changed before. To take that back, undo the change itself: under “Your changes”, or in the run that brought it.</source>
        <translation>Qui non ha cambiato nulla; ha solo inviato ciò che era stato cambiato prima. Per annullarlo, annulla la modifica stessa: in «Le tue modifiche» o nell’esecuzione che l’ha portata.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pianificato</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modificato qui</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a list, its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 items read, %2 of them as they were.</source>
        <translation>Articoli letti: %1, di cui invariati: %2.</translation>
    </message>
    <message>
        <source>%1 requests repeated, %2 waited to stay within the limit.</source>
        <translation>Richieste ripetute: %1; attesa di %2 per restare nel limite.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) came again and stand with a newer run.</source>
        <translation>
            <numerusform>%n errore è tornato e sta con un’esecuzione più recente.</numerusform>
            <numerusform>%n errori sono tornati e stanno con un’esecuzione più recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this run said while it went on</source>
        <translation>Che cosa ha detto questa esecuzione mentre andava</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Scegli un’esecuzione per vedere che cosa ha fatto.</translation>
    </message>
</context>
<context>
    <name>evenstock::RunLogModel</name>
    <message>
        <source>What happened, when</source>
        <translation>Che cosa è successo, quando</translation>
    </message>
</context>
<context>
    <name>evenstock::RunPlanModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field, which way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Prodotto, campo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>evenstock::RunProblemsModel</name>
    <message>
        <source>What happened, product</source>
        <translation>Cosa è successo, prodotto</translation>
    </message>
</context>
<context>
    <name>evenstock::RunStockModel</name>
    <message>
        <source>Product, cause</source>
        <translation>Prodotto, causa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>evenstock::RunsModel</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>Elem./s</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>oltre %1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>Pianificate: %1</translation>
    </message>
    <message>
        <source>%1 changed here, %2 in the stock, %3 sent</source>
        <translation>Modificate qui: %1, nelle scorte: %2, inviate: %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleDelegate</name>
    <message>
        <source>What each run reads</source>
        <translation>Cosa legge ogni esecuzione</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ogni quanto</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleDialog</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Orario di %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Everything once a day as well</source>
        <translation>Inoltre tutto una volta al giorno</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Nel frattempo solo gli ordini</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Ogni</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleForm</name>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizza da sé</translation>
    </message>
    <message>
        <source>every so many minutes</source>
        <translation>ogni tanti minuti</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>ogni ora</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ogni giorno</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Quiet hours: only orders are read</source>
        <translation>Ore di quiete: si leggono solo gli ordini</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuti</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Ora</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>A small random delay is added, so that calls do not all fall on the full hour.</source>
        <translation>Si aggiunge un piccolo ritardo casuale, così le chiamate non cadono tutte all’ora piena.</translation>
    </message>
    <message>
        <source>Incremental writes only what changed. A marketplace that cannot tell what changed, like eMAG, is read all the same: a small shop whole, a large one a part each time.</source>
        <translation>L’incrementale scrive solo ciò che è cambiato. Un marketplace che non sa dire che cosa è cambiato, come eMAG, viene letto comunque: per intero se il negozio è piccolo, una parte alla volta se è grande.</translation>
    </message>
    <message>
        <source>Incremental writes only changes; on eMAG it still reads the list.</source>
        <translation>L’incrementale scrive solo le modifiche; su eMAG legge comunque l’elenco.</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleModel</name>
    <message>
        <source>daily %1</source>
        <translation>ogni giorno alle %1</translation>
    </message>
    <message>
        <source>hourly at minute %1</source>
        <translation>ogni ora al minuto %1</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>ogni %1 min</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>after this run</source>
        <translation>dopo questa esecuzione</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>dopo l’accesso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>result, age</comment>
        <translation>%1, %2 fa</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Orario di %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prossima esecuzione</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Ultimo risultato</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Sync %1 now: %2</source>
        <comment>account, what is read</comment>
        <translation>Sincronizza ora %1: %2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <comment>account, what is read</comment>
        <translation>Orario di %1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Orario</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account, hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Quiet hours, only orders are read: %1</source>
        <translation>Ore di quiete, si leggono solo gli ordini: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di quiete</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Nessuna ora di quiete</translation>
    </message>
    <message>
        <source>Quiet hours %1: only orders are read</source>
        <translation>Ore di quiete %1: si leggono solo gli ordini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, why nothing runs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Everything once a day</source>
        <translation>Tutto una volta al giorno</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Nel frattempo solo gli ordini</translation>
    </message>
</context>
<context>
    <name>evenstock::SentModel</name>
    <message>
        <source>New listing</source>
        <translation>Nuova inserzione</translation>
    </message>
    <message>
        <source>End of the listing</source>
        <translation>Fine dell’inserzione</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>In doubt: is looked up</source>
        <translation>In dubbio: si controlla</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Non arrivata</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Prodotto, campo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Com’è finita</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old quantity, new one</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Taken by the channel</source>
        <translation>Preso dal canale</translation>
    </message>
</context>
<context>
    <name>evenstock::ServerPage</name>
    <message>
        <source>Events of the marketplaces</source>
        <translation>Eventi dei marketplace</translation>
    </message>
    <message>
        <source>Listen for events</source>
        <translation>Ascolta gli eventi</translation>
    </message>
    <message>
        <source>&amp;Address here</source>
        <translation>&amp;Indirizzo qui</translation>
    </message>
    <message>
        <source>Way from outside</source>
        <translation>Via da fuori</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Tunnel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Cloudflare (cloudflared)</source>
        <translation>Cloudflare (cloudflared)</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>a server of mine, by ssh</source>
        <translation>un mio server, con ssh</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un altro programma</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Comando</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>Indirizzo &amp;pubblico</translation>
    </message>
    <message>
        <source>https://… where the tunnel does not tell it itself</source>
        <translation>https://… dove il tunnel non lo dice da sé</translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation>Prova l’indirizzo pubblico</translation>
    </message>
    <message>
        <source>Interface for other programs on this computer</source>
        <translation>Interfaccia per altri programmi di questo computer</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Offrila</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>In&amp;dirizzo</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crea una nuova chiave</translation>
    </message>
    <message>
        <source>Programs that use the old one are locked out</source>
        <translation>I programmi che usano la vecchia restano fuori</translation>
    </message>
    <message>
        <source>Key of the interface</source>
        <translation>Chiave dell’interfaccia</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>user@server and its options</source>
        <translation>utente@server e le sue opzioni</translation>
    </message>
    <message>
        <source>the whole command; {port} stands for the port here</source>
        <translation>l’intero comando; {port} sta per la porta di qui</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>È spenta.</translation>
    </message>
    <message>
        <source>It listens at %1.</source>
        <translation>Ascolta a %1.</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>Che cosa dice il programma del tunnel</translation>
    </message>
    <message>
        <source>&amp;Who reaches it</source>
        <translation>Chi &amp;lo raggiunge</translation>
    </message>
    <message>
        <source>only this computer, and a tunnel (usual)</source>
        <translation>solo questo computer, e un tunnel (di solito)</translation>
    </message>
    <message>
        <source>whoever the address lets in (for experts)</source>
        <translation>chiunque l’indirizzo lasci entrare (per esperti)</translation>
    </message>
    <message>
        <source>Others can knock at this computer.</source>
        <translation>Altri possono bussare a questo computer.</translation>
    </message>
    <message>
        <source>With an address other than 127.0.0.1 your network, and perhaps the internet, reaches it. Use a certificate, and let the firewall open this port only.</source>
        <translation>Con un indirizzo diverso da 127.0.0.1 lo raggiunge la tua rete, e forse internet. Usa un certificato, e nel firewall apri solo questa porta.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate</source>
        <translation>Ce&amp;rtificato</translation>
    </message>
    <message>
        <source>a PEM file, for https; none is usual</source>
        <translation>un file PEM, per https; di solito nessuno</translation>
    </message>
    <message>
        <source>&amp;Its key</source>
        <translation>La sua c&amp;hiave</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un file PEM</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsEffect</name>
    <message>
        <source>ends for good</source>
        <translation>finisce per sempre</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>finisce</translation>
    </message>
    <message>
        <source>What these settings change on %1</source>
        <translation>Che cosa cambiano queste impostazioni su %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) would be changed.</source>
        <translation>
            <numerusform>Cambierebbe %n inserzione.</numerusform>
            <numerusform>Cambierebbero %n inserzioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0 and end there.</source>
        <translation>
            <numerusform>%n andrebbe a 0 e lì finirebbe.</numerusform>
            <numerusform>%n andrebbero a 0 e lì finirebbero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0: nobody could buy them there.</source>
        <translation>
            <numerusform>%n andrebbe a 0: lì nessuno potrebbe comprarla.</numerusform>
            <numerusform>%n andrebbero a 0: lì nessuno potrebbe comprarle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would end for good: Evenstock cannot make them again, also where you take the settings back. Only on the site of %1 can you.</source>
        <translation>
            <numerusform>%n finirebbe per sempre: Evenstock non può ricrearla, nemmeno se annulli le impostazioni. Puoi farlo solo tu sul sito di %1.</numerusform>
            <numerusform>%n finirebbero per sempre: Evenstock non può ricrearle, nemmeno se annulli le impostazioni. Puoi farlo solo tu sul sito di %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Listed again</source>
        <translation>Rimesso in vendita</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Save and preview…</source>
        <translation>Salva e mostra l’anteprima…</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Salva e invia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>None of it is sent before you have looked at it, under Sync. Sales go on.</source>
        <translation>Non viene inviato nulla prima che tu l&apos;abbia guardato, in Sincronizzazione. Le vendite continuano.</translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagine delle impostazioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Avvia con il desktop</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>Chiudendo la finestra resta nell’area di notifica</translation>
    </message>
    <message>
        <source>Low &amp;stock is up to</source>
        <translation>&amp;Scorta bassa fino a</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Backup in un file…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Keep &amp;history for</source>
        <translation>Conserva la &amp;cronologia per</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Keep b&amp;uyers’ data for</source>
        <translation>Conserva i dati degli ac&amp;quirenti per</translation>
    </message>
    <message>
        <source>&amp;Sign-ins are kept in</source>
        <translation>Gli &amp;accessi si conservano in</translation>
    </message>
    <message>
        <source>the keychain of the desktop</source>
        <translation>il portachiavi del desktop</translation>
    </message>
    <message>
        <source>an encrypted file with a password</source>
        <translation>un file cifrato con una password</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>memoria, finché il programma è aperto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>“Always do this”, made from your decisions about conflicts:</source>
        <translation>«Fai sempre così», dalle tue decisioni sui conflitti:</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>only warnings</source>
        <translation>solo avvisi</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>solito</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Backup in</translation>
    </message>
    <message>
        <source>The backup is written and checked: %1</source>
        <translation>Il backup è scritto e controllato: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>versions of the program and of this computer, and sizes of its files</source>
        <translation>versioni del programma e di questo computer, e dimensioni dei suoi file</translation>
    </message>
    <message>
        <source>settings, and how many products, listings and orders there are</source>
        <translation>impostazioni, e quanti prodotti, inserzioni e ordini ci sono</translation>
    </message>
    <message>
        <source>state of each channel by number, without names, addresses and secrets</source>
        <translation>stato di ogni canale per numero, senza nomi, indirizzi e segreti</translation>
    </message>
    <message>
        <source>the last runs, errors and requests, without their contents</source>
        <translation>le ultime sincronizzazioni, gli errori e le richieste, senza contenuti</translation>
    </message>
    <message>
        <source>Server and tunnel</source>
        <translation>Server e tunnel</translation>
    </message>
    <message>
        <source>Where it &amp;is</source>
        <translation>Dove s&amp;i trova</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Apri la cartella dei log</translation>
    </message>
    <message>
        <source>Make a support bundle…</source>
        <translation>Crea un pacchetto di assistenza…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>A text file that helps others to understand a fault; you can read it before you send it. In it: %1.</source>
        <translation>Un file di testo che aiuta altri a capire un guasto; puoi leggerlo prima di mandarlo. Contiene: %1.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1.</source>
        <translation>Qui nessun programma apre cartelle. È %1.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto di assistenza</translation>
    </message>
    <message>
        <source>The support bundle is written; read it before you send it: %1</source>
        <translation>Il pacchetto di assistenza è scritto; leggilo prima di mandarlo: %1</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>Questo desktop non ha area di notifica: chiudere la finestra termina il programma.</translation>
    </message>
    <message>
        <source>“%1” was not kept. %2</source>
        <comment>what was typed, why</comment>
        <translation>“%1” non è stato salvato. %2</translation>
    </message>
    <message>
        <source>A checked backup is also made by itself every day. One of another place is put back with “Restore a backup…” in the menu at the top left.</source>
        <translation>Ogni giorno se ne fa anche una verificata da sola. Una di un altro posto si rimette con «Ripristina un backup…» nel menu in alto a sinistra.</translation>
    </message>
    <message>
        <source>Backups here</source>
        <translation>Backup qui</translation>
    </message>
    <message>
        <source>Remove what is older each night at three</source>
        <translation>Togli ciò che è più vecchio ogni notte alle tre</translation>
    </message>
</context>
<context>
    <name>evenstock::ShellStatus</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Waiting for the engine…</source>
        <translation>In attesa del motore…</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n operazione in corso</numerusform>
            <numerusform>%n operazioni in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>jobs, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused: nothing syncs by itself</source>
        <translation>In pausa: nulla si sincronizza da sé</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Ancora nulla da fare</translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Nulla in corso</translation>
    </message>
    <message>
        <source>The keychain is locked, so no account can sign in. Unlock it, then Retry.</source>
        <translation>Il portachiavi è bloccato, quindi nessun account può accedere. Sbloccalo, poi Riprova.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Webhook server starts with the first channel</source>
        <translation>Il server webhook parte con il primo canale</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>Ultimo evento %1</translation>
    </message>
    <message>
        <source>The vault is closed, so no account can sign in.</source>
        <translation>La cassaforte è chiusa, quindi nessun account può accedere.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Apri la cassaforte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>last event 14 s ago, channel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The shop’s data could not be read. What is shown may be old.</source>
        <translation>Non è stato possibile leggere i dati del negozio. Ciò che si vede può essere vecchio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Accendi</translation>
    </message>
</context>
<context>
    <name>evenstock::ShippingLine</name>
    <message>
        <source>Show parcels and commission</source>
        <translation>Mostra pacchi e commissione</translation>
    </message>
    <message>
        <source>The parcels could not be read just now. Try again in a minute.</source>
        <translation>Ora non è stato possibile leggere i pacchi. Riprova tra un minuto.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Pacco %1</translation>
    </message>
    <message>
        <source>%1 to pay on delivery</source>
        <translation>%1 da pagare alla consegna</translation>
    </message>
    <message>
        <source>Commission of offer %1: %2 %</source>
        <translation>Commissione dell’offerta %1: %2 %</translation>
    </message>
    <message>
        <source>No parcel yet. Parcels are made on eMAG&apos;s own site, not from here.</source>
        <translation>Ancora nessun pacco. I pacchi si creano sul sito di eMAG, non da qui.</translation>
    </message>
</context>
<context>
    <name>evenstock::Sidebar</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 in attesa</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>%1 opens with the first channel</source>
        <translation>%1 si apre con il primo canale</translation>
    </message>
</context>
<context>
    <name>evenstock::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Conserva e prova</translation>
    </message>
    <message>
        <source>The marketplace did not accept this sign-in.</source>
        <translation>Il marketplace non ha accettato questo accesso.</translation>
    </message>
    <message>
        <source>This is the account that is connected as %1 already.</source>
        <translation>Questo è l’account già collegato come %1.</translation>
    </message>
</context>
<context>
    <name>evenstock::StatePart</name>
    <message>
        <source>Nothing is asked of Vinted before you agree</source>
        <translation>Nulla viene chiesto a Vinted prima del tuo consenso</translation>
    </message>
    <message>
        <source>Let it work</source>
        <translation>Fallo lavorare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Leggilo ora</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Leggili ora</translation>
    </message>
    <message>
        <source>Pace and drafts…</source>
        <translation>Ritmo e bozze…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Wardrobe</source>
        <translation>Guardaroba</translation>
    </message>
    <message>
        <source>Vinted’s lists</source>
        <translation>Elenchi di Vinted</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Paired browsers</source>
        <translation>Browser associati</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Accesso come</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Ora non c&apos;è</translation>
    </message>
    <message>
        <source>Pair a browser…</source>
        <translation>Associa un browser…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Not agreed to yet</source>
        <translation>Non ancora accettate</translation>
    </message>
    <message>
        <source>No browser is paired yet</source>
        <translation>Nessun browser è ancora associato</translation>
    </message>
    <message>
        <source>The browser has not said yet who is logged in</source>
        <translation>Il browser non ha ancora detto chi ha effettuato l&apos;accesso</translation>
    </message>
    <message>
        <source>%1 on %2, the browser is there</source>
        <translation>%1 su %2, il browser c&apos;è</translation>
    </message>
    <message>
        <source>%1 on %2, the browser is not there now</source>
        <translation>%1 su %2, il browser ora non c&apos;è</translation>
    </message>
    <message>
        <source>Off until you agree to the terms</source>
        <translation>Spento finché non accetti le condizioni</translation>
    </message>
    <message>
        <source>The channel is switched off</source>
        <translation>Il canale è spento</translation>
    </message>
    <message>
        <source>Pauses until %1</source>
        <translation>In pausa fino a %1</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lavora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Spegni</translation>
    </message>
    <message>
        <source>%1 of %2 new listings this hour, %3 of %4 in the last 24 hours</source>
        <translation>%1 di %2 nuovi annunci in quest&apos;ora, %3 di %4 nelle ultime 24 ore</translation>
    </message>
    <message>
        <source>The next one may go at %1.</source>
        <translation>Il prossimo può partire alle %1.</translation>
    </message>
    <message>
        <source>The next one may go at once.</source>
        <translation>Il prossimo può partire subito.</translation>
    </message>
    <message>
        <source>New listings begin as drafts that you publish on Vinted yourself.</source>
        <translation>I nuovi annunci nascono come bozze che pubblichi tu su Vinted.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Letto %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>%1 entries, the oldest read %2</source>
        <translation>%1 voci, la più vecchia letta %2</translation>
    </message>
    <message>
        <source>Not read yet: brands, colours, sizes and categories come from there</source>
        <translation>Non ancora letti: marche, colori, taglie e categorie vengono da lì</translation>
    </message>
    <message>
        <source>The browsers could not be read.</source>
        <translation>Non è stato possibile leggere i browser.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, site</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un browser</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>No browser is paired</source>
        <translation>Nessun browser associato</translation>
    </message>
    <message>
        <source>Evenstock does nothing on Vinted without one.</source>
        <translation>Senza, Evenstock non fa nulla su Vinted.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Revocare %1?</translation>
    </message>
    <message>
        <source>It gets no work any more. Pair it again to let it back in.</source>
        <translation>Non riceve più lavoro. Associalo di nuovo per farlo rientrare.</translation>
    </message>
</context>
<context>
    <name>evenstock::StatusLine</name>
    <message>
        <source>What is running</source>
        <translation>Cosa è in corso</translation>
    </message>
</context>
<context>
    <name>evenstock::StepsList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>evenstock::StockCorrection</name>
    <message>
        <source>Correct the stock</source>
        <translation>Correggi le scorte</translation>
    </message>
    <message>
        <source>For example: counted, damaged, found</source>
        <translation>Per esempio: contato, danneggiato, ritrovato</translation>
    </message>
    <message>
        <source>Write into the ledger</source>
        <translation>Scrivi nel registro</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>The ledger says %1; it gets a line of %2.</source>
        <translation>Il registro dice %1; riceve una riga di %2.</translation>
    </message>
    <message>
        <source>That is what the ledger says already.</source>
        <translation>È ciò che il registro dice già.</translation>
    </message>
    <message>
        <source>counted on the shelf</source>
        <translation>contato sullo scaffale</translation>
    </message>
    <message>
        <source>Count all that lies there, also pieces that are sold and not sent yet.</source>
        <translation>Conta tutto ciò che c&apos;è, anche i pezzi venduti e non ancora spediti.</translation>
    </message>
    <message>
        <source>&amp;On the shelf</source>
        <translation>&amp;Sullo scaffale</translation>
    </message>
    <message>
        <source>%1 are sold and not sent yet, more than lies there: 0 are left on hand.</source>
        <translation>%1 sono venduti e non ancora spediti, più di quanti ce ne siano: ne restano 0 disponibili.</translation>
    </message>
    <message>
        <source>%1 on the shelf = %2 on hand + %3 sold, not yet sent.</source>
        <translation>%1 sullo scaffale = %2 disponibili + %3 venduti, non ancora spediti.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Scrivi un numero da 0 a %1.</translation>
    </message>
    <message>
        <source>Really %1 on the shelf?</source>
        <translation>Davvero %1 sullo scaffale?</translation>
    </message>
    <message>
        <source>The ledger says %1. Channels may show the new stock at once.</source>
        <translation>Il registro dice %1. I canali possono mostrare subito le nuove scorte.</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Sì, %1</translation>
    </message>
    <message>
        <source>The orders placed last miss %1 and are shown as oversold.</source>
        <translation>Agli ultimi ordini mancano %1: risultano venduti in eccesso.</translation>
    </message>
</context>
<context>
    <name>evenstock::StockCurve</name>
    <message>
        <source>Stock over time; the ledger below lists every step</source>
        <translation>Scorte nel tempo; il registro sotto elenca ogni passo</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>evenstock::StockExplanation</name>
    <message>
        <source>nothing yet</source>
        <translation>ancora niente</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The change is held back until you have looked at it.</source>
        <translation>La modifica è trattenuta finché non l&apos;hai guardata.</translation>
    </message>
    <message>
        <source>You put this change away.</source>
        <translation>Hai messo da parte questa modifica.</translation>
    </message>
    <message>
        <source>The channel refused the last change: see Errors.</source>
        <translation>Il canale ha rifiutato l&apos;ultima modifica: vedi Errori.</translation>
    </message>
    <message>
        <source>The change was sent and is not confirmed yet.</source>
        <translation>La modifica è stata inviata e non è ancora confermata.</translation>
    </message>
    <message>
        <source>The answer to the last change was lost: it is read back first.</source>
        <translation>La risposta all&apos;ultima modifica è andata persa: prima viene riletta.</translation>
    </message>
    <message>
        <source>It differs there; an order that is still on its way may explain it.</source>
        <translation>Là è diverso; un ordine ancora in arrivo può spiegarlo.</translation>
    </message>
    <message>
        <source>It is not certain: it is read before anything is sent.</source>
        <translation>Non è certo: viene riletto prima di inviare qualcosa.</translation>
    </message>
    <message>
        <source>The change is sent with the next sync.</source>
        <translation>La modifica parte con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>It shows what it should.</source>
        <translation>Mostra quello che deve.</translation>
    </message>
    <message>
        <source>It shows what your rule for this channel says.</source>
        <translation>Mostra quello che dice la tua regola per questo canale.</translation>
    </message>
    <message>
        <source>This channel is switched off.</source>
        <translation>Questo canale è spento.</translation>
    </message>
    <message>
        <source>The channel keeps this stock itself, or quantities are not sent there.</source>
        <translation>Il canale tiene da sé questa giacenza, oppure le quantità non vengono inviate lì.</translation>
    </message>
    <message>
        <source>This listing is not linked.</source>
        <translation>Questa inserzione non è collegata.</translation>
    </message>
    <message>
        <source>The listing is gone there.</source>
        <translation>L&apos;inserzione là non c&apos;è più.</translation>
    </message>
    <message>
        <source>It ended at 0 there, and comes back by itself when there is stock.</source>
        <translation>Là è terminato a 0 e torna da solo quando c&apos;è giacenza.</translation>
    </message>
    <message>
        <source>Your rule keeps %1 back.</source>
        <translation>La tua regola ne trattiene %1.</translation>
    </message>
    <message>
        <source>Your rule shows at most %1.</source>
        <translation>La tua regola mostra al massimo %1.</translation>
    </message>
    <message>
        <source>Your rule shows it only while there are more than %1.</source>
        <translation>La tua regola lo mostra solo finché ce ne sono più di %1.</translation>
    </message>
    <message>
        <source>The last pieces are shown on one channel only.</source>
        <translation>Gli ultimi pezzi si mostrano su un solo canale.</translation>
    </message>
    <message>
        <source>The channels share out what there is, so that it cannot be sold twice.</source>
        <translation>I canali si dividono quello che c&apos;è, così non può essere venduto due volte.</translation>
    </message>
    <message>
        <source>One offer there is %1 pieces.</source>
        <translation>Un’offerta lì è di %1 pezzi.</translation>
    </message>
    <message>
        <source>Last sent: %1, %2, refused.</source>
        <translation>Ultimo invio: %1, %2, rifiutato.</translation>
    </message>
    <message>
        <source>Last sent: %1, %2, not confirmed.</source>
        <translation>Ultimo invio: %1, %2, non confermato.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Perché questo numero?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sto guardando…</translation>
    </message>
    <message>
        <source>%1 on hand; %2 can be offered to the channels.</source>
        <translation>%1 in magazzino; %2 possono essere offerti ai canali.</translation>
    </message>
    <message>
        <source>Not listed on any channel.</source>
        <translation>Non in vendita su nessun canale.</translation>
    </message>
    <message>
        <source>shows %1, should show %2</source>
        <translation>mostra %1, dovrebbe mostrare %2</translation>
    </message>
    <message>
        <source>%1 wait: a sale may still be on its way, or a cancelled order waits for you under Conflicts.</source>
        <translation>%1 in attesa: una vendita può essere ancora in arrivo, oppure un ordine annullato ti aspetta in Conflitti.</translation>
    </message>
    <message>
        <source>The last changes of the stock</source>
        <translation>Le ultime modifiche dello stock</translation>
    </message>
    <message>
        <source>%1: %2, then %3 (%4)</source>
        <comment>when, change, balance, cause</comment>
        <translation>%1: %2, poi %3 (%4)</translation>
    </message>
    <message>
        <source>It sank there and no order explains it: count the shelf, under Stock.</source>
        <translation>Lì è calato e nessun ordine lo spiega: conta lo scaffale, in Scorte.</translation>
    </message>
    <message>
        <source>Open orders took %1 out of the stock, all channels together.</source>
        <translation>Gli ordini aperti hanno tolto %1 dalle scorte, su tutti i canali insieme.</translation>
    </message>
    <message>
        <source>It waits: other channels may still sell what it would get, until they are read.</source>
        <translation>Aspetta: finché non sono letti, altri canali possono ancora vendere ciò che gli toccherebbe.</translation>
    </message>
    <message>
        <source>%1, to make it %2</source>
        <comment>+2 or -2, the number meant</comment>
        <translation>%1, per arrivare a %2</translation>
    </message>
    <message>
        <source>Last sent: %1, %2; the channel took it.</source>
        <translation>Ultimo invio: %1, %2; il canale l’ha preso.</translation>
    </message>
    <message>
        <source>Read back %1: it shows %2.</source>
        <comment>when, number</comment>
        <translation>Riletto %1: mostra %2.</translation>
    </message>
    <message>
        <source>It was not read back since; the next sync does that.</source>
        <translation>Da allora non è stato riletto; lo fa la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>shows %1 by our count, should show %2</source>
        <translation>mostra %1 secondo i nostri conti, dovrebbe mostrare %2</translation>
    </message>
    <message>
        <source>It was taken there, and is not read back yet.</source>
        <translation>Lì è stato preso, e non è ancora stato riletto.</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>mostra %1</translation>
    </message>
</context>
<context>
    <name>evenstock::StockRuleFields</name>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Trattieni</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>quanti ce ne sono</translation>
    </message>
    <message>
        <source>Show at most</source>
        <translation>Mostra al massimo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Stop selling at</source>
        <translation>Smetti di vendere a</translation>
    </message>
    <message>
        <source>every channel shows all of it</source>
        <translation>ogni canale mostra tutto</translation>
    </message>
    <message>
        <source>the last ones are shown on one channel only</source>
        <translation>gli ultimi si mostrano su un solo canale</translation>
    </message>
    <message>
        <source>dealt out: never more shown than there is</source>
        <translation>ripartiti: mai mostrato più di quanto c’è</translation>
    </message>
    <message>
        <source>The same pieces</source>
        <translation>Gli stessi pezzi</translation>
    </message>
    <message>
        <source>The last ones are</source>
        <translation>Gli ultimi sono</translation>
    </message>
    <message>
        <source>This channel shows the last ones</source>
        <translation>Questo canale mostra gli ultimi</translation>
    </message>
    <message>
        <source>%1 here show as %2</source>
        <comment>an example of a stock</comment>
        <translation>%1 qui si mostrano come %2</translation>
    </message>
    <message>
        <source>Sells fastest. Two channels can sell the last one in the same minute.</source>
        <translation>Vende più in fretta. Due canali possono vendere l’ultimo nello stesso minuto.</translation>
    </message>
    <message>
        <source>Tick on one channel that it shows them; the others show 0 then.</source>
        <translation>Spunta su un canale che li mostra; gli altri mostrano allora 0.</translation>
    </message>
    <message>
        <source>Each channel gets its share. Nothing is sold twice; the last ones may have to wait for the next sync to move.</source>
        <translation>Ogni canale ha la sua parte. Niente si vende due volte; gli ultimi forse aspettano la prossima sincronizzazione per spostarsi.</translation>
    </message>
    <message>
        <source>Example: %1 on hand show as %2.</source>
        <translation>Esempio: %1 in magazzino si mostrano come %2.</translation>
    </message>
</context>
<context>
    <name>evenstock::StockTab</name>
    <message>
        <source>Stock ledger</source>
        <translation>Registro delle scorte</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n movement(s); the sum of all is the stock on hand</source>
        <translation>
            <numerusform>Il movimento più recente; la somma di tutti sono le scorte</numerusform>
            <numerusform>I %n movimenti più recenti; la somma di tutti sono le scorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s); the sum is the stock on hand</source>
        <translation>
            <numerusform>%n movimento; la somma sono le scorte</numerusform>
            <numerusform>%n movimenti; la somma sono le scorte</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock &amp;on</source>
        <translation>Scorte &amp;al</translation>
    </message>
    <message>
        <source>Stock on this date</source>
        <translation>Scorte a questa data</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>is &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>stock on a date</comment>
        <translation>è &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>was &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>stock on a date</comment>
        <translation>era &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Perché questo numero?</translation>
    </message>
</context>
<context>
    <name>evenstock::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Anteprima delle modifiche…</translation>
    </message>
    <message>
        <source>Runs under way</source>
        <translation>Esecuzioni in corso</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>running, waiting</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>nulla in corso</translation>
    </message>
    <message>
        <source>Nothing to sync: connect a marketplace first.</source>
        <translation>Nulla da sincronizzare: collega prima un marketplace.</translation>
    </message>
    <message>
        <source>Nothing is running. The schedule below says when the next runs come; Sync now does not wait.</source>
        <translation>Nulla è in corso. L’orario qui sotto dice quando arrivano le prossime esecuzioni; Sincronizza ora non aspetta.</translation>
    </message>
    <message>
        <source>Selected products…</source>
        <translation>Prodotti scelti…</translation>
    </message>
    <message>
        <source>What is shown of the sync</source>
        <translation>Che cosa si mostra della sincronizzazione</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing would change on %1.</source>
        <translation>Su %1 non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, why nothing runs</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::TableTools</name>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Export what I see…</source>
        <translation>Esporta ciò che vedo…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export takes all of them.</source>
        <translation>Copiate le prime %1 righe di %2. L’esportazione le prende tutte.</translation>
    </message>
</context>
<context>
    <name>evenstock::TasksPart</name>
    <message>
        <source>Which tasks</source>
        <translation>Quali compiti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Aspettano te</translation>
    </message>
    <message>
        <source>Waiting or under way</source>
        <translation>In attesa o in corso</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fatto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Tasks of the browser</source>
        <translation>Compiti del browser</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inserzione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Chiesto</translation>
    </message>
    <message>
        <source>Waits for the browser</source>
        <translation>Aspetta il browser</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>L&apos;hai annullata tu</translation>
    </message>
    <message>
        <source>Choose a task to see exactly what it does.</source>
        <translation>Scegli un compito per vedere esattamente che cosa fa.</translation>
    </message>
    <message>
        <source>Let it be done</source>
        <translation>Fallo eseguire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annulla il compito</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>L&apos;ho guardato</translation>
    </message>
    <message>
        <source>Open on Vinted</source>
        <translation>Apri su Vinted</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Non è stato possibile leggere i compiti.</translation>
    </message>
    <message>
        <source>No task is like this</source>
        <translation>Nessun compito è così</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Il filtro li esclude tutti.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Nothing was asked of the browser yet</source>
        <translation>Al browser non è stato ancora chiesto nulla</translation>
    </message>
    <message>
        <source>Choose products in the catalogue and prepare them for Vinted.</source>
        <translation>Scegli dei prodotti nel catalogo e preparali per Vinted.</translation>
    </message>
    <message>
        <source>Go to the catalogue</source>
        <translation>Vai al catalogo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, listing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Chiesto %1</translation>
    </message>
    <message>
        <source>given to the browser %1</source>
        <translation>dato al browser %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>concluso %1</translation>
    </message>
    <message>
        <source>failed tries: %1</source>
        <translation>tentativi falliti: %1</translation>
    </message>
    <message>
        <source>The browser said after all that it was done. Look on Vinted whether it stands there as it should.</source>
        <translation>Il browser ha detto alla fine che è stato fatto. Guarda su Vinted se è come deve essere.</translation>
    </message>
    <message>
        <source>The browser said after all that it failed: %1</source>
        <translation>Il browser ha detto alla fine che non è riuscito: %1</translation>
    </message>
</context>
<context>
    <name>evenstock::TemplatesPart</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrizione</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Fields: %1, and your own as {custom.name}. In titles a | parts the words: a part whose fields are all empty is left out, as is such a line of a description. The number in [ ] at the end of titles always stays: by it Evenstock finds its listings again.</source>
        <translation>Campi: %1, e i tuoi come {custom.nome}. Nei titoli | separa le parti: una parte con tutti i campi vuoti viene omessa, come una tale riga di una descrizione. Il numero tra [ ] alla fine dei titoli resta sempre: con esso Evenstock ritrova i suoi annunci.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Use the usual texts</source>
        <translation>Usa i testi soliti</translation>
    </message>
    <message>
        <source>As it would read</source>
        <translation>Come si leggerebbe</translation>
    </message>
    <message>
        <source>Product to try it with</source>
        <translation>Prodotto con cui provarlo</translation>
    </message>
    <message>
        <source>A field in { } is written that there is not. Nothing was saved.</source>
        <translation>È scritto un campo in { } che non esiste. Nulla è stato salvato.</translation>
    </message>
</context>
<context>
    <name>evenstock::TermsBox</name>
    <message>
        <source>Read this first</source>
        <translation>Leggi prima questo</translation>
    </message>
    <message>
        <source>I have read this and I agree</source>
        <translation>Ho letto e accetto</translation>
    </message>
</context>
<context>
    <name>evenstock::ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
</context>
<context>
    <name>evenstock::ToolBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>No marketplace connected yet</source>
        <translation>Ancora nessun marketplace collegato</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Sync all accounts (Shift+F5)</source>
        <translation>Sincronizza tutti gli account (Maiusc+F5)</translation>
    </message>
    <message>
        <source>Incremental: what changed</source>
        <translation>Incrementale: ciò che è cambiato</translation>
    </message>
    <message>
        <source>Full: everything</source>
        <translation>Completa: tutto</translation>
    </message>
    <message>
        <source>Selected products…</source>
        <translation>Prodotti scelti…</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Anteprima delle modifiche…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausa tutto</translation>
    </message>
</context>
<context>
    <name>evenstock::Tray</name>
    <message>
        <source>Evenstock</source>
        <translation>Evenstock</translation>
    </message>
    <message>
        <source>Open Evenstock</source>
        <translation>Apri Evenstock</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausa tutto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Paused: nothing syncs by itself</source>
        <translation>In pausa: nulla si sincronizza da sé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>urgency, what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::UndoPanel</name>
    <message>
        <source>What would return and what would stay</source>
        <translation>Che cosa tornerebbe e che cosa resterebbe</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostra cosa cambierebbe</translation>
    </message>
    <message>
        <source>Writes the old values back where nothing newer changed them, and then sends them to the channels. Sales stay counted.</source>
        <translation>Riscrive i valori vecchi dove nulla di più nuovo li ha cambiati, e poi li invia ai canali. Le vendite restano contate.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would be open again.</source>
        <translation>
            <numerusform>%n conflitto tornerebbe aperto.</numerusform>
            <numerusform>%n conflitti tornerebbero aperti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) would return and then be sent to the channels.</source>
        <translation>
            <numerusform>%n valore vecchio tornerebbe e poi verrebbe inviato ai canali.</numerusform>
            <numerusform>%n valori vecchi tornerebbero e poi verrebbero inviati ai canali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed again since; they are left alone.</source>
        <translation>
            <numerusform>%n valore è cambiato ancora da allora; resta com’è.</numerusform>
            <numerusform>%n valori sono cambiati ancora da allora; restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales stay counted.</source>
        <translation>Le vendite restano contate.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valore è tornato.</numerusform>
            <numerusform>%n valori sono tornati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be open again.</source>
        <translation>
            <numerusform>%n conflitto sarà di nuovo aperto.</numerusform>
            <numerusform>%n conflitti saranno di nuovo aperti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will return and then be sent to the channels.</source>
        <comment>values, products</comment>
        <translation>Torneranno e poi saranno inviati ai canali: %1 di %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s)</source>
        <translation>
            <numerusform>%n vecchio valore</numerusform>
            <numerusform>%n vecchi valori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n prodotto</numerusform>
            <numerusform>%n prodotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) and cancellations stay counted.</source>
        <translation>
            <numerusform>%n vendita o annullamento resta contato.</numerusform>
            <numerusform>%n vendite e annullamenti restano contati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) that were made stay.</source>
        <translation>
            <numerusform>%n prodotto creato resta.</numerusform>
            <numerusform>%n prodotti creati restano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay.</source>
        <translation>
            <numerusform>%n collegamento resta.</numerusform>
            <numerusform>%n collegamenti restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would return, so nothing was done.</source>
        <translation>Non tornerebbe nulla, quindi non è stato fatto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were sent to the channel already; they stay. To send another value, edit the product.</source>
        <translation>
            <numerusform>%n valore è già stato inviato al canale e resta. Per inviarne un altro, modifica il prodotto.</numerusform>
            <numerusform>%n valori sono già stati inviati al canale e restano. Per inviarne altri, modifica il prodotto.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its values would return.</source>
        <translation>Nessuno dei suoi valori tornerebbe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was to be undone, why it was not</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::UndoRowsModel</name>
    <message>
        <source>sold since: only a part returns</source>
        <translation>venduto da allora: ne torna solo una parte</translation>
    </message>
    <message>
        <source>the product is gone</source>
        <translation>il prodotto non c&apos;è più</translation>
    </message>
    <message>
        <source>another product has this SKU now</source>
        <translation>un altro prodotto ha ora questo SKU</translation>
    </message>
    <message>
        <source>was put back before</source>
        <translation>era già stato rimesso</translation>
    </message>
    <message>
        <source>the listing is gone</source>
        <translation>l&apos;inserzione non c&apos;è più</translation>
    </message>
    <message>
        <source>was sent to the channel since</source>
        <translation>è stato inviato al canale da allora</translation>
    </message>
    <message>
        <source>is on its way to the channel</source>
        <translation>è in viaggio verso il canale</translation>
    </message>
    <message>
        <source>is open again already</source>
        <translation>è già di nuovo aperto</translation>
    </message>
    <message>
        <source>changed again since</source>
        <translation>cambiato di nuovo da allora</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it stays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Prodotto, campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Torna a</translation>
    </message>
</context>
<context>
    <name>evenstock::UnsavedEdits</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message>
        <source>Save your changes of %1?</source>
        <translation>Salvare le modifiche di %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Non salvare</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continua a modificare</translation>
    </message>
</context>
<context>
    <name>evenstock::ValuesDialog</name>
    <message>
        <source>What your values are called on Vinted</source>
        <translation>Come si chiamano i tuoi valori su Vinted</translation>
    </message>
</context>
<context>
    <name>evenstock::VintedErrorsPart</name>
    <message>
        <source>Open product</source>
        <translation>Apri prodotto</translation>
    </message>
    <message>
        <source>Errors on Vinted</source>
        <translation>Errori su Vinted</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The errors could not be read.</source>
        <translation>Non è stato possibile leggere gli errori.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) that no success has settled</source>
        <translation>
            <numerusform>%n errore che nessun successo ha risolto</numerusform>
            <numerusform>%n errori che nessun successo ha risolto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 24 hours, %2 in 7 days</source>
        <translation>%1 in 24 ore, %2 in 7 giorni</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing went wrong on Vinted</source>
        <translation>Su Vinted non è andato storto nulla</translation>
    </message>
    <message>
        <source>What succeeds later is taken off here.</source>
        <translation>Ciò che riesce più tardi viene tolto da qui.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>evenstock::VintedPage</name>
    <message>
        <source>What is shown of the account</source>
        <translation>Che cosa si vede dell&apos;account</translation>
    </message>
    <message>
        <source>Back to the channels</source>
        <translation>Torna ai canali</translation>
    </message>
    <message>
        <source>Vinted</source>
        <translation>Vinted</translation>
    </message>
    <message>
        <source>Vinted, %1 on %2</source>
        <translation>Vinted, %1 su %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Inserzioni</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Agree to the terms first, under State.</source>
        <translation>Accetta prima le condizioni, in Stato.</translation>
    </message>
    <message>
        <source>The product is not ready for Vinted. Prepare it in the catalogue to see why.</source>
        <translation>Il prodotto non è pronto per Vinted. Preparalo nel catalogo per vedere perché.</translation>
    </message>
    <message>
        <source>It could not be done now.</source>
        <translation>Non è stato possibile farlo ora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>evenstock::WireText</name>
    <message>
        <source>Request and answer</source>
        <translation>Richiesta e risposta</translation>
    </message>
    <message>
        <source>Request, with secrets hidden</source>
        <translation>Richiesta, con i segreti nascosti</translation>
    </message>
    <message>
        <source>Answer, with secrets hidden</source>
        <translation>Risposta, con i segreti nascosti</translation>
    </message>
</context>
<context>
    <name>evenstock::WritesList</name>
    <message>
        <source>What goes out</source>
        <translation>Che cosa parte</translation>
    </message>
    <message>
        <source>Try all like this again</source>
        <translation>Riprova tutti quelli uguali</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Apri prodotto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>What goes out could not be read.</source>
        <translation>Non è stato possibile leggere che cosa parte.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nulla da inviare</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 e oltre</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrati</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Every channel was told what it should show, and took it.</source>
        <translation>A ogni canale è stato detto che cosa mostrare, e l’ha preso.</translation>
    </message>
</context>
<context>
    <name>evenstock::WritesModel</name>
    <message>
        <source>Refused</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>In doubt: is looked up</source>
        <translation>In dubbio: si controlla</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Held for your consent</source>
        <translation>Trattenuta per il tuo consenso</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Nuova inserzione</translation>
    </message>
    <message>
        <source>End of the listing</source>
        <translation>Fine dell’inserzione</translation>
    </message>
    <message>
        <source>Quantity to 0</source>
        <translation>Quantità a 0</translation>
    </message>
    <message>
        <source>Lower quantity</source>
        <translation>Quantità minore</translation>
    </message>
    <message>
        <source>Higher quantity</source>
        <translation>Quantità maggiore</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>non c’è ancora</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1: da %2 a %3</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>new value, other fields of the same write</comment>
        <translation>%1, e altri %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>It did not go through; Errors says why</source>
        <translation>Non è passato; Errori dice perché</translation>
    </message>
    <message>
        <source>No answer came: it is looked at there</source>
        <translation>Nessuna risposta: si controlla là</translation>
    </message>
    <message>
        <source>The marketplace does not take it so; Errors says why</source>
        <translation>Il marketplace così non lo accetta; Errori dice perché</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong; Errors says what</source>
        <translation>Qualcosa manca o è sbagliato; Errori dice che cosa</translation>
    </message>
    <message>
        <source>The marketplace no longer knows this listing</source>
        <translation>Il marketplace non conosce più questa inserzione</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>La risposta era: %1</translation>
    </message>
</context>
</TS>
