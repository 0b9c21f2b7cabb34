<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Evenstock</source>
        <translation>Despre Evenstock</translation>
    </message>
    <message>
        <source>Evenstock %1</source>
        <translation>Evenstock %1</translation>
    </message>
    <message>
        <source>Keeps the stock of a small shop the same on all its marketplaces. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Păstrează la fel stocul unui magazin mic pe toate platformele sale. Software liber sub GNU General Public License, versiunea 3 sau ulterioară.</translation>
    </message>
    <message>
        <source>the views</source>
        <translation>paginile</translation>
    </message>
    <message>
        <source>search, go to, do</source>
        <translation>caută, mergi la, fă</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrează această listă</translation>
    </message>
    <message>
        <source>sync the account in sight</source>
        <translation>sincronizează contul afișat</translation>
    </message>
    <message>
        <source>sync all accounts</source>
        <translation>sincronizează toate conturile</translation>
    </message>
    <message>
        <source>next, previous conflict</source>
        <translation>conflictul următor, precedent</translation>
    </message>
    <message>
        <source>keep mine, take theirs</source>
        <translation>păstrează al meu, ia al lor</translation>
    </message>
    <message>
        <source>back</source>
        <translation>înapoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Evenstock</source>
        <translation>Evenstock</translation>
    </message>
    <message>
        <source>save a product; save a decision</source>
        <translation>salvează un produs; salvează o decizie</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>de ce acest număr?</translation>
    </message>
    <message>
        <source>into what is chosen in the list</source>
        <translation>în ceea ce este ales în listă</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>anulează ultima decizie</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copiază rândurile alese</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>ieșire</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>meniul</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>All channels</source>
        <translation>Toate canalele</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Off</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reîncearcă</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n eroare</numerusform>
            <numerusform>%n erori</numerusform>
            <numerusform>%n de erori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertisment</numerusform>
            <numerusform>%n avertismente</numerusform>
            <numerusform>%n de avertismente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicte</numerusform>
            <numerusform>%n de conflicte</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Te întreabă</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Încă nesincronizat</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Se sincronizează</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off; sales there go unseen since %1</source>
        <translation>Oprit; vânzările de acolo nu se văd de %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincr. %1</translation>
    </message>
    <message>
        <source>%1, stopped until you sign in</source>
        <translation>%1, oprit până te conectezi</translation>
    </message>
    <message>
        <source>%1, no schedule</source>
        <translation>%1, fără program</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>Synced 2 min ago, next in 13 min</comment>
        <translation>%1, apoi %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 din %2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elemente</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completă</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selectate</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incrementală</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Orders again</source>
        <translation>Din nou comenzile</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimitere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parțial</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Eșuată</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dată înapoi</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, în pauză</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Chei blocate</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Neverificat</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 articole/s</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorii</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Look and link</source>
        <translation>Vezi și leagă</translation>
    </message>
    <message>
        <source>Changes to approve</source>
        <translation>Schimbări de aprobat</translation>
    </message>
    <message numerus="yes">
        <source>%n to cancel</source>
        <translation>
            <numerusform>%n de anulat</numerusform>
            <numerusform>%n de anulat</numerusform>
            <numerusform>%n de anulat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n listat de două ori</numerusform>
            <numerusform>%n listate de două ori</numerusform>
            <numerusform>%n listate de două ori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n reținută</numerusform>
            <numerusform>%n reținute</numerusform>
            <numerusform>%n reținute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n incertă</numerusform>
            <numerusform>%n incerte</numerusform>
            <numerusform>%n incerte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>%n new conflict(s)</source>
        <translation>
            <numerusform>%n conflict nou</numerusform>
            <numerusform>%n conflicte noi</numerusform>
            <numerusform>%n de conflicte noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) oversold</source>
        <translation>
            <numerusform>%n produs vândut peste stoc</numerusform>
            <numerusform>%n produse vândute peste stoc</numerusform>
            <numerusform>%n de produse vândute peste stoc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n eveniment nu a putut fi folosit</numerusform>
            <numerusform>%n evenimente nu au putut fi folosite</numerusform>
            <numerusform>%n de evenimente nu au putut fi folosite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working</source>
        <translation>
            <numerusform>%n cont nu mai funcționează</numerusform>
            <numerusform>%n conturi nu mai funcționează</numerusform>
            <numerusform>%n de conturi nu mai funcționează</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, channels</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In your shop there is something new to look at:</source>
        <translation>În magazinul tău este ceva nou de văzut:</translation>
    </message>
    <message>
        <source>Among others: %1</source>
        <translation>Printre altele: %1</translation>
    </message>
    <message>
        <source>Open Evenstock to see what happened and what to do.</source>
        <translation>Deschide Evenstock ca să vezi ce s-a întâmplat și ce e de făcut.</translation>
    </message>
    <message>
        <source>Settings, Notifications: what you are told about, and how.</source>
        <translation>Setări, Notificări: despre ce ești anunțat și cum.</translation>
    </message>
    <message>
        <source>test mail</source>
        <translation>mesaj de probă</translation>
    </message>
    <message>
        <source>This is the test mail you asked for. Alerts of your shop will come like this.</source>
        <translation>Acesta este mesajul de probă pe care l-ai cerut. Așa vor veni avertizările magazinului tău.</translation>
    </message>
    <message numerus="yes">
        <source>%n large change(s) wait for your consent</source>
        <translation>
            <numerusform>%n schimbare mare așteaptă acordul tău</numerusform>
            <numerusform>%n schimbări mari așteaptă acordul tău</numerusform>
            <numerusform>%n de schimbări mari așteaptă acordul tău</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugestie</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>În curând</translation>
    </message>
    <message>
        <source>%1: your sign-in has expired</source>
        <translation>%1: conectarea ta a expirat</translation>
    </message>
    <message>
        <source>Not checked for %1. The other channels go on.</source>
        <translation>Neverificat de %1. Celelalte canale merg mai departe.</translation>
    </message>
    <message>
        <source>Not checked until then. The other channels go on.</source>
        <translation>Neverificat până atunci. Celelalte canale merg mai departe.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Conectează-te din nou</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 nu răspunde</translation>
    </message>
    <message>
        <source>Since %1. It is tried again by itself.</source>
        <translation>De %1. Se reîncearcă de la sine.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reîncearcă de la sine.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Vezi</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 este oprit</translation>
    </message>
    <message>
        <source>Sales there go unseen since %1.</source>
        <translation>Vânzările de acolo nu se văd de %1.</translation>
    </message>
    <message>
        <source>Open channel</source>
        <translation>Deschide canalul</translation>
    </message>
    <message>
        <source>%1: what was found waits for your consent</source>
        <translation>%1: ce s-a găsit așteaptă acordul tău</translation>
    </message>
    <message>
        <source>Nothing is linked or created before you agree.</source>
        <translation>Nimic nu se leagă și nu se creează înainte de acordul tău.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifică</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Deschide comanda</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Deschide produsul</translation>
    </message>
    <message>
        <source>Sold on %1, but linked to no product</source>
        <translation>Vândut pe %1, dar nelegat de niciun produs</translation>
    </message>
    <message>
        <source>No stock was taken for it.</source>
        <translation>Nu s-a scăzut niciun stoc.</translation>
    </message>
    <message>
        <source>An order came late for a change that was counted already</source>
        <translation>O comandă a venit târziu pentru o schimbare deja socotită</translation>
    </message>
    <message>
        <source>An order on %1 needs a look</source>
        <translation>O comandă de pe %1 trebuie privită</translation>
    </message>
    <message>
        <source>The lower stock stands until you decide.</source>
        <translation>Rămâne stocul mai mic până hotărăști.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) may sell out within 3 days</source>
        <translation>
            <numerusform>%n produs se poate epuiza în 3 zile</numerusform>
            <numerusform>%n produse se pot epuiza în 3 zile</numerusform>
            <numerusform>%n de produse se pot epuiza în 3 zile</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last 14 days, over all channels.</source>
        <translation>În ritmul ultimelor 14 zile, pe toate canalele.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision</source>
        <translation>
            <numerusform>%n conflict așteaptă hotărârea ta</numerusform>
            <numerusform>%n conflicte așteaptă hotărârea ta</numerusform>
            <numerusform>%n de conflicte așteaptă hotărârea ta</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest since %1. Neither side is touched until then.</source>
        <translation>Cel mai vechi de %1. Nicio parte nu se atinge până atunci.</translation>
    </message>
    <message>
        <source>A large change on %1 waits for your consent</source>
        <translation>O schimbare mare pe %1 așteaptă acordul tău</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held back, to be safe.</source>
        <translation>
            <numerusform>%n schimbare este reținută, pentru siguranță.</numerusform>
            <numerusform>%n schimbări sunt reținute, pentru siguranță.</numerusform>
            <numerusform>%n de schimbări sunt reținute, pentru siguranță.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n change(s)</source>
        <translation>
            <numerusform>%1 a refuzat %n schimbare</numerusform>
            <numerusform>%1 a refuzat %n schimbări</numerusform>
            <numerusform>%1 a refuzat %n de schimbări</numerusform>
        </translation>
    </message>
    <message>
        <source>What it shows there is still the old value.</source>
        <translation>Acolo se vede încă valoarea veche.</translation>
    </message>
    <message>
        <source>Our own data could not be written</source>
        <translation>Datele noastre nu s-au putut scrie</translation>
    </message>
    <message>
        <source>Syncing waits until there is space again.</source>
        <translation>Sincronizarea așteaptă până este din nou loc.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n eveniment nu s-a putut folosi</numerusform>
            <numerusform>%n evenimente nu s-au putut folosi</numerusform>
            <numerusform>%n de evenimente nu s-au putut folosi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed by it; the next sync reads the same.</source>
        <translation>Nu a schimbat nimic; sincronizarea următoare citește la fel.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1 could not be read</source>
        <translation>
            <numerusform>%n element de pe %1 nu s-a putut citi</numerusform>
            <numerusform>%n elemente de pe %1 nu s-au putut citi</numerusform>
            <numerusform>%n de elemente de pe %1 nu s-au putut citi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else went on. They are tried again at every sync.</source>
        <translation>Restul a mers mai departe. Se reîncearcă la fiecare sincronizare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 arată altă cantitate pentru %n produs</numerusform>
            <numerusform>%1 arată alte cantități pentru %n produse</numerusform>
            <numerusform>%1 arată alte cantități pentru %n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent there for them until you have looked at it.</source>
        <translation>Nu se trimite nimic acolo pentru ele până nu verifici.</translation>
    </message>
    <message>
        <source>The sign-in of %1 cannot be read</source>
        <translation>Datele de acces pentru %1 nu pot fi citite</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer. Unlock it, then retry.</source>
        <translation>Portofelul de chei este blocat sau nu răspunde. Deblochează-l, apoi reîncearcă.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be verified</source>
        <translation>
            <numerusform>%n eveniment nu s-a putut verifica</numerusform>
            <numerusform>%n evenimente nu s-au putut verifica</numerusform>
            <numerusform>%n de evenimente nu s-au putut verifica</numerusform>
        </translation>
    </message>
    <message>
        <source>It is set aside; nothing was changed by it.</source>
        <translation>Este pus deoparte; nu a schimbat nimic.</translation>
    </message>
    <message>
        <source>Its stock stays as it was. Compare the order on the marketplace.</source>
        <translation>Stocul ei rămâne cum era. Compară comanda cu cea de pe platformă.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows less of %n product(s), and no order explains it</source>
        <translation>
            <numerusform>%1 arată mai puține bucăți la %n produs și nicio comandă nu explică asta</numerusform>
            <numerusform>%1 arată mai puține bucăți la %n produse și nicio comandă nu explică asta</numerusform>
            <numerusform>%1 arată mai puține bucăți la %n de produse și nicio comandă nu explică asta</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the shelf and write the number under Stock, also where it is right.</source>
        <translation>Numără raftul și scrie numărul la Stoc, și acolo unde este corect.</translation>
    </message>
    <message>
        <source>A listing on %1 may be any of several products</source>
        <translation>Un anunț de pe %1 poate fi al oricăruia dintre mai multe produse</translation>
    </message>
    <message>
        <source>Nothing is counted for it until you link it.</source>
        <translation>Nu se socotește nimic pentru el până nu îl legi.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are the same listing on %1 as another</source>
        <translation>
            <numerusform>%n produs este pe %1 același anunț ca altul</numerusform>
            <numerusform>%n produse sunt pe %1 același anunț ca altul</numerusform>
            <numerusform>%n de produse sunt pe %1 același anunț ca altul</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not on sale there.</source>
        <translation>Nu sunt în vânzare acolo.</translation>
    </message>
    <message>
        <source>%1: the sign-in was not kept; enter it again</source>
        <translation>%1: autentificarea nu a fost păstrată; introdu-o din nou</translation>
    </message>
    <message>
        <source>Not checked for %1, nor is any other channel.</source>
        <translation>Neverificat de %1, la fel ca toate celelalte canale.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are listed twice on %1</source>
        <translation>
            <numerusform>%n produs este listat de două ori pe %1</numerusform>
            <numerusform>%n produse sunt listate de două ori pe %1</numerusform>
            <numerusform>%n de produse sunt listate de două ori pe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to the second listing, so it may sell what is gone. End it there.</source>
        <translation>Către a doua ofertă nu se trimite nimic, deci poate vinde ce nu mai există. Închide-o acolo.</translation>
    </message>
    <message>
        <source>%1 was not read since the backup was put back</source>
        <translation>%1 nu a fost citit de când a fost restaurată copia</translation>
    </message>
    <message numerus="yes">
        <source>What %n listing(s) show there is not known until all of it is read once.</source>
        <translation>
            <numerusform>Ce arată acolo %n ofertă nu se știe până nu se citește totul o dată.</numerusform>
            <numerusform>Ce arată acolo %n oferte nu se știe până nu se citește totul o dată.</numerusform>
            <numerusform>Ce arată acolo %n de oferte nu se știe până nu se citește totul o dată.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Citește tot</translation>
    </message>
    <message numerus="yes">
        <source>%1: the buyers of %n order(s) ask to cancel</source>
        <translation>
            <numerusform>%1: cumpărătorul a %n comandă cere anularea</numerusform>
            <numerusform>%1: cumpărătorii a %n comenzi cer anularea</numerusform>
            <numerusform>%1: cumpărătorii a %n de comenzi cer anularea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1 may not be at the wholesaler’s</source>
        <translation>
            <numerusform>%n comandă de la %1 poate nu este la angrosist</numerusform>
            <numerusform>%n comenzi de la %1 poate nu sunt la angrosist</numerusform>
            <numerusform>%n de comenzi de la %1 poate nu sunt la angrosist</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed on by itself. Look there, and make it by hand where it is missing.</source>
        <translation>Nu se trimite mai departe de la sine. Uită-te acolo și fă-o manual unde lipsește.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) on %1 are left different</source>
        <translation>
            <numerusform>%n listare pe %1 a rămas diferită</numerusform>
            <numerusform>%n listări pe %1 au rămas diferite</numerusform>
            <numerusform>%n de listări pe %1 au rămas diferite</numerusform>
        </translation>
    </message>
    <message>
        <source>A change was not taken in, or not sent. It stays so until you decide otherwise.</source>
        <translation>O modificare nu a fost preluată sau trimisă. Rămâne așa până hotărăști altceva.</translation>
    </message>
    <message>
        <source>What they hold stays held until you answer.</source>
        <translation>Ce rețin rămâne reținut până răspunzi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) on %1 are oversold</source>
        <translation>
            <numerusform>Încă %n comandă pe %1 este vândută peste stoc</numerusform>
            <numerusform>Încă %n comenzi pe %1 sunt vândute peste stoc</numerusform>
            <numerusform>Încă %n de comenzi pe %1 sunt vândute peste stoc</numerusform>
        </translation>
    </message>
    <message>
        <source>What they got is held for them; find the rest, or cancel them there.</source>
        <translation>Ce au primit este reținut pentru ele; găsește restul sau anulează-le acolo.</translation>
    </message>
    <message>
        <source>Oversold by %1: %2, order %3</source>
        <comment>pieces, product, code</comment>
        <translation>Vândute %1 prea mult: %2, comanda %3</translation>
    </message>
    <message>
        <source>Sold on %1. What it got is held for it; find the rest, or cancel it there.</source>
        <translation>Vândut pe %1. Ce a primit este reținut pentru ea; găsește restul sau anuleaz-o acolo.</translation>
    </message>
    <message>
        <source>What it holds stays held until you answer.</source>
        <translation>Ce reține rămâne reținut până răspunzi.</translation>
    </message>
    <message>
        <source>It holds nothing of your stock.</source>
        <translation>Nu reține nimic din stocul tău.</translation>
    </message>
    <message>
        <source>They hold nothing of your stock.</source>
        <translation>Nu rețin nimic din stocul tău.</translation>
    </message>
    <message>
        <source>Since %1. %2</source>
        <comment>time, what of the pieces</comment>
        <translation>Din %1. %2</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>“Start with the desktop” could not be changed: its file cannot be written.</source>
        <translation>„Pornește odată cu desktopul” nu a putut fi schimbat: fișierul său nu poate fi scris.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marcă</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
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
        <translation>Prima ediție</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Semnată</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modificată</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Gradată</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>a sync</source>
        <translation>o sincronizare</translation>
    </message>
    <message>
        <source>taken from %1, run %2</source>
        <comment>channel, number</comment>
        <translation>preluat de pe %1, rularea %2</translation>
    </message>
    <message>
        <source>taken from %1</source>
        <comment>channel</comment>
        <translation>preluat de pe %1</translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation>tu, manual</translation>
    </message>
    <message>
        <source>you, from a file</source>
        <translation>tu, dintr-un fișier</translation>
    </message>
    <message>
        <source>your decision of a conflict</source>
        <translation>hotărârea ta într-un conflict</translation>
    </message>
    <message>
        <source>you, by an undo</source>
        <translation>tu, prin anulare</translation>
    </message>
    <message>
        <source>a preview you applied</source>
        <translation>o previzualizare pe care ai aplicat-o</translation>
    </message>
    <message>
        <source>the first link</source>
        <translation>prima legare</translation>
    </message>
    <message>
        <source>the first link with %1</source>
        <comment>channel</comment>
        <translation>prima legare cu %1</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>through the browser</source>
        <translation>prin browser</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>On CardTrader under Profile &gt; Settings &gt; API: &quot;Full API App&quot;</source>
        <translation>Pe CardTrader la Profil &gt; Setări &gt; API: „Full API App”</translation>
    </message>
    <message>
        <source>Give stock back when a cancellation is</source>
        <translation>Dă stocul înapoi când o anulare este</translation>
    </message>
    <message>
        <source>Read the shop as a whole or by expansion</source>
        <translation>Citește magazinul întreg sau pe expansiuni</translation>
    </message>
    <message>
        <source>CardTrader gives sellers a token for its Full API: open Profile &gt; Settings &gt; API, and copy the whole text that begins with eyJ. Making a new one there ends the old one.</source>
        <translation>CardTrader dă vânzătorilor un token pentru Full API: deschide Profil &gt; Setări &gt; API și copiază tot textul care începe cu eyJ. Dacă faci acolo unul nou, cel vechi nu mai e valabil.</translation>
    </message>
    <message>
        <source>On CardTrader open Profile &gt; Settings &gt; API.</source>
        <translation>Pe CardTrader deschide Profil &gt; Setări &gt; API.</translation>
    </message>
    <message>
        <source>Paste the address into &quot;Webhook endpoint address&quot; (in Italian: Indirizzo del tuo endpoint webhook).</source>
        <translation>Lipește adresa în „Webhook endpoint address” (în italiană: Indirizzo del tuo endpoint webhook).</translation>
    </message>
    <message>
        <source>Press &quot;Save webhook endpoint&quot;, then come back here.</source>
        <translation>Apasă „Save webhook endpoint”, apoi revino aici.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>The user with API rights, usually an e-mail address; FBE has a user of its own</source>
        <translation>Utilizatorul cu drepturi API, de obicei o adresă de e-mail; FBE are utilizatorul lui</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>The password of that user, not the API code shown beside it</source>
        <translation>Parola acelui utilizator, nu codul API afișat alături</translation>
    </message>
    <message>
        <source>Who keeps the stock: the seller (main) or eMAG (fbe)</source>
        <translation>Cine ține stocul: vânzătorul (main) sau eMAG (fbe)</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platformă</translation>
    </message>
    <message>
        <source>Acknowledge new orders by itself</source>
        <translation>Preia singur comenzile noi</translation>
    </message>
    <message>
        <source>Warehouse number on eMAG</source>
        <translation>Numărul depozitului pe eMAG</translation>
    </message>
    <message>
        <source>VAT rate number for new offers (empty: the usual one)</source>
        <translation>Numărul cotei TVA pentru oferte noi (gol: cea obișnuită)</translation>
    </message>
    <message>
        <source>Days until dispatch for new offers</source>
        <translation>Zile până la expediere pentru oferte noi</translation>
    </message>
    <message>
        <source>Offers on a page</source>
        <translation>Oferte pe o pagină</translation>
    </message>
    <message>
        <source>Form of writes</source>
        <translation>Forma scrierilor</translation>
    </message>
    <message>
        <source>Send stock alone by its own call first</source>
        <translation>Trimite întâi doar stocul, printr-un apel separat</translation>
    </message>
    <message>
        <source>eMAG admits only users with API rights, from addresses that are on its list: in the seller&apos;s account create a user with API rights and add this computer&apos;s public address, or a proxy&apos;s. MAIN and FBE are two accounts with a user each.</source>
        <translation>eMAG primește doar utilizatori cu drepturi API, de la adrese aflate pe lista lui: în contul de vânzător creează un utilizator cu drepturi API și adaugă adresa publică a acestui calculator sau a unui proxy. MAIN și FBE sunt două conturi, cu câte un utilizator.</translation>
    </message>
    <message>
        <source>In eMAG Marketplace open the settings of your API user, where callback addresses are kept.</source>
        <translation>În eMAG Marketplace deschide setările utilizatorului tău API, unde se țin adresele de callback.</translation>
    </message>
    <message>
        <source>Paste the address for new orders and for order cancellations; it serves all of them.</source>
        <translation>Lipește adresa la comenzi noi și la anulări; este bună pentru toate.</translation>
    </message>
    <message>
        <source>Save there, then come back here.</source>
        <translation>Salvează acolo, apoi revino aici.</translation>
    </message>
    <message>
        <source>Webservice key</source>
        <translation>Cheia Webservice</translation>
    </message>
    <message>
        <source>In the shop under Advanced parameters &gt; Webservice: 32 characters</source>
        <translation>În magazin la Parametri avansați &gt; Webservice: 32 de caractere</translation>
    </message>
    <message>
        <source>Key of the Evenstock module</source>
        <translation>Cheia modulului Evenstock</translation>
    </message>
    <message>
        <source>Any long text; the same one is put into the module&apos;s settings</source>
        <translation>Orice text lung; același se pune în setările modulului</translation>
    </message>
    <message>
        <source>What this shop is to the others</source>
        <translation>Ce este acest magazin pentru celelalte</translation>
    </message>
    <message>
        <source>Number of the shop in a multistore</source>
        <translation>Numărul magazinului într-un multistore</translation>
    </message>
    <message>
        <source>What an order of this retailer becomes at the wholesaler&apos;s: an order, a reservation, or nothing</source>
        <translation>Ce devine la angrosist o comandă a acestui revânzător: o comandă, o rezervare sau nimic</translation>
    </message>
    <message>
        <source>Which of the wholesaler&apos;s products this retailer sells: those chosen for it, or all</source>
        <translation>Care produse ale angrosistului le vinde acest revânzător: cele alese pentru el sau toate</translation>
    </message>
    <message>
        <source>Name of the wholesaler&apos;s account, where there are several</source>
        <translation>Numele contului angrosistului, dacă sunt mai multe</translation>
    </message>
    <message>
        <source>What order states of the shop&apos;s own do to stock, like 17=release,21=keep</source>
        <translation>Ce fac cu stocul stările de comandă proprii ale magazinului, de exemplu 17=release,21=keep</translation>
    </message>
    <message>
        <source>In the shop&apos;s back office open Modules, upload evenstockconnector.zip and install it.</source>
        <translation>În back office-ul magazinului deschide Module, încarcă evenstockconnector.zip și instalează-l.</translation>
    </message>
    <message>
        <source>Put the address, up to /api, and the key of the module into its settings.</source>
        <translation>Pune adresa, până la /api, și cheia modulului în setările lui.</translation>
    </message>
    <message>
        <source>Press Test there, then come back here.</source>
        <translation>Apasă acolo Test, apoi revino aici.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Cheie API</translation>
    </message>
    <message>
        <source>The key of one site, from the administrator of BoliBanaStock; it begins with b2c_. Another program&apos;s .env holds it as B2B_API_KEY</source>
        <translation>Cheia unui site, de la administratorul BoliBanaStock; începe cu b2c_. În .env-ul altui program este B2B_API_KEY</translation>
    </message>
    <message>
        <source>Path of the categories</source>
        <translation>Calea categoriilor</translation>
    </message>
    <message>
        <source>Path of the products</source>
        <translation>Calea produselor</translation>
    </message>
    <message>
        <source>Path of the sites</source>
        <translation>Calea site-urilor</translation>
    </message>
    <message>
        <source>Only this site (its number; empty = the key&apos;s own)</source>
        <translation>Doar acest site (numărul lui; gol = cel al cheii)</translation>
    </message>
    <message>
        <source>Currency where the site does not tell it (empty = FCFA)</source>
        <translation>Moneda, dacă site-ul nu o spune (gol = FCFA)</translation>
    </message>
    <message>
        <source>While a promotion runs</source>
        <translation>Cât ține o promoție</translation>
    </message>
    <message>
        <source>Keys of this source that are active at a time</source>
        <translation>Chei ale acestei surse active în același timp</translation>
    </message>
    <message>
        <source>Header that carries the key</source>
        <translation>Antetul care poartă cheia</translation>
    </message>
    <message>
        <source>Name of the list in an answer, where it is not a usual one</source>
        <translation>Numele listei dintr-un răspuns, dacă nu este unul obișnuit</translation>
    </message>
    <message>
        <source>BoliBanaStock gives each site a key of its own: ask its administrator for the one of your shop, and paste the whole text that begins with b2c_. Several sites are several accounts here.</source>
        <translation>BoliBanaStock dă fiecărui site o cheie a lui: cere-o administratorului pe cea a magazinului tău și lipește tot textul care începe cu b2c_. Mai multe site-uri sunt aici mai multe conturi.</translation>
    </message>
    <message>
        <source>Send the address to the administrator of your BoliBanaStock site: it is told about sales there.</source>
        <translation>Trimite adresa administratorului site-ului tău BoliBanaStock: acolo i se spune de vânzări.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmată</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>cerută</translation>
    </message>
    <message>
        <source>as fits its size</source>
        <translation>după mărime</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>întreg</translation>
    </message>
    <message>
        <source>by expansion</source>
        <translation>pe expansiuni</translation>
    </message>
    <message>
        <source>the seller (main)</source>
        <translation>vânzătorul (main)</translation>
    </message>
    <message>
        <source>eMAG (fbe)</source>
        <translation>eMAG (fbe)</translation>
    </message>
    <message>
        <source>eMAG Romania</source>
        <translation>eMAG România</translation>
    </message>
    <message>
        <source>eMAG Bulgaria</source>
        <translation>eMAG Bulgaria</translation>
    </message>
    <message>
        <source>eMAG Hungary</source>
        <translation>eMAG Ungaria</translation>
    </message>
    <message>
        <source>FashionDays Romania</source>
        <translation>FashionDays România</translation>
    </message>
    <message>
        <source>FashionDays Bulgaria</source>
        <translation>FashionDays Bulgaria</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>cea obișnuită</translation>
    </message>
    <message>
        <source>a plain list</source>
        <translation>o listă simplă</translation>
    </message>
    <message>
        <source>the wholesaler</source>
        <translation>angrosistul</translation>
    </message>
    <message>
        <source>a retailer</source>
        <translation>un revânzător</translation>
    </message>
    <message>
        <source>one like the others</source>
        <translation>unul ca celelalte</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>o comandă</translation>
    </message>
    <message>
        <source>a reservation</source>
        <translation>o rezervare</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>those chosen for it</source>
        <translation>cele alese pentru el</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>its price is only shown</source>
        <translation>prețul ei este doar arătat</translation>
    </message>
    <message>
        <source>its price is the price</source>
        <translation>prețul ei este prețul</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mai multe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>The words about Vinted&apos;s terms were read and agreed to (date and version)</source>
        <translation>Termenii Vinted au fost citiți și acceptați (data și versiunea)</translation>
    </message>
    <message>
        <source>New listings begin as drafts that you publish on Vinted yourself</source>
        <translation>Anunțurile noi sunt ciorne pe care le publici chiar tu pe Vinted</translation>
    </message>
    <message>
        <source>When something was sold elsewhere, its listing is taken off Vinted</source>
        <translation>Când ceva s-a vândut în altă parte, anunțul său este scos de pe Vinted</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to Vinted (faster: Vinted may restrict the account)</source>
        <translation>Milisecunde între două cereri către Vinted (mai repede: Vinted poate restricționa contul)</translation>
    </message>
    <message>
        <source>Seconds between two changes (faster: Vinted may restrict the account)</source>
        <translation>Secunde între două modificări (mai repede: Vinted poate restricționa contul)</translation>
    </message>
    <message>
        <source>New listings an hour, at most</source>
        <translation>Anunțuri noi pe oră, cel mult</translation>
    </message>
    <message>
        <source>New listings a day, at most</source>
        <translation>Anunțuri noi pe zi, cel mult</translation>
    </message>
    <message>
        <source>Hours without any change (22-09, or off)</source>
        <translation>Ore fără nicio modificare (22-09, sau off)</translation>
    </message>
    <message>
        <source>Template of titles on Vinted (empty = the usual one)</source>
        <translation>Șablonul titlurilor pe Vinted (gol = cel obișnuit)</translation>
    </message>
    <message>
        <source>Template of descriptions on Vinted (empty = the usual one)</source>
        <translation>Șablonul descrierilor pe Vinted (gol = cel obișnuit)</translation>
    </message>
    <message>
        <source>Vinted has no interface for programs: Evenstock hands its work to your own browser, where you are logged in on Vinted. Add the account, install the extension and pair it with a code.</source>
        <translation>Vinted nu are o interfață pentru programe: Evenstock dă lucrul browserului tău, în care ești autentificat pe Vinted. Adaugă contul, instalează extensia și asociaz-o cu un cod.</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>când spui tu</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>de la sine</translation>
    </message>
    <message>
        <source>Which order states are carried between this retailer and its wholesaler (on the left the wholesaler&apos;s), like shipped&gt;shipped,refunded=refunded,21&lt;17; off = none</source>
        <translation>Ce stări de comandă trec între acest revânzător și angrosistul său (în stânga a angrosistului), ca shipped&gt;shipped,refunded=refunded,21&lt;17; off = niciuna</translation>
    </message>
    <message>
        <source>Path of the sales</source>
        <translation>Calea vânzărilor</translation>
    </message>
    <message>
        <source>What is sold on your other channels</source>
        <translation>Ce se vinde pe celelalte canale</translation>
    </message>
    <message>
        <source>New listings and changes wait for your word before the browser does them</source>
        <translation>Anunțurile noi și modificările așteaptă acordul tău înainte ca browserul să le facă</translation>
    </message>
    <message>
        <source>is not told there</source>
        <translation>nu este comunicat acolo</translation>
    </message>
    <message>
        <source>is made there as a sale</source>
        <translation>devine acolo o vânzare</translation>
    </message>
    <message>
        <source>What becomes of the wholesaler&apos;s categories that this retailer lacks: made there, or left out</source>
        <translation>Ce se face cu categoriile angrosistului care îi lipsesc acestui revânzător: se creează acolo sau se omit</translation>
    </message>
    <message>
        <source>made there</source>
        <translation>făcute acolo</translation>
    </message>
    <message>
        <source>not made there</source>
        <translation>nu se fac acolo</translation>
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
        <translation>Pornește Webservice la Parametri avansați &gt; Webservice, adaugă acolo o cheie și bifează-i drepturile în tabel.

Întotdeauna:
• vizualizare products, combinations, stock_availables, categories, product_options, product_option_values, orders, customers, order_states, configurations, languages, currencies
• modificare stock_availables

Pentru a publica produse acolo:
• adăugare și modificare products, combinations, product_options, product_option_values, product_features, product_feature_values, categories, images

Pentru a trimite comenzile mai departe:
• în magazinul angrosistului vizualizare carriers; adăugare customers, addresses, carts, orders, order_histories
• în magazinul revânzătorului adăugare order_histories; vizualizare și modificare order_carriers</translation>
    </message>
</context>
<context>
    <name>DamagedShop</name>
    <message>
        <source>The file of your shop is damaged and cannot be opened. Your marketplaces are as they were. Restore a backup to go on.</source>
        <translation>Fișierul magazinului tău este deteriorat și nu poate fi deschis. Platformele tale sunt cum erau. Restaurează o copie ca să continui.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurează o copie…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurează o copie</translation>
    </message>
    <message>
        <source>The file of received messages was damaged: it was set aside and a new one was begun. Messages that were not worked on yet are lost; orders and stock are read from the marketplaces at the next sync.</source>
        <translation>Fișierul mesajelor primite era deteriorat: a fost pus deoparte și s-a început unul nou. Mesajele neprelucrate încă sunt pierdute; comenzile și stocul se citesc de pe platforme la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Am înțeles</translation>
    </message>
    <message>
        <source>The backup is restored. What the channels show since then is not known: all of them have to be read as a whole once.</source>
        <translation>Copia este restaurată. Ce arată canalele de atunci nu se știe: toate trebuie citite o dată în întregime.</translation>
    </message>
    <message>
        <source>Read all channels</source>
        <translation>Citește toate canalele</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Oversold by %1</source>
        <translation>Vândute %1 prea mult</translation>
    </message>
    <message>
        <source>Find the missing piece or tell the buyer. If you cancel on the marketplace, only what was really taken comes back into stock.</source>
        <translation>Găsește bucata lipsă sau anunță cumpărătorul. Dacă anulezi pe platformă, în stoc se întoarce doar ce s-a luat cu adevărat.</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Deschide comanda</translation>
    </message>
    <message>
        <source>Sold something that is not linked to a product</source>
        <translation>S-a vândut ceva ce nu este legat de un produs</translation>
    </message>
    <message>
        <source>Order %1 contains an item that we do not know. No stock was taken for it.</source>
        <translation>Comanda %1 conține un articol pe care nu îl cunoaștem. Pentru el nu s-a scăzut stoc.</translation>
    </message>
    <message>
        <source>An order came late for a change that we had already counted</source>
        <translation>O comandă a venit târziu pentru o schimbare pe care o socotisem deja</translation>
    </message>
    <message>
        <source>The quantity on the marketplace fell first and was taken for an edit there. Then an order turned up that explains it, so the piece may have been taken off twice.</source>
        <translation>Cantitatea de pe platformă a scăzut întâi și a fost luată drept o modificare făcută acolo. Apoi a apărut o comandă care o explică: bucata poate că a fost scăzută de două ori.</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Deschide produsul</translation>
    </message>
    <message>
        <source>An order needs a look</source>
        <translation>O comandă trebuie privită</translation>
    </message>
    <message>
        <source>Look at the order on the marketplace and decide whether its pieces are sold.</source>
        <translation>Privește comanda pe platformă și hotărăște dacă bucățile sunt vândute.</translation>
    </message>
    <message>
        <source>A message from the marketplace could not be used</source>
        <translation>Un mesaj al platformei nu s-a putut folosi</translation>
    </message>
    <message>
        <source>It was set aside; nothing was changed by it. The next sync reads the same from the marketplace itself.</source>
        <translation>A fost pus deoparte; nu a schimbat nimic. Sincronizarea următoare citește același lucru de pe platformă.</translation>
    </message>
    <message>
        <source>Usually there is nothing to do. If it happens again, compare the secret on the marketplace with the one here.</source>
        <translation>De obicei nu este nimic de făcut. Dacă se mai întâmplă, compară secretul de pe platformă cu cel de aici.</translation>
    </message>
    <message>
        <source>%1 did not accept a change</source>
        <translation>%1 nu a acceptat o schimbare</translation>
    </message>
    <message>
        <source>What we sent was refused, so the listing there still shows the old value.</source>
        <translation>Ce am trimis a fost refuzat, așa că anunțul arată încă valoarea veche.</translation>
    </message>
    <message>
        <source>It is not certain whether a change reached %1</source>
        <translation>Nu este sigur că o schimbare a ajuns la %1</translation>
    </message>
    <message>
        <source>The connection broke while we were sending. It is never sent twice blindly: the listing is read first.</source>
        <translation>Legătura s-a întrerupt în timpul trimiterii. Nu se trimite niciodată orbește a doua oară: întâi se citește anunțul.</translation>
    </message>
    <message>
        <source>Sync this account; then it is certain.</source>
        <translation>Sincronizează acest cont; apoi este sigur.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizează acum</translation>
    </message>
    <message>
        <source>An item of %1 could not be read</source>
        <translation>Un element de pe %1 nu s-a putut citi</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer for this one item made no sense. Everything else went on.</source>
        <translation>Răspunsul platformei pentru acest singur element nu avea sens. Restul a mers mai departe.</translation>
    </message>
    <message>
        <source>Open it on the marketplace and look for something unusual. It is tried again at every sync.</source>
        <translation>Deschide-l pe platformă și caută ceva neobișnuit. Se reîncearcă la fiecare sincronizare.</translation>
    </message>
    <message>
        <source>Our own data could not be written</source>
        <translation>Datele noastre nu s-au putut scrie</translation>
    </message>
    <message>
        <source>The disk may be full or the folder read-only. Nothing is lost: syncing stops until it works again.</source>
        <translation>Discul poate fi plin sau dosarul doar pentru citire. Nimic nu s-a pierdut: sincronizarea se oprește până merge din nou.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Nu există legătură</translation>
    </message>
    <message>
        <source>The other side cannot be reached. Nothing was changed.</source>
        <translation>Cealaltă parte nu poate fi atinsă. Nimic nu s-a schimbat.</translation>
    </message>
    <message>
        <source>Check the internet connection. It is tried again by itself.</source>
        <translation>Verifică legătura la internet. Se reîncearcă de la sine.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Încearcă acum</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Niciun răspuns nu a venit la timp</translation>
    </message>
    <message>
        <source>The marketplace is slow or busy. Nothing was written.</source>
        <translation>Platforma este lentă sau ocupată. Nimic nu s-a scris.</translation>
    </message>
    <message>
        <source>Wait a little. It is tried again by itself.</source>
        <translation>Așteaptă puțin. Se reîncearcă de la sine.</translation>
    </message>
    <message>
        <source>The marketplace asks us to slow down</source>
        <translation>Platforma ne cere să încetinim</translation>
    </message>
    <message>
        <source>It allows only so many requests in a time. We wait as long as it asks.</source>
        <translation>Permite doar atâtea cereri într-un timp. Așteptăm cât cere.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself.</source>
        <translation>Nimic de făcut: merge mai departe de la sine.</translation>
    </message>
    <message>
        <source>Sign-in is needed again</source>
        <translation>Trebuie să te conectezi din nou</translation>
    </message>
    <message>
        <source>Get a new key from the marketplace and enter it here.</source>
        <translation>Ia o cheie nouă de pe platformă și introdu-o aici.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Conectează-te din nou</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Nu mai este acolo</translation>
    </message>
    <message>
        <source>What this is about was removed meanwhile.</source>
        <translation>Lucrul despre care este vorba a fost între timp eliminat.</translation>
    </message>
    <message>
        <source>Look whether it was deleted on purpose, then dismiss this.</source>
        <translation>Vezi dacă a fost șters intenționat, apoi respinge.</translation>
    </message>
    <message>
        <source>The marketplace refused it</source>
        <translation>Platforma a refuzat</translation>
    </message>
    <message>
        <source>It understood the request and said no. The reason is in its answer.</source>
        <translation>A înțeles cererea și a spus nu. Motivul este în răspuns.</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>Corectează ce numește și încearcă din nou.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what was entered</source>
        <translation>Lipsește ceva sau este greșit în ce s-a introdus</translation>
    </message>
    <message>
        <source>It cannot be sent like this, so it was not.</source>
        <translation>Așa nu se poate trimite, deci nu s-a trimis.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corectează valoarea și încearcă din nou.</translation>
    </message>
    <message>
        <source>The marketplace answered something unexpected</source>
        <translation>Platforma a răspuns ceva neașteptat</translation>
    </message>
    <message>
        <source>The answer is not what its documentation says, so we did not act on it.</source>
        <translation>Răspunsul nu este ce spune documentația, așa că nu am acționat.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send us the report.</source>
        <translation>Încearcă mai târziu. Dacă rămâne, trimite-ne raportul.</translation>
    </message>
    <message>
        <source>It is not certain whether a change arrived</source>
        <translation>Nu este sigur că o schimbare a ajuns</translation>
    </message>
    <message>
        <source>The connection broke while we were sending. It is read back before anything is sent again.</source>
        <translation>Legătura s-a întrerupt în timpul trimiterii. Se citește înapoi înainte de a trimite ceva din nou.</translation>
    </message>
    <message>
        <source>Both sides changed the same thing</source>
        <translation>Ambele părți au schimbat același lucru</translation>
    </message>
    <message>
        <source>Neither side was touched.</source>
        <translation>Nicio parte nu a fost atinsă.</translation>
    </message>
    <message>
        <source>Decide under Conflicts which one counts.</source>
        <translation>Hotărăște la Conflicte care este valabil.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifică</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>A fost anulat</translation>
    </message>
    <message>
        <source>What was done until then stays; the rest was not begun.</source>
        <translation>Ce s-a făcut până atunci rămâne; restul nu a început.</translation>
    </message>
    <message>
        <source>Start it again when you like; it goes on where it stopped.</source>
        <translation>Pornește din nou când dorești; continuă de unde s-a oprit.</translation>
    </message>
    <message>
        <source>Evenstock made a mistake</source>
        <translation>Evenstock a făcut o greșeală</translation>
    </message>
    <message>
        <source>Something happened that should not. Your data is as it was before.</source>
        <translation>S-a întâmplat ceva ce nu trebuia. Datele tale sunt ca înainte.</translation>
    </message>
    <message>
        <source>Please send us the report, so that we can mend it.</source>
        <translation>Trimite-ne raportul, ca să reparăm.</translation>
    </message>
    <message>
        <source>A large change waits for your consent</source>
        <translation>O schimbare mare așteaptă acordul tău</translation>
    </message>
    <message>
        <source>What was found waits for your consent before it is linked</source>
        <translation>Ce s-a găsit așteaptă acordul tău înainte de a fi legat</translation>
    </message>
    <message>
        <source>The marketplace shows no listings at all; nothing was changed for that</source>
        <translation>Piața nu arată niciun anunț; nimic nu a fost schimbat din acest motiv</translation>
    </message>
    <message>
        <source>The lower stock stands. Count the shelf; if the order was the reason, reverse the edit: what it took off comes back.</source>
        <translation>Rămâne stocul mai mic. Numără raftul; dacă motivul a fost comanda, anulează modificarea: ce a scăzut revine.</translation>
    </message>
    <message>
        <source>Reverse the edit</source>
        <translation>Anulează modificarea</translation>
    </message>
    <message>
        <source>The saved sign-in cannot be read</source>
        <translation>Datele de acces salvate nu pot fi citite</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, or the vault did not open. The marketplace was not asked, and nothing is lost.</source>
        <translation>Portofelul de chei al acestui calculator este blocat sau nu răspunde, ori seiful nu s-a deschis. Piața nu a fost întrebată și nimic nu s-a pierdut.</translation>
    </message>
    <message>
        <source>Unlock it, then press Retry.</source>
        <translation>Deblochează-l, apoi apasă Reîncearcă.</translation>
    </message>
    <message>
        <source>The marketplace has its prices in %1 now</source>
        <translation>Marketplace-ul are acum prețurile în %1</translation>
    </message>
    <message>
        <source>This account was linked with prices in %1. Stock goes on being synced; prices are neither taken nor sent, and nothing new is listed.</source>
        <translation>Acest cont a fost legat cu prețuri în %1. Stocul se sincronizează în continuare; prețurile nu sunt nici preluate, nici trimise și nu se publică nimic nou.</translation>
    </message>
    <message>
        <source>If it is so, agree to the new currency in the menu of the channel, then set the prices of its products in it.</source>
        <translation>Dacă așa este, acceptă noua monedă în meniul canalului, apoi stabilește în ea prețurile produselor sale.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead</source>
        <translation>
            <numerusform>Ceasul acestui calculator este cu %n minut înainte</numerusform>
            <numerusform>Ceasul acestui calculator este cu %n minute înainte</numerusform>
            <numerusform>Ceasul acestui calculator este cu %n de minute înainte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind</source>
        <translation>
            <numerusform>Ceasul acestui calculator este cu %n minut în urmă</numerusform>
            <numerusform>Ceasul acestui calculator este cu %n minute în urmă</numerusform>
            <numerusform>Ceasul acestui calculator este cu %n de minute în urmă</numerusform>
        </translation>
    </message>
    <message>
        <source>The marketplace&apos;s clock says another time. What is asked for by time allows for it.</source>
        <translation>Ceasul marketplace-ului arată altă oră. Ce se cere după timp ține cont de asta.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer right.</source>
        <translation>Potrivește corect data și ora acestui calculator.</translation>
    </message>
    <message>
        <source>Correct the product; it is then sent again by itself.</source>
        <translation>Corectează produsul; apoi se trimite din nou singur.</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; it then goes on by itself.</source>
        <translation>Eliberează spațiu sau permite scrierea în dosar; apoi continuă singur.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nu s-ar schimba nimic</translation>
    </message>
    <message>
        <source>An alert could not be sent by e-mail</source>
        <translation>O alertă nu a putut fi trimisă prin e-mail</translation>
    </message>
    <message>
        <source>The mail server did not take it. What it was about is in this window; the mail is tried again with the next one.</source>
        <translation>Serverul de e-mail nu a acceptat-o. Despre ce este vorba se vede în această fereastră; se reîncearcă odată cu următoarea.</translation>
    </message>
    <message>
        <source>Look at Settings, Notifications, and send a test mail.</source>
        <translation>Uită-te la Setări, Notificări și trimite un e-mail de probă.</translation>
    </message>
    <message>
        <source>The marketplace says something about this order that does not fit what it said before. What it holds of the stock stays held until that is clear: the lines of the order show it.</source>
        <translation>Platforma spune despre această comandă ceva ce nu se potrivește cu ce a spus înainte. Ce reține din stoc rămâne reținut până se lămurește: se vede pe rândurile comenzii.</translation>
    </message>
    <message>
        <source>More was ordered than was there. Meanwhile the pieces were found, or are no longer ordered.</source>
        <translation>S-a comandat mai mult decât era. Între timp bucățile s-au găsit sau nu mai sunt comandate.</translation>
    </message>
    <message>
        <source>The order contained an item that we did not know. Its product is known now: the lines of the order show what they took out of the stock.</source>
        <translation>Comanda conținea un articol pe care nu îl cunoșteam. Produsul lui este cunoscut acum: rândurile comenzii arată ce au luat din stoc.</translation>
    </message>
    <message>
        <source>A fall of the quantity was taken for an edit on the marketplace until an order turned up that explains it. That is settled: the ledger of the product shows how.</source>
        <translation>O scădere a cantității a fost luată drept o modificare pe platformă, până a apărut o comandă care o explică. S-a rezolvat: registrul produsului arată cum.</translation>
    </message>
    <message>
        <source>The marketplace said something about this order that did not fit what it had said before. That is cleared up: the lines of the order show what they hold of the stock.</source>
        <translation>Platforma a spus despre această comandă ceva ce nu se potrivea cu ce spusese înainte. S-a lămurit: rândurile comenzii arată ce rețin din stoc.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nu este nimic de făcut.</translation>
    </message>
    <message>
        <source>The file of received messages was damaged</source>
        <translation>Fișierul mesajelor primite era deteriorat</translation>
    </message>
    <message>
        <source>It was set aside under another name and a new one was begun. Messages that were received and not worked on yet are lost. Your products, stock and orders are in another file, which is whole.</source>
        <translation>A fost pus deoparte sub alt nume și s-a început unul nou. Mesajele primite și neprelucrate încă sunt pierdute. Produsele, stocul și comenzile sunt în alt fișier, care este întreg.</translation>
    </message>
    <message>
        <source>Sync all channels: orders and quantities are read from the marketplaces themselves. Only a shop that sends messages and lists no orders (BoliBana) must be compared by hand. Look whether the disk is well.</source>
        <translation>Sincronizează toate canalele: comenzile și cantitățile se citesc chiar de pe platforme. Doar un magazin care trimite mesaje și nu arată comenzi (BoliBana) trebuie comparat de mână. Verifică dacă discul este în regulă.</translation>
    </message>
    <message>
        <source>A listing may be any of several products</source>
        <translation>Un anunț poate fi al oricăruia dintre mai multe produse</translation>
    </message>
    <message>
        <source>Listing %1 is new there and the same as several that are sold out: %2. Nothing is counted for it, because a piece would be counted twice if it is one of theirs.</source>
        <translation>Anunțul %1 este nou acolo și la fel ca mai multe care s-au epuizat: %2. Nu se socotește nimic pentru el, fiindcă o bucată ar fi numărată de două ori dacă este una dintre ale lor.</translation>
    </message>
    <message>
        <source>Link it to its product under Channels. If it is a new piece, add a product for it first.</source>
        <translation>Leagă-l de produsul său la Canale. Dacă este o bucată nouă, adaugă întâi un produs pentru ea.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same listing on %3</source>
        <translation>%1 și %2 sunt același anunț pe %3</translation>
    </message>
    <message>
        <source>%3 keeps one listing for both. It belongs to %2; %1 is not on sale there.</source>
        <translation>%3 ține un singur anunț pentru amândouă. El este al lui %2; %1 nu este în vânzare acolo.</translation>
    </message>
    <message>
        <source>If they are the same thing, keep the stock of both under one SKU. If not, make them differ (condition, language or other attributes) and publish %1 again.</source>
        <translation>Dacă sunt același lucru, ține stocul amândurora sub un singur SKU. Dacă nu, fă-le să difere (stare, limbă sau alte atribute) și publică %1 din nou.</translation>
    </message>
    <message>
        <source>It was not clear which product a listing belongs to. That is settled.</source>
        <translation>Nu era limpede cărui produs îi aparține un anunț. S-a lămurit.</translation>
    </message>
    <message>
        <source>Two products were the same listing there. That is settled.</source>
        <translation>Două produse erau același anunț acolo. S-a lămurit.</translation>
    </message>
    <message>
        <source>Open the order and link the line to its product, then the sale is counted.</source>
        <translation>Deschide comanda și leagă linia de produsul ei; atunci vânzarea este numărată.</translation>
    </message>
    <message>
        <source>%1 did not accept a new listing</source>
        <translation>%1 nu a acceptat un anunț nou</translation>
    </message>
    <message>
        <source>The product is not for sale there.</source>
        <translation>Produsul nu este de vânzare acolo.</translation>
    </message>
    <message>
        <source>The reason is written below. Where the product lacks something, correct it, and it is tried again by itself. What cannot be made from here, make on the site of %1: the next sync finds it.</source>
        <translation>Motivul este scris mai jos. Dacă produsului îi lipsește ceva, corectează-l și se încearcă din nou de la sine. Ce nu se poate crea de aici, creează pe site-ul %1: următoarea sincronizare găsește.</translation>
    </message>
    <message>
        <source>The marketplace no longer accepts the key of this account. The account is stopped; those that can sign in go on.</source>
        <translation>Piața nu mai acceptă cheia acestui cont. Contul este oprit; cele care se pot autentifica merg mai departe.</translation>
    </message>
    <message>
        <source>The sign-in was not kept</source>
        <translation>Autentificarea nu a fost păstrată</translation>
    </message>
    <message>
        <source>Sign-ins that are kept only until the program ends have to be entered again after a start. The marketplace was not asked, and your key is still good.</source>
        <translation>Autentificările păstrate doar până la închiderea programului trebuie introduse din nou după pornire. Piața nu a fost întrebată, iar cheia ta este încă bună.</translation>
    </message>
    <message>
        <source>Enter the same key again. Where sign-ins are kept is chosen under Settings, Data.</source>
        <translation>Introdu din nou aceeași cheie. Unde se păstrează autentificările se alege în Setări, Date.</translation>
    </message>
    <message>
        <source>An order may not be at the wholesaler’s</source>
        <translation>O comandă poate nu este la angrosist</translation>
    </message>
    <message>
        <source>It is from before the backup that was put back. The wholesaler may have it already, so it is not passed on by itself: sent twice, it would be delivered twice.</source>
        <translation>Este dinainte de copia care a fost pusă la loc. Angrosistul poate o are deja, de aceea nu se trimite mai departe de la sine: trimisă de două ori, ar fi livrată de două ori.</translation>
    </message>
    <message>
        <source>It was not passed on, or was changed there. The reason: %1</source>
        <translation>Nu a fost trimisă mai departe sau a fost schimbată acolo. Motivul: %1</translation>
    </message>
    <message>
        <source>Look for it at the wholesaler’s. Make it there by hand where it is missing, then dismiss this.</source>
        <translation>Caut-o la angrosist. Dacă lipsește, fă-o acolo manual, apoi închide acest rând.</translation>
    </message>
    <message>
        <source>The preview was too long: only its first changes were kept</source>
        <translation>Previzualizarea era prea lungă: s-au păstrat doar primele modificări</translation>
    </message>
    <message>
        <source>The marketplace tells no times of changes: the newest is the one that was seen last</source>
        <translation>Platforma nu spune când s-a schimbat ceva: cea mai nouă este cea văzută ultima</translation>
    </message>
    <message>
        <source>The log says more</source>
        <translation>Jurnalul spune mai mult</translation>
    </message>
    <message>
        <source>Work through your browser has stopped, so that your account comes to no harm. Nothing is read from %1 or sent to it meanwhile.</source>
        <translation>Lucrul prin browserul tău s-a oprit, ca să nu pățească nimic contul tău. Între timp nu se citește nimic de pe %1 și nu se trimite nimic acolo.</translation>
    </message>
    <message>
        <source>%1 asks for a check</source>
        <translation>%1 cere o verificare</translation>
    </message>
    <message>
        <source>Open it in the paired browser, answer what it asks, then press “Go on” under Channels, Browser and work.</source>
        <translation>Deschide-l în browserul asociat, răspunde la ce cere, apoi apasă „Continuă” la Canale, Browser și lucru.</translation>
    </message>
    <message>
        <source>%1 restricted your account for some time</source>
        <translation>%1 ți-a restricționat contul pentru un timp</translation>
    </message>
    <message>
        <source>Read what it wrote to you. Work goes on by itself afterwards; set a slower pace before that.</source>
        <translation>Citește ce ți-a scris. După aceea lucrul continuă de la sine; până atunci pune un ritm mai lent.</translation>
    </message>
    <message>
        <source>Nobody is logged in on %1</source>
        <translation>Nimeni nu este autentificat pe %1</translation>
    </message>
    <message>
        <source>Log in there in the paired browser. It goes on by itself.</source>
        <translation>Autentifică-te acolo în browserul asociat. Apoi continuă de la sine.</translation>
    </message>
    <message>
        <source>%1 refuses your session</source>
        <translation>%1 îți refuză sesiunea</translation>
    </message>
    <message>
        <source>Log out there and in again in the paired browser, then press “Go on” under Channels, Browser and work.</source>
        <translation>Ieși și autentifică-te din nou acolo în browserul asociat, apoi apasă „Continuă” la Canale, Browser și lucru.</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 a cerut o pauză</translation>
    </message>
    <message>
        <source>Nothing is to be done: it goes on by itself. If this comes often, set a slower pace.</source>
        <translation>Nu e nimic de făcut: continuă de la sine. Dacă se întâmplă des, pune un ritm mai lent.</translation>
    </message>
    <message>
        <source>More was ordered than was there. What this order got is held for it; the rest is missing.</source>
        <translation>S-a comandat mai mult decât era. Ce a primit această comandă este reținut pentru ea; restul lipsește.</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Vândut peste stoc</translation>
    </message>
    <message>
        <source>The folder of your shop cannot be written</source>
        <translation>În dosarul magazinului tău nu se poate scrie</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder read-only or not yours. Nothing was changed.</source>
        <translation>Poate discul este plin sau dosarul este doar pentru citire ori nu este al tău. Nimic nu a fost schimbat.</translation>
    </message>
    <message>
        <source>Free some space or make this folder writable, then start Evenstock again:
%1</source>
        <translation>Eliberează spațiu sau fă acest dosar inscriptibil, apoi pornește din nou Evenstock:
%1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>New order</source>
        <translation>Comandă nouă</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Comandă schimbată</translation>
    </message>
    <message>
        <source>Order deleted</source>
        <translation>Comandă ștearsă</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Product deleted</source>
        <translation>Produs șters</translation>
    </message>
    <message>
        <source>News from the marketplace</source>
        <translation>Noutate de la platformă</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Stoc schimbat</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produs schimbat</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>cause, number</comment>
        <translation>%1, comanda %2</translation>
    </message>
    <message>
        <source>Its signature could not be checked: the secret was not at hand.</source>
        <translation>Semnătura nu a putut fi verificată: secretul nu era la îndemână.</translation>
    </message>
    <message>
        <source>Its signature is missing or does not fit.</source>
        <translation>Semnătura lipsește sau nu se potrivește.</translation>
    </message>
    <message>
        <source>It could not be used yet, and is tried again by itself.</source>
        <translation>Nu a putut fi folosit încă; se reîncearcă de la sine.</translation>
    </message>
    <message>
        <source>It could not be used, and is not tried again by itself.</source>
        <translation>Nu a putut fi folosit și nu se reîncearcă de la sine.</translation>
    </message>
    <message>
        <source>The channel was switched off.</source>
        <translation>Canalul era oprit.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atribute</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marcă</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Pe stoc</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(gol)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagine</numerusform>
            <numerusform>%n imagini</numerusform>
            <numerusform>%n de imagini</numerusform>
        </translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>intră</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>iese</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>în ambele sensuri</translation>
    </message>
    <message>
        <source>off</source>
        <translation>oprit</translation>
    </message>
    <message>
        <source>The marketplace wins</source>
        <translation>Câștigă platforma</translation>
    </message>
    <message>
        <source>What is here wins</source>
        <translation>Câștigă ce este aici</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Câștigă schimbarea cea mai nouă</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Întreabă-mă de fiecare dată</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Numărul de acolo</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Anunț nou</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Setarea %1</translation>
    </message>
    <message>
        <source>What the marketplace shows is taken; what was changed here is overwritten.</source>
        <translation>Se ia ce arată platforma; ce s-a schimbat aici se suprascrie.</translation>
    </message>
    <message>
        <source>What is here is sent; what was changed on the marketplace is overwritten.</source>
        <translation>Se trimite ce este aici; ce s-a schimbat pe platformă se suprascrie.</translation>
    </message>
    <message>
        <source>The later of the two changes counts. Where the marketplace tells no time, it is when the change was first seen.</source>
        <translation>Contează schimbarea mai nouă. Unde platforma nu spune ora, este momentul în care schimbarea s-a văzut prima dată.</translation>
    </message>
    <message>
        <source>Neither side is touched: it waits under Conflicts for you; everything else goes on.</source>
        <translation>Nicio parte nu este atinsă: te așteaptă la Conflicte; restul merge mai departe.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
</context>
<context>
    <name>IdleReason</name>
    <message>
        <source>This window is not connected to the program that syncs. It tries again by itself.</source>
        <translation>Această fereastră nu este conectată la programul care sincronizează. Încearcă din nou singură.</translation>
    </message>
    <message>
        <source>The channel is switched off, under Channels.</source>
        <translation>Canalul este oprit, la Canale.</translation>
    </message>
    <message>
        <source>It waits until you sign in again, under Channels.</source>
        <translation>Așteaptă până te conectezi din nou, la Canale.</translation>
    </message>
    <message>
        <source>All syncing is paused: Resume, above.</source>
        <translation>Toată sincronizarea este în pauză: Reia, mai sus.</translation>
    </message>
    <message>
        <source>The marketplace does not answer: it is asked again at %1. Sync now does not wait.</source>
        <comment>time</comment>
        <translation>Piața nu răspunde: este întrebată din nou la %1. Sincronizează acum nu așteaptă.</translation>
    </message>
    <message>
        <source>Nothing is sent before you agreed to what was matched, under Channels.</source>
        <translation>Nu se trimite nimic înainte să accepți ce s-a potrivit, la Canale.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for your consent, above.</source>
        <translation>
            <numerusform>%n pas așteaptă acordul tău, mai sus.</numerusform>
            <numerusform>%n pași așteaptă acordul tău, mai sus.</numerusform>
            <numerusform>%n de pași așteaptă acordul tău, mai sus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of it waits for its turn: another of this channel is at work, or the orders of the other channels are read first.</source>
        <translation>O rulare a lui își așteaptă rândul: alta a acestui canal lucrează, sau se citesc întâi comenzile celorlalte canale.</translation>
    </message>
    <message>
        <source>Quiet hours until %1: only orders are read.</source>
        <comment>time</comment>
        <translation>Ore de liniște până la %1: se citesc doar comenzile.</translation>
    </message>
    <message>
        <source>It has no schedule: it syncs when you say so.</source>
        <translation>Nu are program: se sincronizează când spui tu.</translation>
    </message>
    <message>
        <source>Nothing is due. The next run comes %1.</source>
        <comment>in 12 min</comment>
        <translation>Nu e nimic de făcut acum. Următoarea rulare vine %1.</translation>
    </message>
    <message>
        <source>The next run is due and begins in a moment.</source>
        <translation>Următoarea rulare este la rând și începe imediat.</translation>
    </message>
    <message>
        <source>The last run failed: %1.</source>
        <translation>Ultima rulare a eșuat: %1.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>Ultima rulare a eșuat.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <comment>in 12 min</comment>
        <translation>Se încearcă din nou %1.</translation>
    </message>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Se încearcă din nou imediat.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ca desktopul</translation>
    </message>
    <message>
        <source>The window speaks the new language as soon as what is typed is saved or given up.</source>
        <translation>Fereastra vorbește noua limbă imediat ce textul scris este salvat sau abandonat.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Nesalvat</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rămâi</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>There is no product %1.</source>
        <translation>Nu există produsul %1.</translation>
    </message>
    <message>
        <source>The sale of order %1 is counted for %2.</source>
        <translation>Vânzarea comenzii %1 este numărată la %2.</translation>
    </message>
    <message>
        <source>The listing is linked to %1.</source>
        <translation>Anunțul este legat de %1.</translation>
    </message>
    <message>
        <source>Link “%1”</source>
        <translation>Leagă „%1”</translation>
    </message>
    <message>
        <source>SKU of the product here</source>
        <translation>SKU-ul produsului de aici</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Leagă</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Dashboard</source>
        <translation>Panou</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicte</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erori</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Mark as shipped</source>
        <translation>Marchează ca expediat</translation>
    </message>
    <message>
        <source>Tracking code…</source>
        <translation>Cod de urmărire…</translation>
    </message>
    <message>
        <source>Tracking code of the parcel</source>
        <translation>Codul de urmărire al coletului</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Cere anularea</translation>
    </message>
    <message>
        <source>Ask the marketplace to cancel this order? Marketplaces count cancellations against a seller. The pieces stay held until it is confirmed.</source>
        <translation>Ceri platformei să anuleze această comandă? Platformele socotesc anulările împotriva vânzătorului. Bucățile rămân reținute până la confirmare.</translation>
    </message>
    <message>
        <source>Confirm the cancellation</source>
        <translation>Confirmă anularea</translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation>Preia comanda</translation>
    </message>
    <message>
        <source>Mark as prepared</source>
        <translation>Marchează ca pregătită</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marchează ca livrată</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Redeschide</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Anulează comanda…</translation>
    </message>
    <message>
        <source>Why is it cancelled? Its pieces come back into stock.</source>
        <translation>De ce se anulează? Bucățile ei revin în stoc.</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>stoc epuizat</translation>
    </message>
    <message>
        <source>the buyer cancelled it</source>
        <translation>cumpărătorul a anulat-o</translation>
    </message>
    <message>
        <source>the buyer cannot be reached</source>
        <translation>cumpărătorul nu poate fi contactat</translation>
    </message>
    <message>
        <source>the buyer asked for it</source>
        <translation>a cerut-o cumpărătorul</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>alt motiv</translation>
    </message>
    <message>
        <source>All came back</source>
        <translation>S-a întors tot</translation>
    </message>
    <message>
        <source>Did all pieces of this order come back? The whole order is then reversed.</source>
        <translation>S-au întors toate bucățile acestei comenzi? Întreaga comandă este stornată.</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Factură…</translation>
    </message>
    <message>
        <source>Address of the invoice, a PDF file that eMAG fetches (https://…)</source>
        <translation>Adresa facturii, un fișier PDF pe care îl descarcă eMAG (https://…)</translation>
    </message>
    <message>
        <source>Tell the marketplace and the buyer that this order is on its way? This cannot be taken back.</source>
        <translation>Anunți platforma și cumpărătorul că această comandă este pe drum? Nu se poate retrage.</translation>
    </message>
    <message>
        <source>Tell the marketplace that this order is delivered? This cannot be taken back.</source>
        <translation>Anunți platforma că această comandă este livrată? Nu se poate retrage.</translation>
    </message>
    <message>
        <source>Confirm that this order is cancelled? This cannot be taken back.</source>
        <translation>Confirmi că această comandă este anulată? Nu se poate reveni.</translation>
    </message>
    <message>
        <source>The order is taken on %1.</source>
        <translation>Comanda este preluată pe %1.</translation>
    </message>
    <message>
        <source>It is marked as prepared on %1.</source>
        <translation>Este marcată ca pregătită pe %1.</translation>
    </message>
    <message>
        <source>It is marked as delivered on %1.</source>
        <translation>Este marcată ca livrată pe %1.</translation>
    </message>
    <message>
        <source>It is open again on %1.</source>
        <translation>Este din nou deschisă pe %1.</translation>
    </message>
    <message>
        <source>It is cancelled on %1; its pieces come back into stock.</source>
        <translation>Este anulată pe %1; bucățile ei revin în stoc.</translation>
    </message>
    <message>
        <source>It is reversed on %1.</source>
        <translation>Este stornată pe %1.</translation>
    </message>
    <message>
        <source>%1 has the address of the invoice.</source>
        <translation>%1 are adresa facturii.</translation>
    </message>
    <message>
        <source>It is marked as shipped on %1.</source>
        <translation>Este marcată ca expediată pe %1.</translation>
    </message>
    <message>
        <source>%1 was asked to cancel it.</source>
        <translation>S-a cerut pe %1 anularea ei.</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Waits for the hub</source>
        <translation>Așteaptă hubul</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătită</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Expediată</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ajunsă</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Încheiată</translation>
    </message>
    <message>
        <source>Merged at the hub</source>
        <translation>Unită la hub</translation>
    </message>
    <message>
        <source>Lost on its way</source>
        <translation>Pierdută pe drum</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>To be cancelled?</source>
        <translation>De anulat?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouă</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Preluată</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Pregătită</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrată</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returnată</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>Prin curier</translation>
    </message>
    <message>
        <source>To a locker or a pick-up point</source>
        <translation>La un locker sau un punct de ridicare</translation>
    </message>
    <message>
        <source>Locker: %1</source>
        <translation>Locker: %1</translation>
    </message>
    <message>
        <source>Sent with: %1</source>
        <translation>Trimis cu: %1</translation>
    </message>
    <message>
        <source>Tracking code: %1</source>
        <translation>Cod de urmărire: %1</translation>
    </message>
    <message>
        <source>Packing number: %1</source>
        <translation>Număr de împachetare: %1</translation>
    </message>
    <message>
        <source>To be sent by %1</source>
        <translation>De trimis până la %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Încă neplătită</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Vouchere: %1</translation>
    </message>
    <message>
        <source>Deposits: %1</source>
        <translation>Garanții: %1</translation>
    </message>
    <message>
        <source>The buyer wrote: %1</source>
        <translation>Cumpărătorul a scris: %1</translation>
    </message>
    <message>
        <source>Lines %1, less %2 (fees, vouchers or what was taken out): total %3.</source>
        <translation>Rânduri %1, minus %2 (comisioane, vouchere sau ce s-a scos): total %3.</translation>
    </message>
    <message>
        <source>Lines %1, and %2 more (transport, deposits or fees): total %3.</source>
        <translation>Rânduri %1, plus %2 (transport, garanții sau taxe): total %3.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nu mai este acolo</translation>
    </message>
    <message>
        <source>The buyer asked to cancel on %1</source>
        <translation>Cumpărătorul a cerut anularea pe %1</translation>
    </message>
    <message>
        <source>Why it was cancelled: %1</source>
        <translation>De ce a fost anulată: %1</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>Ai cerut anularea</translation>
    </message>
    <message>
        <source>Its pieces stay held until that is settled.</source>
        <translation>Bucățile ei rămân rezervate până se hotărăște.</translation>
    </message>
    <message>
        <source>It holds nothing of your stock.</source>
        <translation>Nu reține nimic din stocul tău.</translation>
    </message>
    <message>
        <source>You asked to cancel this order. Now the buyer has to agree on %1: there is nothing to do here until then. %2</source>
        <comment>channel, what of its pieces</comment>
        <translation>Ai cerut anularea acestei comenzi. Acum cumpărătorul trebuie să accepte pe %1: până atunci aici nu e nimic de făcut. %2</translation>
    </message>
    <message>
        <source>The buyer asks to cancel this order. %1 If you would rather send it, write to the buyer on %2: from here it can only be confirmed.</source>
        <comment>what of its pieces, channel</comment>
        <translation>Cumpărătorul cere anularea acestei comenzi. %1 Dacă preferi s-o trimiți, scrie-i cumpărătorului pe %2: de aici se poate doar confirma.</translation>
    </message>
    <message>
        <source>Order taken</source>
        <translation>Comandă preluată</translation>
    </message>
    <message>
        <source>Marked as prepared</source>
        <translation>Marcată ca pregătită</translation>
    </message>
    <message>
        <source>Marked as delivered</source>
        <translation>Marcată ca livrată</translation>
    </message>
    <message>
        <source>Marked as shipped</source>
        <translation>Marcată ca expediată</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>Comandă redeschisă</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Comandă anulată</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Anulare cerută</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Anulare confirmată</translation>
    </message>
    <message>
        <source>Order reversed</source>
        <translation>Comandă stornată</translation>
    </message>
    <message>
        <source>Invoice sent</source>
        <translation>Factură trimisă</translation>
    </message>
    <message>
        <source>Tracking code sent</source>
        <translation>Cod de urmărire trimis</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>something a marketplace offers</comment>
        <translation>Comandă: %1</translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message>
        <source>No marketplace connected</source>
        <translation>Niciun marketplace conectat</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgentă</numerusform>
            <numerusform>%n urgente</numerusform>
            <numerusform>%n de urgente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n lucru te așteaptă</numerusform>
            <numerusform>%n lucruri te așteaptă</numerusform>
            <numerusform>%n de lucruri te așteaptă</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are off</source>
        <translation>Toate canalele sunt oprite</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) need a look</source>
        <translation>
            <numerusform>%n canal de verificat</numerusform>
            <numerusform>%n canale de verificat</numerusform>
            <numerusform>%n de canale de verificat</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Se sincronizează</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) not checked yet</source>
        <translation>
            <numerusform>%n canal încă neverificat</numerusform>
            <numerusform>%n canale încă neverificate</numerusform>
            <numerusform>%n de canale încă neverificate</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels agree</source>
        <translation>Toate canalele sunt la fel</translation>
    </message>
</context>
<context>
    <name>Oversold</name>
    <message>
        <source>Order %1, %2: asks for %3, got %4, oversold by %5.</source>
        <comment>code, channel, numbers</comment>
        <translation>Comanda %1, %2: cere %3, a primit %4, %5 vândute prea mult.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more order(s).</source>
        <translation>
            <numerusform>Și încă %n comandă.</numerusform>
            <numerusform>Și încă %n comenzi.</numerusform>
            <numerusform>Și încă %n de comenzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide: find what is missing and count it, or cancel there. Nothing is cancelled by itself.</source>
        <translation>Tu decizi: găsește ce lipsește și numără, sau anulează acolo. Nimic nu se anulează de la sine.</translation>
    </message>
</context>
<context>
    <name>ProblemEvidence</name>
    <message>
        <source>Asked the marketplace</source>
        <translation>Întrebat marketplace-ul</translation>
    </message>
    <message>
        <source>Sent to the marketplace</source>
        <translation>Trimis marketplace-ului</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a răspuns</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>niciun răspuns</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>autentificare refuzată</translation>
    </message>
    <message>
        <source>too busy</source>
        <translation>prea ocupat</translation>
    </message>
    <message>
        <source>fault there</source>
        <translation>defect la ei</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>fields</comment>
        <translation>Trimis: %1</translation>
    </message>
    <message>
        <source>You dismissed it</source>
        <translation>L-ai închis tu</translation>
    </message>
    <message>
        <source>It no longer happens</source>
        <translation>Nu se mai întâmplă</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Se încearcă din nou</translation>
    </message>
    <message>
        <source>Put aside; not sent again until something changes</source>
        <translation>Pus deoparte; nu se mai trimite până nu se schimbă ceva</translation>
    </message>
    <message>
        <source>Nothing more is tried by itself</source>
        <translation>Nu se mai încearcă nimic de la sine</translation>
    </message>
    <message>
        <source>Happened for the first time</source>
        <translation>S-a întâmplat prima dată</translation>
    </message>
    <message numerus="yes">
        <source>Happened again, %n time(s) in all</source>
        <translation>
            <numerusform>S-a întâmplat din nou, o dată în total</numerusform>
            <numerusform>S-a întâmplat din nou, de %n ori în total</numerusform>
            <numerusform>S-a întâmplat din nou, de %n de ori în total</numerusform>
        </translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>S-a întâmplat</translation>
    </message>
    <message>
        <source>%1, took %2 ms</source>
        <comment>time</comment>
        <translation>%1, a durat %2 ms</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Arată detaliile...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ascunde detaliile...</translation>
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
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Webhook server off</source>
        <translation>Server webhook oprit</translation>
    </message>
    <message>
        <source>Webhook server on</source>
        <translation>Server webhook pornit</translation>
    </message>
    <message>
        <source>Tunnel connected</source>
        <translation>Tunel conectat</translation>
    </message>
    <message>
        <source>Tunnel connecting…</source>
        <translation>Tunelul se conectează…</translation>
    </message>
    <message>
        <source>Tunnel broken, tried again</source>
        <translation>Tunel întrerupt, se reîncearcă</translation>
    </message>
    <message>
        <source>Tunnel program missing</source>
        <translation>Lipsește programul tunelului</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Nu există încă o adresă publică.</translation>
    </message>
    <message>
        <source>The address can be reached from outside; it answered in %1 ms.</source>
        <translation>Adresa poate fi atinsă din afară; a răspuns în %1 ms.</translation>
    </message>
    <message>
        <source>The name of the address is not known on the Internet.</source>
        <translation>Numele adresei nu este cunoscut pe Internet.</translation>
    </message>
    <message>
        <source>Nobody answers at the address.</source>
        <translation>La adresă nu răspunde nimeni.</translation>
    </message>
    <message>
        <source>The certificate of the address is not trusted.</source>
        <translation>Certificatul adresei nu este de încredere.</translation>
    </message>
    <message>
        <source>Somebody else answers at the address, not this computer.</source>
        <translation>La adresă răspunde altcineva, nu acest calculator.</translation>
    </message>
    <message>
        <source>Messages arrive, but their answers get lost on the way back.</source>
        <translation>Mesajele sosesc, dar răspunsurile se pierd la întoarcere.</translation>
    </message>
    <message>
        <source>The address is being tested…</source>
        <translation>Adresa se testează…</translation>
    </message>
    <message>
        <source>Marketplaces cannot reach the receiver</source>
        <translation>Platformele nu ajung la receptor</translation>
    </message>
    <message>
        <source>Check that the tunnel runs, that it leads to this computer, and that this computer is online; then test again.</source>
        <translation>Verifică dacă tunelul funcționează, dacă duce la acest calculator și dacă acest calculator este online; apoi testează din nou.</translation>
    </message>
    <message>
        <source>Listening is switched off, so the address is not tested.</source>
        <translation>Ascultarea este oprită, deci adresa nu se testează.</translation>
    </message>
    <message>
        <source>Nothing arrived within %1 seconds.</source>
        <translation>Nu a sosit nimic în %1 de secunde.</translation>
    </message>
    <message>
        <source>Webhook server cannot start</source>
        <translation>Serverul de webhook nu poate porni</translation>
    </message>
    <message>
        <source>Webhook server on, but not as set</source>
        <translation>Serverul de webhook e pornit, dar nu cum e setat</translation>
    </message>
    <message>
        <source>The certificate cannot be read: choose its PEM file.</source>
        <translation>Certificatul nu poate fi citit: alege fișierul lui PEM.</translation>
    </message>
    <message>
        <source>The key of the certificate cannot be used: choose its own PEM file, without a password.</source>
        <translation>Cheia certificatului nu poate fi folosită: alege fișierul ei PEM, fără parolă.</translation>
    </message>
    <message>
        <source>Others could reach this address, and that is not allowed: type 127.0.0.1, or allow it.</source>
        <translation>Alții ar putea ajunge la această adresă, iar asta nu e permis: scrie 127.0.0.1 sau permite-o.</translation>
    </message>
    <message>
        <source>The tunnel needs its command: type it here.</source>
        <translation>Tunelul are nevoie de comanda lui: scrie-o aici.</translation>
    </message>
    <message>
        <source>Type a web address, as in https://shop.example.</source>
        <translation>Scrie o adresă web, ca https://shop.example.</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer. It is offered at %2.</source>
        <translation>Programul %1 nu este pe acest calculator. Se găsește la %2.</translation>
    </message>
    <message>
        <source>The program ssh is not on this computer. On Debian the package openssh-client has it.</source>
        <translation>Programul ssh nu este pe acest calculator. Pe Debian îl are pachetul openssh-client.</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer, or not where programs are looked for.</source>
        <translation>Programul %1 nu este pe acest calculator, sau nu unde se caută programele.</translation>
    </message>
    <message>
        <source>Tunnel cannot start</source>
        <translation>Tunelul nu poate porni</translation>
    </message>
    <message>
        <source>It cannot listen at %1: another program may have port %2, or the address is not one of this computer.</source>
        <translation>Nu poate asculta la %1: poate alt program folosește portul %2 sau adresa nu este a acestui calculator.</translation>
    </message>
    <message>
        <source>It cannot listen at this address: another program may have the port, or the address is not one of this computer.</source>
        <translation>Nu poate asculta la această adresă: poate alt program folosește portul sau adresa nu este a acestui calculator.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program: it is tried again every minute.</source>
        <translation>Alege alt port sau închide acel program: se reîncearcă în fiecare minut.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Type the address of the shop.</source>
        <translation>Scrie adresa magazinului.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1” lipsește.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>„%1” este prea lung.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>„%1” are peste %2 caractere.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>„%1” nu poate fi gol.</translation>
    </message>
    <message>
        <source>“%1” must not be 0.</source>
        <translation>„%1” nu poate fi 0.</translation>
    </message>
    <message>
        <source>“%1” must be 0 or more.</source>
        <translation>„%1” trebuie să fie 0 sau mai mult.</translation>
    </message>
    <message>
        <source>“%1” must be whole pieces.</source>
        <translation>„%1” trebuie să fie în bucăți întregi.</translation>
    </message>
    <message>
        <source>“%1” must be a quantity with at most three decimals.</source>
        <translation>„%1” trebuie să fie o cantitate cu cel mult trei zecimale.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>„%1” trebuie să fie un număr întreg de la %2 la %3.</translation>
    </message>
    <message>
        <source>Only %2 are on hand: no more than that can be taken off.</source>
        <translation>Ai doar %2 pe stoc: nu poți scădea mai mult.</translation>
    </message>
    <message>
        <source>That is too many: at most %2 can be on hand.</source>
        <translation>Sunt prea multe: pe stoc pot fi cel mult %2.</translation>
    </message>
    <message>
        <source>“%1” must be an amount of %2 of 0 or more.</source>
        <translation>„%1” trebuie să fie o sumă în %2, 0 sau mai mult.</translation>
    </message>
    <message>
        <source>Type a price in %2.</source>
        <translation>Scrie un preț în %2.</translation>
    </message>
    <message>
        <source>Type a quantity, like 3.</source>
        <translation>Scrie o cantitate, ca 3.</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR.</source>
        <translation>O monedă are trei litere, ca EUR.</translation>
    </message>
    <message>
        <source>The currency changes only together with the price: type both.</source>
        <translation>Moneda se schimbă numai împreună cu prețul: scrie-le pe amândouă.</translation>
    </message>
    <message>
        <source>An EAN has 8 to 14 digits.</source>
        <translation>Un EAN are între 8 și 14 cifre.</translation>
    </message>
    <message>
        <source>“%1” must have 1 to %2 characters and no blanks around it.</source>
        <translation>„%1” trebuie să aibă între 1 și %2 caractere, fără spații la capete.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be shown.</source>
        <translation>„%1” conține un caracter care nu poate fi afișat.</translation>
    </message>
    <message>
        <source>A channel is called so already: choose another name.</source>
        <translation>Un canal se numește deja așa: alege alt nume.</translation>
    </message>
    <message>
        <source>This SKU belongs to another product.</source>
        <translation>Acest SKU aparține altui produs.</translation>
    </message>
    <message>
        <source>A field of your own needs another name.</source>
        <translation>Un câmp al tău are nevoie de alt nume.</translation>
    </message>
    <message>
        <source>Quiet hours are written like 22:00-07:00.</source>
        <translation>Orele de liniște se scriu ca 22:00-07:00.</translation>
    </message>
    <message>
        <source>Type the address of the shop, such as https://shop.example.</source>
        <translation>Scrie adresa magazinului, de exemplu https://shop.example.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password: they have fields of their own.</source>
        <translation>Adresa nu trebuie să conțină utilizator sau parolă: au câmpurile lor.</translation>
    </message>
    <message>
        <source>Leave out of the address what follows ? or #.</source>
        <translation>Scoate din adresă ce urmează după ? sau #.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Aceasta nu este o adresă web.</translation>
    </message>
    <message>
        <source>Write https before %1: with http everybody on the way would see the sign-in.</source>
        <translation>Scrie https înainte de %1: cu http toți cei de pe drum ar vedea datele de conectare.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Lipsește tokenul.</translation>
    </message>
    <message>
        <source>The token is cut off. Copy all of it: its three parts are separated by points.</source>
        <translation>Tokenul este tăiat. Copiază-l pe tot: cele trei părți sunt despărțite prin puncte.</translation>
    </message>
    <message>
        <source>This is no token. Copy the long text that begins with eyJ.</source>
        <translation>Acesta nu este un token. Copiază textul lung care începe cu eyJ.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Lipsește cheia.</translation>
    </message>
    <message>
        <source>This is no key. Copy the one text that begins with b2c_.</source>
        <translation>Aceasta nu este o cheie. Copiază textul care începe cu b2c_.</translation>
    </message>
    <message>
        <source>This is too long for a key.</source>
        <translation>Este prea lung pentru o cheie.</translation>
    </message>
    <message>
        <source>This is no key: it holds a letter that keys do not have.</source>
        <translation>Aceasta nu este o cheie: conține o literă pe care cheile nu o au.</translation>
    </message>
    <message>
        <source>A Webservice key has %1 characters; this text has %2.</source>
        <translation>O cheie Webservice are %1 caractere; acest text are %2.</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>Un nume de utilizator nu conține două puncte.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Lipsește parola.</translation>
    </message>
    <message>
        <source>The key lacks rights. Tick them under Advanced parameters &gt; Webservice: %1.</source>
        <translation>Cheii îi lipsesc drepturi. Bifează-le la Parametri avansați &gt; Webservice: %1.</translation>
    </message>
    <message>
        <source>These changes are %2 already. Preview the changes anew.</source>
        <translation>Aceste schimbări sunt deja %2. Cere o nouă previzualizare.</translation>
    </message>
    <message>
        <source>These changes are no longer there. Preview the changes anew.</source>
        <translation>Aceste schimbări nu mai există. Cere o nouă previzualizare.</translation>
    </message>
    <message>
        <source>This run was taken back already.</source>
        <translation>Această rulare a fost deja anulată.</translation>
    </message>
    <message>
        <source>This run is still under way. Stop it first.</source>
        <translation>Această rulare este încă în curs. Oprește-o mai întâi.</translation>
    </message>
    <message>
        <source>This run has ended already.</source>
        <translation>Această rulare s-a încheiat deja.</translation>
    </message>
    <message>
        <source>%1 runs of this channel wait already. Wait until one has ended.</source>
        <translation>%1 rulări ale acestui canal așteaptă deja. Așteaptă până se încheie una.</translation>
    </message>
    <message>
        <source>Another run of this channel is under way.</source>
        <translation>O altă rulare a acestui canal este în curs.</translation>
    </message>
    <message>
        <source>%1 is switched off. Switch it on under Channels.</source>
        <translation>%1 este oprit. Pornește-l la Canale.</translation>
    </message>
    <message>
        <source>Nothing was changed by this.</source>
        <translation>Prin asta nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Nothing was decided about this yet.</source>
        <translation>Despre asta nu s-a hotărât încă nimic.</translation>
    </message>
    <message>
        <source>This conflict is no longer there.</source>
        <translation>Acest conflict nu mai există.</translation>
    </message>
    <message>
        <source>This error is no longer there.</source>
        <translation>Această eroare nu mai există.</translation>
    </message>
    <message>
        <source>There is nothing to try again here. Look at it, then dismiss it.</source>
        <translation>Aici nu e nimic de reîncercat. Uită-te, apoi închide.</translation>
    </message>
    <message>
        <source>There is no channel %1 any more.</source>
        <translation>Canalul %1 nu mai există.</translation>
    </message>
    <message>
        <source>This channel is no longer there.</source>
        <translation>Acest canal nu mai există.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Nu există produsul %1.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Look at it again.</source>
        <translation>„%1” s-a schimbat între timp. Uită-te din nou.</translation>
    </message>
    <message>
        <source>Listing %1 is no longer there.</source>
        <translation>Anunțul %1 nu mai există.</translation>
    </message>
    <message>
        <source>Listing %1 is linked already. Unlink it first.</source>
        <translation>Anunțul %1 este deja legat. Dezleagă-l mai întâi.</translation>
    </message>
    <message>
        <source>Listing %1 is not linked.</source>
        <translation>Anunțul %1 nu este legat.</translation>
    </message>
    <message>
        <source>Listing %1 is not left out.</source>
        <translation>Anunțul %1 nu este lăsat afară.</translation>
    </message>
    <message>
        <source>Listing %1 is decided already.</source>
        <translation>Despre anunțul %1 s-a hotărât deja.</translation>
    </message>
    <message>
        <source>%1 has no category %2.</source>
        <translation>%1 nu are o categorie %2.</translation>
    </message>
    <message>
        <source>Category %1 of %2 goes to another one already.</source>
        <translation>Categoria %1 din %2 merge deja în alta.</translation>
    </message>
    <message>
        <source>The categories of a channel go into that channel as they are.</source>
        <translation>Categoriile unui canal merg în acel canal așa cum sunt.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 nu este un fișier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 depășește %2 MB.</translation>
    </message>
    <message>
        <source>%1 is no picture (JPEG, PNG, GIF or WebP).</source>
        <translation>%1 nu este o imagine (JPEG, PNG, GIF sau WebP).</translation>
    </message>
    <message>
        <source>These are too many: a product has at most %2 pictures.</source>
        <translation>Sunt prea multe: un produs are cel mult %2 imagini.</translation>
    </message>
    <message>
        <source>The file has more than %2 rows. Split it.</source>
        <translation>Fișierul are peste %2 rânduri. Împarte-l.</translation>
    </message>
    <message>
        <source>The product has no price.</source>
        <translation>Produsul nu are preț.</translation>
    </message>
    <message>
        <source>The product needs a title and a SKU.</source>
        <translation>Produsul are nevoie de un titlu și de un SKU.</translation>
    </message>
    <message>
        <source>The product needs a SKU.</source>
        <translation>Produsul are nevoie de un SKU.</translation>
    </message>
    <message>
        <source>The price is in %1, and this channel sells in %2.</source>
        <translation>Prețul este în %1, iar acest canal vinde în %2.</translation>
    </message>
    <message>
        <source>CardTrader needs a price above zero.</source>
        <translation>CardTrader cere un preț peste zero.</translation>
    </message>
    <message>
        <source>eMAG needs a price above zero.</source>
        <translation>eMAG cere un preț peste zero.</translation>
    </message>
    <message>
        <source>CardTrader sells whole pieces, one at least.</source>
        <translation>CardTrader vinde bucăți întregi, cel puțin una.</translation>
    </message>
    <message>
        <source>CardTrader sells whole pieces only.</source>
        <translation>CardTrader vinde numai bucăți întregi.</translation>
    </message>
    <message>
        <source>eMAG sells whole pieces only.</source>
        <translation>eMAG vinde numai bucăți întregi.</translation>
    </message>
    <message>
        <source>PrestaShop counts whole pieces only.</source>
        <translation>PrestaShop numără numai bucăți întregi.</translation>
    </message>
    <message>
        <source>CardTrader needs to know which card this is: choose it in its catalogue.</source>
        <translation>CardTrader trebuie să știe ce carte este: alege-o din catalogul său.</translation>
    </message>
    <message>
        <source>CardTrader needs the condition of this card. Without one it would say Near Mint.</source>
        <translation>CardTrader are nevoie de starea acestei cărți. Fără ea ar spune Near Mint.</translation>
    </message>
    <message>
        <source>eMAG needs a category: choose the one that is meant for this product.</source>
        <translation>eMAG are nevoie de o categorie: alege-o pe cea potrivită pentru acest produs.</translation>
    </message>
    <message>
        <source>eMAG needs a brand, and the product has none.</source>
        <translation>eMAG are nevoie de o marcă, iar produsul nu are.</translation>
    </message>
    <message>
        <source>CardTrader wants an explanation of at least %1 characters; this one has %2.</source>
        <translation>CardTrader cere o explicație de cel puțin %1 caractere; aceasta are %2.</translation>
    </message>
    <message>
        <source>The tracking code is missing.</source>
        <translation>Lipsește codul de urmărire.</translation>
    </message>
    <message>
        <source>Choose why the order is cancelled: eMAG wants a reason.</source>
        <translation>Alege de ce se anulează comanda: eMAG cere un motiv.</translation>
    </message>
    <message>
        <source>eMAG fetches the invoice itself: give the https address of a PDF file.</source>
        <translation>eMAG ia singur factura: dă adresa https a unui fișier PDF.</translation>
    </message>
    <message>
        <source>Say of which lines how many pieces are left after the return.</source>
        <translation>Spune din care linii câte bucăți rămân după retur.</translation>
    </message>
    <message>
        <source>Of line %1, 0 to %2 pieces can be left.</source>
        <translation>Din linia %1 pot rămâne între 0 și %2 bucăți.</translation>
    </message>
    <message>
        <source>It is not possible any more: the order is “%1” there by now.</source>
        <translation>Nu mai este posibil: acolo comanda este acum „%1”.</translation>
    </message>
    <message>
        <source>Nothing can be done with this order now.</source>
        <translation>Cu această comandă nu se poate face nimic acum.</translation>
    </message>
    <message>
        <source>The marketplace does not allow this any more.</source>
        <translation>Platforma nu mai permite asta.</translation>
    </message>
    <message>
        <source>“%1” must be one of these: %2.</source>
        <translation>„%1” trebuie să fie una dintre acestea: %2.</translation>
    </message>
    <message>
        <source>There is no order %1 any more.</source>
        <translation>Comanda %1 nu mai există.</translation>
    </message>
    <message>
        <source>This line is no longer in the order.</source>
        <translation>Această linie nu mai este în comandă.</translation>
    </message>
    <message>
        <source>The line was linked to another product meanwhile.</source>
        <translation>Linia a fost legată între timp de alt produs.</translation>
    </message>
    <message>
        <source>It is certain already. Nothing to do.</source>
        <translation>Este deja sigur. Nu e nimic de făcut.</translation>
    </message>
    <message>
        <source>The next sync looks for this order by itself.</source>
        <translation>Următoarea sincronizare caută singură această comandă.</translation>
    </message>
    <message>
        <source>It was sent a moment ago and may still arrive. Look again in two minutes.</source>
        <translation>A fost trimis acum o clipă și poate ajunge încă. Uită-te din nou peste două minute.</translation>
    </message>
    <message>
        <source>%1 is there already: give another name.</source>
        <translation>%1 există deja: dă alt nume.</translation>
    </message>
    <message>
        <source>Choose a file with its folder.</source>
        <translation>Alege un fișier cu dosarul său.</translation>
    </message>
    <message>
        <source>Another Evenstock has this shop open. Close it first.</source>
        <translation>Un alt Evenstock are deschis acest magazin. Închide-l mai întâi.</translation>
    </message>
    <message>
        <source>Another version of Evenstock has this shop open. Close it, or use the same one.</source>
        <translation>O altă versiune de Evenstock are deschis acest magazin. Închide-o sau folosește aceeași.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marcă</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Câmpuri proprii</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>made</source>
        <translation>făcute</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>în curs</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>aruncate</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>învechite</translation>
    </message>
    <message>
        <source>Vinted has a listing %1 with this very title already. Link it to this product, or take it off there.</source>
        <translation>Vinted are deja un anunț %1 cu exact acest titlu. Leagă-l de acest produs sau scoate-l de acolo.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>Browserul nu a răspuns la timp.</translation>
    </message>
    <message>
        <source>The browser named no listing: the wardrobe tells whether there is one.</source>
        <translation>Browserul nu a numit niciun anunț: garderoba arată dacă există.</translation>
    </message>
    <message>
        <source>The browser could not do it.</source>
        <translation>Browserul nu a reușit.</translation>
    </message>
    <message>
        <source>A part of the wardrobe did not arrive.</source>
        <translation>O parte din garderobă nu a sosit.</translation>
    </message>
    <message>
        <source>What came as the wardrobe is none. It is read again.</source>
        <translation>Ce a sosit nu este o garderobă. Se citește din nou.</translation>
    </message>
    <message>
        <source>An answer came after the task was over. Look at it under Work.</source>
        <translation>Un răspuns a sosit după ce sarcina se încheiase. Vezi-l la Lucru.</translation>
    </message>
    <message>
        <source>Vinted’s listing %1 belongs to another product here.</source>
        <translation>Anunțul %1 de pe Vinted aparține aici altui produs.</translation>
    </message>
    <message>
        <source>Listing %1 stood there before with the same title. If it is the same piece, take one of them off.</source>
        <translation>Anunțul %1 era deja acolo cu același titlu. Dacă este aceeași piesă, scoate unul dintre ele.</translation>
    </message>
    <message>
        <source>Listing %1 was made a second time and is taken off again.</source>
        <translation>Anunțul %1 a fost creat a doua oară și este scos din nou.</translation>
    </message>
    <message>
        <source>The extension is older than Evenstock and cannot do this. Update it.</source>
        <translation>Extensia este mai veche decât Evenstock și nu poate face asta. Actualizeaz-o.</translation>
    </message>
    <message>
        <source>No listing was named to the browser.</source>
        <translation>Browserului nu i s-a numit niciun anunț.</translation>
    </message>
    <message>
        <source>Vinted wants one to twenty pictures.</source>
        <translation>Vinted cere între una și douăzeci de imagini.</translation>
    </message>
    <message>
        <source>Vinted did not take a picture.</source>
        <translation>Vinted nu a primit o imagine.</translation>
    </message>
    <message>
        <source>The listing could not be read on Vinted.</source>
        <translation>Anunțul nu a putut fi citit pe Vinted.</translation>
    </message>
    <message>
        <source>Vinted’s answer was no wardrobe. It is read again.</source>
        <translation>Răspunsul Vinted nu era o garderobă. Se citește din nou.</translation>
    </message>
    <message>
        <source>Nothing was sent to Vinted.</source>
        <translation>Nu s-a trimis nimic la Vinted.</translation>
    </message>
    <message>
        <source>No category of Vinted’s is assigned.</source>
        <translation>Nicio categorie Vinted nu este atribuită.</translation>
    </message>
    <message>
        <source>No package size of Vinted’s is assigned.</source>
        <translation>Nicio mărime de colet Vinted nu este atribuită.</translation>
    </message>
    <message>
        <source>The wholesaler has no listing for “%1”.</source>
        <translation>Angrosistul nu are niciun anunț pentru „%1”.</translation>
    </message>
    <message>
        <source>The wholesaler has %1 of product %2, and %3 are ordered.</source>
        <translation>Angrosistul are %1 din produsul %2, iar comandate sunt %3.</translation>
    </message>
    <message>
        <source>The wholesaler cancelled it.</source>
        <translation>Angrosistul a anulat-o.</translation>
    </message>
    <message>
        <source>The wholesaler’s shop no longer has product %1.</source>
        <translation>Magazinul angrosistului nu mai are produsul %1.</translation>
    </message>
    <message>
        <source>The wholesaler’s shop no longer has the order.</source>
        <translation>Magazinul angrosistului nu mai are comanda.</translation>
    </message>
    <message>
        <source>It was taken up again after it was cancelled at the wholesaler’s.</source>
        <translation>A fost reluată după ce fusese anulată la angrosist.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer in time. Look for its window and unlock it, then try again.</source>
        <translation>Portofelul de chei al acestui calculator nu a răspuns la timp. Caută-i fereastra și deblochează-l, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Try again in a moment.</source>
        <translation>Portofelul de chei al acestui calculator nu răspunde. Încearcă din nou într-o clipă.</translation>
    </message>
    <message>
        <source>Another Evenstock is writing the vault. Try again in a moment.</source>
        <translation>Alt Evenstock scrie seiful. Încearcă din nou într-o clipă.</translation>
    </message>
    <message>
        <source>A newer Evenstock has opened this shop already, and this one cannot read it. Install that version. Nothing was changed.</source>
        <translation>Un Evenstock mai nou a deschis deja acest magazin, iar acesta nu îl poate citi. Instalează acea versiune. Nimic nu s-a schimbat.</translation>
    </message>
    <message>
        <source>A newer Evenstock made this vault. Use that version.</source>
        <translation>Un Evenstock mai nou a creat acest seif. Folosește acea versiune.</translation>
    </message>
    <message>
        <source>The sample shop could not be opened: a part of Evenstock is missing or did not start. Install Evenstock again.</source>
        <translation>Magazinul de probă nu a putut fi deschis: o parte din Evenstock lipsește sau nu a pornit. Instalează Evenstock din nou.</translation>
    </message>
    <message>
        <source>The part of Evenstock that does the work is not connected. It is tried again by itself.</source>
        <translation>Partea din Evenstock care face treaba nu este conectată. Se încearcă din nou de la sine.</translation>
    </message>
    <message>
        <source>The part of Evenstock that does the work does not answer. It is tried again by itself.</source>
        <translation>Partea din Evenstock care face treaba nu răspunde. Se încearcă din nou de la sine.</translation>
    </message>
    <message>
        <source>Another Evenstock is just opening this shop. Wait a moment.</source>
        <translation>Alt Evenstock tocmai deschide acest magazin. Așteaptă o clipă.</translation>
    </message>
    <message>
        <source>The shop is open on another computer (%1). Close it there first.</source>
        <translation>Magazinul este deschis pe alt calculator (%1). Închide-l întâi acolo.</translation>
    </message>
    <message>
        <source>The price is in %1, and this channel sells in %2. Prices are not converted: for this channel make a product of its own with a SKU of its own, its price in %2, and the pieces meant for it.</source>
        <translation>Prețul este în %1, iar acest canal vinde în %2. Prețurile nu se convertesc: pentru acest canal creează un produs separat, cu SKU propriu, prețul în %2 și bucățile destinate lui.</translation>
    </message>
    <message>
        <source>The product has no title.</source>
        <translation>Produsul nu are titlu.</translation>
    </message>
    <message>
        <source>Listing %1 there has its SKU. Link it instead.</source>
        <translation>Anunțul %1 de acolo are SKU-ul lui. Leagă-l pe acela.</translation>
    </message>
    <message>
        <source>It is being made there already.</source>
        <translation>Se creează deja acolo.</translation>
    </message>
    <message>
        <source>It comes back there by itself when there is stock.</source>
        <translation>Revine acolo singur când există stoc.</translation>
    </message>
    <message>
        <source>It is listed there already, as %1.</source>
        <translation>Este deja listat acolo, ca %1.</translation>
    </message>
    <message>
        <source>It would be the same listing there as %1. Give it other properties, or sell both as one product.</source>
        <translation>Acolo ar fi același anunț ca %1. Dă-i alte proprietăți sau vinde-le pe amândouă ca un singur produs.</translation>
    </message>
    <message>
        <source>There is none on hand.</source>
        <translation>Nu este niciunul în stoc.</translation>
    </message>
    <message>
        <source>The rules of this channel show none of it.</source>
        <translation>Regulile acestui canal nu arată niciunul.</translation>
    </message>
    <message>
        <source>This marketplace lets no program put anything on sale.</source>
        <translation>Această platformă nu permite niciunui program să pună ceva la vânzare.</translation>
    </message>
    <message>
        <source>The stock of %1 is not sent from here, so nothing can be put on sale there.</source>
        <translation>Stocul pentru %1 nu se trimite de aici, deci nu se poate pune nimic la vânzare acolo.</translation>
    </message>
    <message>
        <source>What was found on %1 is not linked yet. Do that first, under Channels: what is there already would be made twice.</source>
        <translation>Ce s-a găsit pe %1 nu este încă legat. Fă asta mai întâi, la Canale: ce există deja ar fi creat de două ori.</translation>
    </message>
    <message>
        <source>%1 was linked with prices in %2 and has them in %3 now. Agree to that first.</source>
        <translation>%1 era legat cu prețuri în %2 și acum le are în %3. Acceptă asta mai întâi.</translation>
    </message>
    <message>
        <source>Another version of Evenstock, most likely a newer one, wrote the data of this shop, and this one cannot read it. Install the newest version. Nothing was changed.</source>
        <translation>Datele acestui magazin au fost scrise de o altă versiune Evenstock, cel mai probabil mai nouă, iar aceasta nu le poate citi. Instalează cea mai nouă versiune. Nimic nu a fost schimbat.</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>This is the sample shop. Everything in it is invented, and nothing leaves this computer.</source>
        <translation>Acesta este magazinul de probă. Totul aici este inventat și nimic nu părăsește acest calculator.</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>Ieși din magazinul de probă</translation>
    </message>
</context>
<context>
    <name>SettingAdvice</name>
    <message>
        <source>Type the name of the mail server and its port, as in smtp.example:587.</source>
        <translation>Scrie numele serverului de e-mail și portul său, ca smtp.example:587.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this computer may be used.</source>
        <translation>Fără criptare se poate folosi doar un server de e-mail de pe acest calculator.</translation>
    </message>
    <message>
        <source>There is no password for this user name yet: type it below.</source>
        <translation>Nu există încă o parolă pentru acest nume de utilizator: scrie-o mai jos.</translation>
    </message>
    <message>
        <source>Type one e-mail address, as in shop@shop.example.</source>
        <translation>Scrie o singură adresă de e-mail, ca shop@shop.example.</translation>
    </message>
    <message>
        <source>Type an e-mail address, or several with commas between them.</source>
        <translation>Scrie o adresă de e-mail sau mai multe, despărțite prin virgule.</translation>
    </message>
    <message>
        <source>Type an address of this computer and a port, as in 127.0.0.1:8787.</source>
        <translation>Scrie o adresă a acestui calculator și un port, ca 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Type a web address, as in https://shop.example.</source>
        <translation>Scrie o adresă web, ca https://shop.example.</translation>
    </message>
    <message>
        <source>A number of days from 1 to 3650.</source>
        <translation>Un număr de zile de la 1 la 3650.</translation>
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
        <translation>Foaie de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Text cu virgule (*.csv)</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Exportă ce văd</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Fișierul nu s-a putut scrie.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n rând scris în %1</numerusform>
            <numerusform>%n rânduri scrise în %1</numerusform>
            <numerusform>%n de rânduri scrise în %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Arată dosarul</translation>
    </message>
    <message>
        <source>The list was changed while it was written. Export it again.</source>
        <translation>Lista s-a schimbat în timp ce era scrisă. Exportă-o din nou.</translation>
    </message>
</context>
<context>
    <name>TableWalk</name>
    <message>
        <source>%1, more</source>
        <comment>second line of a column</comment>
        <translation>%1, detalii</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>That is not the passphrase of the vault.</source>
        <translation>Aceasta nu este parola seifului.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Nu a fost deschis.</translation>
    </message>
    <message>
        <source>The file of the vault is damaged: put it back from a backup.</source>
        <translation>Fișierul seifului este deteriorat: pune-l la loc dintr-o copie.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Pe acest calculator nu există un portchei.</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>Alt program îl ține ocupat. Încearcă din nou imediat.</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>Nu s-a putut citi sau scrie.</translation>
    </message>
    <message>
        <source>The vault is closed, so no account can sign in.</source>
        <translation>Seiful este închis, deci niciun cont nu se poate conecta.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Deschide seiful</translation>
    </message>
    <message>
        <source>The sign-ins stay where they were.</source>
        <translation>Datele de conectare rămân unde erau.</translation>
    </message>
</context>
<context>
    <name>VintedTerms</name>
    <message>
        <source>This feature acts in your own Vinted session through a browser extension.</source>
        <translation>Această funcție lucrează în propria ta sesiune Vinted printr-o extensie de browser.</translation>
    </message>
    <message>
        <source>Vinted has not approved it; its terms restrict automation and it may limit or close your account. You use it at your own risk.</source>
        <translation>Vinted nu a aprobat-o; condițiile sale restricționează automatizarea și îți poate limita sau închide contul. O folosești pe riscul tău.</translation>
    </message>
    <message>
        <source>The program works slowly, stops when Vinted asks for a check, and never solves or avoids such checks.</source>
        <translation>Programul lucrează încet, se oprește când Vinted cere o verificare și nu rezolvă și nu ocolește niciodată astfel de verificări.</translation>
    </message>
    <message>
        <source>Businesses need a Vinted Pro account; Pro sellers can ask Vinted for its official integration.</source>
        <translation>Firmele au nevoie de un cont Vinted Pro; vânzătorii Pro pot cere de la Vinted integrarea oficială.</translation>
    </message>
    <message>
        <source>Cookies and passwords never leave the browser.</source>
        <translation>Cookie-urile și parolele nu părăsesc niciodată browserul.</translation>
    </message>
    <message>
        <source>Evenstock is not affiliated with Vinted.</source>
        <translation>Evenstock nu este afiliat cu Vinted.</translation>
    </message>
    <message>
        <source>Vinted’s terms restrict automation: the faster it works, the sooner Vinted may limit or close the account. At your own risk.</source>
        <translation>Condițiile Vinted restricționează automatizarea: cu cât lucrează mai repede, cu atât mai curând Vinted poate limita sau închide contul. Pe riscul tău.</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Acceptate</translation>
    </message>
    <message>
        <source>Agreed on %1 (version %2)</source>
        <translation>Acceptate la %1 (versiunea %2)</translation>
    </message>
</context>
<context>
    <name>VintedWords</name>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>Read the wardrobe</source>
        <translation>Citește garderoba</translation>
    </message>
    <message>
        <source>See who is logged in</source>
        <translation>Vezi cine este conectat</translation>
    </message>
    <message>
        <source>Read Vinted’s lists</source>
        <translation>Citește listele Vinted</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Răspuns întârziat</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Te așteaptă</translation>
    </message>
    <message>
        <source>Waits for the browser</source>
        <translation>Așteaptă browserul</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Se verifică</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Eșuată</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Expirat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>No browser took it for an hour</source>
        <translation>Niciun browser nu a preluat-o timp de o oră</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Ai anulat-o</translation>
    </message>
    <message>
        <source>No answer came: the wardrobe tells whether it was done</source>
        <translation>Nu a venit niciun răspuns: garderoba arată dacă s-a făcut</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rezervat</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Încă nu este acolo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>În vânzare</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ascuns</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vândut</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retras</translation>
    </message>
    <message>
        <source>Not in the wardrobe</source>
        <translation>Nu este în garderobă</translation>
    </message>
    <message>
        <source>You switched it off</source>
        <translation>L-ai oprit</translation>
    </message>
    <message>
        <source>Nobody is logged in on Vinted: log in in the paired browser</source>
        <translation>Nimeni nu este conectat la Vinted: conectează-te în browserul asociat</translation>
    </message>
    <message>
        <source>Vinted refuses this session: log in there again</source>
        <translation>Vinted refuză această sesiune: conectează-te din nou acolo</translation>
    </message>
    <message>
        <source>Vinted asks for a check: open Vinted in the browser and answer it</source>
        <translation>Vinted cere o verificare: deschide Vinted în browser și răspunde</translation>
    </message>
    <message>
        <source>Vinted asked for a pause</source>
        <translation>Vinted a cerut o pauză</translation>
    </message>
    <message>
        <source>Vinted restricted this account for some time</source>
        <translation>Vinted a restricționat acest cont o vreme</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Neatribuit</translation>
    </message>
    <message>
        <source>Refused by Vinted</source>
        <translation>Refuzat de Vinted</translation>
    </message>
    <message>
        <source>Vinted’s answer</source>
        <translation>Răspunsul Vinted</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Neconectat</translation>
    </message>
    <message>
        <source>Check asked for</source>
        <translation>Verificare cerută</translation>
    </message>
    <message>
        <source>Too fast for Vinted</source>
        <translation>Prea rapid pentru Vinted</translation>
    </message>
    <message>
        <source>Account restricted</source>
        <translation>Cont restricționat</translation>
    </message>
    <message>
        <source>No tab of Vinted</source>
        <translation>Nicio filă Vinted</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Niciun răspuns</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Răspuns întârziat</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rețea</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marcă</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Package size</source>
        <translation>Dimensiunea coletului</translation>
    </message>
    <message>
        <source>Stock: there is none to sell</source>
        <translation>Stoc: nu este nimic de vândut</translation>
    </message>
    <message>
        <source>Pictures: Vinted asks for at least one</source>
        <translation>Imagini: Vinted cere cel puțin una</translation>
    </message>
    <message>
        <source>%1: the product has none</source>
        <comment>field</comment>
        <translation>%1: produsul nu are</translation>
    </message>
    <message>
        <source>%1: not assigned to one of Vinted’s yet</source>
        <comment>field</comment>
        <translation>%1: încă neatribuit unuia de la Vinted</translation>
    </message>
    <message>
        <source>%1: what Vinted asks for there was not read yet</source>
        <comment>field</comment>
        <translation>%1: încă nu s-a citit ce cere Vinted acolo</translation>
    </message>
    <message>
        <source>%1: the template names a field that there is not</source>
        <comment>field</comment>
        <translation>%1: șablonul numește un câmp care nu există</translation>
    </message>
    <message>
        <source>%1: Vinted does not take this value (%2)</source>
        <comment>field, reason</comment>
        <translation>%1: Vinted nu acceptă această valoare (%2)</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Poza %1 din %2</translation>
    </message>
    <message>
        <source>Vinted is not open in a tab of the browser</source>
        <translation>Vinted nu este deschis într-o filă a browserului</translation>
    </message>
    <message>
        <source>Another Vinted account is logged in in the browser</source>
        <translation>În browser este conectat alt cont Vinted</translation>
    </message>
    <message>
        <source>The extension is switched off in the browser</source>
        <translation>Extensia este oprită în browser</translation>
    </message>
    <message>
        <source>The connection to Vinted broke off</source>
        <translation>Conexiunea cu Vinted s-a întrerupt</translation>
    </message>
    <message>
        <source>No answer came from Vinted</source>
        <translation>De la Vinted nu a venit niciun răspuns</translation>
    </message>
    <message>
        <source>Vinted does not have this listing any more</source>
        <translation>Vinted nu mai are acest anunț</translation>
    </message>
    <message>
        <source>Session refused</source>
        <translation>Sesiune refuzată</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nu mai este acolo</translation>
    </message>
    <message>
        <source>Made twice</source>
        <translation>Făcut de două ori</translation>
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
        <translation>%1 z</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>chiar acum</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in 13 min</comment>
        <translation>peste %1</translation>
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
        <translation>sub 1 min</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>încă circa %1</translation>
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
        <translation>Astăzi</translation>
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
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicte</numerusform>
            <numerusform>%n de conflicte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n așteaptă trimiterea</numerusform>
            <numerusform>%n așteaptă trimiterea</numerusform>
            <numerusform>%n așteaptă trimiterea</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Pornește</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Încearcă acum</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizează</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Events arrive; last %1</source>
        <translation>Evenimentele sosesc; ultimul %1</translation>
    </message>
    <message numerus="yes">
        <source>asked every %n minute(s)</source>
        <translation>
            <numerusform>întrebat în fiecare minut</numerusform>
            <numerusform>întrebat la fiecare %n minute</numerusform>
            <numerusform>întrebat la fiecare %n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>asked every hour</source>
        <translation>întrebat în fiecare oră</translation>
    </message>
    <message>
        <source>asked once a day</source>
        <translation>întrebat o dată pe zi</translation>
    </message>
    <message>
        <source>No events yet; %1</source>
        <comment>asked every 15 minutes</comment>
        <translation>Încă niciun eveniment; %1</translation>
    </message>
    <message>
        <source>No events here; %1</source>
        <comment>asked every 15 minutes</comment>
        <translation>Aici fără evenimente; %1</translation>
    </message>
    <message>
        <source>Nothing is checked now</source>
        <translation>Acum nu se verifică nimic</translation>
    </message>
    <message numerus="yes">
        <source>orders asked for every %n minute(s)</source>
        <translation>
            <numerusform>comenzile se cer la fiecare minut</numerusform>
            <numerusform>comenzile se cer la %n minute</numerusform>
            <numerusform>comenzile se cer la %n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>All read within %1</source>
        <translation>Totul citit în %1</translation>
    </message>
    <message>
        <source>All read within %1, except %2</source>
        <translation>Totul citit în %1, în afară de %2</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Încă nimic citit</translation>
    </message>
</context>
<context>
    <name>evenstock::AccountChip</name>
    <message>
        <source>synced %1</source>
        <translation>sincronizat %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>încă nesincronizat</translation>
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
        <translation>Setările pentru %1</translation>
    </message>
    <message>
        <source>Colour of the channel</source>
        <translation>Culoarea canalului</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresă</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Culoare</translation>
    </message>
    <message>
        <source>What is synced, and how</source>
        <translation>Ce se sincronizează, și cum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>The marketplace’s</source>
        <translation>Ale platformei</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Ale mele</translation>
    </message>
    <message>
        <source>Looking up what this changes on the channel…</source>
        <translation>Se caută ce schimbă aceasta pe canal…</translation>
    </message>
    <message>
        <source>“%1” cannot be kept like this. Nothing was changed.</source>
        <comment>setting</comment>
        <translation>„%1” nu poate fi păstrat așa. Nimic nu s-a schimbat.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: it was changed while this was looked up. Save once it is as you want it.</source>
        <translation>Nimic nu este salvat încă: s-a schimbat cât timp se verifica. Salvează când este așa cum vrei.</translation>
    </message>
</context>
<context>
    <name>evenstock::AddChannelDialog</name>
    <message>
        <source>Add channel</source>
        <translation>Adaugă canal</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Platformă</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>De ce ai nevoie</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Ce se sincronizează</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Prima privire</translation>
    </message>
    <message>
        <source>Which marketplace?</source>
        <translation>Care platformă?</translation>
    </message>
    <message>
        <source>One channel is one account there. Add the same marketplace again for a second account.</source>
        <translation>Un canal este un cont acolo. Adaugă din nou aceeași platformă pentru un al doilea cont.</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Platforme</translation>
    </message>
    <message>
        <source>Have this at hand before you go on.</source>
        <translation>Ai acestea la îndemână înainte de a continua.</translation>
    </message>
    <message>
        <source>It is tested before anything is kept.</source>
        <translation>Se încearcă înainte de a păstra ceva.</translation>
    </message>
    <message>
        <source>&amp;Name of this channel</source>
        <translation>&amp;Numele acestui canal</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresă</translation>
    </message>
    <message>
        <source>The usual answers are set. All of it can be changed later under Channels.</source>
        <translation>Sunt alese răspunsurile obișnuite. Totul se poate schimba mai târziu la Canale.</translation>
    </message>
    <message>
        <source>The shop is read; nothing is linked, created or written before you agree.</source>
        <translation>Magazinul este citit; nimic nu se leagă, nu se creează și nu se scrie înainte de acordul tău.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marketplace, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Test and go on</source>
        <translation>Încearcă și continuă</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Hotărăsc mai târziu</translation>
    </message>
    <message>
        <source>The marketplace did not accept this sign-in. Nothing was kept.</source>
        <translation>Platforma nu a acceptat aceste date de conectare. Nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>answered as %1</source>
        <translation>a răspuns ca %1</translation>
    </message>
    <message>
        <source>You may close this; it goes on by itself.</source>
        <translation>Poți închide; merge mai departe de la sine.</translation>
    </message>
    <message>
        <source>Reading the shop…</source>
        <translation>Se citește magazinul…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Let it tell you about orders at once</source>
        <translation>Află de comenzi pe loc</translation>
    </message>
    <message>
        <source>This is faster than asking every 15 minutes. Syncing works without it, too.</source>
        <translation>E mai rapid decât a întreba la fiecare 15 minute. Sincronizarea merge și fără.</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>nu se oferă acolo</translation>
    </message>
    <message>
        <source>Go on without waiting</source>
        <translation>Continuă fără a aștepta</translation>
    </message>
    <message>
        <source>Let %1 tell you about orders at once</source>
        <translation>Află pe loc de comenzile de pe %1</translation>
    </message>
    <message>
        <source>events arrive</source>
        <translation>evenimentele sosesc</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>încă în așteptare</translation>
    </message>
    <message>
        <source>This account is connected already, as %1. Connected twice, its sales would be counted twice. Nothing was kept.</source>
        <translation>Acest cont este deja conectat, ca %1. Conectat de două ori, vânzările lui s-ar socoti de două ori. Nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again in a moment.</source>
        <translation>%1. Nu s-a păstrat nimic. Încearcă din nou imediat.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept: the keychain or the vault is closed. Open it, then try again.</source>
        <translation>Datele de conectare nu s-au putut păstra: portcheiul sau seiful este închis. Deschide-l, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>Asking %1, then keeping the sign-in…</source>
        <translation>Întreb %1, apoi păstrez datele de conectare…</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>Când se sincronizează</translation>
    </message>
    <message>
        <source>Pair your browser</source>
        <translation>Asociază browserul</translation>
    </message>
    <message>
        <source>Evenstock hands its work to the browser where you are logged in. You may do this later, under Channels.</source>
        <translation>Evenstock dă lucrul browserului în care ești conectat. Poți face asta mai târziu, la Canale.</translation>
    </message>
    <message>
        <source>You stay logged in in your browser; Evenstock asks for no password.</source>
        <translation>Rămâi conectat în browser; Evenstock nu cere nicio parolă.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Pair later</source>
        <translation>Asociază mai târziu</translation>
    </message>
    <message>
        <source>“%1” cannot be kept like this.</source>
        <comment>setting</comment>
        <translation>„%1” nu poate fi păstrat așa.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>Still waiting: %1 is slow, or the keychain of this computer waits for you in a window of its own.</source>
        <translation>Încă se așteaptă: %1 este lent, sau portofelul de chei al acestui calculator te așteaptă într-o fereastră a lui.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acceptat</translation>
    </message>
    <message>
        <source>Pair your browser under Channels, “Browser and work…”. Until then nothing is read and nothing is sent.</source>
        <translation>Asociază browserul la Canale, „Browser și lucru…”. Până atunci nu se citește și nu se trimite nimic.</translation>
    </message>
    <message>
        <source>The shop is read once more just now; then products are linked and made. How far it is stands under Sync, what it brings in the catalogue.</source>
        <translation>Magazinul se citește încă o dată chiar acum; apoi produsele sunt legate și create. Cât s-a făcut se vede la Sincronizare, ce aduce se vede în catalog.</translation>
    </message>
    <message>
        <source>Nothing waits to be linked. What is listed there later is shown to you first.</source>
        <translation>Nimic nu așteaptă să fie legat. Ce se listează acolo mai târziu ți se arată întâi ție.</translation>
    </message>
    <message>
        <source>From then on it syncs by itself, as you chose. Under Sync you change when.</source>
        <translation>De atunci se sincronizează singur, cum ai ales. Când anume schimbi la Sincronizare.</translation>
    </message>
    <message>
        <source>It syncs only when you press “Sync now”: you chose that. Under Sync you change it.</source>
        <translation>Se sincronizează doar când apeși „Sincronizează acum”: așa ai ales. O schimbi la Sincronizare.</translation>
    </message>
    <message>
        <source>Orders are told at once: the first event has arrived.</source>
        <translation>Comenzile se află imediat: primul eveniment a sosit.</translation>
    </message>
    <message>
        <source>No event has arrived yet. Orders are seen with the next sync until one does; the address is under Channels, “Events…”.</source>
        <translation>Încă nu a sosit niciun eveniment. Până atunci comenzile se văd la următoarea sincronizare; adresa este la Canale, „Evenimente…”.</translation>
    </message>
    <message>
        <source>Where both sides changed the same thing, it waits for you under Conflicts; what could not be done stands under Errors, with what to do.</source>
        <translation>Unde ambele părți au schimbat același lucru, te așteaptă la Conflicte; ce nu s-a putut face stă la Erori, cu ce e de făcut.</translation>
    </message>
    <message>
        <source>Nothing new is put on sale on %1 by itself: choose products in the catalogue and publish them.</source>
        <translation>Pe %1 nimic nou nu ajunge la vânzare de la sine: alege produse în catalog și publică-le.</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 este conectat</translation>
    </message>
    <message>
        <source>This is what happens next.</source>
        <translation>Iată ce urmează.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Între timp, doar comenzile</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A sale there is then taken off the other channels that soon.</source>
        <translation>O vânzare de acolo este atunci scăzută la fel de repede pe celelalte canale.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;La fiecare</translation>
    </message>
    <message>
        <source>The shop was not read to its end. Nothing is linked and nothing is made.</source>
        <translation>Magazinul nu a fost citit până la capăt. Nimic nu este legat și nimic nu este creat.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Citește din nou</translation>
    </message>
    <message>
        <source>The shop is not read yet: the next sync reads it. What is listed there then waits for you under Channels, “What was found…”.</source>
        <translation>Magazinul nu este citit încă: îl citește următoarea sincronizare. Ce este listat acolo te așteaptă apoi la Canale, „Ce s-a găsit…”.</translation>
    </message>
    <message>
        <source>The sign-in goes to the encrypted file of your shop and is never shown again.</source>
        <translation>Datele de conectare merg în fișierul criptat al magazinului tău și nu se mai arată niciodată.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until Evenstock ends, and never shown again.</source>
        <translation>Datele de conectare rămân în memorie până la închiderea Evenstock și nu se mai arată niciodată.</translation>
    </message>
    <message>
        <source>The sign-in goes to the keychain of this computer and is never shown again.</source>
        <translation>Datele de conectare merg în portcheiul acestui calculator și nu se mai arată niciodată.</translation>
    </message>
    <message>
        <source>Nothing is written to the marketplace before you have agreed to the first look.</source>
        <translation>Nimic nu se scrie pe platformă înainte de a fi de acord cu prima privire.</translation>
    </message>
</context>
<context>
    <name>evenstock::AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Cere atenție</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nimic nu are nevoie de tine acum.</translation>
    </message>
</context>
<context>
    <name>evenstock::AttributeChoices</name>
    <message>
        <source>not said</source>
        <translation>nespecificat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Alege ce este</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>fără categorie</translation>
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
        <translation>Restaurează…</translation>
    </message>
    <message>
        <source>None yet: the first one is made within a day.</source>
        <translation>Încă niciuna: prima se face în decurs de o zi.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchDetail</name>
    <message>
        <source>What was changed</source>
        <translation>Ce s-a schimbat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Anulează asta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează hotărârea</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicat</translation>
    </message>
    <message>
        <source>A listing is ended on the site of its channel; the next sync sees that.</source>
        <translation>Un anunț se închide pe site-ul canalului său; următoarea sincronizare vede asta.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Alege o modificare ca să vezi ce a făcut.</translation>
    </message>
    <message>
        <source>Channels are connected, switched on and off, and removed under Channels.</source>
        <translation>Canalele se conectează, se pornesc, se opresc și se elimină la Canale.</translation>
    </message>
    <message>
        <source>What a marketplace was told of an order is not taken back from here. What can still be done with it stands under Orders.</source>
        <translation>Ce i s-a spus unui marketplace despre o comandă nu se retrage de aici. Ce se mai poate face cu ea se vede la Comenzi.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchesList</name>
    <message>
        <source>What you did</source>
        <translation>Ce ai făcut</translation>
    </message>
    <message>
        <source>What you did could not be read.</source>
        <translation>Ce ai făcut nu a putut fi citit.</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Modificările tale</translation>
    </message>
    <message>
        <source>You changed nothing yet</source>
        <translation>Nu ai schimbat încă nimic</translation>
    </message>
    <message>
        <source>What you edit, decide and import leaves a line here and can be undone. What you do with orders, and channels switched on and off, is noted here, too.</source>
        <translation>Ce modifici, decizi și imporți lasă aici un rând și se poate anula. Și ce faci cu comenzile, și canalele pornite și oprite sunt notate aici.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchesModel</name>
    <message>
        <source>Conflicts decided</source>
        <translation>Conflicte hotărâte</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Fișier importat</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Products edited</source>
        <translation>Produse modificate</translation>
    </message>
    <message>
        <source>several products</source>
        <translation>mai multe produse</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>peste %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce ai făcut</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Stock corrected</source>
        <translation>Stoc corectat</translation>
    </message>
    <message>
        <source>Product edited</source>
        <translation>Produs modificat</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Modificat: %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicat</translation>
    </message>
    <message>
        <source>Channel switched on</source>
        <translation>Canal pornit</translation>
    </message>
    <message>
        <source>Switched off for another channel</source>
        <translation>Oprit pentru alt canal</translation>
    </message>
    <message>
        <source>Channel connected</source>
        <translation>Canal conectat</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>Canal eliminat</translation>
    </message>
    <message>
        <source>Channel switched off</source>
        <translation>Canal oprit</translation>
    </message>
    <message>
        <source>a channel that is removed</source>
        <translation>un canal eliminat</translation>
    </message>
    <message>
        <source>Order %1  ·  %2</source>
        <comment>code, channel</comment>
        <translation>Comanda %1  ·  %2</translation>
    </message>
    <message>
        <source>Product, order, channel</source>
        <translation>Produs, comandă, canal</translation>
    </message>
    <message>
        <source>%1: no answer came</source>
        <comment>what was asked of a marketplace</comment>
        <translation>%1: nu a venit niciun răspuns</translation>
    </message>
</context>
<context>
    <name>evenstock::BulkEditDialog</name>
    <message>
        <source>add</source>
        <translation>adaugă</translation>
    </message>
    <message>
        <source>change by percent</source>
        <translation>schimbă procentual</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>caută și înlocuiește</translation>
    </message>
    <message>
        <source>write in front</source>
        <translation>scrie la început</translation>
    </message>
    <message>
        <source>write behind</source>
        <translation>scrie la sfârșit</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>setează la</translation>
    </message>
    <message>
        <source>For example: 5 or -12.5</source>
        <translation>De exemplu: 5 sau -12,5</translation>
    </message>
    <message>
        <source>For example: 0.50 or -1</source>
        <translation>De exemplu: 0,50 sau -1</translation>
    </message>
    <message>
        <source>For example: 12.90</source>
        <translation>De exemplu: 12,90</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Modificarea unui produs (%n)</numerusform>
            <numerusform>Modificarea a %n produse</numerusform>
            <numerusform>Modificarea a %n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce s-ar schimba</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Ce câmp</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>with</source>
        <translation>cu</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Înlocuitor</translation>
    </message>
    <message>
        <source>This cannot be used here. Write it like in the example.</source>
        <translation>Nu se poate folosi aici. Scrie ca în exemplu.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay as they are.</source>
        <translation>
            <numerusform>%n produs rămâne cum este.</numerusform>
            <numerusform>%n produse rămân cum sunt.</numerusform>
            <numerusform>%n de produse rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>Modifică %n produs</numerusform>
            <numerusform>Modifică %n produse</numerusform>
            <numerusform>Modifică %n de produse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed. The channels are told by themselves.</source>
        <translation>
            <numerusform>%n produs modificat. Canalele află singure.</numerusform>
            <numerusform>%n produse modificate. Canalele află singure.</numerusform>
            <numerusform>%n de produse modificate. Canalele află singure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be changed.</source>
        <translation>
            <numerusform>%n produs nu a putut fi modificat.</numerusform>
            <numerusform>%n produse nu au putut fi modificate.</numerusform>
            <numerusform>%n de produse nu au putut fi modificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează hotărârea</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valoare s-a întors.</numerusform>
            <numerusform>%n valori s-au întors.</numerusform>
            <numerusform>%n de valori s-au întors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would cost nothing. Marketplaces refuse a price of 0.</source>
        <translation>
            <numerusform>%n produs nu ar costa nimic. Platformele refuză un preț de 0.</numerusform>
            <numerusform>%n produse nu ar costa nimic. Platformele refuză un preț de 0.</numerusform>
            <numerusform>%n de produse nu ar costa nimic. Platformele refuză un preț de 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Really change %n price(s) this much?</source>
        <translation>
            <numerusform>Sigur schimbi atât de mult %n preț?</numerusform>
            <numerusform>Sigur schimbi atât de mult %n prețuri?</numerusform>
            <numerusform>Sigur schimbi atât de mult %n de prețuri?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 costs %2 so far and would cost %3. Channels get the new prices at once.</source>
        <translation>%1 costă până acum %2 și ar costa %3. Canalele primesc imediat noile prețuri.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, change %n product(s)</source>
        <translation>
            <numerusform>Da, schimbă %n produs</numerusform>
            <numerusform>Da, schimbă %n produse</numerusform>
            <numerusform>Da, schimbă %n de produse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed here.</source>
        <translation>
            <numerusform>%n produs schimbat aici.</numerusform>
            <numerusform>%n produse schimbate aici.</numerusform>
            <numerusform>%n de produse schimbate aici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were not sent: that is more than the limit of the channel, and waits for your yes under Sync.</source>
        <translation>
            <numerusform>%n preț nu a fost trimis: depășește limita canalului și așteaptă acordul tău la Sincronizare.</numerusform>
            <numerusform>%n prețuri nu au fost trimise: depășesc limita canalului și așteaptă acordul tău la Sincronizare.</numerusform>
            <numerusform>%n de prețuri nu au fost trimise: depășesc limita canalului și așteaptă acordul tău la Sincronizare.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be empty.</source>
        <translation>Nu poate fi gol.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here. Write it like 12.90.</source>
        <translation>„%1” nu se poate folosi aici. Scrie ca 12,90.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n typed value(s)</source>
        <translation>
            <numerusform>Retrage %n valoare scrisă</numerusform>
            <numerusform>Retrage %n valori scrise</numerusform>
            <numerusform>Retrage %n de valori scrise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n typed value(s)?</source>
        <translation>
            <numerusform>Renunți la %n valoare scrisă?</numerusform>
            <numerusform>Renunți la %n valori scrise?</numerusform>
            <numerusform>Renunți la %n de valori scrise?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not applied yet.</source>
        <translation>Încă nu sunt aplicate.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were left alone: they moved since this was worked out. They are shown as they are now.</source>
        <translation>
            <numerusform>%n produs a rămas neatins: între timp s-a schimbat. Este arătat așa cum e acum.</numerusform>
            <numerusform>%n produse au rămas neatinse: între timp s-au schimbat. Sunt arătate așa cum sunt acum.</numerusform>
            <numerusform>%n de produse au rămas neatinse: între timp s-au schimbat. Sunt arătate așa cum sunt acum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Lasă toate afară</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Include toate</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Se anulează…</translation>
    </message>
</context>
<context>
    <name>evenstock::BulkPreview</name>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Apoi</translation>
    </message>
    <message>
        <source>%1, also typed: %2</source>
        <comment>SKU, fields</comment>
        <translation>%1, scris și: %2</translation>
    </message>
    <message>
        <source>Typed for this product alone</source>
        <translation>Scris doar pentru acest produs</translation>
    </message>
    <message>
        <source>Double click or F2: another value for this product alone</source>
        <translation>Dublu clic sau F2: altă valoare doar pentru acest produs</translation>
    </message>
</context>
<context>
    <name>evenstock::CancelDialog</name>
    <message>
        <source>Order %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why, for the marketplace and the buyer (at least %n letter(s))</source>
        <translation>
            <numerusform>&amp;De ce, pentru marketplace și cumpărător (cel puțin %n literă)</numerusform>
            <numerusform>&amp;De ce, pentru marketplace și cumpărător (cel puțin %n litere)</numerusform>
            <numerusform>&amp;De ce, pentru marketplace și cumpărător (cel puțin %n de litere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Why the order is cancelled</source>
        <translation>De ce este anulată comanda</translation>
    </message>
    <message>
        <source>The pieces are here: put them on sale &amp;again</source>
        <translation>Bucățile sunt aici: pune-le &amp;iar în vânzare</translation>
    </message>
    <message>
        <source>The pieces are &amp;gone: take them off the stock</source>
        <translation>Bucățile nu &amp;mai sunt: scoate-le din stoc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing of your stock: only the marketplace is told what becomes of its pieces.</source>
        <translation>Nu reține nimic din stocul tău: doar platformei i se spune ce se întâmplă cu bucățile.</translation>
    </message>
    <message>
        <source>Put them on sale &amp;again there</source>
        <translation>Pune-le din nou la &amp;vânzare acolo</translation>
    </message>
    <message>
        <source>&amp;Leave them off sale there</source>
        <translation>&amp;Lasă-le scoase din vânzare acolo</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueActions</name>
    <message>
        <source>These are %1 products. Choose at most %2, by filters or by selecting rows.</source>
        <translation>Sunt %1 produse. Alege cel mult %2, prin filtre sau selectând rânduri.</translation>
    </message>
    <message>
        <source>The products are still being counted. Try again in a moment, or select some.</source>
        <translation>Produsele încă se numără. Încearcă din nou peste o clipă sau selectează câteva.</translation>
    </message>
    <message numerus="yes">
        <source>Edit all %n product(s) of the list?</source>
        <translation>
            <numerusform>Modifici %n produs din listă?</numerusform>
            <numerusform>Modifici toate cele %n produse din listă?</numerusform>
            <numerusform>Modifici toate cele %n de produse din listă?</numerusform>
        </translation>
    </message>
    <message>
        <source>No product is selected. To edit some of them, select them first.</source>
        <translation>Niciun produs nu este selectat. Pentru a modifica doar câteva, selectează-le mai întâi.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Modificarea unui produs (%n)</numerusform>
            <numerusform>Modificarea a %n produse</numerusform>
            <numerusform>Modificarea a %n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the products first: with Ctrl or Shift several at once.</source>
        <translation>Alege întâi produsele: cu Ctrl sau Shift mai multe deodată.</translation>
    </message>
    <message>
        <source>These are %1 products. Choose at most %2 at once.</source>
        <translation>Sunt %1 produse. Alege cel mult %2 deodată.</translation>
    </message>
    <message>
        <source>These are %1 products. Choose at most %2 at once, or sync everything.</source>
        <translation>Sunt %1 produse. Alege cel mult %2 odată sau sincronizează tot.</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueFilters</name>
    <message>
        <source>Listed there</source>
        <translation>Listat acolo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listat</translation>
    </message>
    <message>
        <source>On at least one channel</source>
        <translation>Pe cel puțin un canal</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nicăieri</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Niciunul rămas</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Doar câteva rămase</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Pe stoc</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Has a conflict</source>
        <translation>Are un conflict</translation>
    </message>
    <message>
        <source>Updated today</source>
        <translation>Actualizate astăzi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Listed on %1</source>
        <translation>Listat pe %1</translation>
    </message>
    <message>
        <source>Listed on at least one channel</source>
        <translation>Listat pe cel puțin un canal</translation>
    </message>
    <message>
        <source>Listed nowhere</source>
        <translation>Nelistat nicăieri</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salvează acest filtru…</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Uită un filtru salvat</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvează acest filtru</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>Numele lui în meniu</translation>
    </message>
    <message>
        <source>Not in agreement</source>
        <translation>Nu sunt de acord</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <comment>category</comment>
        <translation>%1 și ce e dedesubt</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mai multe…</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Filtrează după categorie</translation>
    </message>
    <message>
        <source>Part of its name or its number</source>
        <translation>O parte din nume sau numărul</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueModel</name>
    <message>
        <source>Not listed</source>
        <translation>Nelistat</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>De acord</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Așteaptă trimiterea</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Neverificat</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>De privit</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Pe stoc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizat</translation>
    </message>
    <message>
        <source>Switched off, not checked</source>
        <translation>Oprit, neverificat</translation>
    </message>
    <message>
        <source>Signed out, not checked</source>
        <translation>Deconectat, neverificat</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listat de două ori</translation>
    </message>
    <message>
        <source>No longer found there</source>
        <translation>Nu se mai găsește acolo</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>De numărat</translation>
    </message>
    <message>
        <source>In agreement, switched off there</source>
        <translation>În acord, oprit acolo</translation>
    </message>
    <message>
        <source>In agreement by now</source>
        <translation>Între timp în acord</translation>
    </message>
    <message>
        <source>%1, number %2 there</source>
        <translation>%1, numărul %2 acolo</translation>
    </message>
    <message>
        <source>Ended there</source>
        <translation>Încheiată acolo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, what tells it apart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>condition, language, foil of a card</comment>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>category</comment>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>evenstock::CataloguePage</name>
    <message>
        <source>The products could not be read. What is shown may be old.</source>
        <translation>Produsele nu s-au putut citi. Ce se vede poate fi vechi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>SKU, title, EAN, external id</source>
        <translation>SKU, titlu, EAN, id extern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Sync this product now</source>
        <translation>Sincronizează acum acest produs</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produs</numerusform>
            <numerusform>%n produse</numerusform>
            <numerusform>%n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 afișate</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Niciun produs nu se potrivește</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) in force.</source>
        <translation>
            <numerusform>%n filtru activ.</numerusform>
            <numerusform>%n filtre active.</numerusform>
            <numerusform>%n de filtre active.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Elimină filtrele</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Încă niciun produs</translation>
    </message>
    <message>
        <source>They come from your first channel, once you agree to link what was found.</source>
        <translation>Vin de pe primul tău canal, când ești de acord să legi ce s-a găsit.</translation>
    </message>
    <message>
        <source>Go to Channels</source>
        <translation>Mergi la Canale</translation>
    </message>
    <message>
        <source>Bulk edit…</source>
        <translation>Modificare în masă…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Produs nou</translation>
    </message>
    <message>
        <source>Choose a product first, then publish it.</source>
        <translation>Alege întâi un produs, apoi publică-l.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Order changed – sort again</source>
        <translation>Ordinea s-a schimbat – sortează din nou</translation>
    </message>
    <message>
        <source>Products came or changed since the list was put in order. Rows stay where they are until you ask.</source>
        <translation>De când lista a fost ordonată au venit sau s-au schimbat produse. Rândurile rămân la locul lor până ceri.</translation>
    </message>
    <message>
        <source>The product beside this list is not in it: the filters leave it out.</source>
        <translation>Produsul de lângă această listă nu se află în ea: filtrele îl lasă afară.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorii</translation>
    </message>
    <message>
        <source>The categories of your channels, beside the list</source>
        <translation>Categoriile canalelor tale, lângă listă</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Pregătește pentru Vinted…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n produs selectat</numerusform>
            <numerusform>%n produse selectate</numerusform>
            <numerusform>%n de produse selectate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n produs modificat.</numerusform>
            <numerusform>%n produse modificate.</numerusform>
            <numerusform>%n de produse modificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează hotărârea</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valoare s-a întors.</numerusform>
            <numerusform>%n valori s-au întors.</numerusform>
            <numerusform>%n de valori s-au întors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync %n product(s) now</source>
        <translation>
            <numerusform>Sincronizează acum %n produs</numerusform>
            <numerusform>Sincronizează acum %n produse</numerusform>
            <numerusform>Sincronizează acum %n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publică…</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Se anulează…</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryMapDialog</name>
    <message>
        <source>Where products of a category go</source>
        <translation>Unde merg produsele unei categorii</translation>
    </message>
    <message>
        <source>Products of “%1” on %2, and of what is below it, go to these categories when they are published:</source>
        <translation>Produsele din „%1” de pe %2 și din ce se află sub ea ajung în aceste categorii când sunt publicate:</translation>
    </message>
    <message>
        <source>Type a part of the name and choose. An empty line: as the category above it, else nowhere in particular.</source>
        <translation>Scrie o parte din nume și alege. Un rând gol: ca la categoria de deasupra, altfel nicăieri anume.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>No other channel of yours takes categories of its own when products are published.</source>
        <translation>Niciun alt canal al tău nu primește categorii proprii când se publică produse.</translation>
    </message>
    <message>
        <source>The categories could not be read.</source>
        <translation>Categoriile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Its categories were not read yet: type the number</source>
        <translation>Categoriile lui nu au fost citite încă: scrie numărul</translation>
    </message>
    <message>
        <source>%1 has no such category. Choose one from the list.</source>
        <translation>%1 nu are această categorie. Alege una din listă.</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryPanel</name>
    <message>
        <source>Categories</source>
        <translation>Categorii</translation>
    </message>
    <message>
        <source>No categories were read yet. They come with the next sync of a channel that has them.</source>
        <translation>Nu s-au citit încă categorii. Ele vin cu următoarea sincronizare a unui canal care are.</translation>
    </message>
    <message>
        <source>Where they go…</source>
        <translation>Unde merg…</translation>
    </message>
    <message>
        <source>To which category of another channel products of the chosen one go when they are published.</source>
        <translation>În ce categorie a altui canal ajung produsele celei alese când sunt publicate.</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryTreeModel</name>
    <message>
        <source>%1, number %2 there</source>
        <translation>%1, numărul %2 acolo</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <comment>channel: category</comment>
        <translation>Merge la %1</translation>
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
        <translation>o rulare anulată, %1</translation>
    </message>
    <message>
        <source>import, %1</source>
        <translation>import, %1</translation>
    </message>
    <message>
        <source>your decision, %1</source>
        <translation>hotărârea ta, %1</translation>
    </message>
    <message>
        <source>a preview applied, %1</source>
        <translation>o previzualizare aplicată, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produs, câmp</translation>
    </message>
    <message>
        <source>Field, who</source>
        <translation>Câmp, cine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>La</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>field, SKU</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on %1 · %2</source>
        <comment>channel, SKU</comment>
        <translation>pe %1 · %2</translation>
    </message>
    <message>
        <source>Listed on a channel</source>
        <translation>Listat pe un canal</translation>
    </message>
    <message>
        <source>No longer on a channel</source>
        <translation>Nu mai este pe un canal</translation>
    </message>
    <message>
        <source>a channel that is removed</source>
        <translation>un canal eliminat</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>state of an order</comment>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a channel</comment>
        <translation>pornit</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a channel</comment>
        <translation>oprit</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a channel</comment>
        <translation>conectat</translation>
    </message>
    <message>
        <source>not here</source>
        <comment>a channel</comment>
        <translation>nu aici</translation>
    </message>
</context>
<context>
    <name>evenstock::ChangesTab</name>
    <message>
        <source>Changes of this product</source>
        <translation>Schimbările acestui produs</translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelCard</name>
    <message>
        <source>Settings…</source>
        <translation>Setări…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Încearcă</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>their own stock, read only</source>
        <translation>stoc propriu, doar citire</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicte</numerusform>
            <numerusform>%n de conflicte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n așteaptă trimiterea</numerusform>
            <numerusform>%n așteaptă trimiterea</numerusform>
            <numerusform>%n așteaptă trimiterea</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nimic nu așteaptă</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Conectează-te din nou…</translation>
    </message>
    <message>
        <source>Review what was found…</source>
        <translation>Verifică ce s-a găsit…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizează acum</translation>
    </message>
    <message>
        <source>Show its products</source>
        <translation>Arată produsele sale</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Ce s-a găsit…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Pornește</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Elimină…</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>Evenimente…</translation>
    </message>
    <message>
        <source>Use prices in %1</source>
        <translation>Folosește prețurile în %1</translation>
    </message>
    <message>
        <source>Browser and work…</source>
        <translation>Browser și lucru…</translation>
    </message>
    <message>
        <source>eMAG lists…</source>
        <translation>Liste eMAG…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Oprește…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n eroare</numerusform>
            <numerusform>%n erori</numerusform>
            <numerusform>%n de erori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to cancel</source>
        <translation>
            <numerusform>%n comandă de anulat</numerusform>
            <numerusform>%n comenzi de anulat</numerusform>
            <numerusform>%n de comenzi de anulat</numerusform>
        </translation>
    </message>
    <message>
        <source>changes to approve</source>
        <translation>schimbări de aprobat</translation>
    </message>
    <message>
        <source>what was found waits for you</source>
        <translation>ce s-a găsit te așteaptă</translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n listat de două ori</numerusform>
            <numerusform>%n listate de două ori</numerusform>
            <numerusform>%n listate de două ori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n reținută</numerusform>
            <numerusform>%n reținute</numerusform>
            <numerusform>%n reținute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n incertă</numerusform>
            <numerusform>%n incerte</numerusform>
            <numerusform>%n incerte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelPreview</name>
    <message>
        <source>keeps its own price</source>
        <translation>își păstrează prețul</translation>
    </message>
    <message>
        <source>no price in %1</source>
        <translation>niciun preț în %1</translation>
    </message>
    <message>
        <source>keeps its own title</source>
        <translation>își păstrează titlul</translation>
    </message>
    <message>
        <source>It is on no channel yet.</source>
        <translation>Încă nu e pe niciun canal.</translation>
    </message>
    <message>
        <source>price waits for your decision</source>
        <translation>prețul așteaptă decizia ta</translation>
    </message>
    <message>
        <source>title waits for your decision</source>
        <translation>titlul așteaptă decizia ta</translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Adaugă canal…</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Încă niciun canal</translation>
    </message>
    <message>
        <source>A channel is your account on a marketplace. It takes about 5 minutes; have your sign-in at hand.</source>
        <translation>Un canal este contul tău pe o platformă. Durează circa 5 minute; ai la îndemână datele de conectare.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>accounts, marketplaces</comment>
        <translation>%1 pe %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cont</numerusform>
            <numerusform>%n conturi</numerusform>
            <numerusform>%n de conturi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketplace(s)</source>
        <translation>
            <numerusform>%n platformă</numerusform>
            <numerusform>%n platforme</numerusform>
            <numerusform>%n de platforme</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Elimină canalul</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Elimini %1?</translation>
    </message>
    <message>
        <source>Its listings, orders and history here are deleted. Products and their stock ledger stay. Nothing changes on the marketplace.</source>
        <translation>Anunțurile, comenzile și istoricul său de aici se șterg. Produsele și registrul lor de stoc rămân. Pe platformă nu se schimbă nimic.</translation>
    </message>
    <message>
        <source>Keep its listings here</source>
        <translation>Păstrează aici anunțurile sale</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Elimină %1</translation>
    </message>
    <message>
        <source>%1 is the same account as %2: its sales are counted twice. Remove one of the two.</source>
        <translation>%1 este același cont ca %2: vânzările lui se socotesc de două ori. Elimină unul dintre cele două.</translation>
    </message>
    <message>
        <source>Tested: it answers</source>
        <translation>Testat: răspunde</translation>
    </message>
    <message>
        <source>Tested: answers as %1</source>
        <translation>Testat: răspunde ca %1</translation>
    </message>
    <message>
        <source>Routes…</source>
        <translation>Rute…</translation>
    </message>
    <message>
        <source>Which shop feeds which, and what becomes of their orders</source>
        <translation>Care magazin aprovizionează pe care și ce devin comenzile lor</translation>
    </message>
    <message>
        <source>key active, never used</source>
        <translation>cheie activă, nefolosită</translation>
    </message>
    <message>
        <source>key not active, never used</source>
        <translation>cheie inactivă, nefolosită</translation>
    </message>
    <message>
        <source>key active, last used %1</source>
        <comment>4 min ago</comment>
        <translation>cheie activă, folosită %1</translation>
    </message>
    <message>
        <source>key not active, last used %1</source>
        <comment>4 min ago</comment>
        <translation>cheie inactivă, folosită %1</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>Oprești %1?</translation>
    </message>
    <message>
        <source>Its listings stay on sale there with what they show now: no quantity and no price is sent any more, and what is sold there is not counted here until it is on again. To take them off sale, do that on the marketplace first.</source>
        <translation>Anunțurile lui rămân la vânzare acolo cu ce arată acum: nu se mai trimit nici cantități, nici prețuri, iar ce se vinde acolo nu este numărat aici până nu e pornit din nou. Ca să le scoți de la vânzare, fă-o întâi pe piață.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Oprește</translation>
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
        <translation>Rezultatele căutării</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>chosen line, its place, how many lines</comment>
        <translation>%1, %2 din %3</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictCard</name>
    <message>
        <source>Last agreed</source>
        <translation>Ultimul acord</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Pe %1</translation>
    </message>
    <message>
        <source>Use the typed value</source>
        <translation>Folosește valoarea scrisă</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>Scrie altă valoare</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Altă valoare pentru %1</translation>
    </message>
    <message>
        <source>Write my own…</source>
        <translation>Scriu eu…</translation>
    </message>
    <message>
        <source>My own text</source>
        <translation>Textul meu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>%1
changed here</source>
        <translation>%1
schimbat aici</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>schimbat aici</translation>
    </message>
    <message>
        <source>%1, first seen
on the marketplace</source>
        <translation>%1, văzut prima dată
pe platformă</translation>
    </message>
    <message>
        <source>%1
on the marketplace</source>
        <translation>%1
pe platformă</translation>
    </message>
    <message>
        <source>%1 gets %2. Nothing changes here or on the other channels.</source>
        <translation>%1 primește %2. Nimic nu se schimbă aici sau pe celelalte canale.</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Scrie o valoare.</translation>
    </message>
    <message>
        <source>Pick a side or type a value. Until then neither side is touched.</source>
        <translation>Alege o parte sau scrie o valoare. Până atunci nicio parte nu se atinge.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Hotărât</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nehotărât</translation>
    </message>
    <message>
        <source>Merge both…</source>
        <translation>Îmbină ambele…</translation>
    </message>
    <message>
        <source>%1
run %2</source>
        <comment>when, number</comment>
        <translation>%1
rularea %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides: both stand there, look at them before you save.</source>
        <translation>
            <numerusform>%n loc a fost schimbat în ambele părți: sunt acolo ambele texte, verifică-l înainte de salvare.</numerusform>
            <numerusform>%n locuri au fost schimbate în ambele părți: sunt acolo ambele texte, verifică-le înainte de salvare.</numerusform>
            <numerusform>%n de locuri au fost schimbate în ambele părți: sunt acolo ambele texte, verifică-le înainte de salvare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pieces are on the shelf: they are put on sale again, on %1 and the other channels.</source>
        <translation>Bucățile sunt pe raft: se pun din nou la vânzare, pe %1 și pe celelalte canale.</translation>
    </message>
    <message>
        <source>The pieces are gone: they leave your stock, and no channel gets them.</source>
        <translation>Bucățile nu mai sunt: ies din stoc și niciun canal nu le primește.</translation>
    </message>
    <message>
        <source>%1 gets &lt;b&gt;%2&lt;/b&gt;; your stock is corrected to match.</source>
        <translation>%1 primește &lt;b&gt;%2&lt;/b&gt;; stocul se corectează în consecință.</translation>
    </message>
    <message>
        <source>This is no number of pieces.</source>
        <translation>Acesta nu este un număr de bucăți.</translation>
    </message>
    <message>
        <source>An order was cancelled and its pieces are not on sale again on %1. Are they on the shelf? Until you say so no channel gets them.</source>
        <translation>O comandă a fost anulată, iar bucățile ei nu sunt din nou la vânzare pe %1. Sunt pe raft? Până nu spui, niciun canal nu le primește.</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <translation>Acesta nu este un preț. Scrie-l ca %1.</translation>
    </message>
    <message>
        <source>Here becomes %1. No other channel gets it.</source>
        <translation>Aici devine %1. Niciun alt canal nu îl primește.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more channel(s)</source>
        <translation>
            <numerusform>%1 și încă %n canal</numerusform>
            <numerusform>%1 și încă %n canale</numerusform>
            <numerusform>%1 și încă %n de canale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here becomes %1; then %2 get(s) it.</source>
        <translation>
            <numerusform>Aici devine %1; apoi îl primește %2.</numerusform>
            <numerusform>Aici devine %1; apoi îl primesc %2.</numerusform>
            <numerusform>Aici devine %1; apoi îl primesc %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictDetail</name>
    <message>
        <source>Open product</source>
        <translation>Deschide produsul</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Deschide acolo</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflictul precedent</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflictul următor</translation>
    </message>
    <message>
        <source>Always do this for</source>
        <translation>Fă mereu așa pentru</translation>
    </message>
    <message>
        <source>Field of the rule</source>
        <translation>Câmpul regulii</translation>
    </message>
    <message>
        <source>Makes a rule; you can remove it in Settings</source>
        <translation>Face o regulă; o poți elimina în Setări</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Păstrează toate ale mele</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Ia toate ale lor</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sari peste</translation>
    </message>
    <message>
        <source>%1, offer %2</source>
        <translation>%1, oferta %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>Save %n decision(s)</source>
        <translation>
            <numerusform>Salvează %n hotărâre</numerusform>
            <numerusform>Salvează %n hotărâri</numerusform>
            <numerusform>Salvează %n de hotărâri</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1: keep mine</source>
        <translation>pe %1: păstrează al meu</translation>
    </message>
    <message>
        <source>on %1: take theirs</source>
        <translation>pe %1: ia al lor</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>pe %1</translation>
    </message>
    <message>
        <source>Decides every %1 conflict on %2 in this way</source>
        <translation>Hotărăște astfel fiecare conflict de %1 pe %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicte</numerusform>
            <numerusform>%n de conflicte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be carried out.</source>
        <translation>
            <numerusform>%n decizie nu a putut fi aplicată.</numerusform>
            <numerusform>%n decizii nu au putut fi aplicate.</numerusform>
            <numerusform>%n de decizii nu au putut fi aplicate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide here</source>
        <translation>Nu mai e nimic de hotărât aici</translation>
    </message>
    <message numerus="yes">
        <source>%n of them for other products</source>
        <translation>
            <numerusform>%n dintre ele pentru alte produse</numerusform>
            <numerusform>%n dintre ele pentru alte produse</numerusform>
            <numerusform>%n dintre ele pentru alte produse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>product, field, decision</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nimic nu a fost anulat.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) stay as they are.</source>
        <translation>
            <numerusform>%n decizie rămâne cum este.</numerusform>
            <numerusform>%n decizii rămân cum sunt.</numerusform>
            <numerusform>%n de decizii rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the price of %1 to %2?</source>
        <translation>Setezi prețul pentru %1 la %2?</translation>
    </message>
    <message>
        <source>So far it is %1. %2 and the other channels get the new price at once.</source>
        <translation>Până acum este %1. %2 și celelalte canale primesc imediat noul preț.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Setează %1</translation>
    </message>
    <message>
        <source>No open conflict matches</source>
        <translation>Niciun conflict deschis nu se potrivește</translation>
    </message>
    <message numerus="yes">
        <source>Makes a rule and answers the %n other(s) like this; you can remove it in Settings</source>
        <translation>
            <numerusform>Face o regulă și răspunde la încă %n ca acesta; o ștergi în Setări</numerusform>
            <numerusform>Face o regulă și răspunde la încă %n ca acesta; o ștergi în Setări</numerusform>
            <numerusform>Face o regulă și răspunde la încă %n ca acesta; o ștergi în Setări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n like it</source>
        <comment>product</comment>
        <translation>
            <numerusform>%1 și încă %n la fel</numerusform>
            <numerusform>%1 și încă %n la fel</numerusform>
            <numerusform>%1 și încă %n la fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these conflicts ended meanwhile: nothing was written for it.</source>
        <translation>
            <numerusform>%n dintre aceste conflicte s-a încheiat între timp: nu s-a scris nimic.</numerusform>
            <numerusform>%n dintre aceste conflicte s-au încheiat între timp: nu s-a scris nimic.</numerusform>
            <numerusform>%n dintre aceste conflicte s-au încheiat între timp: nu s-a scris nimic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n like this…</source>
        <translation>
            <numerusform>Aplică la %n ca acesta…</numerusform>
            <numerusform>Aplică la %n ca acestea…</numerusform>
            <numerusform>Aplică la %n ca acestea…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>Păstrezi valoarea ta aici, în încă %n ca acesta și în toate cele viitoare?</numerusform>
            <numerusform>Păstrezi valoarea ta aici, în alte %n ca acesta și în toate cele viitoare?</numerusform>
            <numerusform>Păstrezi valoarea ta aici, în alte %n ca acesta și în toate cele viitoare?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>Iei valoarea lor aici, în încă %n ca acesta și în toate cele viitoare?</numerusform>
            <numerusform>Iei valoarea lor aici, în alte %n ca acesta și în toate cele viitoare?</numerusform>
            <numerusform>Iei valoarea lor aici, în alte %n ca acesta și în toate cele viitoare?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Fă regula</translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>Păstrezi valoarea ta în %n conflict?</numerusform>
            <numerusform>Păstrezi valoarea ta în %n conflicte?</numerusform>
            <numerusform>Păstrezi valoarea ta în %n de conflicte?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>Iei valoarea lor în %n conflict?</numerusform>
            <numerusform>Iei valoarea lor în %n conflicte?</numerusform>
            <numerusform>Iei valoarea lor în %n de conflicte?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n</source>
        <translation>
            <numerusform>Aplică la %n</numerusform>
            <numerusform>Aplică la %n</numerusform>
            <numerusform>Aplică la %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 here is sent to %2, in place of what it shows.</source>
        <comment>field, channel</comment>
        <translation>Ce este aici (%1) se trimite la %2, în locul a ceea ce arată.</translation>
    </message>
    <message>
        <source>The %1 that %2 shows is taken into your products, and sent to the other channels.</source>
        <comment>field, channel</comment>
        <translation>Ce arată %2 (%1) intră în produsele tale și se trimite la celelalte canale.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>product, value, value</comment>
        <translation>%1: %2 în loc de %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și alte %n</numerusform>
            <numerusform>și alte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back until it is sent.</source>
        <translation>Anulează aduce totul înapoi până când este trimis.</translation>
    </message>
    <message>
        <source>it was %1</source>
        <comment>value</comment>
        <translation>era %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. What they changed here can be taken back under History, and is then sent too.</source>
        <translation>
            <numerusform>%n hotărâre a fost deja trimisă canalului și rămâne. Ce a schimbat aici se poate lua înapoi la Istoric și se trimite apoi și ea.</numerusform>
            <numerusform>%n hotărâri au fost deja trimise canalului și rămân. Ce au schimbat aici se poate lua înapoi la Istoric și se trimite apoi și acolo.</numerusform>
            <numerusform>%n de hotărâri au fost deja trimise canalului și rămân. Ce au schimbat aici se poate lua înapoi la Istoric și se trimite apoi și acolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. To send what it was, set it in the product.</source>
        <translation>
            <numerusform>%n hotărâre a fost deja trimisă canalului și rămâne. Ca să trimiți valoarea de dinainte, scrie-o în produs.</numerusform>
            <numerusform>%n hotărâri au fost deja trimise canalului și rămân. Ca să trimiți valoarea de dinainte, scrie-o în produs.</numerusform>
            <numerusform>%n de hotărâri au fost deja trimise canalului și rămân. Ca să trimiți valoarea de dinainte, scrie-o în produs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Modificările tale</translation>
    </message>
    <message>
        <source>The search or a filter leaves the others out.</source>
        <translation>Căutarea sau un filtru le lasă pe celelalte afară.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
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
        <translation>%1, %2: %3, deschis de %4</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictRules</name>
    <message>
        <source>No rules yet.</source>
        <translation>Încă nicio regulă.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>field, channel, rule</comment>
        <translation>%1 pe %2: %3</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>păstrează al meu</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>ia al lor</translation>
    </message>
    <message>
        <source>Take theirs instead</source>
        <translation>Ia în schimb pe a lor</translation>
    </message>
    <message>
        <source>Keep mine instead</source>
        <translation>Păstrează în schimb pe a mea</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicte</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflicte deschise</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Hotărâte astăzi</translation>
    </message>
    <message>
        <source>No decision to undo</source>
        <translation>Nicio hotărâre de anulat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează hotărârea</translation>
    </message>
    <message numerus="yes">
        <source>Open, %n field(s)</source>
        <translation>
            <numerusform>Deschise, %n câmp</numerusform>
            <numerusform>Deschise, %n câmpuri</numerusform>
            <numerusform>Deschise, %n de câmpuri</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Niciun conflict</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides to different values. What changes on one side only goes to the other by itself.</source>
        <translation>Nimic nu a fost schimbat de ambele părți în valori diferite. Ce se schimbă doar într-o parte trece în cealaltă de la sine.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Ultimul: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Toate câmpurile</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>product, field, decision</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Ultimul acord</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Acolo</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Deschis din</translation>
    </message>
    <message>
        <source>No conflict matches these filters</source>
        <translation>Niciun conflict nu se potrivește acestor filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>Find a product in conflict</source>
        <translation>Găsește un produs în conflict</translation>
    </message>
    <message>
        <source>Product, SKU, EAN</source>
        <translation>Produs, SKU, EAN</translation>
    </message>
    <message>
        <source>No conflict of such a product</source>
        <translation>Niciun conflict pentru un astfel de produs</translation>
    </message>
    <message>
        <source>The conflicts could not be read. What is shown may be old.</source>
        <translation>Conflictele nu au putut fi citite. Ce se vede poate fi vechi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n decision(s)?</source>
        <translation>
            <numerusform>Renunți la %n decizie?</numerusform>
            <numerusform>Renunți la %n decizii?</numerusform>
            <numerusform>Renunți la %n de decizii?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are picked, but not saved yet.</source>
        <translation>Sunt alese, dar încă nesalvate.</translation>
    </message>
    <message>
        <source>Decide all…</source>
        <translation>Decide tot…</translation>
    </message>
    <message>
        <source>Keep all mine…</source>
        <translation>Păstrează tot ce e al meu…</translation>
    </message>
    <message>
        <source>Take all theirs…</source>
        <translation>Ia tot ce e al lor…</translation>
    </message>
    <message numerus="yes">
        <source>Deciding, %n field(s) to go</source>
        <translation>
            <numerusform>Se decide, a rămas %n câmp</numerusform>
            <numerusform>Se decide, au rămas %n câmpuri</numerusform>
            <numerusform>Se decide, au rămas %n de câmpuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>Păstrezi ce este al tău în %n conflict?</numerusform>
            <numerusform>Păstrezi ce este al tău în %n conflicte?</numerusform>
            <numerusform>Păstrezi ce este al tău în %n de conflicte?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>Iei ce este al lor în %n conflict?</numerusform>
            <numerusform>Iei ce este al lor în %n conflicte?</numerusform>
            <numerusform>Iei ce este al lor în %n de conflicte?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep yours in all conflicts of “%1”?</source>
        <translation>Păstrezi ce este al tău în toate conflictele pentru „%1”?</translation>
    </message>
    <message>
        <source>Take theirs in all conflicts of “%1”?</source>
        <translation>Iei ce este al lor în toate conflictele pentru „%1”?</translation>
    </message>
    <message>
        <source>What is here is then sent to the channels.</source>
        <translation>Ce este aici se trimite apoi canalelor.</translation>
    </message>
    <message>
        <source>What the channels show is then taken into your products, and sent to the other channels.</source>
        <translation>Ce arată canalele se ia în produsele tale și se trimite celorlalte canale.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are there, and are offered again.</source>
        <translation>
            <numerusform>Pentru %n dintre ele înseamnă: bucățile unei comenzi anulate sunt acolo și se oferă din nou.</numerusform>
            <numerusform>Pentru %n dintre ele înseamnă: bucățile unei comenzi anulate sunt acolo și se oferă din nou.</numerusform>
            <numerusform>Pentru %n dintre ele înseamnă: bucățile unei comenzi anulate sunt acolo și se oferă din nou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are gone, and leave the stock.</source>
        <translation>
            <numerusform>Pentru %n dintre ele înseamnă: bucățile unei comenzi anulate nu mai sunt și ies din stoc.</numerusform>
            <numerusform>Pentru %n dintre ele înseamnă: bucățile unei comenzi anulate nu mai sunt și ies din stoc.</numerusform>
            <numerusform>Pentru %n dintre ele înseamnă: bucățile unei comenzi anulate nu mai sunt și ies din stoc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back until it is sent.</source>
        <translation>Anulează ia totul înapoi cât timp nu a fost trimis.</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Păstrează toate ale mele</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Ia toate ale lor</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicte</numerusform>
            <numerusform>%n de conflicte</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Aleasă: %1</translation>
    </message>
    <message>
        <source>Where it is the pieces of a cancelled order, that means: they are there, and are offered again.</source>
        <translation>Unde este vorba de bucățile unei comenzi anulate, înseamnă: sunt aici și sunt oferite din nou.</translation>
    </message>
    <message>
        <source>Where it is the pieces of a cancelled order, that means: they are gone, and leave the stock.</source>
        <translation>Unde este vorba de bucățile unei comenzi anulate, înseamnă: nu mai sunt și ies din stoc.</translation>
    </message>
    <message numerus="yes">
        <source>Open, more than %n field(s)</source>
        <translation>
            <numerusform>Deschise, peste %n câmp</numerusform>
            <numerusform>Deschise, peste %n câmpuri</numerusform>
            <numerusform>Deschise, peste %n de câmpuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, %1 on %2</source>
        <comment>fields, products</comment>
        <translation>Deschise, %1 la %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n câmp</numerusform>
            <numerusform>%n câmpuri</numerusform>
            <numerusform>%n de câmpuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produs</numerusform>
            <numerusform>%n produse</numerusform>
            <numerusform>%n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Mergi la Istoric</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordinea</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Cele mai vechi întâi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Cele mai noi întâi</translation>
    </message>
</context>
<context>
    <name>evenstock::CredentialForm</name>
    <message>
        <source>Show what was typed</source>
        <translation>Arată ce s-a scris</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (poate rămâne gol)</translation>
    </message>
</context>
<context>
    <name>evenstock::CustomFields</name>
    <message>
        <source>Name of a field of your own</source>
        <translation>Numele unui câmp propriu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Adaugă câmpul</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Elimină câmpul %1</translation>
    </message>
</context>
<context>
    <name>evenstock::DashboardPage</name>
    <message>
        <source>Items per second (left)</source>
        <translation>Elemente pe secundă (stânga)</translation>
    </message>
    <message>
        <source>Failed items (right)</source>
        <translation>Elemente eșuate (dreapta)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panou</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Comenzi pe zi</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Rulări</translation>
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
        <translation>Cifrele nu s-au putut socoti. Ce se vede poate fi vechi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Comenzi: %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Items per second</source>
        <translation>Articole pe secundă</translation>
    </message>
    <message>
        <source>Failed items</source>
        <translation>Articole eșuate</translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Perioada graficelor</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Ultima zi (%n)</numerusform>
            <numerusform>Ultimele %n zile</numerusform>
            <numerusform>Ultimele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportă raportul…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), by channel</source>
        <translation>
            <numerusform>%n zi, pe canal</numerusform>
            <numerusform>%n zile, pe canal</numerusform>
            <numerusform>%n de zile, pe canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), all accounts</source>
        <translation>
            <numerusform>%n zi, toate conturile</numerusform>
            <numerusform>%n zile, toate conturile</numerusform>
            <numerusform>%n de zile, toate conturile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n comandă</numerusform>
            <numerusform>%n comenzi</numerusform>
            <numerusform>%n de comenzi</numerusform>
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
        <translation>Arată ca tabel</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, ca tabel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
</context>
<context>
    <name>evenstock::DecidedConflicts</name>
    <message>
        <source>kept mine</source>
        <translation>păstrat al meu</translation>
    </message>
    <message>
        <source>took theirs</source>
        <translation>luat al lor</translation>
    </message>
    <message>
        <source>typed a value</source>
        <translation>scrisă o valoare</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>prin regula ta</translation>
    </message>
    <message>
        <source>no longer differs</source>
        <translation>nu mai diferă</translation>
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
        <translation>Înapoi la listă</translation>
    </message>
</context>
<context>
    <name>evenstock::DoubtfulSale</name>
    <message>
        <source>It is there</source>
        <translation>Este acolo</translation>
    </message>
    <message>
        <source>It is not there: send it again</source>
        <translation>Nu este acolo: trimite-o din nou</translation>
    </message>
    <message>
        <source>It is cancelled there</source>
        <translation>Este anulată acolo</translation>
    </message>
    <message>
        <source>%1 was told of this sale, and the order is cancelled. Cancel it there by hand: look for %2 on its site.</source>
        <translation>%1 a fost anunțat de această vânzare, iar comanda este anulată. Anuleaz-o acolo de mână: caută %2 pe situl lui.</translation>
    </message>
    <message>
        <source>%1 was told of this sale, and its answer never came. It is not sent twice by itself: look for %2 on its site.</source>
        <translation>%1 a fost anunțat de această vânzare, iar răspunsul lui nu a venit. Nu se trimite singură de două ori: caută %2 pe situl lui.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>code, what happened</comment>
        <translation>Comanda %1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagComparisonModel</name>
    <message>
        <source>the same</source>
        <translation>la fel</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferit</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nu există</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price MAIN</source>
        <translation>Preț MAIN</translation>
    </message>
    <message>
        <source>Price FBE</source>
        <translation>Preț FBE</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prețuri</translation>
    </message>
    <message>
        <source>Stock MAIN</source>
        <translation>Stoc MAIN</translation>
    </message>
    <message>
        <source>Stock FBE</source>
        <translation>Stoc FBE</translation>
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
        <translation>PNK-uri</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagFactsModel</name>
    <message>
        <source>Number of the offer</source>
        <translation>Numărul ofertei</translation>
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
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marcă</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Customers can buy it</source>
        <translation>Clienții o pot cumpăra</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentație</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducere</translation>
    </message>
    <message>
        <source>Check of the offer</source>
        <translation>Verificarea ofertei</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>De ce este refuzată</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Recommended price</source>
        <translation>Preț recomandat</translation>
    </message>
    <message>
        <source>Lowest price allowed</source>
        <translation>Cel mai mic preț permis</translation>
    </message>
    <message>
        <source>Highest price allowed</source>
        <translation>Cel mai mare preț permis</translation>
    </message>
    <message>
        <source>Best offer of anybody</source>
        <translation>Cea mai bună ofertă dintre toate</translation>
    </message>
    <message>
        <source>Recommended price of the best offer</source>
        <translation>Prețul recomandat al celei mai bune oferte</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Pieces on sale</source>
        <translation>Bucăți la vânzare</translation>
    </message>
    <message>
        <source>Pieces with those of new orders</source>
        <translation>Bucăți, cu cele din comenzile noi</translation>
    </message>
    <message>
        <source>Pieces (warehouse)</source>
        <translation>Bucăți (depozit)</translation>
    </message>
    <message>
        <source>Days until dispatch</source>
        <translation>Zile până la expediere</translation>
    </message>
    <message>
        <source>Rank for the buy button</source>
        <translation>Locul pentru butonul de cumpărare</translation>
    </message>
    <message>
        <source>Offers of all sellers</source>
        <translation>Ofertele tuturor vânzătorilor</translation>
    </message>
    <message>
        <source>Months of warranty</source>
        <translation>Luni de garanție</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Your own category</source>
        <translation>Categoria ta</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>You may edit its texts</source>
        <translation>Îi poți modifica textele</translation>
    </message>
    <message>
        <source>Could be in Genius</source>
        <translation>Ar putea fi în Genius</translation>
    </message>
    <message>
        <source>Kind of Genius it could be in</source>
        <translation>Felul de Genius posibil</translation>
    </message>
    <message>
        <source>Genius</source>
        <translation>Genius</translation>
    </message>
    <message>
        <source>Manufacturer is named</source>
        <translation>Producătorul este indicat</translation>
    </message>
    <message>
        <source>Representative in the EU is named</source>
        <translation>Reprezentantul în UE este indicat</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Informații de siguranță</translation>
    </message>
    <message>
        <source>Days to get it again</source>
        <translation>Zile până la reaprovizionare</translation>
    </message>
    <message>
        <source>Joins Genius</source>
        <translation>Participă la Genius</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Caracteristici</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Atașamente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activă</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivă</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>la sfârșitul vieții</translation>
    </message>
    <message>
        <source>home delivery</source>
        <translation>livrare la domiciliu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>As eMAG says it</source>
        <translation>Cum o spune eMAG</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagListsDialog</name>
    <message>
        <source>Lists of %1</source>
        <translation>Listele contului %1</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Toate SKU-urile</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Doar diferențele</translation>
    </message>
    <message>
        <source>Only what one of them lacks</source>
        <translation>Doar ce lipsește unuia dintre ele</translation>
    </message>
    <message>
        <source>Which SKUs</source>
        <translation>Care SKU-uri</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Toate ofertele</translation>
    </message>
    <message>
        <source>Only where another seller has the button</source>
        <translation>Doar unde alt vânzător are butonul</translation>
    </message>
    <message>
        <source>Only where we have it</source>
        <translation>Doar unde îl avem noi</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>Care oferte</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nimic de comparat</translation>
    </message>
    <message>
        <source>No SKU is as you chose, or one of the two accounts was not read yet.</source>
        <translation>Niciun SKU nu corespunde alegerii sau unul dintre conturi nu a fost citit încă.</translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>Nicio ofertă</translation>
    </message>
    <message>
        <source>None is as you chose, or the account was not read yet.</source>
        <translation>Niciuna nu corespunde alegerii sau contul nu a fost citit încă.</translation>
    </message>
    <message>
        <source>No documentation is refused</source>
        <translation>Nicio documentație nu este respinsă</translation>
    </message>
    <message>
        <source>eMAG takes all texts and pictures of this account as they are.</source>
        <translation>eMAG acceptă toate textele și imaginile acestui cont așa cum sunt.</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>Nimic nu este pe terminate</translation>
    </message>
    <message>
        <source>Every active offer has more pieces than the low stock of the settings.</source>
        <translation>Fiecare ofertă activă are mai multe bucăți decât stocul redus din setări.</translation>
    </message>
    <message>
        <source>Nothing was sent back</source>
        <translation>Nimic nu a fost returnat</translation>
    </message>
    <message>
        <source>Returns appear here with the next sync. They move no stock: count what comes back yourself.</source>
        <translation>Retururile apar aici la următoarea sincronizare. Nu modifică stocul: numără ce revine.</translation>
    </message>
    <message>
        <source>MAIN against FBE</source>
        <translation>MAIN față de FBE</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Concurență</translation>
    </message>
    <message>
        <source>Refused documentation</source>
        <translation>Documentație respinsă</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stoc redus</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retururi</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Lista nu a putut fi citită.</translation>
    </message>
    <message>
        <source>Needs a MAIN and an FBE account of one country.</source>
        <translation>Este nevoie de un cont MAIN și unul FBE din aceeași țară.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 față de %2</translation>
    </message>
    <message>
        <source>What eMAG says of it…</source>
        <translation>Ce spune eMAG despre ea…</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagOfferDialog</name>
    <message>
        <source>What eMAG says of this offer</source>
        <translation>Ce spune eMAG despre această ofertă</translation>
    </message>
    <message>
        <source>What eMAG says of %1</source>
        <translation>Ce spune eMAG despre %1</translation>
    </message>
    <message>
        <source>As the last sync of %1 read it.</source>
        <translation>Așa cum a citit-o ultima sincronizare a canalului %1.</translation>
    </message>
    <message>
        <source>Nothing was read of this offer yet.</source>
        <translation>Despre această ofertă nu s-a citit încă nimic.</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagOffersModel</name>
    <message>
        <source>not told</source>
        <translation>nespus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank, offers</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Poziție</translation>
    </message>
    <message>
        <source>Our price</source>
        <translation>Prețul nostru</translation>
    </message>
    <message>
        <source>Best offer</source>
        <translation>Cea mai bună ofertă</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagRejectionsModel</name>
    <message>
        <source>Reason eMAG gives</source>
        <translation>Motivul dat de eMAG</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU-uri</translation>
    </message>
</context>
<context>
    <name>evenstock::ErrorDetail</name>
    <message>
        <source>Solved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugestie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce înseamnă</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>Passwords, keys and buyers’ data are never stored here.</source>
        <translation>Parolele, cheile și datele cumpărătorilor nu se păstrează niciodată aici.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Deschide produsul</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Respinge</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiază raportul</translation>
    </message>
    <message>
        <source>Choose a problem to see what to do.</source>
        <translation>Alege o problemă ca să vezi ce este de făcut.</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>văzut o dată</numerusform>
            <numerusform>văzut de %n ori</numerusform>
            <numerusform>văzut de %n de ori</numerusform>
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
        <translation>Reîncearcă toate %1</translation>
    </message>
    <message>
        <source>Dismiss all %1</source>
        <translation>Respinge toate %1</translation>
    </message>
    <message>
        <source>It is being tried again, and leaves the list once it works.</source>
        <translation>Se încearcă din nou; iese din listă imediat ce reușește.</translation>
    </message>
    <message>
        <source>%1 The reason given: %2</source>
        <comment>meaning, answer</comment>
        <translation>%1 Motivul dat: %2</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Deschide comanda</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce s-a încercat</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Link to its product…</source>
        <translation>Leagă de produsul lui…</translation>
    </message>
</context>
<context>
    <name>evenstock::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation>Erori</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reîncearcă toate</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Product, order or words</source>
        <translation>Produs, comandă sau cuvinte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toate gravitățile</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Group the same</source>
        <translation>Grupează cele la fel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Respinge</translation>
    </message>
    <message>
        <source>No error matches these filters</source>
        <translation>Nicio eroare nu se potrivește cu aceste filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Nicio eroare</translation>
    </message>
    <message>
        <source>Everything that was tried worked, or was solved by itself.</source>
        <translation>Tot ce s-a încercat a mers sau s-a rezolvat de la sine.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Open or solved</source>
        <translation>Deschise sau rezolvate</translation>
    </message>
    <message>
        <source>Open, today</source>
        <translation>Deschise, azi</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Doar deschise</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Evenimentele nu s-au putut citi.</translation>
    </message>
    <message>
        <source>The errors could not be read. What is shown may be old.</source>
        <translation>Erorile nu au putut fi citite. Ce se vede poate fi vechi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are tried again.</source>
        <translation>
            <numerusform>Se reîncearcă %n problemă.</numerusform>
            <numerusform>Se reîncearcă %n probleme.</numerusform>
            <numerusform>Se reîncearcă %n de probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you: trying again does not help there.</source>
        <translation>
            <numerusform>%n te așteaptă: reîncercarea nu ajută.</numerusform>
            <numerusform>%n te așteaptă: reîncercarea nu ajută.</numerusform>
            <numerusform>%n te așteaptă: reîncercarea nu ajută.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) dismissed.</source>
        <translation>
            <numerusform>%n problemă ignorată.</numerusform>
            <numerusform>%n probleme ignorate.</numerusform>
            <numerusform>%n de probleme ignorate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează hotărârea</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultimele 24 de ore</translation>
    </message>
    <message>
        <source>Oversells, 30 days</source>
        <translation>Vânzări în plus, 30 de zile</translation>
    </message>
    <message>
        <source>Nothing here is solved by trying again</source>
        <translation>Aici nu se rezolvă nimic prin reîncercare</translation>
    </message>
    <message>
        <source>%1 open, %2</source>
        <comment>errors, how many need you</comment>
        <translation>%1 deschise, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n te așteaptă</numerusform>
            <numerusform>%n te așteaptă</numerusform>
            <numerusform>%n te așteaptă</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Mergi la Istoric</translation>
    </message>
</context>
<context>
    <name>evenstock::EventArrivals</name>
    <message>
        <source>Use events that nothing proves, too</source>
        <translation>Folosește și evenimentele pe care nu le dovedește nimic</translation>
    </message>
    <message>
        <source>Careful: whoever finds out the address could then change your stock. Only for a channel whose secret cannot be had.</source>
        <translation>Atenție: oricine află adresa ar putea atunci să-ți schimbe stocul. Numai pentru un canal al cărui secret nu se poate obține.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>cause, number</comment>
        <translation>%1, comanda %2</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <comment>what, when, state</comment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un eveniment</translation>
    </message>
    <message>
        <source>Last one: %1</source>
        <translation>Ultimul: %1</translation>
    </message>
    <message>
        <source>%1 sends nothing until there is something to tell, so this may take a while. You may go on: it turns green by itself, later under Channels too.</source>
        <translation>%1 nu trimite nimic până nu are ce spune, deci poate dura. Poți continua: se face verde singur, mai târziu și la Canale.</translation>
    </message>
    <message>
        <source>Until then %1 is asked by the schedule: nothing is lost, it only comes later. You find this page again under Channels, Events.</source>
        <translation>Până atunci %1 este întrebat după program: nu se pierde nimic, doar vine mai târziu. Regăsești această pagină la Canale, Evenimente.</translation>
    </message>
    <message>
        <source>Events arrive</source>
        <translation>Evenimentele sosesc</translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation>ultimul %1</translation>
    </message>
    <message>
        <source>An event came %1, but nothing proves who sent it</source>
        <comment>4 min ago</comment>
        <translation>Un eveniment a sosit %1, dar nimic nu dovedește cine l-a trimis</translation>
    </message>
    <message>
        <source>No event can arrive yet</source>
        <translation>Încă nu poate sosi niciun eveniment</translation>
    </message>
    <message>
        <source>Switched off: no event can arrive</source>
        <translation>Oprit: nu poate sosi niciun eveniment</translation>
    </message>
    <message>
        <source>Waiting for the first event…</source>
        <translation>Se așteaptă primul eveniment…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>One came %1 that nothing proves</source>
        <comment>4 min ago</comment>
        <translation>Unul a venit %1 și nu-l dovedește nimic</translation>
    </message>
    <message>
        <source>Its signature is missing or does not fit: %1.</source>
        <translation>Semnătura îi lipsește sau nu se potrivește: %1.</translation>
    </message>
    <message>
        <source>%1 is asked by itself whether its secret is another one now; an event that fits it is used then. If this one stays, somebody else may have sent it: look at it under Errors, and apply or discard it there.</source>
        <translation>%1 este întrebat automat dacă secretul lui e acum altul; un eveniment care i se potrivește e folosit apoi. Dacă acesta rămâne, poate l-a trimis altcineva: privește-l la Erori și aplică-l sau înlătură-l acolo.</translation>
    </message>
</context>
<context>
    <name>evenstock::EventDetail</name>
    <message numerus="yes">
        <source>%n event(s) are tried again</source>
        <translation>
            <numerusform>Se reîncearcă %n eveniment</numerusform>
            <numerusform>Se reîncearcă %n evenimente</numerusform>
            <numerusform>Se reîncearcă %n de evenimente</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all like this again</source>
        <translation>Reîncearcă toate cele la fel</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce s-a trimis</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Aplică oricum</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Respinge</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reîncearcă</translation>
    </message>
    <message numerus="yes">
        <source>%1, received %2, %n tries</source>
        <comment>channel, time</comment>
        <translation>
            <numerusform>%1, primit %2, %n încercare</numerusform>
            <numerusform>%1, primit %2, %n încercări</numerusform>
            <numerusform>%1, primit %2, %n de încercări</numerusform>
        </translation>
    </message>
    <message>
        <source>It was used.</source>
        <translation>A fost folosit.</translation>
    </message>
    <message>
        <source>This time it worked.</source>
        <translation>De data aceasta a mers.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>A fost respins.</translation>
    </message>
    <message>
        <source>It was read, and there was nothing to do.</source>
        <translation>A fost citit și nu era nimic de făcut.</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <comment>why, what was noted</comment>
        <translation>%1 Detalii: %2</translation>
    </message>
    <message>
        <source>Choose an event to see what was sent.</source>
        <translation>Alegeți un eveniment ca să vedeți ce s-a trimis.</translation>
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
        <translation>Evenimente de la %1</translation>
    </message>
    <message>
        <source>%1 sends no events; it is asked by the schedule instead.</source>
        <translation>%1 nu trimite evenimente; este întrebat după program.</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsForm</name>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testează din nou</translation>
    </message>
    <message>
        <source>For your phone</source>
        <translation>Pentru telefon</translation>
    </message>
    <message>
        <source>Your address for %1</source>
        <translation>Adresa ta pentru %1</translation>
    </message>
    <message>
        <source>What to do on the site of %1</source>
        <translation>Ce e de făcut pe site-ul %1</translation>
    </message>
    <message>
        <source>Give this address to %1 where it asks for a webhook or a callback.</source>
        <translation>Dă această adresă lui %1 acolo unde cere un webhook sau un callback.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Listen for events</source>
        <translation>Ascultă evenimentele</translation>
    </message>
    <message>
        <source>Keep this address to yourself: whoever knows it can knock here.</source>
        <translation>Păstrează adresa pentru tine: cine o știe poate bate la ușă.</translation>
    </message>
    <message>
        <source>Listening for events is switched off on this computer.</source>
        <translation>Pe acest calculator ascultarea evenimentelor este oprită.</translation>
    </message>
    <message>
        <source>%1 needs an address that the internet reaches, and this computer has none yet. A tunnel makes one.</source>
        <translation>%1 are nevoie de o adresă la care ajunge internetul, iar acest calculator nu are încă una. Un tunel o creează.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the address must begin with https and be known on the internet.</source>
        <translation>%1 nu poate ajunge la %2: adresa trebuie să înceapă cu https și să fie cunoscută pe internet.</translation>
    </message>
    <message>
        <source>Set up the tunnel…</source>
        <translation>Configurează tunelul…</translation>
    </message>
    <message>
        <source>Listening for events could not begin.</source>
        <translation>Ascultarea evenimentelor nu a putut începe.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Deschide setările…</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsList</name>
    <message>
        <source>The events could not be read.</source>
        <translation>Evenimentele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Ce evenimente</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Neîncheiate</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Se reîncearcă</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Eșuate definitiv</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Reținute</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Evenimente primite</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 și mai multe</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 afișate</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nimic în așteptare</translation>
    </message>
    <message>
        <source>No event matches these filters</source>
        <translation>Niciun eveniment nu corespunde filtrelor</translation>
    </message>
    <message>
        <source>Show what is not settled</source>
        <translation>Arată ce nu e încheiat</translation>
    </message>
    <message>
        <source>Every event that marketplaces sent was used. Where none ever comes, open “Events…” in the menu of a channel.</source>
        <translation>Fiecare eveniment trimis de platforme a fost folosit. Unde nu vine niciodată niciunul, deschide „Evenimente…” în meniul unui canal.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Aruncate</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsModel</name>
    <message>
        <source>Waits</source>
        <translation>Așteaptă</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Failed, is tried again</source>
        <translation>Eșuat, se reîncearcă</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Eșuat definitiv</translation>
    </message>
    <message>
        <source>Held back: not proved</source>
        <translation>Reținut: nedovedit</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Aruncat</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nimic de făcut</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>peste %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Încercări</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Următoarea încercare</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsPanel</name>
    <message>
        <source>Events set aside</source>
        <translation>Evenimente puse deoparte</translation>
    </message>
    <message>
        <source>They could not be proved to come from the marketplace, so nothing was changed by them. An order is read from the marketplace itself before it counts.</source>
        <translation>Nu s-a putut dovedi că vin de la marketplace, deci nu au schimbat nimic. O comandă se citește chiar de la marketplace înainte să conteze.</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Aplică totuși</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were discarded; under Sync, Received, they can still be used.</source>
        <translation>
            <numerusform>%n eveniment a fost respins; la Sincronizare, Primite, mai poate fi folosit.</numerusform>
            <numerusform>%n evenimente au fost respinse; la Sincronizare, Primite, mai pot fi folosite.</numerusform>
            <numerusform>%n de evenimente au fost respinse; la Sincronizare, Primite, mai pot fi folosite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were used.</source>
        <translation>
            <numerusform>%n eveniment a fost folosit.</numerusform>
            <numerusform>%n evenimente au fost folosite.</numerusform>
            <numerusform>%n de evenimente au fost folosite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were read, and there was nothing to do.</source>
        <translation>
            <numerusform>%n eveniment a fost citit și nu era nimic de făcut.</numerusform>
            <numerusform>%n evenimente au fost citite și nu era nimic de făcut.</numerusform>
            <numerusform>%n de evenimente au fost citite și nu era nimic de făcut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::FigureStrip</name>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Listings in agreement</source>
        <translation>Anunțuri de acord</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflicte deschise</translation>
    </message>
    <message>
        <source>Errors, last 24 h</source>
        <translation>Erori, ultimele 24 h</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Comenzi astăzi</translation>
    </message>
    <message>
        <source>Oversells, 30 days</source>
        <translation>Vânzări peste stoc, 30 de zile</translation>
    </message>
    <message numerus="yes">
        <source>%n new this week</source>
        <translation>
            <numerusform>%n nou săptămâna aceasta</numerusform>
            <numerusform>%n noi săptămâna aceasta</numerusform>
            <numerusform>%n noi săptămâna aceasta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>cel mai vechi %1</translation>
    </message>
    <message>
        <source>both sides agree</source>
        <translation>ambele părți sunt de acord</translation>
    </message>
    <message>
        <source>yesterday at this time: %1</source>
        <translation>ieri la această oră: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more were prevented</source>
        <translation>
            <numerusform>încă %n a fost evitată</numerusform>
            <numerusform>încă %n au fost evitate</numerusform>
            <numerusform>încă %n au fost evitate</numerusform>
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
            <numerusform>%n listat de două ori</numerusform>
            <numerusform>%n listate de două ori</numerusform>
            <numerusform>%n listate de două ori</numerusform>
        </translation>
    </message>
    <message>
        <source>none had to be prevented</source>
        <translation>nu a trebuit evitată niciuna</translation>
    </message>
    <message>
        <source>no other was prevented</source>
        <translation>nicio alta nu a fost evitată</translation>
    </message>
    <message numerus="yes">
        <source>%n were prevented</source>
        <translation>
            <numerusform>%n a fost evitată</numerusform>
            <numerusform>%n au fost evitate</numerusform>
            <numerusform>%n au fost evitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n neverificat</numerusform>
            <numerusform>%n neverificate</numerusform>
            <numerusform>%n neverificate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 14, 46 not checked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 open, %2 solved</source>
        <translation>%1 deschise, %2 rezolvate</translation>
    </message>
</context>
<context>
    <name>evenstock::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Elimină filtrul: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Elimină acest filtru</translation>
    </message>
</context>
<context>
    <name>evenstock::FirstStartPage</name>
    <message>
        <source>Welcome to Evenstock</source>
        <translation>Bun venit la Evenstock</translation>
    </message>
    <message>
        <source>It keeps stock, prices and texts the same on all your channels. Everything stays on this computer; a marketplace that you connect is only read until you have seen what was found there and agreed.</source>
        <translation>Păstrează la fel stocul, prețurile și textele pe toate canalele tale. Totul rămâne pe acest calculator; o platformă pe care o conectezi este doar citită până când ai văzut ce s-a găsit acolo și ești de acord.</translation>
    </message>
    <message>
        <source>Try it with a sample shop</source>
        <translation>Încearcă-l cu un magazin de probă</translation>
    </message>
    <message>
        <source>See how it works, with no account and no risk.</source>
        <translation>Vezi cum funcționează, fără cont și fără risc.</translation>
    </message>
    <message>
        <source>Orders come in by themselves while you look</source>
        <translation>Comenzile vin singure în timp ce privești</translation>
    </message>
    <message>
        <source>Conflicts and errors to solve, and a run to undo</source>
        <translation>Conflicte și erori de rezolvat, și o rulare de anulat</translation>
    </message>
    <message>
        <source>Leave it with one click; nothing stays behind</source>
        <translation>Ieși cu un clic; nu rămâne nimic</translation>
    </message>
    <message>
        <source>Start the sample shop</source>
        <translation>Pornește magazinul de probă</translation>
    </message>
    <message>
        <source>ready in a few seconds</source>
        <translation>gata în câteva secunde</translation>
    </message>
    <message>
        <source>Connect a marketplace</source>
        <translation>Conectează o platformă</translation>
    </message>
    <message>
        <source>Takes about 5 minutes. Have your sign-in at hand.</source>
        <translation>Durează circa 5 minute. Ai la îndemână datele de conectare.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurează o copie…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limba</translation>
    </message>
    <message>
        <source>Opening the sample shop…</source>
        <translation>Se deschide magazinul de probă…</translation>
    </message>
    <message>
        <source>Invented products on five practice marketplaces</source>
        <translation>Produse inventate pe cinci piețe de exercițiu</translation>
    </message>
</context>
<context>
    <name>evenstock::GuideLine</name>
    <message>
        <source>Next</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Hide these hints for good</source>
        <translation>Ascunde aceste sugestii definitiv</translation>
    </message>
    <message>
        <source>See what was found on %1 and agree to link it. Until then nothing is sent there.</source>
        <translation>Vezi ce s-a găsit pe %1 și fii de acord cu legarea. Până atunci nu se trimite nimic acolo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifică</translation>
    </message>
    <message>
        <source>Look at what a sync would change, product by product, before it does.</source>
        <translation>Vezi ce ar schimba o sincronizare, produs cu produs, înainte să o facă.</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Previzualizare</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed on both sides. Decide once, or make a rule.</source>
        <translation>
            <numerusform>%n câmp s-a schimbat de ambele părți. Decide o dată sau fă o regulă.</numerusform>
            <numerusform>%n câmpuri s-au schimbat de ambele părți. Decide o dată sau fă o regulă.</numerusform>
            <numerusform>%n de câmpuri s-au schimbat de ambele părți. Decide o dată sau fă o regulă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Deschide conflictele</translation>
    </message>
    <message>
        <source>Connect a second channel: a sale on one then lowers the other by itself.</source>
        <translation>Conectează un al doilea canal: o vânzare pe unul îl scade pe celălalt de la sine.</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Adaugă canal…</translation>
    </message>
    <message>
        <source>Every channel is read every 15 minutes. Choose how often, and quiet hours.</source>
        <translation>Fiecare canal se citește la fiecare 15 minute. Alege cât de des și orele de liniște.</translation>
    </message>
    <message>
        <source>Set the schedule</source>
        <translation>Setează programul</translation>
    </message>
</context>
<context>
    <name>evenstock::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Toate rezultatele</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Partly or failed</source>
        <translation>Parțiale sau eșuate</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Te întreabă</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dată înapoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>La</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Only with changes or errors</source>
        <translation>Doar cu schimbări sau erori</translation>
    </message>
    <message>
        <source>to</source>
        <comment>dates</comment>
        <translation>până la</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Rulări</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n rulare</numerusform>
            <numerusform>%n rulări</numerusform>
            <numerusform>%n de rulări</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches these filters</source>
        <translation>Nicio rulare nu se potrivește cu aceste filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Încă nicio rulare</translation>
    </message>
    <message>
        <source>Each sync leaves a line here with what it did, and can be undone.</source>
        <translation>Fiecare sincronizare lasă aici un rând cu ce a făcut, și poate fi anulată.</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Mergi la Sincronizare</translation>
    </message>
    <message>
        <source>Which history</source>
        <translation>Care istoric</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizări</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Modificările tale</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may be old.</source>
        <translation>Istoricul nu a putut fi citit. Ce se vede poate fi vechi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
</context>
<context>
    <name>evenstock::ImportColumns</name>
    <message>
        <source>is not used</source>
        <comment>column of a file</comment>
        <translation>nu se folosește</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Pieces of new products</source>
        <translation>Bucăți ale produselor noi</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Coloana „%1”</translation>
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
        <translation>Monedă</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>produs nou</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linia %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line 3, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>nu este importat</translation>
    </message>
    <message>
        <source>Import products from %1</source>
        <translation>Importă produse din %1</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Fișierul este citit…</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produs, câmp</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>În fișier</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Ce ar schimba fișierul</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importă</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be made</source>
        <translation>
            <numerusform>%n produs ar fi creat</numerusform>
            <numerusform>%n produse ar fi create</numerusform>
            <numerusform>%n de produse ar fi create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n modificat</numerusform>
            <numerusform>%n modificate</numerusform>
            <numerusform>%n modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n lăsat cum este</numerusform>
            <numerusform>%n lăsate cum sunt</numerusform>
            <numerusform>%n lăsate cum sunt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken in</source>
        <translation>
            <numerusform>%n linie neimportată</numerusform>
            <numerusform>%n linii neimportate</numerusform>
            <numerusform>%n de linii neimportate</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync tells the channels.</source>
        <translation>Următoarea sincronizare anunță canalele.</translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Importat: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) made</source>
        <translation>
            <numerusform>%n produs creat</numerusform>
            <numerusform>%n produse create</numerusform>
            <numerusform>%n de produse create</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valoare a revenit.</numerusform>
            <numerusform>%n valori au revenit.</numerusform>
            <numerusform>%n de valori au revenit.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file whose first row names the columns; sku is one of them.</source>
        <translation>Un fișier CSV al cărui prim rând numește coloanele; una este sku.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importă produse</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabele (*.csv *.txt);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Say what the columns are; one of them is the SKU.</source>
        <translation>Spune ce sunt coloanele; una dintre ele este SKU-ul.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1. Choose below what they are.</source>
        <translation>Coloane nefolosite: %1. Alege mai jos ce sunt.</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Se anulează…</translation>
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
        <translation>%1, începută %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Prelucrate</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizat</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Neschimbate</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Eșuată</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>așteaptă</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Încearcă acum</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Agreed changes</source>
        <translation>Modificări aprobate</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <comment>mode, time</comment>
        <translation>%1, cerută %2</translation>
    </message>
    <message>
        <source>All syncing is paused: it begins once you resume</source>
        <translation>Toată sincronizarea este în pauză: începe când reiei</translation>
    </message>
    <message>
        <source>Another run of this account comes first</source>
        <translation>O altă rulare a acestui cont vine întâi</translation>
    </message>
    <message>
        <source>The orders of the other channels are read first</source>
        <translation>Mai întâi se citesc comenzile celorlalte canale</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent so far</source>
        <translation>
            <numerusform>%n modificare trimisă până acum</numerusform>
            <numerusform>%n modificări trimise până acum</numerusform>
            <numerusform>%n de modificări trimise până acum</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %2 s. Still waiting.</source>
        <translation>De %2 s nu a venit nimic de la %1. Se așteaptă în continuare.</translation>
    </message>
</context>
<context>
    <name>evenstock::KeyHint</name>
    <message>
        <source>Press %1</source>
        <translation>Apasă %1</translation>
    </message>
</context>
<context>
    <name>evenstock::LedgerModel</name>
    <message>
        <source>First import</source>
        <translation>Primul import</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Vândut pe %1</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Anulat pe %1</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Modificat pe %1</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corectat de tine</translation>
    </message>
    <message>
        <source>Counted on the shelf</source>
        <translation>Numărat pe raft</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importat dintr-un fișier</translation>
    </message>
    <message>
        <source>A run undone</source>
        <translation>O rulare anulată</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>code, quantity</comment>
        <translation>Comanda %1, %2</translation>
    </message>
    <message>
        <source>Order %1 gives back what it held</source>
        <translation>Comanda %1 dă înapoi ce reținea</translation>
    </message>
    <message>
        <source>Set from %1 to %2 on the site</source>
        <translation>Schimbat de la %1 la %2 pe site</translation>
    </message>
    <message>
        <source>From %1, run %2</source>
        <translation>De pe %1, rularea %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cauză</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Found for an order of %1</source>
        <translation>Găsit pentru o comandă de pe %1</translation>
    </message>
    <message>
        <source>Missing for an order of %1</source>
        <translation>Lipsește pentru o comandă de pe %1</translation>
    </message>
    <message>
        <source>Order %1, %2 not on the shelf</source>
        <comment>code, quantity</comment>
        <translation>Comanda %1, %2 nu se află pe raft</translation>
    </message>
    <message>
        <source>Not on sale again on %1</source>
        <translation>Nu mai este la vânzare pe %1</translation>
    </message>
    <message>
        <source>Pieces of a cancelled order, by your decision</source>
        <translation>Bucăți dintr-o comandă anulată, prin decizia ta</translation>
    </message>
    <message>
        <source>Order %1 asks for %2, got %3</source>
        <comment>code, quantities</comment>
        <translation>Comanda %1 cere %2, a primit %3</translation>
    </message>
    <message>
        <source>By your count %1 are on hand, the ledger said %2</source>
        <translation>După numărătoarea ta sunt disponibile %1, registrul spunea %2</translation>
    </message>
</context>
<context>
    <name>evenstock::LimitMeter</name>
    <message>
        <source>Limit of %1</source>
        <translation>Limita %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests a second</source>
        <translation>%1 din %2 cereri pe secundă</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingPreview</name>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
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
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>No longer found there</source>
        <translation>Nu se mai găsește acolo</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>În curs de creare</translation>
    </message>
    <message>
        <source>Switched off there</source>
        <translation>Oprit acolo</translation>
    </message>
    <message>
        <source>Held for your consent</source>
        <translation>Reținut pentru acordul tău</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>De numărat</translation>
    </message>
    <message>
        <source>To be read again</source>
        <translation>De citit din nou</translation>
    </message>
    <message>
        <source>listed %1, not read yet</source>
        <translation>listat %1, încă necitit</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listat de două ori</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsPart</name>
    <message>
        <source>Listings on Vinted</source>
        <translation>Anunțuri pe Vinted</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Anunț</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vizualizări</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversații</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicat</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Văzut</translation>
    </message>
    <message>
        <source>Not in the wardrobe</source>
        <translation>Nu este în garderobă</translation>
    </message>
    <message>
        <source>Open on Vinted</source>
        <translation>Deschide pe Vinted</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Deschide produsul</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Retrage…</translation>
    </message>
    <message>
        <source>The listings could not be read.</source>
        <translation>Anunțurile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>%1 on sale · %2 views · %3 favourites · %4 conversations · %5 views a listing</source>
        <translation>%1 în vânzare · %2 vizualizări · %3 favorite · %4 conversații · %5 vizualizări pe anunț</translation>
    </message>
    <message>
        <source>Nothing stands on Vinted yet</source>
        <translation>Pe Vinted nu este încă nimic</translation>
    </message>
    <message>
        <source>Choose products in the catalogue and prepare them for Vinted.</source>
        <translation>Alege produse din catalog și pregătește-le pentru Vinted.</translation>
    </message>
    <message>
        <source>Go to the catalogue</source>
        <translation>Mergi la catalog</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>Take “%1” off Vinted?</source>
        <translation>Retragi „%1” de pe Vinted?</translation>
    </message>
    <message>
        <source>The browser deletes the listing there. Its views and favourites are lost.</source>
        <translation>Browserul șterge anunțul de acolo. Vizualizările și favoritele se pierd.</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsTab</name>
    <message>
        <source>Listings of this product</source>
        <translation>Anunțurile acestui produs</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Deschide acolo</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizează acum</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Dezleagă…</translation>
    </message>
    <message>
        <source>%1 keeps this stock itself: it is shown here and never sent.</source>
        <translation>%1 își ține singur acest stoc: se arată aici și nu se trimite niciodată.</translation>
    </message>
    <message>
        <source>%1 shows %2. Here %3 are on hand.</source>
        <translation>%1 arată %2. Aici sunt %3 pe stoc.</translation>
    </message>
    <message>
        <source>Open orders took %1 out of it.</source>
        <translation>Comenzile deschise au luat %1 din el.</translation>
    </message>
    <message>
        <source>%1 are kept back by your rule.</source>
        <translation>%1 sunt păstrate de regula ta.</translation>
    </message>
    <message>
        <source>One offer there is %1 pieces.</source>
        <translation>O ofertă acolo are %1 bucăți.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>Ultima trimitere %1.</translation>
    </message>
    <message>
        <source>Whether the last change arrived is being read back.</source>
        <translation>Se citește înapoi dacă ultima schimbare a ajuns.</translation>
    </message>
    <message>
        <source>Not listed on any channel.</source>
        <translation>Nelistat pe niciun canal.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dezleagă</translation>
    </message>
    <message>
        <source>Unlink this product from its listing on %1?</source>
        <translation>Dezlegi acest produs de anunțul său de pe %1?</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publică…</translation>
    </message>
    <message>
        <source>It sank there and no order explains it: count the shelf, under Stock.</source>
        <translation>A scăzut acolo și nicio comandă nu explică asta: numără raftul, la Stoc.</translation>
    </message>
    <message>
        <source>Change it after all</source>
        <translation>Schimbă totuși</translation>
    </message>
    <message>
        <source>Nobody looks there now: sales go unseen.</source>
        <translation>Acum nu se uită nimeni acolo: vânzările rămân nevăzute.</translation>
    </message>
    <message>
        <source>It was not read since the backup was put back: a full sync reads it.</source>
        <translation>Nu a fost citită de când a fost restaurată copia: o citește o sincronizare completă.</translation>
    </message>
    <message>
        <source>%1: %2 was not sent to %3.</source>
        <translation>%1: %2 nu a fost trimis la %3.</translation>
    </message>
    <message>
        <source>%1: %2 was not taken from %3.</source>
        <translation>%1: %2 nu a fost preluat de la %3.</translation>
    </message>
    <message>
        <source>Nothing changes on the marketplace, and nothing is sent there until it is linked again. A sale there is still counted where its SKU tells the product.</source>
        <translation>Pe platformă nu se schimbă nimic și nu se trimite nimic până nu este legat din nou. O vânzare de acolo se socotește în continuare, dacă SKU-ul arată produsul.</translation>
    </message>
    <message>
        <source>It is another product…</source>
        <translation>Este alt produs…</translation>
    </message>
    <message>
        <source>A second listing of this product on %1, number %2, which is never sent: the same pieces may be sold twice. End one of the two on the site of %1; the next sync sees it. If it is another product, say which; if it does not concern this shop, leave it out.</source>
        <translation>O a doua ofertă a acestui produs pe %1, numărul %2, care nu se trimite niciodată: aceleași bucăți pot fi vândute de două ori. Încheie una dintre ele pe site-ul %1; următoarea sincronizare o vede. Dacă este alt produs, spune care; dacă nu ține de acest magazin, las-o deoparte.</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Las-o deoparte…</translation>
    </message>
    <message>
        <source>It is another product</source>
        <translation>Este alt produs</translation>
    </message>
    <message>
        <source>SKU of the product here that %1 of %2 is</source>
        <translation>SKU-ul produsului de aici care este %1 de pe %2</translation>
    </message>
    <message>
        <source>There is no product %1. Make it first, then link it.</source>
        <translation>Nu există produsul %1. Creează-l întâi, apoi leagă-l.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lasă afară</translation>
    </message>
    <message>
        <source>Leave %1 of %2 out of the shop?</source>
        <translation>Lași %1 de pe %2 în afara magazinului?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Las-o deoparte</translation>
    </message>
    <message>
        <source>Oversold by %1: orders asked for more than there was.</source>
        <translation>Vândute %1 prea mult: comenzile au cerut mai mult decât era.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there hold pieces of this product: %1. They go along to the other product, and these pieces come back here.</source>
        <translation>
            <numerusform>%n comandă deschisă de acolo ține bucăți din acest produs: %1. Trece la celălalt produs, iar bucățile se întorc aici.</numerusform>
            <numerusform>%n comenzi deschise de acolo țin bucăți din acest produs: %1. Trec la celălalt produs, iar bucățile se întorc aici.</numerusform>
            <numerusform>%n de comenzi deschise de acolo țin bucăți din acest produs: %1. Trec la celălalt produs, iar bucățile se întorc aici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there keep what they hold of this product: %1. They go along if you link the listing to another product.</source>
        <translation>
            <numerusform>%n comandă deschisă de acolo păstrează ce ține din acest produs: %1. Trece odată cu oferta dacă o legi de alt produs.</numerusform>
            <numerusform>%n comenzi deschise de acolo păstrează ce țin din acest produs: %1. Trec odată cu oferta dacă o legi de alt produs.</numerusform>
            <numerusform>%n de comenzi deschise de acolo păstrează ce țin din acest produs: %1. Trec odată cu oferta dacă o legi de alt produs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::LogModel</name>
    <message>
        <source>Page %1 of %2: %3 read so far</source>
        <translation>Pagina %1 din %2: %3 citite până acum</translation>
    </message>
    <message>
        <source>Page %1: %2 read so far</source>
        <translation>Pagina %1: %2 citite până acum</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read; see Errors</source>
        <translation>
            <numerusform>%n element nu s-a putut citi; vezi Erori</numerusform>
            <numerusform>%n elemente nu s-au putut citi; vezi Erori</numerusform>
            <numerusform>%n de elemente nu s-au putut citi; vezi Erori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused; see Errors</source>
        <translation>
            <numerusform>%n schimbare a fost refuzată; vezi Erori</numerusform>
            <numerusform>%n schimbări au fost refuzate; vezi Erori</numerusform>
            <numerusform>%n de schimbări au fost refuzate; vezi Erori</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended: %1, after %2</source>
        <translation>Încheiată: %1, după %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Se conectează</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Se citesc comenzile</translation>
    </message>
    <message>
        <source>Reading the listings</source>
        <translation>Se citesc anunțurile</translation>
    </message>
    <message>
        <source>Reading the orders again, so that no sale is missed</source>
        <translation>Comenzile se recitesc, ca nicio vânzare să nu fie pierdută</translation>
    </message>
    <message>
        <source>Working out the stock</source>
        <translation>Se calculează stocul</translation>
    </message>
    <message>
        <source>Sending what changed</source>
        <translation>Se trimite ce s-a schimbat</translation>
    </message>
    <message>
        <source>Working out what would be sent; a preview sends nothing</source>
        <translation>Se calculează ce s-ar trimite; o previzualizare nu trimite nimic</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed on both sides; see Conflicts</source>
        <translation>
            <numerusform>%n câmp a fost schimbat în ambele părți; vezi Conflicte</numerusform>
            <numerusform>%n câmpuri au fost schimbate în ambele părți; vezi Conflicte</numerusform>
            <numerusform>%n de câmpuri au fost schimbate în ambele părți; vezi Conflicte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n modificare trimisă</numerusform>
            <numerusform>%n modificări trimise</numerusform>
            <numerusform>%n de modificări trimise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) did not work at once and were repeated</source>
        <translation>
            <numerusform>%n cerere nu a reușit din prima și a fost repetată</numerusform>
            <numerusform>%n cereri nu au reușit din prima și au fost repetate</numerusform>
            <numerusform>%n de cereri nu au reușit din prima și au fost repetate</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited %1 to stay within the limit</source>
        <translation>S-a așteptat %1 pentru a rămâne în limită</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gol</translation>
    </message>
    <message>
        <source>Sent: %1, %2</source>
        <comment>product, field</comment>
        <translation>Trimis: %1, %2</translation>
    </message>
    <message>
        <source>Taken in: %1, %2</source>
        <comment>product, field</comment>
        <translation>Preluat: %1, %2</translation>
    </message>
    <message>
        <source>Sent: %1, %2 %3</source>
        <comment>product, field, value</comment>
        <translation>Trimis: %1, %2 %3</translation>
    </message>
    <message>
        <source>Taken in: %1, %2 %3, was %4</source>
        <comment>product, field, value, value before</comment>
        <translation>Preluat: %1, %2 %3, era %4</translation>
    </message>
    <message>
        <source>Sold: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Vândut: %1, stoc %2</translation>
    </message>
    <message>
        <source>An order gave back: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Dat înapoi de o comandă: %1, stoc %2</translation>
    </message>
    <message>
        <source>Changed there by hand: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Schimbat acolo manual: %1, stoc %2</translation>
    </message>
    <message>
        <source>And more: History has all of it</source>
        <translation>Și altele: în Istoric sunt toate</translation>
    </message>
    <message>
        <source>Listening for events could not begin as it is set; see Settings, Server and tunnel</source>
        <translation>Ascultarea evenimentelor nu a putut începe așa cum este setată; vezi Setări, Server și tunel</translation>
    </message>
</context>
<context>
    <name>evenstock::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Ce arată jurnalul</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Only what is worth a look</source>
        <translation>Doar ce merită privit</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Urmărește</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, rularea %2</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>toate conturile</translation>
    </message>
    <message>
        <source>%1 requests, %2 repeated, %3 waited to stay within the limit</source>
        <translation>%1 cereri, %2 repetate, %3 de așteptare pentru a rămâne în limită</translation>
    </message>
    <message>
        <source>Nothing has happened since the program was opened.</source>
        <translation>De la deschiderea programului nu s-a întâmplat nimic.</translation>
    </message>
</context>
<context>
    <name>evenstock::MainWindow</name>
    <message>
        <source>Give up what is typed there?</source>
        <translation>Renunți la ce ai scris acolo?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open, and what is typed in it is not applied.</source>
        <translation>„%1” este deschisă, iar ce ai scris în ea nu este aplicat.</translation>
    </message>
</context>
<context>
    <name>evenstock::ManyProducts</name>
    <message>
        <source>Bulk edit…</source>
        <translation>Modificare în masă…</translation>
    </message>
    <message>
        <source>Sync them now</source>
        <translation>Sincronizează-le acum</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publică…</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Pregătește pentru Vinted…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiază ca text</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Nu alege niciunul</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) chosen</source>
        <translation>
            <numerusform>%n produs ales</numerusform>
            <numerusform>%n produse alese</numerusform>
            <numerusform>%n de produse alese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::MappingPart</name>
    <message>
        <source>Which values</source>
        <translation>Ce valori</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Neatribuit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>Valorile tale</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Al tău</translation>
    </message>
    <message>
        <source>In</source>
        <translation>În</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>On Vinted</source>
        <translation>Pe Vinted</translation>
    </message>
    <message>
        <source>Search in Vinted’s list</source>
        <translation>Caută în lista Vinted</translation>
    </message>
    <message>
        <source>Vinted’s list</source>
        <translation>Lista Vinted</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulează atribuirea</translation>
    </message>
    <message>
        <source>Have it read on Vinted</source>
        <translation>Cere citirea pe Vinted</translation>
    </message>
    <message>
        <source>The browser reads it with its next task.</source>
        <translation>Browserul o citește cu următoarea sarcină.</translation>
    </message>
    <message>
        <source>The values could not be read.</source>
        <translation>Valorile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>Vinted&apos;s title</comment>
        <translation>%1, de tine</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(nedat)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not assigned</source>
        <translation>
            <numerusform>%n valoare neatribuită</numerusform>
            <numerusform>%n valori neatribuite</numerusform>
            <numerusform>%n de valori neatribuite</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value is assigned</source>
        <translation>Toate valorile sunt atribuite</translation>
    </message>
    <message>
        <source>(of the first %1 products)</source>
        <translation>(din primele %1 produse)</translation>
    </message>
    <message>
        <source>No product has such values yet</source>
        <translation>Niciun produs nu are încă astfel de valori</translation>
    </message>
    <message>
        <source>Brands, colours, sizes, conditions and categories of your products stand here.</source>
        <translation>Aici stau mărcile, culorile, mărimile, stările și categoriile produselor tale</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Aici nu așteaptă nimic.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message numerus="yes">
        <source>Assign to these %n value(s)</source>
        <translation>
            <numerusform>Atribuie acestei %n valori</numerusform>
            <numerusform>Atribuie acestor %n valori</numerusform>
            <numerusform>Atribuie acestor %n de valori</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuie</translation>
    </message>
    <message>
        <source>Choose a value of yours, or several of one kind</source>
        <translation>Alege o valoare a ta sau mai multe de un fel</translation>
    </message>
    <message>
        <source>These values are of different kinds: choose those of one</source>
        <translation>Aceste valori sunt de tipuri diferite: alege dintr-unul singur</translation>
    </message>
    <message>
        <source>%1 on Vinted</source>
        <comment>kind</comment>
        <translation>%1 pe Vinted</translation>
    </message>
    <message>
        <source>%1 on Vinted, in %2</source>
        <comment>kind, category</comment>
        <translation>%1 pe Vinted, în %2</translation>
    </message>
    <message>
        <source>Vinted’s list was not read yet.</source>
        <translation>Lista Vinted nu a fost încă citită.</translation>
    </message>
    <message>
        <source>Nothing in Vinted’s list is like this. Brands are read by name: have yours read.</source>
        <translation>În lista Vinted nu este nimic asemănător. Mărcile se citesc după nume: cere citirea mărcii tale</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>încă %n; scrie ca să îl găsești</numerusform>
            <numerusform>încă %n; scrie ca să le găsești</numerusform>
            <numerusform>încă %n; scrie ca să le găsești</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Se caută…</translation>
    </message>
    <message>
        <source>Vinted’s list could not be looked up: choose the value again.</source>
        <translation>Lista Vinted nu s-a putut consulta: alege din nou valoarea.</translation>
    </message>
</context>
<context>
    <name>evenstock::MatchDialog</name>
    <message>
        <source>What was found on %1</source>
        <translation>Ce s-a găsit pe %1</translation>
    </message>
    <message>
        <source>Nothing is linked or created before you agree, and nothing is ever created on the marketplace by this.</source>
        <translation>Nimic nu se leagă și nu se creează înainte de acordul tău, iar prin aceasta nu se creează niciodată ceva pe platformă.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Hotărăsc mai târziu</translation>
    </message>
    <message>
        <source>Agree and link</source>
        <translation>De acord, leagă</translation>
    </message>
</context>
<context>
    <name>evenstock::MatchView</name>
    <message>
        <source>Fits</source>
        <translation>Se potrivește</translation>
    </message>
    <message>
        <source>Probably fits</source>
        <translation>Probabil se potrivește</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listat de două ori</translation>
    </message>
    <message>
        <source>New to us</source>
        <translation>Nou pentru noi</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>același SKU</translation>
    </message>
    <message>
        <source>same EAN</source>
        <translation>același EAN</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce s-a găsit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) a product and will be linked.</source>
        <translation>
            <numerusform>%n se potrivește unui produs și va fi legat.</numerusform>
            <numerusform>%n se potrivesc unui produs și vor fi legate.</numerusform>
            <numerusform>%n se potrivesc unui produs și vor fi legate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new to us; a product is made for each.</source>
        <translation>
            <numerusform>%n este nou pentru noi; se face un produs.</numerusform>
            <numerusform>%n sunt noi pentru noi; pentru fiecare se face un produs.</numerusform>
            <numerusform>%n sunt noi pentru noi; pentru fiecare se face un produs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) listed twice; only the first is used.</source>
        <translation>
            <numerusform>%n este listat de două ori; se folosește doar primul.</numerusform>
            <numerusform>%n sunt listate de două ori; se folosește doar primul.</numerusform>
            <numerusform>%n sunt listate de două ori; se folosește doar primul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its SKU</source>
        <translation>SKU-ul său</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation>Cum se potrivește</translation>
    </message>
    <message>
        <source>Product here</source>
        <translation>Produs aici</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing waits to be linked</source>
        <translation>Nimic nu așteaptă să fie legat</translation>
    </message>
    <message>
        <source>Everything that was read is linked, or nothing was read yet.</source>
        <translation>Tot ce s-a citit este legat, sau nu s-a citit încă nimic.</translation>
    </message>
    <message>
        <source>Link to another product…</source>
        <translation>Leagă de alt produs…</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Leagă de %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Leagă</translation>
    </message>
    <message>
        <source>Link to another product</source>
        <translation>Leagă de alt produs</translation>
    </message>
    <message>
        <source>SKU of the product here</source>
        <translation>SKU-ul produsului de aici</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Nu există produsul %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message numerus="yes">
        <source>%n probably fit(s); decide them below, or later one by one.</source>
        <translation>
            <numerusform>%n probabil se potrivește; hotărăște mai jos sau mai târziu.</numerusform>
            <numerusform>%n probabil se potrivesc; hotărăște mai jos, sau mai târziu pe rând.</numerusform>
            <numerusform>%n probabil se potrivesc; hotărăște mai jos, sau mai târziu pe rând.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Un produs nou</translation>
    </message>
    <message>
        <source>It only looks like the product beside it: one of its own is made for it</source>
        <translation>Doar seamănă cu produsul de alături: se face unul al lui</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lasă afară</translation>
    </message>
    <message>
        <source>It is not taken into the products, and nothing is ever sent to it</source>
        <translation>Nu intră în produse și nu i se trimite niciodată nimic</translation>
    </message>
    <message>
        <source>%1 is a product of its own now.</source>
        <translation>%1 este acum un produs de sine stătător.</translation>
    </message>
    <message>
        <source>%1 is left out.</source>
        <translation>%1 este lăsat afară.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>Arată mai multe (%1 din %2)</translation>
    </message>
    <message>
        <source>Which of them are shown</source>
        <translation>Care dintre ele se văd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message numerus="yes">
        <source>Link %n to the product(s) beside</source>
        <translation>
            <numerusform>Leagă %n de produsul alăturat</numerusform>
            <numerusform>Leagă %n de produsele alăturate</numerusform>
            <numerusform>Leagă %n de produsele alăturate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n</source>
        <translation>
            <numerusform>Lasă afară %n</numerusform>
            <numerusform>Lasă afară %n</numerusform>
            <numerusform>Lasă afară %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n produs nou</numerusform>
            <numerusform>%n produse noi</numerusform>
            <numerusform>%n de produse noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <translation>
            <numerusform>%n este lăsat afară.</numerusform>
            <numerusform>%n sunt lăsate afară.</numerusform>
            <numerusform>%n sunt lăsate afară.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are products of their own now.</source>
        <translation>
            <numerusform>%n este acum un produs de sine stătător.</numerusform>
            <numerusform>%n sunt acum produse de sine stătătoare.</numerusform>
            <numerusform>%n sunt acum produse de sine stătătoare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are linked.</source>
        <translation>
            <numerusform>%n este legat.</numerusform>
            <numerusform>%n sunt legate.</numerusform>
            <numerusform>%n sunt legate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided so, the others are done. The first of them: %1</source>
        <translation>
            <numerusform>%n nu s-a putut hotărî așa, celelalte sunt gata: %1</numerusform>
            <numerusform>%n nu s-au putut hotărî așa, celelalte sunt gata. Primul: %1</numerusform>
            <numerusform>%n nu s-au putut hotărî așa, celelalte sunt gata. Primul: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Niciunul de acest fel</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>Alege alt fel mai sus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>Listing, version</source>
        <translation>Anunț, versiune</translation>
    </message>
    <message>
        <source>Agree and link %1</source>
        <translation>De acord, leagă %1</translation>
    </message>
    <message numerus="yes">
        <source>Agree and make %n product(s)</source>
        <translation>
            <numerusform>De acord, fă %n produs</numerusform>
            <numerusform>De acord, fă %n produse</numerusform>
            <numerusform>De acord, fă %n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree: link %1, make %2</source>
        <translation>De acord: leagă %1, fă %2</translation>
    </message>
</context>
<context>
    <name>evenstock::NewProductDialog</name>
    <message>
        <source>New product</source>
        <translation>Produs nou</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Make the product</source>
        <translation>Creează produsul</translation>
    </message>
    <message>
        <source>S&amp;KU</source>
        <translation>S&amp;KU</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preț</translation>
    </message>
    <message>
        <source>Stock on &amp;hand</source>
        <translation>&amp;Stoc</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categorie</translation>
    </message>
    <message>
        <source>&amp;EAN</source>
        <translation>&amp;EAN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>It is listed on no channel until you publish it, under Listings.</source>
        <translation>Nu este listat pe niciun canal până nu îl publici, la Anunțuri.</translation>
    </message>
    <message>
        <source>There is a product with the SKU %1 already. Choose another one.</source>
        <translation>Există deja un produs cu SKU %1. Alege altul.</translation>
    </message>
</context>
<context>
    <name>evenstock::NoticeLine</name>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
</context>
<context>
    <name>evenstock::NotificationsPage</name>
    <message>
        <source>Tell me by e-mail too</source>
        <translation>Anunță-mă și prin e-mail</translation>
    </message>
    <message>
        <source>STARTTLS (usual, port 587)</source>
        <translation>STARTTLS (obișnuit, portul 587)</translation>
    </message>
    <message>
        <source>TLS (port 465)</source>
        <translation>TLS (portul 465)</translation>
    </message>
    <message>
        <source>none (only a server on this computer)</source>
        <translation>fără (doar un server pe acest calculator)</translation>
    </message>
    <message>
        <source>only to change it</source>
        <translation>doar pentru a o schimba</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Trimite un e-mail de probă</translation>
    </message>
    <message>
        <source>Mail &amp;server</source>
        <translation>&amp;Server de e-mail</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Criptare</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nume de &amp;utilizator</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Par&amp;olă</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>C&amp;ătre</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>Parola este păstrată.</translation>
    </message>
    <message>
        <source>A test mail is on its way to %1.</source>
        <translation>Un e-mail de probă e pe drum către %1.</translation>
    </message>
    <message>
        <source>The mail server does not accept user name or password.</source>
        <translation>Serverul de e-mail nu acceptă numele sau parola.</translation>
    </message>
    <message>
        <source>The mail server could not prove who it is, so nothing was sent.</source>
        <translation>Serverul de e-mail nu a putut dovedi cine este, așa că nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Tell me on the desktop about:</source>
        <translation>Anunță-mă pe desktop despre:</translation>
    </message>
    <message>
        <source>New conflicts</source>
        <translation>Conflicte noi</translation>
    </message>
    <message>
        <source>Oversells</source>
        <translation>Vânzări peste stoc</translation>
    </message>
    <message>
        <source>Events that could not be used</source>
        <translation>Evenimente care nu s-au putut folosi</translation>
    </message>
    <message>
        <source>Accounts that stop working</source>
        <translation>Conturi care nu mai merg</translation>
    </message>
    <message>
        <source>Never more than one a minute; the same things come together.</source>
        <translation>Niciodată mai mult de una pe minut; cele la fel vin împreună.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent.</source>
        <translation>Serverul de e-mail nu oferă criptare, așa că nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Large changes that are held until you agree</source>
        <translation>Schimbări mari, reținute până ești de acord</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderBatch</name>
    <message numerus="yes">
        <source>Take %n order(s)</source>
        <translation>
            <numerusform>Preia %n comandă</numerusform>
            <numerusform>Preia %n comenzi</numerusform>
            <numerusform>Preia %n de comenzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as prepared</source>
        <translation>
            <numerusform>Marchează %n ca pregătită</numerusform>
            <numerusform>Marchează %n ca pregătite</numerusform>
            <numerusform>Marchează %n ca pregătite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as shipped</source>
        <translation>
            <numerusform>Marchează %n ca expediată</numerusform>
            <numerusform>Marchează %n ca expediate</numerusform>
            <numerusform>Marchează %n ca expediate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n comandă aleasă</numerusform>
            <numerusform>%n comenzi alese</numerusform>
            <numerusform>%n de comenzi alese</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number, channel</comment>
        <translation>Comanda %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă una</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
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
            <numerusform>Se anunță marketplace-ul, mai este %n comandă…</numerusform>
            <numerusform>Se anunță marketplace-ul, mai sunt %n comenzi…</numerusform>
            <numerusform>Se anunță marketplace-ul, mai sunt %n de comenzi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>number, why</comment>
        <translation>Comanda %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n order(s).</source>
        <translation>
            <numerusform>Făcut pentru %n comandă.</numerusform>
            <numerusform>Făcut pentru %n comenzi.</numerusform>
            <numerusform>Făcut pentru %n de comenzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be done.</source>
        <translation>
            <numerusform>Pentru %n comandă nu a reușit.</numerusform>
            <numerusform>Pentru %n comenzi nu a reușit.</numerusform>
            <numerusform>Pentru %n de comenzi nu a reușit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderLinesModel</name>
    <message>
        <source>holds nothing</source>
        <translation>nu reține nimic</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>luate %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, pieces in one</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Bucăți</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Whole line</source>
        <translation>Total rând</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>older than the link</source>
        <translation>mai veche decât legarea</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nelegat</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>lipsesc %1</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderPane</name>
    <message>
        <source>Lines of this order</source>
        <translation>Rândurile acestei comenzi</translation>
    </message>
    <message>
        <source>Show the buyer</source>
        <translation>Arată cumpărătorul</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Vândut peste stoc</translation>
    </message>
    <message>
        <source>the marketplace keeps this stock</source>
        <translation>platforma ține acest stoc</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>Cumpărător: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Restrânge</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>number %1 there</source>
        <translation>numărul %1 acolo</translation>
    </message>
    <message>
        <source>The marketplace says something about this order that does not fit. What it holds of the stock stays held until that is clear.</source>
        <translation>Platforma spune despre această comandă ceva ce nu se potrivește. Ce reține din stoc rămâne reținut până se lămurește.</translation>
    </message>
    <message>
        <source>Link to its product…</source>
        <translation>Leagă de produsul ei…</translation>
    </message>
    <message>
        <source>The same sale as order %1 of %2</source>
        <translation>Aceeași vânzare ca și comanda %1 din %2</translation>
    </message>
    <message>
        <source>Sent on to %2 as order %1</source>
        <translation>Transmisă la %2 drept comanda %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Alege un motiv</translation>
    </message>
    <message>
        <source>Choose an order to see what it took out of the stock.</source>
        <translation>Alege o comandă ca să vedeți ce a scos din stoc.</translation>
    </message>
    <message>
        <source>%1

Order %2</source>
        <comment>question, number</comment>
        <translation>%1

Comanda %2</translation>
    </message>
    <message>
        <source>tracking code %1</source>
        <translation>cod de urmărire %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong, what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Și încă una.</numerusform>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Arată eroarea</translation>
    </message>
    <message>
        <source>Nothing can be done with it from here.</source>
        <translation>De aici nu se poate face nimic cu ea.</translation>
    </message>
    <message>
        <source>No tracking code was given for it yet.</source>
        <translation>Încă nu a fost dat un cod de urmărire.</translation>
    </message>
    <message>
        <source>The buyer gets the tracking code %1.</source>
        <translation>Cumpărătorul primește codul de urmărire %1.</translation>
    </message>
    <message>
        <source>%1 has the tracking code %2.</source>
        <comment>channel, code</comment>
        <translation>%1 are codul de urmărire %2.</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; the pieces go on sale again.</source>
        <translation>Anularea este confirmată pe %1; bucățile revin la vânzare.</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; the pieces leave your stock.</source>
        <translation>Anularea este confirmată pe %1; bucățile ies din stoc.</translation>
    </message>
    <message>
        <source>%1 was told: %2.</source>
        <comment>channel, what the button says</comment>
        <translation>S-a anunțat pe %1: %2.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>number, what was done</comment>
        <translation>Comanda %1: %2</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; nothing changes in your stock.</source>
        <translation>Anularea este confirmată pe %1; în stocul tău nu se schimbă nimic.</translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersModel</name>
    <message>
        <source>no longer kept</source>
        <translation>nu se mai păstrează</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Vândut peste stoc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Order, buyer</source>
        <translation>Comandă, cumpărător</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Plasată</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>same sale as %1, %2</source>
        <comment>order, channel</comment>
        <translation>aceeași vânzare ca %1, %2</translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Care comenzi</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toate comenzile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>De privit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>cea mai nouă</numerusform>
            <numerusform>cele mai noi %n</numerusform>
            <numerusform>cele mai noi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n comandă</numerusform>
            <numerusform>%n comenzi</numerusform>
            <numerusform>%n de comenzi</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches these filters</source>
        <translation>Nicio comandă nu se potrivește cu aceste filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Încă nicio comandă</translation>
    </message>
    <message>
        <source>They are read at every sync and take their pieces out of the stock.</source>
        <translation>Se citesc la fiecare sincronizare și își iau bucățile din stoc.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>The orders could not be read. What is shown may be old.</source>
        <translation>Comenzile nu au putut fi citite. Ce se vede poate fi vechi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>Vândute azi</translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>prima</numerusform>
            <numerusform>primele %n</numerusform>
            <numerusform>primele %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, buyer, SKU</source>
        <translation>Comandă, cumpărător, SKU</translation>
    </message>
    <message>
        <source>Hide copies</source>
        <translation>Ascunde copiile</translation>
    </message>
    <message>
        <source>Orders at a wholesaler that are a retailer&apos;s sale, passed on: the same sale twice</source>
        <translation>Comenzi la un angrosist care sunt vânzarea unui revânzător, transmisă mai departe: aceeași vânzare de două ori</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) above</source>
        <translation>
            <numerusform>%n comandă nouă mai sus</numerusform>
            <numerusform>%n comenzi noi mai sus</numerusform>
            <numerusform>%n de comenzi noi mai sus</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Mergi la Sincronizare</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingDialog</name>
    <message>
        <source>Pair a browser with %1</source>
        <translation>Asociază un browser cu %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingForm</name>
    <message>
        <source>1. Install the extension in the browser where you use Vinted</source>
        <translation>1. Instalează extensia în browserul în care folosești Vinted</translation>
    </message>
    <message>
        <source>This copy of Evenstock came without the extension. Get evenstock-vinted.zip from where you got Evenstock, and unpack it into a folder that stays.</source>
        <translation>Această copie Evenstock a venit fără extensie. Ia evenstock-vinted.zip de unde ai luat Evenstock și dezarhivează-l într-un dosar care rămâne.</translation>
    </message>
    <message>
        <source>Folder of the extension</source>
        <translation>Dosarul extensiei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Chrome, Chromium, Edge, Brave: open chrome://extensions, switch on Developer mode, press Load unpacked and choose this folder.</source>
        <translation>Chrome, Chromium, Edge, Brave: deschide chrome://extensions, activează modul Dezvoltator, apasă Încarcă extensia neîmpachetată și alege acest dosar.</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging, This Firefox, press Load Temporary Add-on and choose manifest.json in this folder. It stays until Firefox is closed.</source>
        <translation>Firefox: deschide about:debugging, Acest Firefox, apasă Încarcă supliment temporar și alege manifest.json din acest dosar. Rămâne până la închiderea Firefox.</translation>
    </message>
    <message>
        <source>2. Log in on Vinted in that browser, and leave a tab of it open</source>
        <translation>2. Conectează-te la Vinted în acel browser și lasă o filă deschisă</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Arată un cod</translation>
    </message>
    <message>
        <source>3. Open the options of the extension there, and type this code</source>
        <translation>3. Deschide acolo opțiunile extensiei și scrie acest cod</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Portul %1</translation>
    </message>
    <message>
        <source>The local interface is switched off, so no browser can reach Evenstock.</source>
        <translation>Interfața locală este oprită, așa că niciun browser nu poate ajunge la Evenstock.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Pornește</translation>
    </message>
    <message>
        <source>It works once, for two minutes. Evenstock asks you before the browser is let in.</source>
        <translation>Funcționează o singură dată, două minute. Evenstock te întreabă înainte ca browserul să fie primit.</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Arată alt cod</translation>
    </message>
    <message>
        <source>The code is over. Show another one.</source>
        <translation>Codul a expirat. Arată altul.</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un browser</translation>
    </message>
    <message>
        <source>Paired: %1</source>
        <translation>Asociat: %1</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Se așteaptă browserul…</translation>
    </message>
    <message>
        <source>No browser is paired yet</source>
        <translation>Niciun browser nu este încă asociat</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingQuestion</name>
    <message>
        <source>A browser asks to work for %1: code %2. Does it show the same code?</source>
        <translation>Un browser cere să lucreze pentru %1: codul %2. Arată același cod?</translation>
    </message>
    <message>
        <source>%1 asks to work for %2: code %3. Does it show the same code?</source>
        <translation>%1 cere să lucreze pentru %2: codul %3. Arată același cod?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmă</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuză</translation>
    </message>
</context>
<context>
    <name>evenstock::PairsTable</name>
    <message>
        <source>What becomes of it</source>
        <translation>Ce se face din ea</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Scoate acest rând</translation>
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
        <translation>Sincronizează toate conturile</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Reia sincronizarea</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Oprește tot</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Adaugă canal…</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cont</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronizează %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Setările pentru %1</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <translation>Erorile de la %1</translation>
    </message>
    <message>
        <source>Search the catalogue for “%1”</source>
        <translation>Caută „%1” în catalog</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Produs nou…</translation>
    </message>
    <message>
        <source>Publish the chosen product…</source>
        <translation>Publică produsul ales…</translation>
    </message>
    <message>
        <source>Queue: to send</source>
        <translation>Coadă: de trimis</translation>
    </message>
    <message>
        <source>Queue: received</source>
        <translation>Coadă: primite</translation>
    </message>
    <message>
        <source>Prepare the chosen products for Vinted…</source>
        <translation>Pregătește produsele alese pentru Vinted…</translation>
    </message>
    <message>
        <source>Browser and work of %1</source>
        <translation>Browserul și lucrul %1</translation>
    </message>
    <message>
        <source>Full sync of all accounts</source>
        <translation>Sincronizare completă a tuturor conturilor</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Previzualizează schimbările…</translation>
    </message>
    <message>
        <source>Settings: General</source>
        <translation>Setări: General</translation>
    </message>
    <message>
        <source>Settings: Notifications</source>
        <translation>Setări: Notificări</translation>
    </message>
    <message>
        <source>Settings: Data, backups</source>
        <translation>Setări: Date, copii de siguranță</translation>
    </message>
    <message>
        <source>Settings: Server and tunnel</source>
        <translation>Setări: Server și tunel</translation>
    </message>
    <message>
        <source>Settings: Rules</source>
        <translation>Setări: Reguli</translation>
    </message>
    <message>
        <source>Settings: Advanced, support bundle</source>
        <translation>Setări: Avansat, pachet de asistență</translation>
    </message>
    <message>
        <source>Full sync of %1</source>
        <translation>Sincronizare completă pentru %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PassingNotice</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>evenstock::PassphraseDialog</name>
    <message>
        <source>A new vault for your sign-ins</source>
        <translation>Un seif nou pentru datele tale de conectare</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Deschide seiful</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again.</source>
        <translation>Nu aceasta era parola. Încearcă din nou.</translation>
    </message>
    <message>
        <source>The sign-ins of your marketplaces are kept in an encrypted file that only this passphrase opens. Write it down: without it you sign in to each marketplace again.</source>
        <translation>Datele de conectare la platformele tale se păstrează într-un fișier criptat pe care doar această parolă îl deschide. Noteaz-o: fără ea te conectezi din nou la fiecare platformă.</translation>
    </message>
    <message>
        <source>The sign-ins of your marketplaces are kept in an encrypted file. Its passphrase is asked for once after each start.</source>
        <translation>Datele de conectare la platformele tale se păstrează într-un fișier criptat. Parola lui se cere o dată după fiecare pornire.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Fă seiful</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Încă o dată</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Cel puțin %n caracter.</numerusform>
            <numerusform>Cel puțin %n caractere.</numerusform>
            <numerusform>Cel puțin %n de caractere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Sunt la fel.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Scrie-o încă o dată.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Nu sunt la fel.</translation>
    </message>
</context>
<context>
    <name>evenstock::PictureLabel</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imaginea pentru %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanFilter</name>
    <message>
        <source>Product or field</source>
        <translation>Produs sau câmp</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Încă nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Intră</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Iese</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>De verificat</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 afișate</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Toate câmpurile</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) in</source>
        <translation>
            <numerusform>%n intră</numerusform>
            <numerusform>%n intră</numerusform>
            <numerusform>%n intră</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) out</source>
        <translation>
            <numerusform>%n iese</numerusform>
            <numerusform>%n ies</numerusform>
            <numerusform>%n ies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n de hotărât</numerusform>
            <numerusform>%n de hotărât</numerusform>
            <numerusform>%n de hotărât</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n de verificat</numerusform>
            <numerusform>%n de verificat</numerusform>
            <numerusform>%n de verificat</numerusform>
        </translation>
    </message>
    <message>
        <source>These were left alone.</source>
        <translation>Acestea au rămas neatinse.</translation>
    </message>
    <message>
        <source>They are no longer what the preview showed. Work it out again to see what is due now.</source>
        <translation>Nu mai sunt cum le arăta previzualizarea. Calculează din nou ca să vezi ce e de făcut acum.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Toate canalele</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanModel</name>
    <message>
        <source>You decide</source>
        <translation>Hotărăști tu</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Intră</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Iese</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Schimbat aici</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Schimbat acolo</translation>
    </message>
    <message>
        <source>Both changed: to Conflicts</source>
        <translation>Ambele schimbate: la Conflicte</translation>
    </message>
    <message>
        <source>Both changed; your rule decides</source>
        <translation>Ambele schimbate; hotărăște regula ta</translation>
    </message>
    <message>
        <source>The sides never agreed</source>
        <translation>Părțile nu au fost niciodată de acord</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produs, câmp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>La</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direcție</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Moved meanwhile; left alone</source>
        <translation>S-a schimbat între timp; lăsat așa</translation>
    </message>
    <message>
        <source>Moved to %1 meanwhile; left alone</source>
        <translation>Între timp e %1; lăsat așa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Could not be written; see Errors</source>
        <translation>Nu s-a putut scrie; vezi Erori</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Aruncat</translation>
    </message>
    <message>
        <source>Changed there by hand</source>
        <translation>Schimbat acolo de mână</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nu mai este acolo</translation>
    </message>
    <message>
        <source>Is back there</source>
        <translation>Este din nou acolo</translation>
    </message>
    <message>
        <source>Same SKU</source>
        <translation>Același SKU</translation>
    </message>
    <message>
        <source>Same EAN</source>
        <translation>Același EAN</translation>
    </message>
    <message>
        <source>Same number there</source>
        <translation>Același număr acolo</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listat de două ori</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Publicat aici</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translation>Vândut acolo</translation>
    </message>
    <message>
        <source>An order gave it back</source>
        <translation>O comandă l-a dat înapoi</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Prima numărătoare</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Numărat aici</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Produs nou</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Anunț nou</translation>
    </message>
    <message>
        <source>End the listing</source>
        <translation>Închide anunțul</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Another number is shown there</source>
        <translation>Acolo se arată alt număr</translation>
    </message>
    <message>
        <source>Cancelled, and not on sale again</source>
        <translation>Anulat, și nu din nou la vânzare</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Multe deodată</translation>
    </message>
    <message>
        <source>Drop of %1 %, limit %2 %</source>
        <translation>Scădere de %1 %, limită %2 %</translation>
    </message>
    <message>
        <source>Rise of %1 %, limit %2 %</source>
        <translation>Creștere de %1 %, limită %2 %</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>De vânzare</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Schimbat</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Nothing is written; you decide under Conflicts.</source>
        <translation>Nu se scrie nimic; hotărăști la Conflicte.</translation>
    </message>
    <message>
        <source>The listing %1 takes the place of the one that is gone. Nothing is written on %2.</source>
        <translation>Anunțul %1 ia locul celui dispărut. Pe %2 nu se scrie nimic.</translation>
    </message>
    <message>
        <source>It is a second listing of %1 on %2: it is noted as one, and nothing is ever sent to it.</source>
        <translation>Este un al doilea anunț pentru %1 pe %2: este notat ca atare și nu i se trimite niciodată nimic.</translation>
    </message>
    <message>
        <source>The listing on %2 and %1 become one product: from then on both are kept alike.</source>
        <translation>Anunțul de pe %2 și %1 devin un singur produs: de atunci rămân la fel.</translation>
    </message>
    <message>
        <source>A new product %1 is made here from the listing on %2. Nothing is written there.</source>
        <translation>Aici se creează un produs nou %1 din anunțul de pe %2. Acolo nu se scrie nimic.</translation>
    </message>
    <message>
        <source>A new listing is put on sale on %1, with %2.</source>
        <translation>Un anunț nou este pus în vânzare pe %1, cu %2.</translation>
    </message>
    <message>
        <source>The listing on %1 is ended: it is no longer on sale there. Nothing changes here.</source>
        <translation>Anunțul de pe %1 este închis: nu mai e de vânzare acolo. Aici nu se schimbă nimic.</translation>
    </message>
    <message>
        <source>The listing on %1 counts as on sale again.</source>
        <translation>Anunțul de pe %1 contează din nou ca fiind de vânzare.</translation>
    </message>
    <message>
        <source>The listing counts as no longer on sale on %1. The product and its stock here stay as they are.</source>
        <translation>Anunțul nu mai contează ca fiind de vânzare pe %1. Produsul și stocul lui de aici rămân cum sunt.</translation>
    </message>
    <message>
        <source>Here becomes %1; then the other channels get it by their rules.</source>
        <translation>Aici devine %1; apoi îl primesc celelalte canale după regulile lor.</translation>
    </message>
    <message>
        <source>%1 gets %2. Nothing changes here or on the other channels.</source>
        <translation>%1 primește %2. Nimic nu se schimbă aici sau pe celelalte canale.</translation>
    </message>
    <message>
        <source>Repricing: you are first, and the next one asks more</source>
        <translation>Recalculare: ești primul, iar următorul cere mai mult</translation>
    </message>
    <message>
        <source>Repricing: nobody else offers it</source>
        <translation>Recalculare: nimeni altcineva nu îl oferă</translation>
    </message>
    <message>
        <source>Repricing: your lowest price</source>
        <translation>Recalculare: prețul tău cel mai mic</translation>
    </message>
    <message>
        <source>Repricing: your highest price</source>
        <translation>Recalculare: prețul tău cel mai mare</translation>
    </message>
    <message>
        <source>Repricing: another offer is cheaper</source>
        <translation>Recalculare: altă ofertă este mai ieftină</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modificare</numerusform>
            <numerusform>%n modificări</numerusform>
            <numerusform>%n de modificări</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>changes, products</comment>
        <translation>%1 la %2</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produs</numerusform>
            <numerusform>%n produse</numerusform>
            <numerusform>%n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, changes on products</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancelled there</source>
        <translation>Anulată acolo</translation>
    </message>
    <message>
        <source>It went on there</source>
        <translation>A mers mai departe acolo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(gol)</translation>
    </message>
    <message>
        <source>The order of %1 is taken in as “%2”. What it sells or gives back moves the stock here, and the other channels are told.</source>
        <translation>Comanda de pe %1 este preluată ca „%2”. Ce vinde sau dă înapoi mișcă stocul de aici, iar celelalte canale află.</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanOutcomes</name>
    <message numerus="yes">
        <source>%n change(s) made</source>
        <translation>
            <numerusform>%n modificare făcută</numerusform>
            <numerusform>%n modificări făcute</numerusform>
            <numerusform>%n de modificări făcute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone, because it moved since</source>
        <translation>
            <numerusform>%n neatinsă, fiindcă între timp s-a schimbat</numerusform>
            <numerusform>%n neatinse, fiindcă între timp s-au schimbat</numerusform>
            <numerusform>%n neatinse, fiindcă între timp s-au schimbat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written</source>
        <translation>
            <numerusform>%n nu a putut fi scrisă</numerusform>
            <numerusform>%n nu au putut fi scrise</numerusform>
            <numerusform>%n nu au putut fi scrise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n încă în așteptare</numerusform>
            <numerusform>%n încă în așteptare</numerusform>
            <numerusform>%n încă în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>channel, what became of its changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Being applied on %1…</source>
        <translation>Se aplică pe %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Look at what was left alone</source>
        <translation>Vezi ce a rămas neatins</translation>
    </message>
    <message>
        <source>%1: nothing was changed, because it was stopped.</source>
        <comment>channel</comment>
        <translation>%1: nu s-a schimbat nimic, pentru că a fost oprit.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2. %3 %4</source>
        <comment>channel, what went wrong, what it means, what to do</comment>
        <translation>%1: nu s-a schimbat nimic. %2. %3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Privește-le din nou</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Arată rularea</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanPage</name>
    <message>
        <source>Planned changes</source>
        <translation>Schimbări plănuite</translation>
    </message>
    <message>
        <source>Back to Sync</source>
        <translation>Înapoi la Sincronizare</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Bifează tot</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Debifează tot</translation>
    </message>
    <message>
        <source>Choose a change to see what it is based on.</source>
        <translation>Alege o schimbare ca să vezi pe ce se bazează.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Before each write it is checked that nothing has moved since.</source>
        <translation>Înainte de fiecare scriere se verifică dacă nimic nu s-a schimbat între timp.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; changes ticked</source>
        <translation>&lt;b&gt;%1 din %2&lt;/b&gt; schimbări bifate</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplică %n schimbare</numerusform>
            <numerusform>Aplică %n schimbări</numerusform>
            <numerusform>Aplică %n de schimbări</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Apoi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direcție</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Calculează din nou</translation>
    </message>
    <message>
        <source>If you apply it</source>
        <translation>Dacă îl aplici</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Deschide produsul</translation>
    </message>
    <message>
        <source>Change rule…</source>
        <translation>Schimbă regula…</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Păstrează pentru mai târziu</translation>
    </message>
    <message>
        <source>Worked out %1.</source>
        <translation>Calculat %1.</translation>
    </message>
    <message>
        <source>It is being worked out again…</source>
        <translation>Se calculează din nou…</translation>
    </message>
    <message>
        <source>Worked out again: there is nothing to do now.</source>
        <translation>Calculat din nou: acum nu e nimic de făcut.</translation>
    </message>
    <message>
        <source>Preview for %1: %2</source>
        <comment>how many channels, how many changes</comment>
        <translation>Previzualizare pentru %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canale</numerusform>
            <numerusform>%n de canale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modificare</numerusform>
            <numerusform>%n modificări</numerusform>
            <numerusform>%n de modificări</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: so it is not ticked. The limit is a setting of the channel: Change rule…</source>
        <translation>%1: de aceea nu este bifat. Limita este o setare a canalului: Schimbă regula…</translation>
    </message>
    <message>
        <source>Unticked changes are not made now; the next sync makes them. Those marked as too large are held back until they become other changes.</source>
        <translation>Modificările nebifate nu se fac acum; le face următoarea sincronizare. Cele marcate ca prea mari rămân reținute până devin altele.</translation>
    </message>
    <message>
        <source>Unticked changes are not made now; they wait here. Discarded ones are held back until they become other changes.</source>
        <translation>Modificările nebifate nu se fac acum; așteaptă aici. Cele respinse rămân reținute până devin altele.</translation>
    </message>
    <message>
        <source>The rest of the changes is being read…</source>
        <translation>Se citește restul modificărilor…</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 changes. Those that are not shown are not applied: they go on waiting, and come here once these are done.</source>
        <translation>Sunt arătate primele %1 din %2 modificări. Cele care nu se văd nu se aplică: așteaptă în continuare și vin aici după ce acestea sunt făcute.</translation>
    </message>
    <message numerus="yes">
        <source>Left alone: %n change(s)</source>
        <translation>
            <numerusform>Neatinsă: %n modificare</numerusform>
            <numerusform>Neatinse: %n modificări</numerusform>
            <numerusform>Neatinse: %n de modificări</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes were discarded.</source>
        <translation>Aceste modificări au fost aruncate.</translation>
    </message>
    <message>
        <source>This is out of date: what it was worked out from has changed since, so it cannot be applied any more.</source>
        <translation>Nu mai este actuală: ce a stat la baza calculului s-a schimbat între timp, deci nu se mai poate aplica.</translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Arată eroarea</translation>
    </message>
    <message>
        <source>Show what was left alone</source>
        <translation>Arată ce a rămas neatins</translation>
    </message>
    <message>
        <source>These changes were applied already, %1: %2.</source>
        <comment>time, what became of them</comment>
        <translation>Aceste modificări au fost deja aplicate, %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made or moved meanwhile, and are not ticked any more.</source>
        <translation>
            <numerusform>%n modificare a fost făcută sau s-a schimbat între timp și nu mai este bifată.</numerusform>
            <numerusform>%n modificări au fost făcute sau s-au schimbat între timp și nu mai sunt bifate.</numerusform>
            <numerusform>%n de modificări au fost făcute sau s-au schimbat între timp și nu mai sunt bifate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channels, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not all of it could be worked out again: what is shown may be old.</source>
        <translation>Nu totul s-a putut calcula din nou: ce se vede poate fi vechi.</translation>
    </message>
</context>
<context>
    <name>evenstock::PlansPanel</name>
    <message>
        <source>Waiting for your consent</source>
        <translation>Așteaptă acordul tău</translation>
    </message>
    <message numerus="yes">
        <source>Would set %n listing(s) on %1 to 0</source>
        <translation>
            <numerusform>Ar pune %n anunț de pe %1 la 0</numerusform>
            <numerusform>Ar pune %n anunțuri de pe %1 la 0</numerusform>
            <numerusform>Ar pune %n de anunțuri de pe %1 la 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly shows 0 for %n product(s)</source>
        <translation>
            <numerusform>%1 arată deodată 0 pentru %n produs</numerusform>
            <numerusform>%1 arată deodată 0 pentru %n produse</numerusform>
            <numerusform>%1 arată deodată 0 pentru %n de produse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change %n price(s) on %1 by a lot</source>
        <translation>
            <numerusform>Ar schimba mult %n preț de pe %1</numerusform>
            <numerusform>Ar schimba mult %n prețuri de pe %1</numerusform>
            <numerusform>Ar schimba mult %n de prețuri de pe %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) on %1 changed by a lot</source>
        <translation>
            <numerusform>%n preț de pe %1 s-a schimbat mult</numerusform>
            <numerusform>%n prețuri de pe %1 s-au schimbat mult</numerusform>
            <numerusform>%n de prețuri de pe %1 s-au schimbat mult</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are no longer found on %1</source>
        <translation>
            <numerusform>%n anunț nu se mai găsește pe %1</numerusform>
            <numerusform>%n anunțuri nu se mai găsesc pe %1</numerusform>
            <numerusform>%n de anunțuri nu se mai găsesc pe %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 arată altă cantitate pentru %n produs</numerusform>
            <numerusform>%1 arată alte cantități pentru %n produse</numerusform>
            <numerusform>%1 arată alte cantități pentru %n de produse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was off; %n change(s) would be sent now</source>
        <translation>
            <numerusform>%1 a fost oprit; acum s-ar trimite %n schimbare</numerusform>
            <numerusform>%1 a fost oprit; acum s-ar trimite %n schimbări</numerusform>
            <numerusform>%1 a fost oprit; acum s-ar trimite %n de schimbări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview for %1: %n change(s)</source>
        <translation>
            <numerusform>Previzualizare pentru %1: %n schimbare</numerusform>
            <numerusform>Previzualizare pentru %1: %n schimbări</numerusform>
            <numerusform>Previzualizare pentru %1: %n de schimbări</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Reținut</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Vezi</translation>
    </message>
    <message numerus="yes">
        <source>Preview for %n channel(s), in one tree</source>
        <translation>
            <numerusform>Previzualizare pentru %n canal, într-un singur arbore</numerusform>
            <numerusform>Previzualizare pentru %n canale, într-un singur arbore</numerusform>
            <numerusform>Previzualizare pentru %n de canale, într-un singur arbore</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at all</source>
        <translation>Vezi tot</translation>
    </message>
    <message>
        <source>Preview for %1: nothing would change</source>
        <translation>Previzualizare pentru %1: nu s-ar schimba nimic</translation>
    </message>
    <message numerus="yes">
        <source>The repricing rule would change %n price(s) on %1</source>
        <translation>
            <numerusform>Regula ar schimba %n preț pe %1</numerusform>
            <numerusform>Regula ar schimba %n prețuri pe %1</numerusform>
            <numerusform>Regula ar schimba %n de prețuri pe %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New settings of %1: %n change(s) would be sent</source>
        <translation>
            <numerusform>Setări noi pentru %1: s-ar trimite %n modificare</numerusform>
            <numerusform>Setări noi pentru %1: s-ar trimite %n modificări</numerusform>
            <numerusform>Setări noi pentru %1: s-ar trimite %n de modificări</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PrepareDialog</name>
    <message>
        <source>Prepare for Vinted</source>
        <translation>Pregătire pentru Vinted</translation>
    </message>
    <message>
        <source>Account on Vinted</source>
        <translation>Cont pe Vinted</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>În coadă</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) against it</source>
        <translation>
            <numerusform>%n motiv împotrivă</numerusform>
            <numerusform>%n motive împotrivă</numerusform>
            <numerusform>%n de motive împotrivă</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign values…</source>
        <translation>Atribuie valori…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Pune în coadă</translation>
    </message>
    <message>
        <source>Being prepared…</source>
        <translation>Se pregătește…</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Nepus în coadă</translation>
    </message>
    <message>
        <source>%1 of %2 products looked at…</source>
        <translation>%1 din %2 produse verificate…</translation>
    </message>
    <message>
        <source>%1 of %2 products are ready. New listings begin as drafts unless the channel’s settings say otherwise, and go out as slowly as its pace.</source>
        <translation>%1 din %2 produse sunt gata. Anunțurile noi încep ca ciorne dacă setările canalului nu spun altfel și pleacă în ritmul lui lent.</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n for Vinted</source>
        <translation>
            <numerusform>Pune %n în coadă pentru Vinted</numerusform>
            <numerusform>Pune %n în coadă pentru Vinted</numerusform>
            <numerusform>Pune %n în coadă pentru Vinted</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to the terms first: Channels, the card’s menu, Browser and work…</source>
        <translation>Acceptă întâi condițiile: Canale, meniul cardului, Browser și lucru…</translation>
    </message>
    <message>
        <source>It stands on Vinted already, or is on its way there.</source>
        <translation>Este deja pe Vinted sau în drum spre acolo.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) wait for the browser.</source>
        <translation>
            <numerusform>%n anunț așteaptă browserul.</numerusform>
            <numerusform>%n anunțuri așteaptă browserul.</numerusform>
            <numerusform>%n de anunțuri așteaptă browserul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the work</source>
        <translation>Arată lucrul</translation>
    </message>
</context>
<context>
    <name>evenstock::PriceRuleFields</name>
    <message>
        <source>your price</source>
        <translation>prețul tău</translation>
    </message>
    <message>
        <source>one fixed price</source>
        <translation>un preț fix</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Pornește de la</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Preț fix</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>Crește în procente</translation>
    </message>
    <message>
        <source>Raise by %</source>
        <translation>Crește cu %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Nu sub</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Nu peste</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Rotunjește la</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>cum iese</translation>
    </message>
    <message>
        <source>For example: markup 12.5%; add 0.50; round .99</source>
        <translation>De exemplu: markup 12.5%; add 0.50; round .99</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>Regula ca text</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Ca text</translation>
    </message>
    <message>
        <source>This rule cannot be read: amounts are numbers like 0.50, and the floor is not above the ceiling. As text its steps are fixed, markup, add, floor, ceiling and round, with ; between them.</source>
        <translation>Regula nu poate fi citită: sumele sunt numere ca 0.50, iar minimul nu este peste maxim. Ca text, pașii sunt fixed, markup, add, floor, ceiling și round, separați prin ;.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <comment>an example of a price</comment>
        <translation>%1 devine %2</translation>
    </message>
    <message>
        <source>Example: %1 shows as %2.</source>
        <translation>Exemplu: %1 apare ca %2.</translation>
    </message>
    <message>
        <source>Prices are then sent, never taken.</source>
        <translation>Prețurile atunci se trimit, nu se iau niciodată.</translation>
    </message>
</context>
<context>
    <name>evenstock::ProblemsModel</name>
    <message>
        <source>Solved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertisment</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugestie</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>are nevoie de tine</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produs</numerusform>
            <numerusform>%n produse</numerusform>
            <numerusform>%n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>Rezolvate astăzi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>What happened, product</source>
        <translation>Ce s-a întâmplat, produs</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Încercări</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Solved or dismissed today</source>
        <translation>Rezolvate sau ignorate azi</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n comandă</numerusform>
            <numerusform>%n comenzi</numerusform>
            <numerusform>%n de comenzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n eveniment</numerusform>
            <numerusform>%n evenimente</numerusform>
            <numerusform>%n de evenimente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elemente</numerusform>
            <numerusform>%n de elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>product, code</comment>
        <translation>%1, comanda %2</translation>
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
        <translation>Alege un produs ca să vezi totul despre el.</translation>
    </message>
    <message>
        <source>About this product</source>
        <translation>Despre acest produs</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anunțuri</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Schimbări</translation>
    </message>
    <message>
        <source>%1 · EAN %2</source>
        <translation>%1 · EAN %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; on hand &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; held by orders &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; listing(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;&#xa0;pe stoc &amp;nbsp; &lt;b&gt;%2&lt;/b&gt;&#xa0;reținute &amp;nbsp; &lt;b&gt;%n&lt;/b&gt;&#xa0;anunț</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;&#xa0;pe stoc &amp;nbsp; &lt;b&gt;%2&lt;/b&gt;&#xa0;reținute &amp;nbsp; &lt;b&gt;%n&lt;/b&gt;&#xa0;anunțuri</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;&#xa0;pe stoc &amp;nbsp; &lt;b&gt;%2&lt;/b&gt;&#xa0;reținute &amp;nbsp; &lt;b&gt;%n&lt;/b&gt;&#xa0;de anunțuri</numerusform>
        </translation>
    </message>
    <message>
        <source>More about this product</source>
        <translation>Mai multe despre acest produs</translation>
    </message>
    <message>
        <source>Sync this product now</source>
        <translation>Sincronizează acum acest produs</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publică…</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Pregătește pentru Vinted…</translation>
    </message>
    <message>
        <source>Copy the SKU</source>
        <translation>Copiază SKU-ul</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Închide acest panou</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; oversold</source>
        <comment>pieces</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; vândute prea mult</translation>
    </message>
</context>
<context>
    <name>evenstock::ProductForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preț</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categorie</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marcă</translation>
    </message>
    <message>
        <source>Con&amp;dition</source>
        <translation>&amp;Stare</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Descr&amp;iere</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Pune la loc</translation>
    </message>
    <message>
        <source>Saved changes go to the channels by themselves.</source>
        <translation>Schimbările salvate merg la canale de la sine.</translation>
    </message>
    <message>
        <source>Set the price of %1 to %2?</source>
        <translation>Schimbi prețul pentru %1 la %2?</translation>
    </message>
    <message>
        <source>So far it is %1. Channels get the new price at once.</source>
        <translation>Până acum este %1. Canalele primesc imediat noul preț.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Pune %1</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Câmpuri proprii</translation>
    </message>
    <message>
        <source>What each channel gets</source>
        <translation>Ce primește fiecare canal</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed stands here, and would take its place when you save.</source>
        <translation>Schimbat între timp: %1. Ce ai scris rămâne aici și i-ar lua locul când salvezi.</translation>
    </message>
    <message>
        <source>Not saved: another value stands there by now. Look at it, and save again if yours is the right one.</source>
        <translation>Nesalvat: între timp acolo e altă valoare. Uită-te la ea și salvează din nou dacă a ta e cea bună.</translation>
    </message>
    <message>
        <source>&amp;Price in %1</source>
        <comment>currency</comment>
        <translation>&amp;Preț în %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <translation>Acesta nu este un preț. Scrie-l ca %1.</translation>
    </message>
</context>
<context>
    <name>evenstock::ProgramMenu</name>
    <message>
        <source>Open the sample shop</source>
        <translation>Deschide magazinul de probă</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>Ieși din magazinul de probă</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>About Evenstock</source>
        <translation>Despre Evenstock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurează o copie…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurează o copie</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurezi %1?</translation>
    </message>
    <message>
        <source>The shop becomes what it was when the backup was made; what is here now is kept in a file beside it. Sales since then are read again from the channels.</source>
        <translation>Magazinul revine la cum era când s-a făcut copia; ce e acum rămâne într-un fișier alături. Vânzările de atunci se recitesc din canale.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurează %1</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>Importă produse…</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Copie de rezervă într-un fișier…</translation>
    </message>
    <message>
        <source>A backup is restored into your own shop. Leave the sample shop first.</source>
        <translation>O copie se restaurează în magazinul tău. Ieși mai întâi din magazinul de probă.</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>For example: blueprint_id=12345; mtg_language=en</source>
        <translation>De exemplu: blueprint_id=12345; mtg_language=en</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Pe</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Atribute</translation>
    </message>
    <message>
        <source>It cannot be published there yet.</source>
        <translation>Încă nu poate fi publicat acolo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What it is there</source>
        <translation>Ce este acolo</translation>
    </message>
    <message>
        <source>All properties as text</source>
        <translation>Toate proprietățile ca text</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Ce primește</translation>
    </message>
    <message>
        <source>%1 needs the number of its catalogue under %2.</source>
        <translation>%1 are nevoie de numărul din catalogul său, la %2.</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishItem</name>
    <message>
        <source>Looking up what %1 is…</source>
        <translation>Se caută ce este %1…</translation>
    </message>
    <message>
        <source>What this number stands for could not be looked up: %1</source>
        <translation>Nu s-a putut afla ce înseamnă acest număr: %1</translation>
    </message>
    <message>
        <source>%1 shows nothing under %2: there is no such card, or nobody offers it now. Compare the number with the page of the card there before you publish.</source>
        <translation>%1 nu arată nimic sub %2: nu există un astfel de card sau nimeni nu îl oferă acum. Compară numărul cu pagina cardului de acolo înainte de a publica.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>expansion, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your product is called “%1”, this is “%2”. Is it the right number?</source>
        <translation>Produsul tău se numește „%1”, acesta este „%2”. Este numărul corect?</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishManyDialog</name>
    <message numerus="yes">
        <source>Publish %n product(s)</source>
        <translation>
            <numerusform>Publică %n produs</numerusform>
            <numerusform>Publică %n produse</numerusform>
            <numerusform>Publică %n de produse</numerusform>
        </translation>
    </message>
    <message>
        <source>Products that cannot be published there, and why</source>
        <translation>Produse care nu pot fi publicate acolo și de ce</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Pe</translation>
    </message>
    <message>
        <source>No channel is switched on.</source>
        <translation>Niciun canal nu este pornit.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Se caută…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be listed on %1.</source>
        <translation>
            <numerusform>%n produs ar fi listat pe %1.</numerusform>
            <numerusform>%n produse ar fi listate pe %1.</numerusform>
            <numerusform>%n de produse ar fi listate pe %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) cannot be:</source>
        <translation>
            <numerusform>%n produs nu poate fi:</numerusform>
            <numerusform>%n produse nu pot fi:</numerusform>
            <numerusform>%n de produse nu pot fi:</numerusform>
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
            <numerusform>%n produs este pe drum. Celelalte rămân cum erau:</numerusform>
            <numerusform>%n produse sunt pe drum. Celelalte rămân cum erau:</numerusform>
            <numerusform>%n de produse sunt pe drum. Celelalte rămân cum erau:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PublishOutlook</name>
    <message>
        <source>Looking…</source>
        <translation>Se caută…</translation>
    </message>
    <message>
        <source>It cannot be foreseen now.</source>
        <translation>Acum nu se poate prevedea.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Încă nu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Bucăți</translation>
    </message>
</context>
<context>
    <name>evenstock::QrCode</name>
    <message>
        <source>QR code of the address, for your phone</source>
        <translation>Codul QR al adresei, pentru telefon</translation>
    </message>
</context>
<context>
    <name>evenstock::QuietHoursDialog</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ore de liniște</translation>
    </message>
    <message>
        <source>Read only orders in these hours</source>
        <translation>În aceste ore citește doar comenzile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Până la</translation>
    </message>
    <message>
        <source>For all accounts; one of them is set apart under Edit.</source>
        <translation>Pentru toate conturile; unul singur se schimbă la Modifică.</translation>
    </message>
</context>
<context>
    <name>evenstock::RepriceFields</name>
    <message>
        <source>Propose prices that follow the other sellers</source>
        <translation>Propune prețuri care îi urmează pe ceilalți vânzători</translation>
    </message>
    <message>
        <source>Go below them by</source>
        <translation>Mergi sub ei cu</translation>
    </message>
    <message>
        <source>an amount, like 0.10</source>
        <translation>o sumă, de exemplu 0.10</translation>
    </message>
    <message>
        <source>Never ask less than</source>
        <translation>Nu cere niciodată mai puțin de</translation>
    </message>
    <message>
        <source>an amount, or a share of your price like 85%</source>
        <translation>o sumă sau o parte din prețul tău, de exemplu 85%</translation>
    </message>
    <message>
        <source>Never ask more than</source>
        <translation>Nu cere niciodată mai mult de</translation>
    </message>
    <message>
        <source>an amount, or a share like 110%</source>
        <translation>o sumă sau o parte, de exemplu 110%</translation>
    </message>
    <message>
        <source>Say by how much to go below another offer: an amount above zero.</source>
        <translation>Spune cu cât să mergi sub altă ofertă: o sumă peste zero.</translation>
    </message>
    <message>
        <source>Say the lowest price, not above the highest one: without both limits nothing is proposed.</source>
        <translation>Spune prețul cel mai mic, nu peste cel mai mare: fără ambele limite nu se propune nimic.</translation>
    </message>
    <message>
        <source>Say the highest price: without both limits nothing is proposed.</source>
        <translation>Spune prețul cel mai mare: fără ambele limite nu se propune nimic.</translation>
    </message>
    <message>
        <source>Off: prices here do not look at other sellers.</source>
        <translation>Oprit: prețurile de aici nu se uită la alți vânzători.</translation>
    </message>
    <message>
        <source>Example: you ask %1 and another seller is first with %2. The plan says %3.</source>
        <translation>Exemplu: ceri %1, iar alt vânzător este primul cu %2. Planul spune %3.</translation>
    </message>
    <message>
        <source>Example: you ask %1 and another seller is first with %2. Nothing is proposed.</source>
        <translation>Exemplu: ceri %1, iar alt vânzător este primul cu %2. Nu se propune nimic.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: each sync puts its proposals into a plan that waits for your yes. A price that you change on the site yourself counts as yours.</source>
        <translation>Nimic nu pleacă singur: fiecare sincronizare pune propunerile într-un plan care așteaptă acordul tău. Un preț pe care îl schimbi chiar tu pe site este al tău.</translation>
    </message>
</context>
<context>
    <name>evenstock::RequestsModel</name>
    <message>
        <source>no answer</source>
        <translation>niciun răspuns</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <comment>time, number</comment>
        <translation>%1, încercarea %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cerere</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>A durat</translation>
    </message>
</context>
<context>
    <name>evenstock::ReturnsModel</name>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizat</translation>
    </message>
    <message>
        <source>The same product</source>
        <translation>Același produs</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Alt produs</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Banii înapoi</translation>
    </message>
    <message>
        <source>End of the payment contract</source>
        <translation>Încetarea contractului de plată</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Un voucher</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marfă</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>The buyer wants</source>
        <translation>Cumpărătorul dorește</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Returnat</translation>
    </message>
</context>
<context>
    <name>evenstock::RouteForm</name>
    <message>
        <source>For example: markup 12.5%; add 0.50; round .99</source>
        <translation>De exemplu: markup 12.5%; add 0.50; round .99</translation>
    </message>
    <message>
        <source>&amp;Fed by</source>
        <translation>&amp;Aprovizionat de</translation>
    </message>
    <message>
        <source>Sells of that</source>
        <translation>Vinde din acestea</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Ce merge acolo</translation>
    </message>
    <message>
        <source>&amp;Price rule</source>
        <translation>Regulă de &amp;preț</translation>
    </message>
    <message>
        <source>Its &amp;orders become</source>
        <translation>C&amp;omenzile lui devin</translation>
    </message>
    <message>
        <source>Order &amp;states carried</source>
        <translation>&amp;Stări de comandă transmise</translation>
    </message>
    <message>
        <source>nobody: it sells its own stock</source>
        <translation>nimeni: își vinde propriul stoc</translation>
    </message>
    <message>
        <source>This price rule cannot be read. Its steps are markup, add, fixed, floor, ceiling and round, with ; between them.</source>
        <translation>Această regulă de preț nu poate fi citită. Pașii ei sunt markup, add, fixed, floor, ceiling și round, despărțiți prin ;.</translation>
    </message>
    <message>
        <source>These states cannot be read: write pairs like shipped&gt;shipped, refunded=refunded or 21&lt;17, or off.</source>
        <translation>Aceste stări nu pot fi citite: scrie perechi ca shipped&gt;shipped, refunded=refunded sau 21&lt;17, ori off.</translation>
    </message>
</context>
<context>
    <name>evenstock::RoutesDialog</name>
    <message>
        <source>on its way</source>
        <translation>pe drum</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmisă</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>te așteaptă</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>în curs de anulare</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulată</translation>
    </message>
    <message>
        <source>Routes between shops</source>
        <translation>Rute între magazine</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>Orders passed on</source>
        <translation>Comenzi transmise</translation>
    </message>
    <message>
        <source>Preview this route</source>
        <translation>Previzualizează ruta</translation>
    </message>
    <message>
        <source>Save route</source>
        <translation>Salvează ruta</translation>
    </message>
    <message>
        <source>Stock and products go from the wholesaler to its retailers. Their orders come back to it. All shops talk only to Evenstock.</source>
        <translation>Stocul și produsele merg de la angrosist la revânzătorii săi. Comenzile lor se întorc la el. Toate magazinele vorbesc doar cu Evenstock.</translation>
    </message>
    <message>
        <source>Who feeds whom</source>
        <translation>Cine pe cine aprovizionează</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Revânzător</translation>
    </message>
    <message>
        <source>Its order</source>
        <translation>Comanda lui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>Angrosist</translation>
    </message>
    <message>
        <source>Order there</source>
        <translation>Comanda acolo</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>Starea acolo</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmitere</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>wholesaler, retailer</comment>
        <translation>De la %1 la %2</translation>
    </message>
    <message>
        <source>%1: fed by nobody</source>
        <translation>%1: nu îl aprovizionează nimeni</translation>
    </message>
    <message>
        <source>nothing goes there</source>
        <translation>nu merge nimic acolo</translation>
    </message>
    <message>
        <source>Looking up what this changes on the channel…</source>
        <translation>Se caută ce schimbă aceasta pe canal…</translation>
    </message>
</context>
<context>
    <name>evenstock::RulesForm</name>
    <message>
        <source>Both sides changed</source>
        <translation>Ambele părți schimbate</translation>
    </message>
    <message>
        <source>that move more than </source>
        <translation>care se schimbă cu peste </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Ask about prices</source>
        <translation>Întreabă despre prețuri</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Other sellers</source>
        <translation>Alți vânzători</translation>
    </message>
    <message>
        <source>takes the pieces</source>
        <translation>ia bucățile</translation>
    </message>
    <message>
        <source>gives the pieces back</source>
        <translation>dă înapoi bucățile</translation>
    </message>
    <message>
        <source>leaves the stock as it is</source>
        <translation>lasă stocul cum este</translation>
    </message>
    <message>
        <source>Number of the state</source>
        <translation>Numărul stării</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Adaugă o stare</translation>
    </message>
    <message>
        <source>goes to the retailer as</source>
        <translation>ajunge la revânzător ca</translation>
    </message>
    <message>
        <source>comes from the retailer’s</source>
        <translation>vine de la cea a revânzătorului</translation>
    </message>
    <message>
        <source>both ways, as</source>
        <translation>în ambele sensuri, ca</translation>
    </message>
    <message>
        <source>State at the wholesaler’s: its number, or shipped</source>
        <translation>Starea la angrosist: numărul ei sau shipped</translation>
    </message>
    <message>
        <source>State at the retailer’s</source>
        <translation>Starea la revânzător</translation>
    </message>
    <message>
        <source>Add a pair of states</source>
        <translation>Adaugă o pereche de stări</translation>
    </message>
    <message>
        <source>Order states of your own in this shop, and what they do to the stock</source>
        <translation>Stări proprii ale comenzilor din acest magazin și ce fac cu stocul</translation>
    </message>
    <message>
        <source>Order states that are carried between this retailer and its wholesaler (none here: preparing, shipped, delivered and refunded)</source>
        <translation>Stări ale comenzilor care trec între acest revânzător și angrosistul său (niciuna aici: în pregătire, expediată, livrată și rambursată)</translation>
    </message>
    <message numerus="yes">
        <source>If more than %n price(s) move that far in one sync, all of them wait for you; fewer are taken as they are.</source>
        <translation>
            <numerusform>Dacă mai mult de %n preț se mișcă atât într-o sincronizare, toate te așteaptă; mai puține se iau cum sunt.</numerusform>
            <numerusform>Dacă mai mult de %n prețuri se mișcă atât într-o sincronizare, toate te așteaptă; mai puține se iau cum sunt.</numerusform>
            <numerusform>Dacă mai mult de %n de prețuri se mișcă atât într-o sincronizare, toate te așteaptă; mai puține se iau cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More settings, for those who know them</source>
        <translation>Alte setări, pentru cine le cunoaște</translation>
    </message>
</context>
<context>
    <name>evenstock::RunDetail</name>
    <message>
        <source>by the schedule</source>
        <translation>după program</translation>
    </message>
    <message>
        <source>because something changed elsewhere</source>
        <translation>pentru că s-a schimbat ceva în altă parte</translation>
    </message>
    <message>
        <source>because of an event</source>
        <translation>din cauza unui eveniment</translation>
    </message>
    <message>
        <source>applying a preview</source>
        <translation>aplicând o previzualizare</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>la pornire</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>de tine</translation>
    </message>
    <message>
        <source>What this run did</source>
        <translation>Ce a făcut această rulare</translation>
    </message>
    <message>
        <source>Changes of this run</source>
        <translation>Schimbările acestei rulări</translation>
    </message>
    <message>
        <source>Errors of this run</source>
        <translation>Erorile acestei rulări</translation>
    </message>
    <message>
        <source>Requests of this run</source>
        <translation>Cererile acestei rulări</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erori</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Cereri</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Anulează această rulare</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Rularea %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>account, mode, time, cause</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Anulează rularea %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimise</translation>
    </message>
    <message>
        <source>What this run planned</source>
        <translation>Ce a planificat această rulare</translation>
    </message>
    <message>
        <source>Stock that this run moved</source>
        <translation>Stocul mișcat de această rulare</translation>
    </message>
    <message>
        <source>What this run sent</source>
        <translation>Ce a trimis această rulare</translation>
    </message>
    <message>
        <source>What it sent is not called back: where an old value returns, that is sent.</source>
        <translation>Ce a trimis nu se retrage: unde revine o valoare veche, se trimite aceea.</translation>
    </message>
    <message>
        <source>It changed nothing here; it only sent what was changed before. To take that back, undo the change itself: under “Your changes”, or in the run that brought it.</source>
        <translation>Nu a schimbat nimic aici; a trimis doar ce se schimbase înainte. Ca să anulezi asta, anulează schimbarea însăși: la „Modificările tale” sau în rularea care a adus-o.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificat</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Schimbat aici</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a list, its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 items read, %2 of them as they were.</source>
        <translation>Articole citite: %1, dintre care neschimbate: %2.</translation>
    </message>
    <message>
        <source>%1 requests repeated, %2 waited to stay within the limit.</source>
        <translation>Cereri repetate: %1; s-a așteptat %2 pentru a rămâne în limită.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) came again and stand with a newer run.</source>
        <translation>
            <numerusform>%n eroare a apărut din nou și stă la o rulare mai nouă.</numerusform>
            <numerusform>%n erori au apărut din nou și stau la o rulare mai nouă.</numerusform>
            <numerusform>%n de erori au apărut din nou și stau la o rulare mai nouă.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this run said while it went on</source>
        <translation>Ce a spus această rulare cât a durat</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Alege o rulare ca să vedeți ce a făcut.</translation>
    </message>
</context>
<context>
    <name>evenstock::RunLogModel</name>
    <message>
        <source>What happened, when</source>
        <translation>Ce s-a întâmplat, când</translation>
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
        <translation>Produs, câmp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>La</translation>
    </message>
</context>
<context>
    <name>evenstock::RunProblemsModel</name>
    <message>
        <source>What happened, product</source>
        <translation>Ce s-a întâmplat, produs</translation>
    </message>
</context>
<context>
    <name>evenstock::RunStockModel</name>
    <message>
        <source>Product, cause</source>
        <translation>Produs, cauză</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sold</translation>
    </message>
</context>
<context>
    <name>evenstock::RunsModel</name>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elem.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Schimb.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicte</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>Elem./s</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>peste %1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>Planificate: %1</translation>
    </message>
    <message>
        <source>%1 changed here, %2 in the stock, %3 sent</source>
        <translation>Schimbate aici: %1, în stoc: %2, trimise: %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erori</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleDelegate</name>
    <message>
        <source>What each run reads</source>
        <translation>Ce citește fiecare rulare</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cât de des</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altceva…</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleDialog</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Programul pentru %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Everything once a day as well</source>
        <translation>În plus, totul o dată pe zi</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Între timp, doar comenzile</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;La</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;La fiecare</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleForm</name>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizează de la sine</translation>
    </message>
    <message>
        <source>every so many minutes</source>
        <translation>la atâtea minute</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>la fiecare oră</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>zilnic</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Quiet hours: only orders are read</source>
        <translation>Ore de liniște: se citesc doar comenzile</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Când</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minute</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Ora</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Până la</translation>
    </message>
    <message>
        <source>A small random delay is added, so that calls do not all fall on the full hour.</source>
        <translation>Se adaugă o mică întârziere la întâmplare, ca apelurile să nu cadă toate la oră fixă.</translation>
    </message>
    <message>
        <source>Incremental writes only what changed. A marketplace that cannot tell what changed, like eMAG, is read all the same: a small shop whole, a large one a part each time.</source>
        <translation>Sincronizarea incrementală scrie doar ce s-a schimbat. O piață care nu poate spune ce s-a schimbat, precum eMAG, este citită oricum: un magazin mic în întregime, unul mare câte o parte de fiecare dată.</translation>
    </message>
    <message>
        <source>Incremental writes only changes; on eMAG it still reads the list.</source>
        <translation>Incrementala scrie doar schimbările; pe eMAG citește oricum lista.</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleModel</name>
    <message>
        <source>daily %1</source>
        <translation>zilnic la %1</translation>
    </message>
    <message>
        <source>hourly at minute %1</source>
        <translation>la fiecare oră la minutul %1</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>la fiecare %1 min</translation>
    </message>
    <message>
        <source>off</source>
        <translation>oprit</translation>
    </message>
    <message>
        <source>after this run</source>
        <translation>după aceasta</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>la conectare</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niciodată</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>result, age</comment>
        <translation>%1, acum %2</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Programul pentru %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pornit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Ultimul rezultat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>în pauză</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizează acum</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Sync %1 now: %2</source>
        <comment>account, what is read</comment>
        <translation>Sincronizează acum %1: %2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <comment>account, what is read</comment>
        <translation>Programul pentru %1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifică…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account, hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Quiet hours, only orders are read: %1</source>
        <translation>Ore de liniște, se citesc doar comenzile: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore de liniște</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Fără ore de liniște</translation>
    </message>
    <message>
        <source>Quiet hours %1: only orders are read</source>
        <translation>Ore de liniște %1: se citesc doar comenzile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, why nothing runs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Everything once a day</source>
        <translation>Totul o dată pe zi</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Între timp, doar comenzile</translation>
    </message>
</context>
<context>
    <name>evenstock::SentModel</name>
    <message>
        <source>New listing</source>
        <translation>Anunț nou</translation>
    </message>
    <message>
        <source>End of the listing</source>
        <translation>Încheierea anunțului</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuzată</translation>
    </message>
    <message>
        <source>In doubt: is looked up</source>
        <translation>Nesigură: se verifică</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Nu a ajuns</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produs, câmp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old quantity, new one</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Taken by the channel</source>
        <translation>Preluat de canal</translation>
    </message>
</context>
<context>
    <name>evenstock::ServerPage</name>
    <message>
        <source>Events of the marketplaces</source>
        <translation>Evenimentele marketplace-urilor</translation>
    </message>
    <message>
        <source>Listen for events</source>
        <translation>Ascultă evenimentele</translation>
    </message>
    <message>
        <source>&amp;Address here</source>
        <translation>&amp;Adresa de aici</translation>
    </message>
    <message>
        <source>Way from outside</source>
        <translation>Calea din afară</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Tunel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
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
        <translation>un server al meu, prin ssh</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>alt program</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Comandă</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>Adresă &amp;publică</translation>
    </message>
    <message>
        <source>https://… where the tunnel does not tell it itself</source>
        <translation>https://… unde tunelul nu o spune singur</translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation>Testează adresa publică</translation>
    </message>
    <message>
        <source>Interface for other programs on this computer</source>
        <translation>Interfață pentru alte programe de pe acest calculator</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Oferă</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresă</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Arată cheia</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Fă o cheie nouă</translation>
    </message>
    <message>
        <source>Programs that use the old one are locked out</source>
        <translation>Programele care o folosesc pe cea veche rămân pe dinafară</translation>
    </message>
    <message>
        <source>Key of the interface</source>
        <translation>Cheia interfeței</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>user@server and its options</source>
        <translation>utilizator@server și opțiunile lui</translation>
    </message>
    <message>
        <source>the whole command; {port} stands for the port here</source>
        <translation>întreaga comandă; {port} ține locul portului de aici</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Este oprită.</translation>
    </message>
    <message>
        <source>It listens at %1.</source>
        <translation>Ascultă la %1.</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>Ce spune programul tunelului</translation>
    </message>
    <message>
        <source>&amp;Who reaches it</source>
        <translation>Cin&amp;e ajunge la el</translation>
    </message>
    <message>
        <source>only this computer, and a tunnel (usual)</source>
        <translation>numai acest calculator și un tunel (obișnuit)</translation>
    </message>
    <message>
        <source>whoever the address lets in (for experts)</source>
        <translation>oricine e lăsat de adresă (pentru experți)</translation>
    </message>
    <message>
        <source>Others can knock at this computer.</source>
        <translation>Alții pot bate la ușa acestui calculator.</translation>
    </message>
    <message>
        <source>With an address other than 127.0.0.1 your network, and perhaps the internet, reaches it. Use a certificate, and let the firewall open this port only.</source>
        <translation>Cu altă adresă decât 127.0.0.1 ajunge la el rețeaua ta, și poate internetul. Folosește un certificat și deschide în firewall numai acest port.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate</source>
        <translation>Ce&amp;rtificat</translation>
    </message>
    <message>
        <source>a PEM file, for https; none is usual</source>
        <translation>un fișier PEM, pentru https; de obicei niciunul</translation>
    </message>
    <message>
        <source>&amp;Its key</source>
        <translation>Che&amp;ia lui</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un fișier PEM</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alege un fișier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Alege un fișier</translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsEffect</name>
    <message>
        <source>ends for good</source>
        <translation>se încheie definitiv</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>se încheie</translation>
    </message>
    <message>
        <source>What these settings change on %1</source>
        <translation>Ce schimbă aceste setări pe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) would be changed.</source>
        <translation>
            <numerusform>S-ar schimba %n anunț.</numerusform>
            <numerusform>S-ar schimba %n anunțuri.</numerusform>
            <numerusform>S-ar schimba %n de anunțuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0 and end there.</source>
        <translation>
            <numerusform>%n ar ajunge la 0 și s-ar încheia acolo.</numerusform>
            <numerusform>%n ar ajunge la 0 și s-ar încheia acolo.</numerusform>
            <numerusform>%n ar ajunge la 0 și s-ar încheia acolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0: nobody could buy them there.</source>
        <translation>
            <numerusform>%n ar ajunge la 0: nimeni nu l-ar putea cumpăra acolo.</numerusform>
            <numerusform>%n ar ajunge la 0: nimeni nu le-ar putea cumpăra acolo.</numerusform>
            <numerusform>%n ar ajunge la 0: nimeni nu le-ar putea cumpăra acolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would end for good: Evenstock cannot make them again, also where you take the settings back. Only on the site of %1 can you.</source>
        <translation>
            <numerusform>%n s-ar încheia definitiv: Evenstock nu îl poate crea din nou, nici dacă revii la setările vechi. Numai tu poți, pe site-ul %1.</numerusform>
            <numerusform>%n s-ar încheia definitiv: Evenstock nu le poate crea din nou, nici dacă revii la setările vechi. Numai tu poți, pe site-ul %1.</numerusform>
            <numerusform>%n s-ar încheia definitiv: Evenstock nu le poate crea din nou, nici dacă revii la setările vechi. Numai tu poți, pe site-ul %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Apoi</translation>
    </message>
    <message>
        <source>Listed again</source>
        <translation>Listat din nou</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Save and preview…</source>
        <translation>Salvează și previzualizează…</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Salvează și trimite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>None of it is sent before you have looked at it, under Sync. Sales go on.</source>
        <translation>Nimic din asta nu se trimite înainte să te uiți la el, la Sincronizare. Vânzările merg mai departe.</translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Paginile setărilor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ca desktopul</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limba</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspect</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Pornește odată cu desktopul</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>La închiderea ferestrei rămâne în zona de notificare</translation>
    </message>
    <message>
        <source>Low &amp;stock is up to</source>
        <translation>&amp;Stoc mic până la</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Copie într-un fișier…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de siguranță</translation>
    </message>
    <message>
        <source>Keep &amp;history for</source>
        <translation>Păstrează &amp;istoricul</translation>
    </message>
    <message>
        <source> days</source>
        <translation> zile</translation>
    </message>
    <message>
        <source>Keep b&amp;uyers’ data for</source>
        <translation>Păstrează datele c&amp;umpărătorilor</translation>
    </message>
    <message>
        <source>&amp;Sign-ins are kept in</source>
        <translation>Datele de &amp;conectare se păstrează în</translation>
    </message>
    <message>
        <source>the keychain of the desktop</source>
        <translation>portcheiul desktopului</translation>
    </message>
    <message>
        <source>an encrypted file with a password</source>
        <translation>un fișier criptat cu o parolă</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>memorie, până se închide programul</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguli</translation>
    </message>
    <message>
        <source>“Always do this”, made from your decisions about conflicts:</source>
        <translation>„Fă mereu așa”, din hotărârile tale despre conflicte:</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avansate</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Jurnal</translation>
    </message>
    <message>
        <source>only warnings</source>
        <translation>doar avertismente</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>obișnuit</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Copie în</translation>
    </message>
    <message>
        <source>The backup is written and checked: %1</source>
        <translation>Copia este scrisă și verificată: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>versions of the program and of this computer, and sizes of its files</source>
        <translation>versiunile programului și ale acestui calculator, și mărimile fișierelor</translation>
    </message>
    <message>
        <source>settings, and how many products, listings and orders there are</source>
        <translation>setările, și câte produse, anunțuri și comenzi sunt</translation>
    </message>
    <message>
        <source>state of each channel by number, without names, addresses and secrets</source>
        <translation>starea fiecărui canal după număr, fără nume, adrese și secrete</translation>
    </message>
    <message>
        <source>the last runs, errors and requests, without their contents</source>
        <translation>ultimele rulări, erori și cereri, fără conținutul lor</translation>
    </message>
    <message>
        <source>Server and tunnel</source>
        <translation>Server și tunel</translation>
    </message>
    <message>
        <source>Where it &amp;is</source>
        <translation>Unde &amp;este</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Deschide dosarul</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Deschide dosarul jurnalelor</translation>
    </message>
    <message>
        <source>Make a support bundle…</source>
        <translation>Fă un pachet de asistență…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Asistență</translation>
    </message>
    <message>
        <source>A text file that helps others to understand a fault; you can read it before you send it. In it: %1.</source>
        <translation>Un fișier text care îi ajută pe alții să înțeleagă un defect; îl poți citi înainte să-l trimiți. Conține: %1.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1.</source>
        <translation>Niciun program nu deschide dosare aici. Este %1.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pachet de asistență</translation>
    </message>
    <message>
        <source>The support bundle is written; read it before you send it: %1</source>
        <translation>Pachetul de asistență este scris; citește-l înainte să-l trimiți: %1</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>Acest desktop nu are zonă de notificare: închiderea ferestrei încheie programul.</translation>
    </message>
    <message>
        <source>“%1” was not kept. %2</source>
        <comment>what was typed, why</comment>
        <translation>„%1” nu a fost păstrat. %2</translation>
    </message>
    <message>
        <source>A checked backup is also made by itself every day. One of another place is put back with “Restore a backup…” in the menu at the top left.</source>
        <translation>În fiecare zi se face și o copie verificată, de la sine. Una din alt loc se pune înapoi cu „Restaurează o copie…” din meniul din stânga sus.</translation>
    </message>
    <message>
        <source>Backups here</source>
        <translation>Copii de aici</translation>
    </message>
    <message>
        <source>Remove what is older each night at three</source>
        <translation>Șterge ce este mai vechi în fiecare noapte la trei</translation>
    </message>
</context>
<context>
    <name>evenstock::ShellStatus</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Waiting for the engine…</source>
        <translation>Se așteaptă motorul…</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n operațiune în curs</numerusform>
            <numerusform>%n operațiuni în curs</numerusform>
            <numerusform>%n de operațiuni în curs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>jobs, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused: nothing syncs by itself</source>
        <translation>Pe pauză: nimic nu se sincronizează de la sine</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Încă nimic de făcut</translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Nimic în curs</translation>
    </message>
    <message>
        <source>The keychain is locked, so no account can sign in. Unlock it, then Retry.</source>
        <translation>Portcheiul este blocat, deci niciun cont nu se poate conecta. Deblochează-l, apoi Reîncearcă.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Webhook server starts with the first channel</source>
        <translation>Serverul webhook pornește cu primul canal</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>Ultimul eveniment %1</translation>
    </message>
    <message>
        <source>The vault is closed, so no account can sign in.</source>
        <translation>Seiful este închis, deci niciun cont nu se poate conecta.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Deschide seiful</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>last event 14 s ago, channel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The shop’s data could not be read. What is shown may be old.</source>
        <translation>Datele magazinului nu au putut fi citite. Ce se vede poate fi vechi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Pornește</translation>
    </message>
</context>
<context>
    <name>evenstock::ShippingLine</name>
    <message>
        <source>Show parcels and commission</source>
        <translation>Arată coletele și comisionul</translation>
    </message>
    <message>
        <source>The parcels could not be read just now. Try again in a minute.</source>
        <translation>Coletele nu au putut fi citite acum. Încearcă din nou peste un minut.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Colet %1</translation>
    </message>
    <message>
        <source>%1 to pay on delivery</source>
        <translation>%1 de plată la livrare</translation>
    </message>
    <message>
        <source>Commission of offer %1: %2 %</source>
        <translation>Comisionul ofertei %1: %2 %</translation>
    </message>
    <message>
        <source>No parcel yet. Parcels are made on eMAG&apos;s own site, not from here.</source>
        <translation>Încă niciun colet. Coletele se fac pe site-ul eMAG, nu de aici.</translation>
    </message>
</context>
<context>
    <name>evenstock::Sidebar</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 în așteptare</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>%1 opens with the first channel</source>
        <translation>%1 se deschide cu primul canal</translation>
    </message>
</context>
<context>
    <name>evenstock::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Conectare la %1</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Păstrează și încearcă</translation>
    </message>
    <message>
        <source>The marketplace did not accept this sign-in.</source>
        <translation>Platforma nu a acceptat aceste date de conectare.</translation>
    </message>
    <message>
        <source>This is the account that is connected as %1 already.</source>
        <translation>Acesta este contul deja conectat ca %1.</translation>
    </message>
</context>
<context>
    <name>evenstock::StatePart</name>
    <message>
        <source>Nothing is asked of Vinted before you agree</source>
        <translation>Nimic nu se cere de la Vinted înainte să fii de acord</translation>
    </message>
    <message>
        <source>Let it work</source>
        <translation>Lasă-l să lucreze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Citește acum</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Citește-le acum</translation>
    </message>
    <message>
        <source>Pace and drafts…</source>
        <translation>Ritm și ciorne…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lucru</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritm</translation>
    </message>
    <message>
        <source>Wardrobe</source>
        <translation>Garderobă</translation>
    </message>
    <message>
        <source>Vinted’s lists</source>
        <translation>Listele Vinted</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>Paired browsers</source>
        <translation>Browsere asociate</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Conectat ca</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensie</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Văzut ultima oară</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectat</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Nu este acum</translation>
    </message>
    <message>
        <source>Pair a browser…</source>
        <translation>Asociază un browser…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocă…</translation>
    </message>
    <message>
        <source>Not agreed to yet</source>
        <translation>Încă neacceptate</translation>
    </message>
    <message>
        <source>No browser is paired yet</source>
        <translation>Niciun browser nu este încă asociat</translation>
    </message>
    <message>
        <source>The browser has not said yet who is logged in</source>
        <translation>Browserul nu a spus încă cine este conectat</translation>
    </message>
    <message>
        <source>%1 on %2, the browser is there</source>
        <translation>%1 pe %2, browserul este acolo</translation>
    </message>
    <message>
        <source>%1 on %2, the browser is not there now</source>
        <translation>%1 pe %2, browserul nu este acum</translation>
    </message>
    <message>
        <source>Off until you agree to the terms</source>
        <translation>Oprit până accepți condițiile</translation>
    </message>
    <message>
        <source>The channel is switched off</source>
        <translation>Canalul este oprit</translation>
    </message>
    <message>
        <source>Pauses until %1</source>
        <translation>În pauză până la %1</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>În pauză</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lucrează</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>%1 of %2 new listings this hour, %3 of %4 in the last 24 hours</source>
        <translation>%1 din %2 anunțuri noi în această oră, %3 din %4 în ultimele 24 de ore</translation>
    </message>
    <message>
        <source>The next one may go at %1.</source>
        <translation>Următorul poate pleca la %1.</translation>
    </message>
    <message>
        <source>The next one may go at once.</source>
        <translation>Următorul poate pleca imediat.</translation>
    </message>
    <message>
        <source>New listings begin as drafts that you publish on Vinted yourself.</source>
        <translation>Anunțurile noi încep ca ciorne pe care le publici tu pe Vinted.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Citit %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Încă necitit</translation>
    </message>
    <message>
        <source>%1 entries, the oldest read %2</source>
        <translation>%1 intrări, cea mai veche citită %2</translation>
    </message>
    <message>
        <source>Not read yet: brands, colours, sizes and categories come from there</source>
        <translation>Încă necitite: mărcile, culorile, mărimile și categoriile vin de acolo</translation>
    </message>
    <message>
        <source>The browsers could not be read.</source>
        <translation>Browserele nu au putut fi citite.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nimeni</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, site</comment>
        <translation>%1 pe %2</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un browser</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>No browser is paired</source>
        <translation>Niciun browser asociat</translation>
    </message>
    <message>
        <source>Evenstock does nothing on Vinted without one.</source>
        <translation>Fără unul, Evenstock nu face nimic pe Vinted.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocă</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Revoci %1?</translation>
    </message>
    <message>
        <source>It gets no work any more. Pair it again to let it back in.</source>
        <translation>Nu mai primește lucru. Asociază-l din nou ca să revină.</translation>
    </message>
</context>
<context>
    <name>evenstock::StatusLine</name>
    <message>
        <source>What is running</source>
        <translation>Ce este în curs</translation>
    </message>
</context>
<context>
    <name>evenstock::StepsList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Pasul %1 din %2: %3</translation>
    </message>
</context>
<context>
    <name>evenstock::StockCorrection</name>
    <message>
        <source>Correct the stock</source>
        <translation>Corectează stocul</translation>
    </message>
    <message>
        <source>For example: counted, damaged, found</source>
        <translation>De exemplu: numărat, deteriorat, găsit</translation>
    </message>
    <message>
        <source>Write into the ledger</source>
        <translation>Scrie în registru</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>The ledger says %1; it gets a line of %2.</source>
        <translation>Registrul spune %1; primește un rând de %2.</translation>
    </message>
    <message>
        <source>That is what the ledger says already.</source>
        <translation>Asta spune deja registrul.</translation>
    </message>
    <message>
        <source>counted on the shelf</source>
        <translation>numărat pe raft</translation>
    </message>
    <message>
        <source>Count all that lies there, also pieces that are sold and not sent yet.</source>
        <translation>Numără tot ce se află acolo, și bucățile vândute și încă netrimise.</translation>
    </message>
    <message>
        <source>&amp;On the shelf</source>
        <translation>Pe &amp;raft</translation>
    </message>
    <message>
        <source>%1 are sold and not sent yet, more than lies there: 0 are left on hand.</source>
        <translation>%1 sunt vândute și încă netrimise, mai multe decât se află acolo: rămân 0 în stoc.</translation>
    </message>
    <message>
        <source>%1 on the shelf = %2 on hand + %3 sold, not yet sent.</source>
        <translation>%1 pe raft = %2 în stoc + %3 vândute, încă netrimise.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Scrie un număr de la 0 la %1.</translation>
    </message>
    <message>
        <source>Really %1 on the shelf?</source>
        <translation>Chiar %1 pe raft?</translation>
    </message>
    <message>
        <source>The ledger says %1. Channels may show the new stock at once.</source>
        <translation>Registrul spune %1. Canalele pot arăta imediat noul stoc.</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Da, %1</translation>
    </message>
    <message>
        <source>The orders placed last miss %1 and are shown as oversold.</source>
        <translation>Comenzilor plasate ultimele le lipsesc %1 și apar ca vândute peste stoc.</translation>
    </message>
</context>
<context>
    <name>evenstock::StockCurve</name>
    <message>
        <source>Stock over time; the ledger below lists every step</source>
        <translation>Stocul în timp; registrul de mai jos arată fiecare pas</translation>
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
        <translation>încă nimic</translation>
    </message>
    <message>
        <source> or </source>
        <translation> sau </translation>
    </message>
    <message>
        <source>The change is held back until you have looked at it.</source>
        <translation>Modificarea este reținută până când o verifici.</translation>
    </message>
    <message>
        <source>You put this change away.</source>
        <translation>Ai pus deoparte această modificare.</translation>
    </message>
    <message>
        <source>The channel refused the last change: see Errors.</source>
        <translation>Canalul a refuzat ultima modificare: vezi Erori.</translation>
    </message>
    <message>
        <source>The change was sent and is not confirmed yet.</source>
        <translation>Modificarea a fost trimisă și nu este încă confirmată.</translation>
    </message>
    <message>
        <source>The answer to the last change was lost: it is read back first.</source>
        <translation>Răspunsul la ultima modificare s-a pierdut: mai întâi se recitește.</translation>
    </message>
    <message>
        <source>It differs there; an order that is still on its way may explain it.</source>
        <translation>Acolo diferă; o comandă care încă nu a ajuns o poate explica.</translation>
    </message>
    <message>
        <source>It is not certain: it is read before anything is sent.</source>
        <translation>Nu este sigur: se citește înainte de a trimite ceva.</translation>
    </message>
    <message>
        <source>The change is sent with the next sync.</source>
        <translation>Modificarea pleacă la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>It shows what it should.</source>
        <translation>Arată ce trebuie.</translation>
    </message>
    <message>
        <source>It shows what your rule for this channel says.</source>
        <translation>Arată ce spune regula ta pentru acest canal.</translation>
    </message>
    <message>
        <source>This channel is switched off.</source>
        <translation>Acest canal este oprit.</translation>
    </message>
    <message>
        <source>The channel keeps this stock itself, or quantities are not sent there.</source>
        <translation>Canalul ține singur acest stoc sau cantitățile nu se trimit acolo.</translation>
    </message>
    <message>
        <source>This listing is not linked.</source>
        <translation>Această ofertă nu este legată.</translation>
    </message>
    <message>
        <source>The listing is gone there.</source>
        <translation>Oferta nu mai există acolo.</translation>
    </message>
    <message>
        <source>It ended at 0 there, and comes back by itself when there is stock.</source>
        <translation>S-a încheiat acolo la 0 și revine singur când există stoc.</translation>
    </message>
    <message>
        <source>Your rule keeps %1 back.</source>
        <translation>Regula ta reține %1.</translation>
    </message>
    <message>
        <source>Your rule shows at most %1.</source>
        <translation>Regula ta arată cel mult %1.</translation>
    </message>
    <message>
        <source>Your rule shows it only while there are more than %1.</source>
        <translation>Regula ta îl arată doar cât timp sunt mai mult de %1.</translation>
    </message>
    <message>
        <source>The last pieces are shown on one channel only.</source>
        <translation>Ultimele bucăți se arată pe un singur canal.</translation>
    </message>
    <message>
        <source>The channels share out what there is, so that it cannot be sold twice.</source>
        <translation>Canalele împart ce există, ca să nu se vândă de două ori.</translation>
    </message>
    <message>
        <source>One offer there is %1 pieces.</source>
        <translation>O ofertă acolo are %1 bucăți.</translation>
    </message>
    <message>
        <source>Last sent: %1, %2, refused.</source>
        <translation>Ultima trimitere: %1, %2, refuzată.</translation>
    </message>
    <message>
        <source>Last sent: %1, %2, not confirmed.</source>
        <translation>Ultima trimitere: %1, %2, neconfirmată.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>De ce acest număr?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Se caută…</translation>
    </message>
    <message>
        <source>%1 on hand; %2 can be offered to the channels.</source>
        <translation>%1 în stoc; %2 pot fi oferite canalelor.</translation>
    </message>
    <message>
        <source>Not listed on any channel.</source>
        <translation>Nelistat pe niciun canal.</translation>
    </message>
    <message>
        <source>shows %1, should show %2</source>
        <translation>arată %1, ar trebui să arate %2</translation>
    </message>
    <message>
        <source>%1 wait: a sale may still be on its way, or a cancelled order waits for you under Conflicts.</source>
        <translation>%1 așteaptă: o vânzare poate fi încă pe drum sau o comandă anulată te așteaptă la Conflicte.</translation>
    </message>
    <message>
        <source>The last changes of the stock</source>
        <translation>Ultimele modificări ale stocului</translation>
    </message>
    <message>
        <source>%1: %2, then %3 (%4)</source>
        <comment>when, change, balance, cause</comment>
        <translation>%1: %2, apoi %3 (%4)</translation>
    </message>
    <message>
        <source>It sank there and no order explains it: count the shelf, under Stock.</source>
        <translation>A scăzut acolo și nicio comandă nu explică asta: numără raftul, la Stoc.</translation>
    </message>
    <message>
        <source>Open orders took %1 out of the stock, all channels together.</source>
        <translation>Comenzile deschise au luat %1 din stoc, pe toate canalele la un loc.</translation>
    </message>
    <message>
        <source>It waits: other channels may still sell what it would get, until they are read.</source>
        <translation>Așteaptă: până când sunt citite, alte canale mai pot vinde ce i s-ar cuveni.</translation>
    </message>
    <message>
        <source>%1, to make it %2</source>
        <comment>+2 or -2, the number meant</comment>
        <translation>%1, ca să fie %2</translation>
    </message>
    <message>
        <source>Last sent: %1, %2; the channel took it.</source>
        <translation>Ultima trimitere: %1, %2; canalul a preluat-o.</translation>
    </message>
    <message>
        <source>Read back %1: it shows %2.</source>
        <comment>when, number</comment>
        <translation>Recitit %1: arată %2.</translation>
    </message>
    <message>
        <source>It was not read back since; the next sync does that.</source>
        <translation>De atunci nu a fost recitit; o face următoarea sincronizare.</translation>
    </message>
    <message>
        <source>shows %1 by our count, should show %2</source>
        <translation>arată %1 după socoteala noastră, ar trebui să arate %2</translation>
    </message>
    <message>
        <source>It was taken there, and is not read back yet.</source>
        <translation>Acolo a fost preluat și nu a fost recitit încă.</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>arată %1</translation>
    </message>
</context>
<context>
    <name>evenstock::StockRuleFields</name>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>câte sunt</translation>
    </message>
    <message>
        <source>Show at most</source>
        <translation>Arată cel mult</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>Stop selling at</source>
        <translation>Oprește vânzarea la</translation>
    </message>
    <message>
        <source>every channel shows all of it</source>
        <translation>fiecare canal arată tot</translation>
    </message>
    <message>
        <source>the last ones are shown on one channel only</source>
        <translation>ultimele apar pe un singur canal</translation>
    </message>
    <message>
        <source>dealt out: never more shown than there is</source>
        <translation>împărțite: niciodată arătat mai mult decât există</translation>
    </message>
    <message>
        <source>The same pieces</source>
        <translation>Aceleași bucăți</translation>
    </message>
    <message>
        <source>The last ones are</source>
        <translation>Ultimele sunt</translation>
    </message>
    <message>
        <source>This channel shows the last ones</source>
        <translation>Acest canal arată ultimele</translation>
    </message>
    <message>
        <source>%1 here show as %2</source>
        <comment>an example of a stock</comment>
        <translation>%1 aici apar ca %2</translation>
    </message>
    <message>
        <source>Sells fastest. Two channels can sell the last one in the same minute.</source>
        <translation>Vinde cel mai repede. Două canale pot vinde ultima bucată în același minut.</translation>
    </message>
    <message>
        <source>Tick on one channel that it shows them; the others show 0 then.</source>
        <translation>Bifează la un canal că le arată; celelalte arată atunci 0.</translation>
    </message>
    <message>
        <source>Each channel gets its share. Nothing is sold twice; the last ones may have to wait for the next sync to move.</source>
        <translation>Fiecare canal primește partea lui. Nimic nu se vinde de două ori; ultimele pot aștepta următoarea sincronizare ca să se mute.</translation>
    </message>
    <message>
        <source>Example: %1 on hand show as %2.</source>
        <translation>Exemplu: %1 în stoc apar ca %2.</translation>
    </message>
</context>
<context>
    <name>evenstock::StockTab</name>
    <message>
        <source>Stock ledger</source>
        <translation>Registrul stocului</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n movement(s); the sum of all is the stock on hand</source>
        <translation>
            <numerusform>Cea mai nouă mișcare; suma tuturor este stocul</numerusform>
            <numerusform>Cele mai noi %n mișcări; suma tuturor este stocul</numerusform>
            <numerusform>Cele mai noi %n de mișcări; suma tuturor este stocul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s); the sum is the stock on hand</source>
        <translation>
            <numerusform>%n mișcare; suma este stocul</numerusform>
            <numerusform>%n mișcări; suma este stocul</numerusform>
            <numerusform>%n de mișcări; suma este stocul</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock &amp;on</source>
        <translation>Stocul &amp;la</translation>
    </message>
    <message>
        <source>Stock on this date</source>
        <translation>Stocul la această dată</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corectează…</translation>
    </message>
    <message>
        <source>is &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>stock on a date</comment>
        <translation>este &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>was &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>stock on a date</comment>
        <translation>era &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>De ce acest număr?</translation>
    </message>
</context>
<context>
    <name>evenstock::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Previzualizează schimbările…</translation>
    </message>
    <message>
        <source>Runs under way</source>
        <translation>Rulări în curs</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n în curs</numerusform>
            <numerusform>%n în curs</numerusform>
            <numerusform>%n în curs</numerusform>
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
            <numerusform>%n în așteptare</numerusform>
            <numerusform>%n în așteptare</numerusform>
            <numerusform>%n în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>nimic în curs</translation>
    </message>
    <message>
        <source>Nothing to sync: connect a marketplace first.</source>
        <translation>Nimic de sincronizat: conectează întâi o platformă.</translation>
    </message>
    <message>
        <source>Nothing is running. The schedule below says when the next runs come; Sync now does not wait.</source>
        <translation>Nimic nu este în curs. Programul de mai jos spune când vin următoarele rulări; Sincronizează acum nu așteaptă.</translation>
    </message>
    <message>
        <source>Selected products…</source>
        <translation>Produse alese…</translation>
    </message>
    <message>
        <source>What is shown of the sync</source>
        <translation>Ce se arată din sincronizare</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Rulări</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>De trimis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing would change on %1.</source>
        <translation>Pe %1 nu s-ar schimba nimic.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
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
        <translation>Copiază ca text</translation>
    </message>
    <message>
        <source>Export what I see…</source>
        <translation>Exportă ce văd…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export takes all of them.</source>
        <translation>S-au copiat primele %1 rânduri din %2. Exportul le ia pe toate.</translation>
    </message>
</context>
<context>
    <name>evenstock::TasksPart</name>
    <message>
        <source>Which tasks</source>
        <translation>Ce sarcini</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te așteaptă</translation>
    </message>
    <message>
        <source>Waiting or under way</source>
        <translation>În așteptare sau în curs</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nefăcute</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Tasks of the browser</source>
        <translation>Sarcinile browserului</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Anunț</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Cerută</translation>
    </message>
    <message>
        <source>Waits for the browser</source>
        <translation>Așteaptă browserul</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Ai anulat-o</translation>
    </message>
    <message>
        <source>Choose a task to see exactly what it does.</source>
        <translation>Alege o sarcină ca să vedeți exact ce face.</translation>
    </message>
    <message>
        <source>Let it be done</source>
        <translation>Lasă să se facă</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anulează sarcina</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>L-am văzut</translation>
    </message>
    <message>
        <source>Open on Vinted</source>
        <translation>Deschide pe Vinted</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Sarcinile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No task is like this</source>
        <translation>Nicio sarcină nu este așa</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Filtrul le lasă pe toate afară.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>Nothing was asked of the browser yet</source>
        <translation>Browserului nu i s-a cerut încă nimic</translation>
    </message>
    <message>
        <source>Choose products in the catalogue and prepare them for Vinted.</source>
        <translation>Alege produse din catalog și pregătește-le pentru Vinted.</translation>
    </message>
    <message>
        <source>Go to the catalogue</source>
        <translation>Mergi la catalog</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, listing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Cerută %1</translation>
    </message>
    <message>
        <source>given to the browser %1</source>
        <translation>dată browserului %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>încheiat %1</translation>
    </message>
    <message>
        <source>failed tries: %1</source>
        <translation>încercări eșuate: %1</translation>
    </message>
    <message>
        <source>The browser said after all that it was done. Look on Vinted whether it stands there as it should.</source>
        <translation>Browserul a spus până la urmă că s-a făcut. Verifică pe Vinted dacă este cum trebuie.</translation>
    </message>
    <message>
        <source>The browser said after all that it failed: %1</source>
        <translation>Browserul a spus până la urmă că a eșuat: %1</translation>
    </message>
</context>
<context>
    <name>evenstock::TemplatesPart</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descriere</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Fields: %1, and your own as {custom.name}. In titles a | parts the words: a part whose fields are all empty is left out, as is such a line of a description. The number in [ ] at the end of titles always stays: by it Evenstock finds its listings again.</source>
        <translation>Câmpuri: %1 și ale tale ca {custom.nume}. În titluri | separă părțile: o parte cu toate câmpurile goale este omisă, la fel un asemenea rând din descriere. Numărul din [ ] de la sfârșitul titlurilor rămâne mereu: după el Evenstock își regăsește anunțurile.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Use the usual texts</source>
        <translation>Folosește textele obișnuite</translation>
    </message>
    <message>
        <source>As it would read</source>
        <translation>Cum s-ar citi</translation>
    </message>
    <message>
        <source>Product to try it with</source>
        <translation>Produs pentru probă</translation>
    </message>
    <message>
        <source>A field in { } is written that there is not. Nothing was saved.</source>
        <translation>Este scris un câmp în { } care nu există. Nimic nu s-a salvat.</translation>
    </message>
</context>
<context>
    <name>evenstock::TermsBox</name>
    <message>
        <source>Read this first</source>
        <translation>Citește întâi aceasta</translation>
    </message>
    <message>
        <source>I have read this and I agree</source>
        <translation>Am citit și sunt de acord</translation>
    </message>
</context>
<context>
    <name>evenstock::ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>În curs</translation>
    </message>
</context>
<context>
    <name>evenstock::ToolBar</name>
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>No marketplace connected yet</source>
        <translation>Încă nicio platformă conectată</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizează acum</translation>
    </message>
    <message>
        <source>Sync all accounts (Shift+F5)</source>
        <translation>Sincronizează toate conturile (Shift+F5)</translation>
    </message>
    <message>
        <source>Incremental: what changed</source>
        <translation>Incrementală: ce s-a schimbat</translation>
    </message>
    <message>
        <source>Full: everything</source>
        <translation>Completă: tot</translation>
    </message>
    <message>
        <source>Selected products…</source>
        <translation>Produse alese…</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Previzualizează schimbările…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reia</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Oprește tot</translation>
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
        <translation>Deschide Evenstock</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizează acum</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reia</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Oprește tot</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Paused: nothing syncs by itself</source>
        <translation>Pe pauză: nimic nu se sincronizează de la sine</translation>
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
        <translation>Ce ar reveni și ce ar rămâne</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Arată ce s-ar schimba</translation>
    </message>
    <message>
        <source>Writes the old values back where nothing newer changed them, and then sends them to the channels. Sales stay counted.</source>
        <translation>Scrie la loc valorile vechi unde nimic mai nou nu le-a schimbat, apoi le trimite la canale. Vânzările rămân socotite.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would be open again.</source>
        <translation>
            <numerusform>%n conflict ar fi din nou deschis.</numerusform>
            <numerusform>%n conflicte ar fi din nou deschise.</numerusform>
            <numerusform>%n de conflicte ar fi din nou deschise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) would return and then be sent to the channels.</source>
        <translation>
            <numerusform>%n valoare veche s-ar întoarce și apoi s-ar trimite la canale.</numerusform>
            <numerusform>%n valori vechi s-ar întoarce și apoi s-ar trimite la canale.</numerusform>
            <numerusform>%n de valori vechi s-ar întoarce și apoi s-ar trimite la canale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed again since; they are left alone.</source>
        <translation>
            <numerusform>%n valoare s-a mai schimbat de atunci; rămâne cum este.</numerusform>
            <numerusform>%n valori s-au mai schimbat de atunci; rămân cum sunt.</numerusform>
            <numerusform>%n de valori s-au mai schimbat de atunci; rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales stay counted.</source>
        <translation>Vânzările rămân socotite.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valoare s-a întors.</numerusform>
            <numerusform>%n valori s-au întors.</numerusform>
            <numerusform>%n de valori s-au întors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be open again.</source>
        <translation>
            <numerusform>%n conflict va fi din nou deschis.</numerusform>
            <numerusform>%n conflicte vor fi din nou deschise.</numerusform>
            <numerusform>%n de conflicte vor fi din nou deschise.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will return and then be sent to the channels.</source>
        <comment>values, products</comment>
        <translation>Vor reveni și apoi se vor trimite la canale: %1, la %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s)</source>
        <translation>
            <numerusform>%n valoare veche</numerusform>
            <numerusform>%n valori vechi</numerusform>
            <numerusform>%n de valori vechi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produs</numerusform>
            <numerusform>%n produse</numerusform>
            <numerusform>%n de produse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) and cancellations stay counted.</source>
        <translation>
            <numerusform>%n vânzare sau anulare rămâne numărată.</numerusform>
            <numerusform>%n vânzări și anulări rămân numărate.</numerusform>
            <numerusform>%n de vânzări și anulări rămân numărate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) that were made stay.</source>
        <translation>
            <numerusform>%n produs creat rămâne.</numerusform>
            <numerusform>%n produse create rămân.</numerusform>
            <numerusform>%n de produse create rămân.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay.</source>
        <translation>
            <numerusform>%n legătură rămâne.</numerusform>
            <numerusform>%n legături rămân.</numerusform>
            <numerusform>%n de legături rămân.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would return, so nothing was done.</source>
        <translation>Nu ar reveni nimic, așa că nu s-a făcut nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were sent to the channel already; they stay. To send another value, edit the product.</source>
        <translation>
            <numerusform>%n valoare a fost deja trimisă canalului și rămâne. Ca să trimiți alta, modifică produsul.</numerusform>
            <numerusform>%n valori au fost deja trimise canalului și rămân. Ca să trimiți altele, modifică produsul.</numerusform>
            <numerusform>%n de valori au fost deja trimise canalului și rămân. Ca să trimiți altele, modifică produsul.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its values would return.</source>
        <translation>Niciuna dintre valorile ei nu ar reveni.</translation>
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
        <translation>vândut între timp: revine doar o parte</translation>
    </message>
    <message>
        <source>the product is gone</source>
        <translation>produsul nu mai există</translation>
    </message>
    <message>
        <source>another product has this SKU now</source>
        <translation>alt produs are acum acest SKU</translation>
    </message>
    <message>
        <source>was put back before</source>
        <translation>a fost deja pus înapoi</translation>
    </message>
    <message>
        <source>the listing is gone</source>
        <translation>oferta nu mai există</translation>
    </message>
    <message>
        <source>was sent to the channel since</source>
        <translation>a fost trimis canalului între timp</translation>
    </message>
    <message>
        <source>is on its way to the channel</source>
        <translation>este pe drum spre canal</translation>
    </message>
    <message>
        <source>is open again already</source>
        <translation>este deja deschis din nou</translation>
    </message>
    <message>
        <source>changed again since</source>
        <translation>schimbat din nou între timp</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>rămâne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it stays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produs, câmp</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Revine la</translation>
    </message>
</context>
<context>
    <name>evenstock::UnsavedEdits</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modificări nesalvate</translation>
    </message>
    <message>
        <source>Save your changes of %1?</source>
        <translation>Salvezi modificările pentru %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nu salva</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuă editarea</translation>
    </message>
</context>
<context>
    <name>evenstock::ValuesDialog</name>
    <message>
        <source>What your values are called on Vinted</source>
        <translation>Cum se numesc valorile tale pe Vinted</translation>
    </message>
</context>
<context>
    <name>evenstock::VintedErrorsPart</name>
    <message>
        <source>Open product</source>
        <translation>Deschide produsul</translation>
    </message>
    <message>
        <source>Errors on Vinted</source>
        <translation>Erori pe Vinted</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>The errors could not be read.</source>
        <translation>Erorile nu au putut fi citite.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) that no success has settled</source>
        <translation>
            <numerusform>%n eroare nerezolvată de vreun succes</numerusform>
            <numerusform>%n erori nerezolvate de vreun succes</numerusform>
            <numerusform>%n de erori nerezolvate de vreun succes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 24 hours, %2 in 7 days</source>
        <translation>%1 în 24 de ore, %2 în 7 zile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing went wrong on Vinted</source>
        <translation>Pe Vinted nu a mers nimic prost</translation>
    </message>
    <message>
        <source>What succeeds later is taken off here.</source>
        <translation>Ce reușește mai târziu este scos de aici.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
</context>
<context>
    <name>evenstock::VintedPage</name>
    <message>
        <source>What is shown of the account</source>
        <translation>Ce se arată din cont</translation>
    </message>
    <message>
        <source>Back to the channels</source>
        <translation>Înapoi la canale</translation>
    </message>
    <message>
        <source>Vinted</source>
        <translation>Vinted</translation>
    </message>
    <message>
        <source>Vinted, %1 on %2</source>
        <translation>Vinted, %1 pe %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lucru</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anunțuri</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erori</translation>
    </message>
    <message>
        <source>Agree to the terms first, under State.</source>
        <translation>Acceptă întâi condițiile, la Stare.</translation>
    </message>
    <message>
        <source>The product is not ready for Vinted. Prepare it in the catalogue to see why.</source>
        <translation>Produsul nu este gata pentru Vinted. Pregătește-l în catalog ca să vedeți de ce.</translation>
    </message>
    <message>
        <source>It could not be done now.</source>
        <translation>Nu s-a putut face acum.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>evenstock::WireText</name>
    <message>
        <source>Request and answer</source>
        <translation>Cerere și răspuns</translation>
    </message>
    <message>
        <source>Request, with secrets hidden</source>
        <translation>Cererea, cu secretele ascunse</translation>
    </message>
    <message>
        <source>Answer, with secrets hidden</source>
        <translation>Răspunsul, cu secretele ascunse</translation>
    </message>
</context>
<context>
    <name>evenstock::WritesList</name>
    <message>
        <source>What goes out</source>
        <translation>Ce pleacă</translation>
    </message>
    <message>
        <source>Try all like this again</source>
        <translation>Reîncearcă toate cele la fel</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Deschide produsul</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>De trimis</translation>
    </message>
    <message>
        <source>What goes out could not be read.</source>
        <translation>Nu s-a putut citi ce pleacă.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nimic de trimis</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 și mai multe</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 afișate</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Verifică acum</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Trimite acum</translation>
    </message>
    <message>
        <source>Every channel was told what it should show, and took it.</source>
        <translation>Fiecărui canal i s-a spus ce să arate și l-a preluat.</translation>
    </message>
</context>
<context>
    <name>evenstock::WritesModel</name>
    <message>
        <source>Refused</source>
        <translation>Refuzată</translation>
    </message>
    <message>
        <source>In doubt: is looked up</source>
        <translation>Nesigură: se verifică</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Held for your consent</source>
        <translation>Reținută pentru acordul tău</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Anunț nou</translation>
    </message>
    <message>
        <source>End of the listing</source>
        <translation>Sfârșitul anunțului</translation>
    </message>
    <message>
        <source>Quantity to 0</source>
        <translation>Cantitate la 0</translation>
    </message>
    <message>
        <source>Lower quantity</source>
        <translation>Cantitate mai mică</translation>
    </message>
    <message>
        <source>Higher quantity</source>
        <translation>Cantitate mai mare</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>încă nu există</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1: de la %2 la %3</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>new value, other fields of the same write</comment>
        <translation>%1, și încă %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>La</translation>
    </message>
    <message>
        <source>It did not go through; Errors says why</source>
        <translation>Nu a trecut; Erori spune de ce</translation>
    </message>
    <message>
        <source>No answer came: it is looked at there</source>
        <translation>Nu a venit niciun răspuns: se verifică acolo</translation>
    </message>
    <message>
        <source>The marketplace does not take it so; Errors says why</source>
        <translation>Platforma nu acceptă așa; Erori spune de ce</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong; Errors says what</source>
        <translation>Ceva lipsește sau e greșit; Erori spune ce</translation>
    </message>
    <message>
        <source>The marketplace no longer knows this listing</source>
        <translation>Platforma nu mai cunoaște acest anunț</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>Răspunsul a fost: %1</translation>
    </message>
</context>
</TS>
