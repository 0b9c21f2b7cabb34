<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Evenstock</source>
        <translation>À propos d’Evenstock</translation>
    </message>
    <message>
        <source>Evenstock %1</source>
        <translation>Evenstock %1</translation>
    </message>
    <message>
        <source>Keeps the stock of a small shop the same on all its marketplaces. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Garde le stock d’une petite boutique identique sur toutes ses places de marché. Logiciel libre sous GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>the views</source>
        <translation>les vues</translation>
    </message>
    <message>
        <source>search, go to, do</source>
        <translation>chercher, aller à, faire</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrer cette liste</translation>
    </message>
    <message>
        <source>sync the account in sight</source>
        <translation>synchroniser le compte affiché</translation>
    </message>
    <message>
        <source>sync all accounts</source>
        <translation>synchroniser tous les comptes</translation>
    </message>
    <message>
        <source>next, previous conflict</source>
        <translation>conflit suivant, précédent</translation>
    </message>
    <message>
        <source>keep mine, take theirs</source>
        <translation>garder le mien, prendre le leur</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Evenstock</source>
        <translation>Evenstock</translation>
    </message>
    <message>
        <source>save a product; save a decision</source>
        <translation>enregistrer un produit ; enregistrer une décision</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>into what is chosen in the list</source>
        <translation>dans ce qui est choisi dans la liste</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>annuler la dernière décision</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copier les lignes choisies</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>le menu</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
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
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Vous demande</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off; sales there go unseen since %1</source>
        <translation>Désactivé ; les ventes n’y sont plus vues depuis %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>%1, stopped until you sign in</source>
        <translation>%1, arrêté jusqu’à votre connexion</translation>
    </message>
    <message>
        <source>%1, no schedule</source>
        <translation>%1, sans planification</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>Synced 2 min ago, next in 13 min</comment>
        <translation>%1, prochaine %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incrémentale</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Orders again</source>
        <translation>Commandes à nouveau</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défaite</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 articles/s</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Look and link</source>
        <translation>Voir et lier</translation>
    </message>
    <message>
        <source>Changes to approve</source>
        <translation>Changements à approuver</translation>
    </message>
    <message numerus="yes">
        <source>%n to cancel</source>
        <translation>
            <numerusform>%n à annuler</numerusform>
            <numerusform>%n à annuler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n en double</numerusform>
            <numerusform>%n en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>%n new conflict(s)</source>
        <translation>
            <numerusform>%n nouveau conflit</numerusform>
            <numerusform>%n nouveaux conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) oversold</source>
        <translation>
            <numerusform>%n produit survendu</numerusform>
            <numerusform>%n produits survendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n événement n’a pas pu être utilisé</numerusform>
            <numerusform>%n événements n’ont pas pu être utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working</source>
        <translation>
            <numerusform>%n compte ne marche plus</numerusform>
            <numerusform>%n comptes ne marchent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, channels</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In your shop there is something new to look at:</source>
        <translation>Il y a du nouveau à voir dans votre boutique :</translation>
    </message>
    <message>
        <source>Among others: %1</source>
        <translation>Entre autres : %1</translation>
    </message>
    <message>
        <source>Open Evenstock to see what happened and what to do.</source>
        <translation>Ouvrez Evenstock pour voir ce qui s’est passé et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Settings, Notifications: what you are told about, and how.</source>
        <translation>Réglages, Notifications : ce dont vous êtes averti, et comment.</translation>
    </message>
    <message>
        <source>test mail</source>
        <translation>message d’essai</translation>
    </message>
    <message>
        <source>This is the test mail you asked for. Alerts of your shop will come like this.</source>
        <translation>Voici le message d’essai que vous avez demandé. Les alertes de votre boutique arriveront ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n large change(s) wait for your consent</source>
        <translation>
            <numerusform>%n grand changement attend votre accord</numerusform>
            <numerusform>%n grands changements attendent votre accord</numerusform>
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
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>%1: your sign-in has expired</source>
        <translation>%1 : votre connexion a expiré</translation>
    </message>
    <message>
        <source>Not checked for %1. The other channels go on.</source>
        <translation>Non vérifié depuis %1. Les autres canaux continuent.</translation>
    </message>
    <message>
        <source>Not checked until then. The other channels go on.</source>
        <translation>Non vérifié jusque-là. Les autres canaux continuent.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Since %1. It is tried again by itself.</source>
        <translation>Depuis %1. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 est désactivé</translation>
    </message>
    <message>
        <source>Sales there go unseen since %1.</source>
        <translation>Les ventes n’y sont plus vues depuis %1.</translation>
    </message>
    <message>
        <source>Open channel</source>
        <translation>Ouvrir le canal</translation>
    </message>
    <message>
        <source>%1: what was found waits for your consent</source>
        <translation>%1 : ce qui a été trouvé attend votre accord</translation>
    </message>
    <message>
        <source>Nothing is linked or created before you agree.</source>
        <translation>Rien n’est lié ni créé avant votre accord.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Ouvrir le produit</translation>
    </message>
    <message>
        <source>Sold on %1, but linked to no product</source>
        <translation>Vendu sur %1, mais lié à aucun produit</translation>
    </message>
    <message>
        <source>No stock was taken for it.</source>
        <translation>Aucun stock n’a été retiré.</translation>
    </message>
    <message>
        <source>An order came late for a change that was counted already</source>
        <translation>Une commande est arrivée tard pour un changement déjà compté</translation>
    </message>
    <message>
        <source>An order on %1 needs a look</source>
        <translation>Une commande sur %1 est à regarder</translation>
    </message>
    <message>
        <source>The lower stock stands until you decide.</source>
        <translation>Le stock le plus bas compte jusqu’à votre décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) may sell out within 3 days</source>
        <translation>
            <numerusform>%n produit peut être épuisé d’ici 3 jours</numerusform>
            <numerusform>%n produits peuvent être épuisés d’ici 3 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last 14 days, over all channels.</source>
        <translation>Au rythme des 14 derniers jours, tous canaux.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision</source>
        <translation>
            <numerusform>%n conflit attend votre décision</numerusform>
            <numerusform>%n conflits attendent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest since %1. Neither side is touched until then.</source>
        <translation>Le plus ancien depuis %1. Aucun côté n’est touché d’ici là.</translation>
    </message>
    <message>
        <source>A large change on %1 waits for your consent</source>
        <translation>Un grand changement sur %1 attend votre accord</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held back, to be safe.</source>
        <translation>
            <numerusform>%n changement est retenu, par sécurité.</numerusform>
            <numerusform>%n changements sont retenus, par sécurité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n change(s)</source>
        <translation>
            <numerusform>%1 a refusé %n changement</numerusform>
            <numerusform>%1 a refusé %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>What it shows there is still the old value.</source>
        <translation>L’ancienne valeur y est encore affichée.</translation>
    </message>
    <message>
        <source>Our own data could not be written</source>
        <translation>Nos propres données n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>Syncing waits until there is space again.</source>
        <translation>La synchronisation attend qu’il y ait de la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n événement n’a pas pu être utilisé</numerusform>
            <numerusform>%n événements n’ont pas pu être utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed by it; the next sync reads the same.</source>
        <translation>Rien n’en a été changé ; la prochaine synchronisation lit la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1 could not be read</source>
        <translation>
            <numerusform>%n élément de %1 n’a pas pu être lu</numerusform>
            <numerusform>%n éléments de %1 n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else went on. They are tried again at every sync.</source>
        <translation>Tout le reste a continué. Ils sont réessayés à chaque synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 affiche une autre quantité pour %n produit</numerusform>
            <numerusform>%1 affiche d’autres quantités pour %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent there for them until you have looked at it.</source>
        <translation>Rien n&apos;y est envoyé pour eux tant que vous ne l&apos;avez pas vu.</translation>
    </message>
    <message>
        <source>The sign-in of %1 cannot be read</source>
        <translation>Les identifiants de %1 ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer. Unlock it, then retry.</source>
        <translation>Le trousseau est verrouillé ou ne répond pas. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be verified</source>
        <translation>
            <numerusform>%n événement n’a pas pu être vérifié</numerusform>
            <numerusform>%n événements n’ont pas pu être vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>It is set aside; nothing was changed by it.</source>
        <translation>Il est mis de côté ; rien n’en a été changé.</translation>
    </message>
    <message>
        <source>Its stock stays as it was. Compare the order on the marketplace.</source>
        <translation>Son stock reste comme il était. Comparez la commande sur la place de marché.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows less of %n product(s), and no order explains it</source>
        <translation>
            <numerusform>%1 montre moins de pièces de %n produit, et aucune commande ne l&apos;explique</numerusform>
            <numerusform>%1 montre moins de pièces de %n produits, et aucune commande ne l&apos;explique</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the shelf and write the number under Stock, also where it is right.</source>
        <translation>Comptez le rayon et écrivez le nombre sous Stock, même s&apos;il est juste.</translation>
    </message>
    <message>
        <source>A listing on %1 may be any of several products</source>
        <translation>Une annonce sur %1 peut être celle de plusieurs produits</translation>
    </message>
    <message>
        <source>Nothing is counted for it until you link it.</source>
        <translation>Rien n’est compté pour elle tant que vous ne l’avez pas liée.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are the same listing on %1 as another</source>
        <translation>
            <numerusform>%n produit est sur %1 la même annonce qu’un autre</numerusform>
            <numerusform>%n produits sont sur %1 la même annonce qu’un autre</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not on sale there.</source>
        <translation>Ils n’y sont pas en vente.</translation>
    </message>
    <message>
        <source>%1: the sign-in was not kept; enter it again</source>
        <translation>%1 : la connexion n’a pas été conservée ; saisissez-la à nouveau</translation>
    </message>
    <message>
        <source>Not checked for %1, nor is any other channel.</source>
        <translation>Non vérifié depuis %1, ni aucun autre canal.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are listed twice on %1</source>
        <translation>
            <numerusform>%n produit est en vente deux fois sur %1</numerusform>
            <numerusform>%n produits sont en vente deux fois sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to the second listing, so it may sell what is gone. End it there.</source>
        <translation>Rien n’est envoyé à la seconde annonce : elle peut vendre ce qui n’est plus là. Terminez-la là-bas.</translation>
    </message>
    <message>
        <source>%1 was not read since the backup was put back</source>
        <translation>%1 n’a pas été lu depuis la restauration de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>What %n listing(s) show there is not known until all of it is read once.</source>
        <translation>
            <numerusform>Ce que %n annonce montre là-bas n’est pas connu avant une lecture complète.</numerusform>
            <numerusform>Ce que %n annonces montrent là-bas n’est pas connu avant une lecture complète.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Tout lire</translation>
    </message>
    <message numerus="yes">
        <source>%1: the buyers of %n order(s) ask to cancel</source>
        <translation>
            <numerusform>%1 : l’acheteur de %n commande demande l’annulation</numerusform>
            <numerusform>%1 : les acheteurs de %n commandes demandent l’annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1 may not be at the wholesaler’s</source>
        <translation>
            <numerusform>%n commande de %1 n’est peut-être pas chez le grossiste</numerusform>
            <numerusform>%n commandes de %1 ne sont peut-être pas chez le grossiste</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed on by itself. Look there, and make it by hand where it is missing.</source>
        <translation>N’est pas transmis tout seul. Regardez là-bas et passez-la à la main si elle manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) on %1 are left different</source>
        <translation>
            <numerusform>%n annonce sur %1 est laissée différente</numerusform>
            <numerusform>%n annonces sur %1 sont laissées différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>A change was not taken in, or not sent. It stays so until you decide otherwise.</source>
        <translation>Une modification n’a pas été reprise ou envoyée. Cela reste ainsi jusqu’à ce que vous en décidiez autrement.</translation>
    </message>
    <message>
        <source>What they hold stays held until you answer.</source>
        <translation>Ce qu’elles retiennent reste retenu jusqu’à votre réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) on %1 are oversold</source>
        <translation>
            <numerusform>%n autre commande sur %1 est vendue au-delà du stock</numerusform>
            <numerusform>%n autres commandes sur %1 sont vendues au-delà du stock</numerusform>
        </translation>
    </message>
    <message>
        <source>What they got is held for them; find the rest, or cancel them there.</source>
        <translation>Ce qu’elles ont reçu leur est réservé ; trouvez le reste, ou annulez-les là-bas.</translation>
    </message>
    <message>
        <source>Oversold by %1: %2, order %3</source>
        <comment>pieces, product, code</comment>
        <translation>%1 vendus en trop : %2, commande %3</translation>
    </message>
    <message>
        <source>Sold on %1. What it got is held for it; find the rest, or cancel it there.</source>
        <translation>Vendu sur %1. Ce qu’elle a reçu lui est réservé ; trouvez le reste, ou annulez-la là-bas.</translation>
    </message>
    <message>
        <source>What it holds stays held until you answer.</source>
        <translation>Ce qu’elle réserve reste réservé jusqu’à votre réponse.</translation>
    </message>
    <message>
        <source>It holds nothing of your stock.</source>
        <translation>Elle ne réserve rien de votre stock.</translation>
    </message>
    <message>
        <source>They hold nothing of your stock.</source>
        <translation>Elles ne réservent rien de votre stock.</translation>
    </message>
    <message>
        <source>Since %1. %2</source>
        <comment>time, what of the pieces</comment>
        <translation>Depuis %1. %2</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>“Start with the desktop” could not be changed: its file cannot be written.</source>
        <translation>« Démarrer avec le bureau » n’a pas pu être changé : son fichier ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
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
        <translation>Première édition</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altérée</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Gradée</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>a sync</source>
        <translation>une synchronisation</translation>
    </message>
    <message>
        <source>taken from %1, run %2</source>
        <comment>channel, number</comment>
        <translation>repris de %1, exécution %2</translation>
    </message>
    <message>
        <source>taken from %1</source>
        <comment>channel</comment>
        <translation>repris de %1</translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation>vous, à la main</translation>
    </message>
    <message>
        <source>you, from a file</source>
        <translation>vous, depuis un fichier</translation>
    </message>
    <message>
        <source>your decision of a conflict</source>
        <translation>votre décision d’un conflit</translation>
    </message>
    <message>
        <source>you, by an undo</source>
        <translation>vous, par une annulation</translation>
    </message>
    <message>
        <source>a preview you applied</source>
        <translation>un aperçu que vous avez appliqué</translation>
    </message>
    <message>
        <source>the first link</source>
        <translation>le premier lien</translation>
    </message>
    <message>
        <source>the first link with %1</source>
        <comment>channel</comment>
        <translation>le premier lien avec %1</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>through the browser</source>
        <translation>par le navigateur</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>On CardTrader under Profile &gt; Settings &gt; API: &quot;Full API App&quot;</source>
        <translation>Sur CardTrader sous Profil &gt; Paramètres &gt; API : « Full API App »</translation>
    </message>
    <message>
        <source>Give stock back when a cancellation is</source>
        <translation>Rendre le stock quand une annulation est</translation>
    </message>
    <message>
        <source>Read the shop as a whole or by expansion</source>
        <translation>Lire la boutique entière ou par extension</translation>
    </message>
    <message>
        <source>CardTrader gives sellers a token for its Full API: open Profile &gt; Settings &gt; API, and copy the whole text that begins with eyJ. Making a new one there ends the old one.</source>
        <translation>CardTrader donne aux vendeurs un jeton pour sa Full API : ouvrez Profil &gt; Paramètres &gt; API et copiez tout le texte qui commence par eyJ. En créer un nouveau met fin à l&apos;ancien.</translation>
    </message>
    <message>
        <source>On CardTrader open Profile &gt; Settings &gt; API.</source>
        <translation>Sur CardTrader, ouvrez Profil &gt; Paramètres &gt; API.</translation>
    </message>
    <message>
        <source>Paste the address into &quot;Webhook endpoint address&quot; (in Italian: Indirizzo del tuo endpoint webhook).</source>
        <translation>Collez l&apos;adresse dans « Webhook endpoint address » (en italien : Indirizzo del tuo endpoint webhook).</translation>
    </message>
    <message>
        <source>Press &quot;Save webhook endpoint&quot;, then come back here.</source>
        <translation>Appuyez sur « Save webhook endpoint », puis revenez ici.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>The user with API rights, usually an e-mail address; FBE has a user of its own</source>
        <translation>L&apos;utilisateur avec les droits API, en général une adresse e-mail ; FBE a le sien</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password of that user, not the API code shown beside it</source>
        <translation>Le mot de passe de cet utilisateur, pas le code API affiché à côté</translation>
    </message>
    <message>
        <source>Who keeps the stock: the seller (main) or eMAG (fbe)</source>
        <translation>Qui tient le stock : le vendeur (main) ou eMAG (fbe)</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Acknowledge new orders by itself</source>
        <translation>Prendre en charge les nouvelles commandes tout seul</translation>
    </message>
    <message>
        <source>Warehouse number on eMAG</source>
        <translation>Numéro de l&apos;entrepôt sur eMAG</translation>
    </message>
    <message>
        <source>VAT rate number for new offers (empty: the usual one)</source>
        <translation>Numéro du taux de TVA des nouvelles offres (vide : l&apos;habituel)</translation>
    </message>
    <message>
        <source>Days until dispatch for new offers</source>
        <translation>Jours avant l&apos;expédition des nouvelles offres</translation>
    </message>
    <message>
        <source>Offers on a page</source>
        <translation>Offres par page</translation>
    </message>
    <message>
        <source>Form of writes</source>
        <translation>Forme des écritures</translation>
    </message>
    <message>
        <source>Send stock alone by its own call first</source>
        <translation>Envoyer d&apos;abord le stock seul, par son propre appel</translation>
    </message>
    <message>
        <source>eMAG admits only users with API rights, from addresses that are on its list: in the seller&apos;s account create a user with API rights and add this computer&apos;s public address, or a proxy&apos;s. MAIN and FBE are two accounts with a user each.</source>
        <translation>eMAG n&apos;admet que des utilisateurs avec droits API, depuis des adresses de sa liste : dans le compte vendeur, créez un utilisateur avec droits API et ajoutez l&apos;adresse publique de cet ordinateur, ou d&apos;un proxy. MAIN et FBE sont deux comptes avec chacun son utilisateur.</translation>
    </message>
    <message>
        <source>In eMAG Marketplace open the settings of your API user, where callback addresses are kept.</source>
        <translation>Dans eMAG Marketplace, ouvrez les paramètres de votre utilisateur API, là où sont les adresses de rappel.</translation>
    </message>
    <message>
        <source>Paste the address for new orders and for order cancellations; it serves all of them.</source>
        <translation>Collez l&apos;adresse pour les nouvelles commandes et les annulations ; elle sert pour toutes.</translation>
    </message>
    <message>
        <source>Save there, then come back here.</source>
        <translation>Enregistrez là-bas, puis revenez ici.</translation>
    </message>
    <message>
        <source>Webservice key</source>
        <translation>Clé du Webservice</translation>
    </message>
    <message>
        <source>In the shop under Advanced parameters &gt; Webservice: 32 characters</source>
        <translation>Dans la boutique sous Paramètres avancés &gt; Webservice : 32 caractères</translation>
    </message>
    <message>
        <source>Key of the Evenstock module</source>
        <translation>Clé du module Evenstock</translation>
    </message>
    <message>
        <source>Any long text; the same one is put into the module&apos;s settings</source>
        <translation>Un long texte quelconque ; le même va dans les paramètres du module</translation>
    </message>
    <message>
        <source>What this shop is to the others</source>
        <translation>Ce qu&apos;est cette boutique pour les autres</translation>
    </message>
    <message>
        <source>Number of the shop in a multistore</source>
        <translation>Numéro de la boutique dans un multiboutique</translation>
    </message>
    <message>
        <source>What an order of this retailer becomes at the wholesaler&apos;s: an order, a reservation, or nothing</source>
        <translation>Ce que devient chez le grossiste une commande de ce revendeur : une commande, une réservation ou rien</translation>
    </message>
    <message>
        <source>Which of the wholesaler&apos;s products this retailer sells: those chosen for it, or all</source>
        <translation>Quels produits du grossiste vend ce revendeur : ceux choisis pour lui, ou tous</translation>
    </message>
    <message>
        <source>Name of the wholesaler&apos;s account, where there are several</source>
        <translation>Nom du compte du grossiste, s&apos;il y en a plusieurs</translation>
    </message>
    <message>
        <source>What order states of the shop&apos;s own do to stock, like 17=release,21=keep</source>
        <translation>Effet sur le stock des états de commande propres à la boutique, comme 17=release,21=keep</translation>
    </message>
    <message>
        <source>In the shop&apos;s back office open Modules, upload evenstockconnector.zip and install it.</source>
        <translation>Dans le back office de la boutique, ouvrez Modules, téléversez evenstockconnector.zip et installez-le.</translation>
    </message>
    <message>
        <source>Put the address, up to /api, and the key of the module into its settings.</source>
        <translation>Mettez l&apos;adresse, jusqu&apos;à /api, et la clé du module dans ses paramètres.</translation>
    </message>
    <message>
        <source>Press Test there, then come back here.</source>
        <translation>Appuyez là-bas sur Test, puis revenez ici.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>The key of one site, from the administrator of BoliBanaStock; it begins with b2c_. Another program&apos;s .env holds it as B2B_API_KEY</source>
        <translation>La clé d&apos;un site, donnée par l&apos;administrateur de BoliBanaStock ; elle commence par b2c_. Dans le .env d&apos;un autre programme, c&apos;est B2B_API_KEY</translation>
    </message>
    <message>
        <source>Path of the categories</source>
        <translation>Chemin des catégories</translation>
    </message>
    <message>
        <source>Path of the products</source>
        <translation>Chemin des produits</translation>
    </message>
    <message>
        <source>Path of the sites</source>
        <translation>Chemin des sites</translation>
    </message>
    <message>
        <source>Only this site (its number; empty = the key&apos;s own)</source>
        <translation>Seulement ce site (son numéro ; vide = celui de la clé)</translation>
    </message>
    <message>
        <source>Currency where the site does not tell it (empty = FCFA)</source>
        <translation>Monnaie, si le site ne la dit pas (vide = FCFA)</translation>
    </message>
    <message>
        <source>While a promotion runs</source>
        <translation>Pendant une promotion</translation>
    </message>
    <message>
        <source>Keys of this source that are active at a time</source>
        <translation>Clés de cette source actives à la fois</translation>
    </message>
    <message>
        <source>Header that carries the key</source>
        <translation>En-tête qui porte la clé</translation>
    </message>
    <message>
        <source>Name of the list in an answer, where it is not a usual one</source>
        <translation>Nom de la liste dans une réponse, s&apos;il n&apos;est pas habituel</translation>
    </message>
    <message>
        <source>BoliBanaStock gives each site a key of its own: ask its administrator for the one of your shop, and paste the whole text that begins with b2c_. Several sites are several accounts here.</source>
        <translation>BoliBanaStock donne à chaque site sa propre clé : demandez celle de votre boutique à son administrateur et collez tout le texte qui commence par b2c_. Plusieurs sites sont ici plusieurs comptes.</translation>
    </message>
    <message>
        <source>Send the address to the administrator of your BoliBanaStock site: it is told about sales there.</source>
        <translation>Envoyez l&apos;adresse à l&apos;administrateur de votre site BoliBanaStock : c&apos;est là que les ventes lui sont signalées.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>as fits its size</source>
        <translation>selon sa taille</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>by expansion</source>
        <translation>par extension</translation>
    </message>
    <message>
        <source>the seller (main)</source>
        <translation>le vendeur (main)</translation>
    </message>
    <message>
        <source>eMAG (fbe)</source>
        <translation>eMAG (fbe)</translation>
    </message>
    <message>
        <source>eMAG Romania</source>
        <translation>eMAG Roumanie</translation>
    </message>
    <message>
        <source>eMAG Bulgaria</source>
        <translation>eMAG Bulgarie</translation>
    </message>
    <message>
        <source>eMAG Hungary</source>
        <translation>eMAG Hongrie</translation>
    </message>
    <message>
        <source>FashionDays Romania</source>
        <translation>FashionDays Roumanie</translation>
    </message>
    <message>
        <source>FashionDays Bulgaria</source>
        <translation>FashionDays Bulgarie</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>l&apos;habituelle</translation>
    </message>
    <message>
        <source>a plain list</source>
        <translation>une simple liste</translation>
    </message>
    <message>
        <source>the wholesaler</source>
        <translation>le grossiste</translation>
    </message>
    <message>
        <source>a retailer</source>
        <translation>un revendeur</translation>
    </message>
    <message>
        <source>one like the others</source>
        <translation>une comme les autres</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>a reservation</source>
        <translation>une réservation</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>those chosen for it</source>
        <translation>ceux choisis pour lui</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>its price is only shown</source>
        <translation>son prix est seulement montré</translation>
    </message>
    <message>
        <source>its price is the price</source>
        <translation>son prix est le prix</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>The words about Vinted&apos;s terms were read and agreed to (date and version)</source>
        <translation>Les conditions de Vinted ont été lues et acceptées (date et version)</translation>
    </message>
    <message>
        <source>New listings begin as drafts that you publish on Vinted yourself</source>
        <translation>Les nouvelles annonces sont d&apos;abord des brouillons que vous publiez vous-même sur Vinted</translation>
    </message>
    <message>
        <source>When something was sold elsewhere, its listing is taken off Vinted</source>
        <translation>Quand un article est vendu ailleurs, son annonce est retirée de Vinted</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to Vinted (faster: Vinted may restrict the account)</source>
        <translation>Millisecondes entre deux requêtes à Vinted (plus vite : Vinted peut restreindre le compte)</translation>
    </message>
    <message>
        <source>Seconds between two changes (faster: Vinted may restrict the account)</source>
        <translation>Secondes entre deux changements (plus vite : Vinted peut restreindre le compte)</translation>
    </message>
    <message>
        <source>New listings an hour, at most</source>
        <translation>Nouvelles annonces par heure, au plus</translation>
    </message>
    <message>
        <source>New listings a day, at most</source>
        <translation>Nouvelles annonces par jour, au plus</translation>
    </message>
    <message>
        <source>Hours without any change (22-09, or off)</source>
        <translation>Heures sans aucun changement (22-09, ou off)</translation>
    </message>
    <message>
        <source>Template of titles on Vinted (empty = the usual one)</source>
        <translation>Modèle des titres sur Vinted (vide = le modèle habituel)</translation>
    </message>
    <message>
        <source>Template of descriptions on Vinted (empty = the usual one)</source>
        <translation>Modèle des descriptions sur Vinted (vide = le modèle habituel)</translation>
    </message>
    <message>
        <source>Vinted has no interface for programs: Evenstock hands its work to your own browser, where you are logged in on Vinted. Add the account, install the extension and pair it with a code.</source>
        <translation>Vinted n&apos;a pas d&apos;interface pour les programmes : Evenstock confie le travail à votre propre navigateur, où vous êtes connecté à Vinted. Ajoutez le compte, installez l&apos;extension et associez-la avec un code.</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>quand vous le dites</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatiquement</translation>
    </message>
    <message>
        <source>Which order states are carried between this retailer and its wholesaler (on the left the wholesaler&apos;s), like shipped&gt;shipped,refunded=refunded,21&lt;17; off = none</source>
        <translation>Quels états de commande passent entre ce revendeur et son grossiste (à gauche celui du grossiste), comme shipped&gt;shipped,refunded=refunded,21&lt;17 ; off = aucun</translation>
    </message>
    <message>
        <source>Path of the sales</source>
        <translation>Chemin des ventes</translation>
    </message>
    <message>
        <source>What is sold on your other channels</source>
        <translation>Ce qui est vendu sur vos autres canaux</translation>
    </message>
    <message>
        <source>New listings and changes wait for your word before the browser does them</source>
        <translation>Les nouvelles annonces et les modifications attendent votre accord avant que le navigateur ne les fasse</translation>
    </message>
    <message>
        <source>is not told there</source>
        <translation>n&apos;y est pas signalé</translation>
    </message>
    <message>
        <source>is made there as a sale</source>
        <translation>y devient une vente</translation>
    </message>
    <message>
        <source>What becomes of the wholesaler&apos;s categories that this retailer lacks: made there, or left out</source>
        <translation>Que faire des catégories du grossiste qui manquent à ce revendeur : les créer là-bas ou les laisser de côté</translation>
    </message>
    <message>
        <source>made there</source>
        <translation>créées là-bas</translation>
    </message>
    <message>
        <source>not made there</source>
        <translation>pas créées là-bas</translation>
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
        <translation>Activez le Webservice sous Paramètres avancés &gt; Webservice, ajoutez-y une clé et cochez ses droits dans le tableau.

Toujours :
• voir products, combinations, stock_availables, categories, product_options, product_option_values, orders, customers, order_states, configurations, languages, currencies
• modifier stock_availables

Pour y publier des produits :
• ajouter et modifier products, combinations, product_options, product_option_values, product_features, product_feature_values, categories, images

Pour transmettre les commandes :
• dans la boutique du grossiste, voir carriers ; ajouter customers, addresses, carts, orders, order_histories
• dans la boutique du revendeur, ajouter order_histories ; voir et modifier order_carriers</translation>
    </message>
</context>
<context>
    <name>DamagedShop</name>
    <message>
        <source>The file of your shop is damaged and cannot be opened. Your marketplaces are as they were. Restore a backup to go on.</source>
        <translation>Le fichier de votre boutique est endommagé et ne peut pas être ouvert. Vos places de marché sont comme elles étaient. Restaurez une sauvegarde pour continuer.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The file of received messages was damaged: it was set aside and a new one was begun. Messages that were not worked on yet are lost; orders and stock are read from the marketplaces at the next sync.</source>
        <translation>Le fichier des messages reçus était endommagé : il a été mis de côté et un nouveau a été commencé. Les messages pas encore traités sont perdus ; commandes et stock sont lus sur les places de marché à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>The backup is restored. What the channels show since then is not known: all of them have to be read as a whole once.</source>
        <translation>La sauvegarde est restaurée. Ce que les canaux montrent depuis n’est pas connu : il faut tous les lire entièrement une fois.</translation>
    </message>
    <message>
        <source>Read all channels</source>
        <translation>Lire tous les canaux</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Oversold by %1</source>
        <translation>%1 vendus en trop</translation>
    </message>
    <message>
        <source>Find the missing piece or tell the buyer. If you cancel on the marketplace, only what was really taken comes back into stock.</source>
        <translation>Trouvez la pièce manquante ou prévenez l’acheteur. Si vous annulez sur la place de marché, seul ce qui a vraiment été pris revient en stock.</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Sold something that is not linked to a product</source>
        <translation>Vendu quelque chose qui n’est lié à aucun produit</translation>
    </message>
    <message>
        <source>Order %1 contains an item that we do not know. No stock was taken for it.</source>
        <translation>La commande %1 contient un article que nous ne connaissons pas. Aucun stock n’a été retiré pour lui.</translation>
    </message>
    <message>
        <source>An order came late for a change that we had already counted</source>
        <translation>Une commande est arrivée tard pour un changement que nous avions déjà compté</translation>
    </message>
    <message>
        <source>The quantity on the marketplace fell first and was taken for an edit there. Then an order turned up that explains it, so the piece may have been taken off twice.</source>
        <translation>La quantité sur la place de marché a d’abord baissé et a été prise pour une modification. Puis une commande qui l’explique est apparue : la pièce a peut-être été retirée deux fois.</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Ouvrir le produit</translation>
    </message>
    <message>
        <source>An order needs a look</source>
        <translation>Une commande est à regarder</translation>
    </message>
    <message>
        <source>Look at the order on the marketplace and decide whether its pieces are sold.</source>
        <translation>Regardez la commande sur la place de marché et décidez si ses pièces sont vendues.</translation>
    </message>
    <message>
        <source>A message from the marketplace could not be used</source>
        <translation>Un message de la place de marché n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>It was set aside; nothing was changed by it. The next sync reads the same from the marketplace itself.</source>
        <translation>Il a été mis de côté ; rien n’en a été changé. La prochaine synchronisation lit la même chose sur la place de marché.</translation>
    </message>
    <message>
        <source>Usually there is nothing to do. If it happens again, compare the secret on the marketplace with the one here.</source>
        <translation>En général il n’y a rien à faire. Si cela se répète, comparez le secret de la place de marché avec celui d’ici.</translation>
    </message>
    <message>
        <source>%1 did not accept a change</source>
        <translation>%1 n’a pas accepté un changement</translation>
    </message>
    <message>
        <source>What we sent was refused, so the listing there still shows the old value.</source>
        <translation>Notre envoi a été refusé, l’annonce affiche donc encore l’ancienne valeur.</translation>
    </message>
    <message>
        <source>It is not certain whether a change reached %1</source>
        <translation>Il n’est pas certain qu’un changement ait atteint %1</translation>
    </message>
    <message>
        <source>The connection broke while we were sending. It is never sent twice blindly: the listing is read first.</source>
        <translation>La connexion a été coupée pendant l’envoi. Rien n’est renvoyé à l’aveugle : l’annonce est d’abord lue.</translation>
    </message>
    <message>
        <source>Sync this account; then it is certain.</source>
        <translation>Synchronisez ce compte ; ce sera alors certain.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>An item of %1 could not be read</source>
        <translation>Un élément de %1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer for this one item made no sense. Everything else went on.</source>
        <translation>La réponse pour ce seul élément n’avait pas de sens. Tout le reste a continué.</translation>
    </message>
    <message>
        <source>Open it on the marketplace and look for something unusual. It is tried again at every sync.</source>
        <translation>Ouvrez-la sur la place de marché et cherchez quelque chose d’inhabituel. Elle est réessayée à chaque synchronisation.</translation>
    </message>
    <message>
        <source>Our own data could not be written</source>
        <translation>Nos propres données n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>The disk may be full or the folder read-only. Nothing is lost: syncing stops until it works again.</source>
        <translation>Le disque est peut-être plein ou le dossier en lecture seule. Rien n’est perdu : la synchronisation s’arrête jusqu’à ce que cela marche.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>The other side cannot be reached. Nothing was changed.</source>
        <translation>L’autre côté est injoignable. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Check the internet connection. It is tried again by itself.</source>
        <translation>Vérifiez la connexion internet. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>The marketplace is slow or busy. Nothing was written.</source>
        <translation>La place de marché est lente ou occupée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Wait a little. It is tried again by itself.</source>
        <translation>Attendez un peu. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The marketplace asks us to slow down</source>
        <translation>La place de marché nous demande de ralentir</translation>
    </message>
    <message>
        <source>It allows only so many requests in a time. We wait as long as it asks.</source>
        <translation>Elle n’autorise qu’un certain nombre de requêtes. Nous attendons le temps demandé.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself.</source>
        <translation>Rien à faire : cela continue tout seul.</translation>
    </message>
    <message>
        <source>Sign-in is needed again</source>
        <translation>Il faut se reconnecter</translation>
    </message>
    <message>
        <source>Get a new key from the marketplace and enter it here.</source>
        <translation>Obtenez une nouvelle clé sur la place de marché et saisissez-la ici.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Cela n’existe plus</translation>
    </message>
    <message>
        <source>What this is about was removed meanwhile.</source>
        <translation>Ce dont il s’agit a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Look whether it was deleted on purpose, then dismiss this.</source>
        <translation>Regardez s’il a été supprimé exprès, puis écartez ceci.</translation>
    </message>
    <message>
        <source>The marketplace refused it</source>
        <translation>La place de marché l’a refusé</translation>
    </message>
    <message>
        <source>It understood the request and said no. The reason is in its answer.</source>
        <translation>Elle a compris la requête et a dit non. La raison est dans sa réponse.</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>Corrigez ce qu’elle nomme et réessayez.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what was entered</source>
        <translation>Il manque quelque chose ou une saisie est fausse</translation>
    </message>
    <message>
        <source>It cannot be sent like this, so it was not.</source>
        <translation>Cela ne peut pas être envoyé ainsi, donc rien ne l’a été.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrigez la valeur et réessayez.</translation>
    </message>
    <message>
        <source>The marketplace answered something unexpected</source>
        <translation>La place de marché a répondu quelque chose d’inattendu</translation>
    </message>
    <message>
        <source>The answer is not what its documentation says, so we did not act on it.</source>
        <translation>La réponse n’est pas conforme à sa documentation, nous n’avons donc pas agi.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send us the report.</source>
        <translation>Réessayez plus tard. Si cela persiste, envoyez-nous le rapport.</translation>
    </message>
    <message>
        <source>It is not certain whether a change arrived</source>
        <translation>Il n’est pas certain qu’un changement soit arrivé</translation>
    </message>
    <message>
        <source>The connection broke while we were sending. It is read back before anything is sent again.</source>
        <translation>La connexion a été coupée pendant l’envoi. On relit avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Both sides changed the same thing</source>
        <translation>Les deux côtés ont changé la même chose</translation>
    </message>
    <message>
        <source>Neither side was touched.</source>
        <translation>Aucun côté n’a été touché.</translation>
    </message>
    <message>
        <source>Decide under Conflicts which one counts.</source>
        <translation>Décidez sous Conflits lequel compte.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Cela a été annulé</translation>
    </message>
    <message>
        <source>What was done until then stays; the rest was not begun.</source>
        <translation>Ce qui a été fait reste ; le reste n’a pas commencé.</translation>
    </message>
    <message>
        <source>Start it again when you like; it goes on where it stopped.</source>
        <translation>Relancez quand vous voulez ; cela reprend où c’était arrêté.</translation>
    </message>
    <message>
        <source>Evenstock made a mistake</source>
        <translation>Evenstock a fait une erreur</translation>
    </message>
    <message>
        <source>Something happened that should not. Your data is as it was before.</source>
        <translation>Il s’est passé quelque chose d’anormal. Vos données sont comme avant.</translation>
    </message>
    <message>
        <source>Please send us the report, so that we can mend it.</source>
        <translation>Envoyez-nous le rapport, pour que nous corrigions.</translation>
    </message>
    <message>
        <source>A large change waits for your consent</source>
        <translation>Un grand changement attend votre accord</translation>
    </message>
    <message>
        <source>What was found waits for your consent before it is linked</source>
        <translation>Ce qui a été trouvé attend votre accord avant d’être lié</translation>
    </message>
    <message>
        <source>The marketplace shows no listings at all; nothing was changed for that</source>
        <translation>La place de marché n’affiche aucune annonce ; rien n’a été changé pour cela</translation>
    </message>
    <message>
        <source>The lower stock stands. Count the shelf; if the order was the reason, reverse the edit: what it took off comes back.</source>
        <translation>Le stock le plus bas est retenu. Comptez l&apos;étagère ; si la commande en est la cause, annulez la modification : ce qu&apos;elle a retiré revient.</translation>
    </message>
    <message>
        <source>Reverse the edit</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>The saved sign-in cannot be read</source>
        <translation>Les identifiants enregistrés ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, or the vault did not open. The marketplace was not asked, and nothing is lost.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou ne répond pas, ou le coffre ne s&apos;est pas ouvert. La place de marché n&apos;a pas été interrogée et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Unlock it, then press Retry.</source>
        <translation>Déverrouillez-le, puis appuyez sur Réessayer.</translation>
    </message>
    <message>
        <source>The marketplace has its prices in %1 now</source>
        <translation>La place de marché a maintenant ses prix en %1</translation>
    </message>
    <message>
        <source>This account was linked with prices in %1. Stock goes on being synced; prices are neither taken nor sent, and nothing new is listed.</source>
        <translation>Ce compte a été relié avec des prix en %1. Le stock continue d&apos;être synchronisé ; les prix ne sont ni repris ni envoyés, et rien de nouveau n&apos;est mis en vente.</translation>
    </message>
    <message>
        <source>If it is so, agree to the new currency in the menu of the channel, then set the prices of its products in it.</source>
        <translation>Si c&apos;est bien le cas, acceptez la nouvelle devise dans le menu du canal, puis fixez-y les prix de ses produits.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead</source>
        <translation>
            <numerusform>L&apos;horloge de cet ordinateur avance de %n minute</numerusform>
            <numerusform>L&apos;horloge de cet ordinateur avance de %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind</source>
        <translation>
            <numerusform>L&apos;horloge de cet ordinateur retarde de %n minute</numerusform>
            <numerusform>L&apos;horloge de cet ordinateur retarde de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The marketplace&apos;s clock says another time. What is asked for by time allows for it.</source>
        <translation>L&apos;horloge de la place de marché indique une autre heure. Ce qui est demandé selon l&apos;heure en tient compte.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer right.</source>
        <translation>Réglez correctement la date et l&apos;heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Correct the product; it is then sent again by itself.</source>
        <translation>Corrigez le produit ; il est ensuite renvoyé tout seul.</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; it then goes on by itself.</source>
        <translation>Libérez de la place ou rendez le dossier accessible en écriture ; cela continue ensuite tout seul.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>An alert could not be sent by e-mail</source>
        <translation>Une alerte n’a pas pu partir par e-mail</translation>
    </message>
    <message>
        <source>The mail server did not take it. What it was about is in this window; the mail is tried again with the next one.</source>
        <translation>Le serveur de messagerie ne l’a pas accepté. Le sujet se trouve dans cette fenêtre ; un nouvel essai a lieu avec le suivant.</translation>
    </message>
    <message>
        <source>Look at Settings, Notifications, and send a test mail.</source>
        <translation>Regardez dans Réglages, Notifications, et envoyez un e-mail d’essai.</translation>
    </message>
    <message>
        <source>The marketplace says something about this order that does not fit what it said before. What it holds of the stock stays held until that is clear: the lines of the order show it.</source>
        <translation>La place de marché dit de cette commande quelque chose qui ne s’accorde pas avec ce qu’elle disait avant. Ce qu’elle retient du stock reste retenu jusqu’à ce que ce soit clair : les lignes de la commande le montrent.</translation>
    </message>
    <message>
        <source>More was ordered than was there. Meanwhile the pieces were found, or are no longer ordered.</source>
        <translation>On a commandé plus qu’il n’y avait. Entre-temps les pièces ont été trouvées, ou ne sont plus commandées.</translation>
    </message>
    <message>
        <source>The order contained an item that we did not know. Its product is known now: the lines of the order show what they took out of the stock.</source>
        <translation>La commande contenait un article que nous ne connaissions pas. Son produit est connu maintenant : les lignes de la commande montrent ce qu’elles ont pris du stock.</translation>
    </message>
    <message>
        <source>A fall of the quantity was taken for an edit on the marketplace until an order turned up that explains it. That is settled: the ledger of the product shows how.</source>
        <translation>Une baisse de la quantité a été prise pour une modification sur la place de marché, jusqu’à ce qu’une commande l’explique. C’est réglé : le registre du produit montre comment.</translation>
    </message>
    <message>
        <source>The marketplace said something about this order that did not fit what it had said before. That is cleared up: the lines of the order show what they hold of the stock.</source>
        <translation>La place de marché a dit de cette commande quelque chose qui ne s’accordait pas avec ce qu’elle avait dit avant. C’est éclairci : les lignes de la commande montrent ce qu’elles retiennent du stock.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>The file of received messages was damaged</source>
        <translation>Le fichier des messages reçus était endommagé</translation>
    </message>
    <message>
        <source>It was set aside under another name and a new one was begun. Messages that were received and not worked on yet are lost. Your products, stock and orders are in another file, which is whole.</source>
        <translation>Il a été mis de côté sous un autre nom et un nouveau a été commencé. Les messages reçus et pas encore traités sont perdus. Vos produits, votre stock et vos commandes sont dans un autre fichier, qui est intact.</translation>
    </message>
    <message>
        <source>Sync all channels: orders and quantities are read from the marketplaces themselves. Only a shop that sends messages and lists no orders (BoliBana) must be compared by hand. Look whether the disk is well.</source>
        <translation>Synchronisez tous les canaux : commandes et quantités sont lues sur les places de marché elles-mêmes. Seule une boutique qui envoie des messages et ne liste pas ses commandes (BoliBana) doit être comparée à la main. Vérifiez que le disque va bien.</translation>
    </message>
    <message>
        <source>A listing may be any of several products</source>
        <translation>Une annonce peut être celle de plusieurs produits</translation>
    </message>
    <message>
        <source>Listing %1 is new there and the same as several that are sold out: %2. Nothing is counted for it, because a piece would be counted twice if it is one of theirs.</source>
        <translation>L’annonce %1 y est nouvelle et identique à plusieurs annonces épuisées : %2. Rien n’est compté pour elle, car une pièce serait comptée deux fois si c’est l’une des leurs.</translation>
    </message>
    <message>
        <source>Link it to its product under Channels. If it is a new piece, add a product for it first.</source>
        <translation>Liez-la à son produit sous Canaux. Si c’est une nouvelle pièce, ajoutez d’abord un produit pour elle.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same listing on %3</source>
        <translation>%1 et %2 sont la même annonce sur %3</translation>
    </message>
    <message>
        <source>%3 keeps one listing for both. It belongs to %2; %1 is not on sale there.</source>
        <translation>%3 tient une seule annonce pour les deux. Elle est celle de %2 ; %1 n’y est pas en vente.</translation>
    </message>
    <message>
        <source>If they are the same thing, keep the stock of both under one SKU. If not, make them differ (condition, language or other attributes) and publish %1 again.</source>
        <translation>Si c’est la même chose, tenez le stock des deux sous un seul SKU. Sinon, distinguez-les (état, langue ou autres attributs) et publiez %1 à nouveau.</translation>
    </message>
    <message>
        <source>It was not clear which product a listing belongs to. That is settled.</source>
        <translation>On ne savait pas à quel produit appartenait une annonce. C’est réglé.</translation>
    </message>
    <message>
        <source>Two products were the same listing there. That is settled.</source>
        <translation>Deux produits étaient la même annonce là-bas. C’est réglé.</translation>
    </message>
    <message>
        <source>Open the order and link the line to its product, then the sale is counted.</source>
        <translation>Ouvrez la commande et liez la ligne à son produit : la vente sera alors comptée.</translation>
    </message>
    <message>
        <source>%1 did not accept a new listing</source>
        <translation>%1 n’a pas accepté une nouvelle annonce</translation>
    </message>
    <message>
        <source>The product is not for sale there.</source>
        <translation>Le produit n’y est pas en vente.</translation>
    </message>
    <message>
        <source>The reason is written below. Where the product lacks something, correct it, and it is tried again by itself. What cannot be made from here, make on the site of %1: the next sync finds it.</source>
        <translation>La raison est écrite plus bas. S’il manque quelque chose au produit, corrigez-le, et un nouvel essai se fait tout seul. Ce qui ne peut être créé d’ici, créez-le sur le site de %1 : la prochaine synchronisation le trouve.</translation>
    </message>
    <message>
        <source>The marketplace no longer accepts the key of this account. The account is stopped; those that can sign in go on.</source>
        <translation>La place de marché n’accepte plus la clé de ce compte. Le compte est arrêté ; ceux qui peuvent se connecter continuent.</translation>
    </message>
    <message>
        <source>The sign-in was not kept</source>
        <translation>La connexion n’a pas été conservée</translation>
    </message>
    <message>
        <source>Sign-ins that are kept only until the program ends have to be entered again after a start. The marketplace was not asked, and your key is still good.</source>
        <translation>Les connexions conservées seulement jusqu’à la fin du programme doivent être saisies à nouveau après un démarrage. La place de marché n’a pas été interrogée et votre clé est toujours bonne.</translation>
    </message>
    <message>
        <source>Enter the same key again. Where sign-ins are kept is chosen under Settings, Data.</source>
        <translation>Saisissez à nouveau la même clé. L’endroit où les connexions sont conservées se choisit dans Paramètres, Données.</translation>
    </message>
    <message>
        <source>An order may not be at the wholesaler’s</source>
        <translation>Une commande n’est peut-être pas chez le grossiste</translation>
    </message>
    <message>
        <source>It is from before the backup that was put back. The wholesaler may have it already, so it is not passed on by itself: sent twice, it would be delivered twice.</source>
        <translation>Elle date d’avant la sauvegarde qui a été remise. Le grossiste l’a peut-être déjà : elle n’est donc pas transmise toute seule, car envoyée deux fois, elle serait livrée deux fois.</translation>
    </message>
    <message>
        <source>It was not passed on, or was changed there. The reason: %1</source>
        <translation>Elle n’a pas été transmise, ou a été modifiée là-bas. La raison : %1</translation>
    </message>
    <message>
        <source>Look for it at the wholesaler’s. Make it there by hand where it is missing, then dismiss this.</source>
        <translation>Cherchez-la chez le grossiste. Si elle manque, passez-la là-bas à la main, puis fermez cette ligne.</translation>
    </message>
    <message>
        <source>The preview was too long: only its first changes were kept</source>
        <translation>L&apos;aperçu était trop long : seules ses premières modifications ont été gardées</translation>
    </message>
    <message>
        <source>The marketplace tells no times of changes: the newest is the one that was seen last</source>
        <translation>La place de marché ne dit pas quand quelque chose a changé : le plus récent est ce qui a été vu en dernier</translation>
    </message>
    <message>
        <source>The log says more</source>
        <translation>Le journal en dit plus</translation>
    </message>
    <message>
        <source>Work through your browser has stopped, so that your account comes to no harm. Nothing is read from %1 or sent to it meanwhile.</source>
        <translation>Le travail par votre navigateur s’est arrêté, pour que votre compte n’en souffre pas. Entre-temps rien n’est lu sur %1 ni envoyé.</translation>
    </message>
    <message>
        <source>%1 asks for a check</source>
        <translation>%1 demande une vérification</translation>
    </message>
    <message>
        <source>Open it in the paired browser, answer what it asks, then press “Go on” under Channels, Browser and work.</source>
        <translation>Ouvrez-le dans le navigateur associé, répondez à ce qu’il demande, puis cliquez sur « Continuer » sous Canaux, Navigateur et travail.</translation>
    </message>
    <message>
        <source>%1 restricted your account for some time</source>
        <translation>%1 a restreint votre compte pour quelque temps</translation>
    </message>
    <message>
        <source>Read what it wrote to you. Work goes on by itself afterwards; set a slower pace before that.</source>
        <translation>Lisez ce qu’il vous a écrit. Ensuite le travail reprend tout seul ; réglez d’abord un rythme plus lent.</translation>
    </message>
    <message>
        <source>Nobody is logged in on %1</source>
        <translation>Personne n’est connecté à %1</translation>
    </message>
    <message>
        <source>Log in there in the paired browser. It goes on by itself.</source>
        <translation>Connectez-vous-y dans le navigateur associé. Cela reprend tout seul.</translation>
    </message>
    <message>
        <source>%1 refuses your session</source>
        <translation>%1 refuse votre session</translation>
    </message>
    <message>
        <source>Log out there and in again in the paired browser, then press “Go on” under Channels, Browser and work.</source>
        <translation>Déconnectez-vous et reconnectez-vous-y dans le navigateur associé, puis cliquez sur « Continuer » sous Canaux, Navigateur et travail.</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 a demandé une pause</translation>
    </message>
    <message>
        <source>Nothing is to be done: it goes on by itself. If this comes often, set a slower pace.</source>
        <translation>Il n’y a rien à faire : cela reprend tout seul. Si cela arrive souvent, réglez un rythme plus lent.</translation>
    </message>
    <message>
        <source>More was ordered than was there. What this order got is held for it; the rest is missing.</source>
        <translation>On a commandé plus qu’il n’y avait. Ce que cette commande a reçu lui est réservé ; le reste manque.</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Survendu</translation>
    </message>
    <message>
        <source>The folder of your shop cannot be written</source>
        <translation>Impossible d’écrire dans le dossier de votre boutique</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder read-only or not yours. Nothing was changed.</source>
        <translation>Le disque est peut-être plein, ou le dossier en lecture seule ou pas à vous. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some space or make this folder writable, then start Evenstock again:
%1</source>
        <translation>Libérez de l’espace ou rendez ce dossier accessible en écriture, puis relancez Evenstock :
%1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Order deleted</source>
        <translation>Commande supprimée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Product deleted</source>
        <translation>Produit supprimé</translation>
    </message>
    <message>
        <source>News from the marketplace</source>
        <translation>Nouvelle de la place de marché</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Stock modifié</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produit modifié</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>cause, number</comment>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>Its signature could not be checked: the secret was not at hand.</source>
        <translation>Sa signature n&apos;a pas pu être vérifiée : le secret n&apos;était pas disponible.</translation>
    </message>
    <message>
        <source>Its signature is missing or does not fit.</source>
        <translation>Sa signature manque ou ne correspond pas.</translation>
    </message>
    <message>
        <source>It could not be used yet, and is tried again by itself.</source>
        <translation>Cela n&apos;a pas encore pu être utilisé ; un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>It could not be used, and is not tried again by itself.</source>
        <translation>Cela n&apos;a pas pu être utilisé, et aucun nouvel essai ne se fait tout seul.</translation>
    </message>
    <message>
        <source>The channel was switched off.</source>
        <translation>Le canal était désactivé.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>dans les deux sens</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The marketplace wins</source>
        <translation>La place de marché l’emporte</translation>
    </message>
    <message>
        <source>What is here wins</source>
        <translation>Ce qui est ici l’emporte</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Le changement le plus récent l’emporte</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Me demander chaque fois</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Numéro là-bas</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Nouvelle annonce</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Réglage %1</translation>
    </message>
    <message>
        <source>What the marketplace shows is taken; what was changed here is overwritten.</source>
        <translation>Ce que montre la place de marché est repris ; ce qui a été changé ici est écrasé.</translation>
    </message>
    <message>
        <source>What is here is sent; what was changed on the marketplace is overwritten.</source>
        <translation>Ce qui est ici est envoyé ; ce qui a été changé sur la place de marché est écrasé.</translation>
    </message>
    <message>
        <source>The later of the two changes counts. Where the marketplace tells no time, it is when the change was first seen.</source>
        <translation>La plus récente des deux modifications compte. Si la place de marché ne donne pas l’heure, c’est le moment où la modification a été vue la première fois.</translation>
    </message>
    <message>
        <source>Neither side is touched: it waits under Conflicts for you; everything else goes on.</source>
        <translation>Aucun côté n’est touché : cela vous attend sous Conflits ; tout le reste continue.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>IdleReason</name>
    <message>
        <source>This window is not connected to the program that syncs. It tries again by itself.</source>
        <translation>Cette fenêtre n’est pas reliée au programme qui synchronise. Elle réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>The channel is switched off, under Channels.</source>
        <translation>Le canal est désactivé, sous Canaux.</translation>
    </message>
    <message>
        <source>It waits until you sign in again, under Channels.</source>
        <translation>Il attend que vous vous connectiez à nouveau, sous Canaux.</translation>
    </message>
    <message>
        <source>All syncing is paused: Resume, above.</source>
        <translation>Toute la synchronisation est en pause : Reprendre, en haut.</translation>
    </message>
    <message>
        <source>The marketplace does not answer: it is asked again at %1. Sync now does not wait.</source>
        <comment>time</comment>
        <translation>La place de marché ne répond pas : elle est interrogée à nouveau à %1. Synchroniser n’attend pas.</translation>
    </message>
    <message>
        <source>Nothing is sent before you agreed to what was matched, under Channels.</source>
        <translation>Rien n’est envoyé avant que vous ayez accepté les correspondances, sous Canaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for your consent, above.</source>
        <translation>
            <numerusform>%n étape attend votre accord, en haut.</numerusform>
            <numerusform>%n étapes attendent votre accord, en haut.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of it waits for its turn: another of this channel is at work, or the orders of the other channels are read first.</source>
        <translation>Une exécution attend son tour : une autre de ce canal est en cours, ou les commandes des autres canaux sont lues d’abord.</translation>
    </message>
    <message>
        <source>Quiet hours until %1: only orders are read.</source>
        <comment>time</comment>
        <translation>Heures calmes jusqu’à %1 : seules les commandes sont lues.</translation>
    </message>
    <message>
        <source>It has no schedule: it syncs when you say so.</source>
        <translation>Il n’a pas d’horaire : il se synchronise quand vous le dites.</translation>
    </message>
    <message>
        <source>Nothing is due. The next run comes %1.</source>
        <comment>in 12 min</comment>
        <translation>Rien n’est prévu maintenant. La prochaine exécution vient %1.</translation>
    </message>
    <message>
        <source>The next run is due and begins in a moment.</source>
        <translation>La prochaine exécution est due et commence dans un instant.</translation>
    </message>
    <message>
        <source>The last run failed: %1.</source>
        <translation>La dernière exécution a échoué : %1.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>La dernière exécution a échoué.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <comment>in 12 min</comment>
        <translation>Nouvel essai %1.</translation>
    </message>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Nouvel essai dans un instant.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>The window speaks the new language as soon as what is typed is saved or given up.</source>
        <translation>La fenêtre parlera la nouvelle langue dès que ce qui est saisi sera enregistré ou abandonné.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>There is no product %1.</source>
        <translation>Il n’y a pas de produit %1.</translation>
    </message>
    <message>
        <source>The sale of order %1 is counted for %2.</source>
        <translation>La vente de la commande %1 est comptée pour %2.</translation>
    </message>
    <message>
        <source>The listing is linked to %1.</source>
        <translation>L’annonce est liée à %1.</translation>
    </message>
    <message>
        <source>Link “%1”</source>
        <translation>Lier « %1 »</translation>
    </message>
    <message>
        <source>SKU of the product here</source>
        <translation>SKU du produit ici</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Mark as shipped</source>
        <translation>Marquer comme expédié</translation>
    </message>
    <message>
        <source>Tracking code…</source>
        <translation>Numéro de suivi…</translation>
    </message>
    <message>
        <source>Tracking code of the parcel</source>
        <translation>Numéro de suivi du colis</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Demander l’annulation</translation>
    </message>
    <message>
        <source>Ask the marketplace to cancel this order? Marketplaces count cancellations against a seller. The pieces stay held until it is confirmed.</source>
        <translation>Demander à la place de marché d’annuler cette commande ? Les annulations comptent contre le vendeur. Les pièces restent réservées jusqu’à confirmation.</translation>
    </message>
    <message>
        <source>Confirm the cancellation</source>
        <translation>Confirmer l’annulation</translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation>Prendre la commande</translation>
    </message>
    <message>
        <source>Mark as prepared</source>
        <translation>Marquer comme préparée</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marquer comme livrée</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Annuler la commande…</translation>
    </message>
    <message>
        <source>Why is it cancelled? Its pieces come back into stock.</source>
        <translation>Pourquoi est-elle annulée ? Ses pièces reviennent en stock.</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>en rupture de stock</translation>
    </message>
    <message>
        <source>the buyer cancelled it</source>
        <translation>l’acheteur l’a annulée</translation>
    </message>
    <message>
        <source>the buyer cannot be reached</source>
        <translation>l’acheteur est injoignable</translation>
    </message>
    <message>
        <source>the buyer asked for it</source>
        <translation>l’acheteur l’a demandé</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>All came back</source>
        <translation>Tout est revenu</translation>
    </message>
    <message>
        <source>Did all pieces of this order come back? The whole order is then reversed.</source>
        <translation>Toutes les pièces de cette commande sont-elles revenues ? Toute la commande est alors annulée en retour.</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Facture…</translation>
    </message>
    <message>
        <source>Address of the invoice, a PDF file that eMAG fetches (https://…)</source>
        <translation>Adresse de la facture, un fichier PDF qu’eMAG récupère (https://…)</translation>
    </message>
    <message>
        <source>Tell the marketplace and the buyer that this order is on its way? This cannot be taken back.</source>
        <translation>Dire à la place de marché et à l’acheteur que cette commande est en route ? Cela ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Tell the marketplace that this order is delivered? This cannot be taken back.</source>
        <translation>Dire à la place de marché que cette commande est livrée ? Cela ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Confirm that this order is cancelled? This cannot be taken back.</source>
        <translation>Confirmer que cette commande est annulée ? C’est irréversible.</translation>
    </message>
    <message>
        <source>The order is taken on %1.</source>
        <translation>La commande est prise sur %1.</translation>
    </message>
    <message>
        <source>It is marked as prepared on %1.</source>
        <translation>Elle est marquée comme préparée sur %1.</translation>
    </message>
    <message>
        <source>It is marked as delivered on %1.</source>
        <translation>Elle est marquée comme livrée sur %1.</translation>
    </message>
    <message>
        <source>It is open again on %1.</source>
        <translation>Elle est rouverte sur %1.</translation>
    </message>
    <message>
        <source>It is cancelled on %1; its pieces come back into stock.</source>
        <translation>Elle est annulée sur %1 ; ses pièces reviennent en stock.</translation>
    </message>
    <message>
        <source>It is reversed on %1.</source>
        <translation>Elle est annulée comptablement sur %1.</translation>
    </message>
    <message>
        <source>%1 has the address of the invoice.</source>
        <translation>%1 a l’adresse de la facture.</translation>
    </message>
    <message>
        <source>It is marked as shipped on %1.</source>
        <translation>Elle est marquée comme expédiée sur %1.</translation>
    </message>
    <message>
        <source>%1 was asked to cancel it.</source>
        <translation>L’annulation a été demandée à %1.</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Waits for the hub</source>
        <translation>Attend le hub</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Merged at the hub</source>
        <translation>Regroupée au hub</translation>
    </message>
    <message>
        <source>Lost on its way</source>
        <translation>Perdue en route</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>To be cancelled?</source>
        <translation>À annuler ?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Téléphone %1</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>Par transporteur</translation>
    </message>
    <message>
        <source>To a locker or a pick-up point</source>
        <translation>Vers une consigne ou un point relais</translation>
    </message>
    <message>
        <source>Locker: %1</source>
        <translation>Consigne : %1</translation>
    </message>
    <message>
        <source>Sent with: %1</source>
        <translation>Envoyé avec : %1</translation>
    </message>
    <message>
        <source>Tracking code: %1</source>
        <translation>Numéro de suivi : %1</translation>
    </message>
    <message>
        <source>Packing number: %1</source>
        <translation>Numéro d&apos;emballage : %1</translation>
    </message>
    <message>
        <source>To be sent by %1</source>
        <translation>À envoyer avant le %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payée</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Bons : %1</translation>
    </message>
    <message>
        <source>Deposits: %1</source>
        <translation>Consignes : %1</translation>
    </message>
    <message>
        <source>The buyer wrote: %1</source>
        <translation>L&apos;acheteur a écrit : %1</translation>
    </message>
    <message>
        <source>Lines %1, less %2 (fees, vouchers or what was taken out): total %3.</source>
        <translation>Lignes %1, moins %2 (frais, bons ou ce qui a été retiré) : total %3.</translation>
    </message>
    <message>
        <source>Lines %1, and %2 more (transport, deposits or fees): total %3.</source>
        <translation>Lignes %1, plus %2 (transport, consignes ou frais) : total %3.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;y est plus</translation>
    </message>
    <message>
        <source>The buyer asked to cancel on %1</source>
        <translation>L’acheteur a demandé l’annulation le %1</translation>
    </message>
    <message>
        <source>Why it was cancelled: %1</source>
        <translation>Pourquoi elle a été annulée : %1</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>Annulation demandée</translation>
    </message>
    <message>
        <source>Its pieces stay held until that is settled.</source>
        <translation>Ses pièces restent réservées tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>It holds nothing of your stock.</source>
        <translation>Elle ne réserve rien de votre stock.</translation>
    </message>
    <message>
        <source>You asked to cancel this order. Now the buyer has to agree on %1: there is nothing to do here until then. %2</source>
        <comment>channel, what of its pieces</comment>
        <translation>Vous avez demandé l’annulation de cette commande. L’acheteur doit maintenant l’accepter sur %1 : d’ici là, il n’y a rien à faire ici. %2</translation>
    </message>
    <message>
        <source>The buyer asks to cancel this order. %1 If you would rather send it, write to the buyer on %2: from here it can only be confirmed.</source>
        <comment>what of its pieces, channel</comment>
        <translation>L’acheteur demande l’annulation de cette commande. %1 Si vous préférez l’envoyer, écrivez-lui sur %2 : d’ici, on peut seulement confirmer.</translation>
    </message>
    <message>
        <source>Order taken</source>
        <translation>Commande prise en charge</translation>
    </message>
    <message>
        <source>Marked as prepared</source>
        <translation>Marquée comme préparée</translation>
    </message>
    <message>
        <source>Marked as delivered</source>
        <translation>Marquée comme livrée</translation>
    </message>
    <message>
        <source>Marked as shipped</source>
        <translation>Marquée comme expédiée</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>Commande rouverte</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Annulation demandée</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Annulation confirmée</translation>
    </message>
    <message>
        <source>Order reversed</source>
        <translation>Commande contre-passée</translation>
    </message>
    <message>
        <source>Invoice sent</source>
        <translation>Facture envoyée</translation>
    </message>
    <message>
        <source>Tracking code sent</source>
        <translation>Code de suivi envoyé</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>something a marketplace offers</comment>
        <translation>Commande : %1</translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message>
        <source>No marketplace connected</source>
        <translation>Aucune place de marché connectée</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgence</numerusform>
            <numerusform>%n urgences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n point vous attend</numerusform>
            <numerusform>%n points vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are off</source>
        <translation>Tous les canaux sont coupés</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) need a look</source>
        <translation>
            <numerusform>%n canal à regarder</numerusform>
            <numerusform>%n canaux à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) not checked yet</source>
        <translation>
            <numerusform>%n canal pas encore vérifié</numerusform>
            <numerusform>%n canaux pas encore vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels agree</source>
        <translation>Tous les canaux concordent</translation>
    </message>
</context>
<context>
    <name>Oversold</name>
    <message>
        <source>Order %1, %2: asks for %3, got %4, oversold by %5.</source>
        <comment>code, channel, numbers</comment>
        <translation>Commande %1, %2 : en demande %3, en a reçu %4, %5 vendus en trop.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more order(s).</source>
        <translation>
            <numerusform>Et %n autre commande.</numerusform>
            <numerusform>Et %n autres commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide: find what is missing and count it, or cancel there. Nothing is cancelled by itself.</source>
        <translation>C’est vous qui décidez : trouvez ce qui manque et comptez-le, ou annulez là-bas. Rien ne s’annule tout seul.</translation>
    </message>
</context>
<context>
    <name>ProblemEvidence</name>
    <message>
        <source>Asked the marketplace</source>
        <translation>Demandé à la place de marché</translation>
    </message>
    <message>
        <source>Sent to the marketplace</source>
        <translation>Envoyé à la place de marché</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>too busy</source>
        <translation>trop occupé</translation>
    </message>
    <message>
        <source>fault there</source>
        <translation>panne de leur côté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>fields</comment>
        <translation>Envoyé : %1</translation>
    </message>
    <message>
        <source>You dismissed it</source>
        <translation>Vous l’avez écarté</translation>
    </message>
    <message>
        <source>It no longer happens</source>
        <translation>Cela n’arrive plus</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Put aside; not sent again until something changes</source>
        <translation>Mis de côté ; pas renvoyé tant que rien ne change</translation>
    </message>
    <message>
        <source>Nothing more is tried by itself</source>
        <translation>Plus rien n’est essayé automatiquement</translation>
    </message>
    <message>
        <source>Happened for the first time</source>
        <translation>Première apparition</translation>
    </message>
    <message numerus="yes">
        <source>Happened again, %n time(s) in all</source>
        <translation>
            <numerusform>S’est reproduit, %n fois en tout</numerusform>
            <numerusform>S’est reproduit, %n fois en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>S’est produit</translation>
    </message>
    <message>
        <source>%1, took %2 ms</source>
        <comment>time</comment>
        <translation>%1, en %2 ms</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Afficher les détails...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Masquer les détails...</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Webhook server off</source>
        <translation>Serveur webhook éteint</translation>
    </message>
    <message>
        <source>Webhook server on</source>
        <translation>Serveur webhook actif</translation>
    </message>
    <message>
        <source>Tunnel connected</source>
        <translation>Tunnel connecté</translation>
    </message>
    <message>
        <source>Tunnel connecting…</source>
        <translation>Connexion du tunnel…</translation>
    </message>
    <message>
        <source>Tunnel broken, tried again</source>
        <translation>Tunnel coupé, nouvel essai</translation>
    </message>
    <message>
        <source>Tunnel program missing</source>
        <translation>Programme du tunnel absent</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Il n’y a pas encore d’adresse publique.</translation>
    </message>
    <message>
        <source>The address can be reached from outside; it answered in %1 ms.</source>
        <translation>L’adresse est joignable de l’extérieur ; réponse en %1 ms.</translation>
    </message>
    <message>
        <source>The name of the address is not known on the Internet.</source>
        <translation>Le nom de l’adresse est inconnu sur Internet.</translation>
    </message>
    <message>
        <source>Nobody answers at the address.</source>
        <translation>Personne ne répond à l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of the address is not trusted.</source>
        <translation>Le certificat de l’adresse n’est pas fiable.</translation>
    </message>
    <message>
        <source>Somebody else answers at the address, not this computer.</source>
        <translation>Quelqu’un d’autre répond à l’adresse, pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Messages arrive, but their answers get lost on the way back.</source>
        <translation>Les messages arrivent, mais leurs réponses se perdent au retour.</translation>
    </message>
    <message>
        <source>The address is being tested…</source>
        <translation>L’adresse est en cours de test…</translation>
    </message>
    <message>
        <source>Marketplaces cannot reach the receiver</source>
        <translation>Les places de marché n’atteignent pas le récepteur</translation>
    </message>
    <message>
        <source>Check that the tunnel runs, that it leads to this computer, and that this computer is online; then test again.</source>
        <translation>Vérifiez que le tunnel tourne, qu’il mène à cet ordinateur et que cet ordinateur est en ligne ; puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Listening is switched off, so the address is not tested.</source>
        <translation>L’écoute est désactivée, l’adresse n’est donc pas testée.</translation>
    </message>
    <message>
        <source>Nothing arrived within %1 seconds.</source>
        <translation>Rien n’est arrivé en %1 secondes.</translation>
    </message>
    <message>
        <source>Webhook server cannot start</source>
        <translation>Le serveur de webhooks ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Webhook server on, but not as set</source>
        <translation>Serveur de webhooks en marche, mais pas comme réglé</translation>
    </message>
    <message>
        <source>The certificate cannot be read: choose its PEM file.</source>
        <translation>Le certificat ne peut pas être lu : choisissez son fichier PEM.</translation>
    </message>
    <message>
        <source>The key of the certificate cannot be used: choose its own PEM file, without a password.</source>
        <translation>La clé du certificat ne peut pas être utilisée : choisissez son propre fichier PEM, sans mot de passe.</translation>
    </message>
    <message>
        <source>Others could reach this address, and that is not allowed: type 127.0.0.1, or allow it.</source>
        <translation>D’autres pourraient atteindre cette adresse, et ce n’est pas permis : tapez 127.0.0.1, ou permettez-le.</translation>
    </message>
    <message>
        <source>The tunnel needs its command: type it here.</source>
        <translation>Il faut sa commande au tunnel : tapez-la ici.</translation>
    </message>
    <message>
        <source>Type a web address, as in https://shop.example.</source>
        <translation>Saisissez une adresse web, comme https://shop.example.</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer. It is offered at %2.</source>
        <translation>Le programme %1 n’est pas sur cet ordinateur. Il est proposé sur %2.</translation>
    </message>
    <message>
        <source>The program ssh is not on this computer. On Debian the package openssh-client has it.</source>
        <translation>Le programme ssh n’est pas sur cet ordinateur. Sur Debian, le paquet openssh-client le contient.</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer, or not where programs are looked for.</source>
        <translation>Le programme %1 n’est pas sur cet ordinateur, ou pas là où l’on cherche les programmes.</translation>
    </message>
    <message>
        <source>Tunnel cannot start</source>
        <translation>Le tunnel ne peut pas démarrer</translation>
    </message>
    <message>
        <source>It cannot listen at %1: another program may have port %2, or the address is not one of this computer.</source>
        <translation>Impossible d’écouter sur %1 : un autre programme occupe peut-être le port %2, ou l’adresse n’est pas celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>It cannot listen at this address: another program may have the port, or the address is not one of this computer.</source>
        <translation>Impossible d’écouter à cette adresse : un autre programme occupe peut-être le port, ou l’adresse n’est pas celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program: it is tried again every minute.</source>
        <translation>Choisissez un autre port ou fermez ce programme : un nouvel essai est fait chaque minute.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Type the address of the shop.</source>
        <translation>Saisissez l’adresse de la boutique.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>« %1 » est trop long.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>« %1 » dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>« %1 » ne peut pas être vide.</translation>
    </message>
    <message>
        <source>“%1” must not be 0.</source>
        <translation>« %1 » ne peut pas être 0.</translation>
    </message>
    <message>
        <source>“%1” must be 0 or more.</source>
        <translation>« %1 » doit être 0 ou plus.</translation>
    </message>
    <message>
        <source>“%1” must be whole pieces.</source>
        <translation>« %1 » doit être en pièces entières.</translation>
    </message>
    <message>
        <source>“%1” must be a quantity with at most three decimals.</source>
        <translation>« %1 » doit être une quantité avec trois décimales au plus.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>« %1 » doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>Only %2 are on hand: no more than that can be taken off.</source>
        <translation>Il n’y en a que %2 en stock : on ne peut pas en retirer plus.</translation>
    </message>
    <message>
        <source>That is too many: at most %2 can be on hand.</source>
        <translation>C’est trop : il peut y en avoir %2 au plus en stock.</translation>
    </message>
    <message>
        <source>“%1” must be an amount of %2 of 0 or more.</source>
        <translation>« %1 » doit être un montant en %2, 0 ou plus.</translation>
    </message>
    <message>
        <source>Type a price in %2.</source>
        <translation>Saisissez un prix en %2.</translation>
    </message>
    <message>
        <source>Type a quantity, like 3.</source>
        <translation>Saisissez une quantité, comme 3.</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR.</source>
        <translation>Une devise a trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>The currency changes only together with the price: type both.</source>
        <translation>La devise ne change qu’avec le prix : saisissez les deux.</translation>
    </message>
    <message>
        <source>An EAN has 8 to 14 digits.</source>
        <translation>Un EAN a de 8 à 14 chiffres.</translation>
    </message>
    <message>
        <source>“%1” must have 1 to %2 characters and no blanks around it.</source>
        <translation>« %1 » doit avoir de 1 à %2 caractères, sans espaces autour.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be shown.</source>
        <translation>« %1 » contient un caractère qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>A channel is called so already: choose another name.</source>
        <translation>Un canal porte déjà ce nom : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This SKU belongs to another product.</source>
        <translation>Ce SKU appartient à un autre produit.</translation>
    </message>
    <message>
        <source>A field of your own needs another name.</source>
        <translation>Un de vos champs a besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>Quiet hours are written like 22:00-07:00.</source>
        <translation>Les heures calmes s’écrivent comme 22:00-07:00.</translation>
    </message>
    <message>
        <source>Type the address of the shop, such as https://shop.example.</source>
        <translation>Saisissez l’adresse de la boutique, par exemple https://shop.example.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password: they have fields of their own.</source>
        <translation>L’adresse ne doit pas contenir d’utilisateur ni de mot de passe : ils ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Leave out of the address what follows ? or #.</source>
        <translation>Retirez de l’adresse ce qui suit ? ou #.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Write https before %1: with http everybody on the way would see the sign-in.</source>
        <translation>Écrivez https devant %1 : avec http, tout le monde en chemin verrait les identifiants.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Le jeton manque.</translation>
    </message>
    <message>
        <source>The token is cut off. Copy all of it: its three parts are separated by points.</source>
        <translation>Le jeton est coupé. Copiez-le en entier : ses trois parties sont séparées par des points.</translation>
    </message>
    <message>
        <source>This is no token. Copy the long text that begins with eyJ.</source>
        <translation>Ce n’est pas un jeton. Copiez le long texte qui commence par eyJ.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>This is no key. Copy the one text that begins with b2c_.</source>
        <translation>Ce n’est pas une clé. Copiez le texte qui commence par b2c_.</translation>
    </message>
    <message>
        <source>This is too long for a key.</source>
        <translation>C’est trop long pour une clé.</translation>
    </message>
    <message>
        <source>This is no key: it holds a letter that keys do not have.</source>
        <translation>Ce n’est pas une clé : elle contient une lettre que les clés n’ont pas.</translation>
    </message>
    <message>
        <source>A Webservice key has %1 characters; this text has %2.</source>
        <translation>Une clé Webservice a %1 caractères ; ce texte en a %2.</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>Un nom d’utilisateur ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <source>The key lacks rights. Tick them under Advanced parameters &gt; Webservice: %1.</source>
        <translation>Il manque des droits à la clé. Cochez-les sous Paramètres avancés &gt; Webservice : %1.</translation>
    </message>
    <message>
        <source>These changes are %2 already. Preview the changes anew.</source>
        <translation>Ces changements sont déjà %2. Demandez un nouvel aperçu.</translation>
    </message>
    <message>
        <source>These changes are no longer there. Preview the changes anew.</source>
        <translation>Ces changements n’existent plus. Demandez un nouvel aperçu.</translation>
    </message>
    <message>
        <source>This run was taken back already.</source>
        <translation>Cette exécution a déjà été annulée.</translation>
    </message>
    <message>
        <source>This run is still under way. Stop it first.</source>
        <translation>Cette exécution est encore en cours. Arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>This run has ended already.</source>
        <translation>Cette exécution est déjà terminée.</translation>
    </message>
    <message>
        <source>%1 runs of this channel wait already. Wait until one has ended.</source>
        <translation>%1 exécutions de ce canal attendent déjà. Attendez que l’une soit terminée.</translation>
    </message>
    <message>
        <source>Another run of this channel is under way.</source>
        <translation>Une autre exécution de ce canal est en cours.</translation>
    </message>
    <message>
        <source>%1 is switched off. Switch it on under Channels.</source>
        <translation>%1 est désactivé. Activez-le sous Canaux.</translation>
    </message>
    <message>
        <source>Nothing was changed by this.</source>
        <translation>Rien n’a été changé par cela.</translation>
    </message>
    <message>
        <source>Nothing was decided about this yet.</source>
        <translation>Rien n’a encore été décidé à ce sujet.</translation>
    </message>
    <message>
        <source>This conflict is no longer there.</source>
        <translation>Ce conflit n’existe plus.</translation>
    </message>
    <message>
        <source>This error is no longer there.</source>
        <translation>Cette erreur n’existe plus.</translation>
    </message>
    <message>
        <source>There is nothing to try again here. Look at it, then dismiss it.</source>
        <translation>Il n’y a rien à réessayer ici. Regardez, puis écartez-le.</translation>
    </message>
    <message>
        <source>There is no channel %1 any more.</source>
        <translation>Le canal %1 n’existe plus.</translation>
    </message>
    <message>
        <source>This channel is no longer there.</source>
        <translation>Ce canal n’existe plus.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Il n’y a pas de produit %1.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Look at it again.</source>
        <translation>« %1 » a changé entre-temps. Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>Listing %1 is no longer there.</source>
        <translation>L’annonce %1 n’existe plus.</translation>
    </message>
    <message>
        <source>Listing %1 is linked already. Unlink it first.</source>
        <translation>L’annonce %1 est déjà liée. Déliez-la d’abord.</translation>
    </message>
    <message>
        <source>Listing %1 is not linked.</source>
        <translation>L’annonce %1 n’est pas liée.</translation>
    </message>
    <message>
        <source>Listing %1 is not left out.</source>
        <translation>L’annonce %1 n’est pas laissée de côté.</translation>
    </message>
    <message>
        <source>Listing %1 is decided already.</source>
        <translation>L’annonce %1 est déjà décidée.</translation>
    </message>
    <message>
        <source>%1 has no category %2.</source>
        <translation>%1 n’a pas de catégorie %2.</translation>
    </message>
    <message>
        <source>Category %1 of %2 goes to another one already.</source>
        <translation>La catégorie %1 de %2 va déjà vers une autre.</translation>
    </message>
    <message>
        <source>The categories of a channel go into that channel as they are.</source>
        <translation>Les catégories d’un canal y vont telles quelles.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 dépasse %2 Mo.</translation>
    </message>
    <message>
        <source>%1 is no picture (JPEG, PNG, GIF or WebP).</source>
        <translation>%1 n’est pas une image (JPEG, PNG, GIF ou WebP).</translation>
    </message>
    <message>
        <source>These are too many: a product has at most %2 pictures.</source>
        <translation>C’est trop : un produit a %2 images au plus.</translation>
    </message>
    <message>
        <source>The file has more than %2 rows. Split it.</source>
        <translation>Le fichier a plus de %2 lignes. Divisez-le.</translation>
    </message>
    <message>
        <source>The product has no price.</source>
        <translation>Le produit n’a pas de prix.</translation>
    </message>
    <message>
        <source>The product needs a title and a SKU.</source>
        <translation>Le produit a besoin d’un titre et d’un SKU.</translation>
    </message>
    <message>
        <source>The product needs a SKU.</source>
        <translation>Le produit a besoin d’un SKU.</translation>
    </message>
    <message>
        <source>The price is in %1, and this channel sells in %2.</source>
        <translation>Le prix est en %1, et ce canal vend en %2.</translation>
    </message>
    <message>
        <source>CardTrader needs a price above zero.</source>
        <translation>CardTrader veut un prix supérieur à zéro.</translation>
    </message>
    <message>
        <source>eMAG needs a price above zero.</source>
        <translation>eMAG veut un prix supérieur à zéro.</translation>
    </message>
    <message>
        <source>CardTrader sells whole pieces, one at least.</source>
        <translation>CardTrader vend des pièces entières, une au moins.</translation>
    </message>
    <message>
        <source>CardTrader sells whole pieces only.</source>
        <translation>CardTrader ne vend que des pièces entières.</translation>
    </message>
    <message>
        <source>eMAG sells whole pieces only.</source>
        <translation>eMAG ne vend que des pièces entières.</translation>
    </message>
    <message>
        <source>PrestaShop counts whole pieces only.</source>
        <translation>PrestaShop ne compte que des pièces entières.</translation>
    </message>
    <message>
        <source>CardTrader needs to know which card this is: choose it in its catalogue.</source>
        <translation>CardTrader doit savoir de quelle carte il s’agit : choisissez-la dans son catalogue.</translation>
    </message>
    <message>
        <source>CardTrader needs the condition of this card. Without one it would say Near Mint.</source>
        <translation>CardTrader a besoin de l’état de cette carte. Sans lui, il dirait Near Mint.</translation>
    </message>
    <message>
        <source>eMAG needs a category: choose the one that is meant for this product.</source>
        <translation>eMAG veut une catégorie : choisissez celle qui convient à ce produit.</translation>
    </message>
    <message>
        <source>eMAG needs a brand, and the product has none.</source>
        <translation>eMAG veut une marque, et le produit n’en a pas.</translation>
    </message>
    <message>
        <source>CardTrader wants an explanation of at least %1 characters; this one has %2.</source>
        <translation>CardTrader veut une explication d’au moins %1 caractères ; celle-ci en a %2.</translation>
    </message>
    <message>
        <source>The tracking code is missing.</source>
        <translation>Le code de suivi manque.</translation>
    </message>
    <message>
        <source>Choose why the order is cancelled: eMAG wants a reason.</source>
        <translation>Choisissez pourquoi la commande est annulée : eMAG veut un motif.</translation>
    </message>
    <message>
        <source>eMAG fetches the invoice itself: give the https address of a PDF file.</source>
        <translation>eMAG va chercher la facture lui-même : donnez l’adresse https d’un fichier PDF.</translation>
    </message>
    <message>
        <source>Say of which lines how many pieces are left after the return.</source>
        <translation>Dites de quelles lignes il reste combien de pièces après le retour.</translation>
    </message>
    <message>
        <source>Of line %1, 0 to %2 pieces can be left.</source>
        <translation>De la ligne %1, il peut rester de 0 à %2 pièces.</translation>
    </message>
    <message>
        <source>It is not possible any more: the order is “%1” there by now.</source>
        <translation>Ce n’est plus possible : la commande y est maintenant « %1 ».</translation>
    </message>
    <message>
        <source>Nothing can be done with this order now.</source>
        <translation>On ne peut rien faire de cette commande pour le moment.</translation>
    </message>
    <message>
        <source>The marketplace does not allow this any more.</source>
        <translation>La place de marché ne le permet plus.</translation>
    </message>
    <message>
        <source>“%1” must be one of these: %2.</source>
        <translation>« %1 » doit être l’un de ceux-ci : %2.</translation>
    </message>
    <message>
        <source>There is no order %1 any more.</source>
        <translation>La commande %1 n’existe plus.</translation>
    </message>
    <message>
        <source>This line is no longer in the order.</source>
        <translation>Cette ligne n’est plus dans la commande.</translation>
    </message>
    <message>
        <source>The line was linked to another product meanwhile.</source>
        <translation>La ligne a été liée entre-temps à un autre produit.</translation>
    </message>
    <message>
        <source>It is certain already. Nothing to do.</source>
        <translation>C’est déjà certain. Rien à faire.</translation>
    </message>
    <message>
        <source>The next sync looks for this order by itself.</source>
        <translation>La prochaine synchronisation cherche cette commande d’elle-même.</translation>
    </message>
    <message>
        <source>It was sent a moment ago and may still arrive. Look again in two minutes.</source>
        <translation>Cela vient d’être envoyé et peut encore arriver. Regardez de nouveau dans deux minutes.</translation>
    </message>
    <message>
        <source>%1 is there already: give another name.</source>
        <translation>%1 existe déjà : donnez un autre nom.</translation>
    </message>
    <message>
        <source>Choose a file with its folder.</source>
        <translation>Choisissez un fichier avec son dossier.</translation>
    </message>
    <message>
        <source>Another Evenstock has this shop open. Close it first.</source>
        <translation>Un autre Evenstock a ouvert cette boutique. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Another version of Evenstock has this shop open. Close it, or use the same one.</source>
        <translation>Une autre version d’Evenstock a ouvert cette boutique. Fermez-la, ou utilisez la même.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>made</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>écartés</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmés</translation>
    </message>
    <message>
        <source>Vinted has a listing %1 with this very title already. Link it to this product, or take it off there.</source>
        <translation>Vinted a déjà une annonce %1 avec ce même titre. Reliez-la à ce produit, ou retirez-la de là.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>Le navigateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The browser named no listing: the wardrobe tells whether there is one.</source>
        <translation>Le navigateur n’a nommé aucune annonce : le dressing dira s’il y en a une.</translation>
    </message>
    <message>
        <source>The browser could not do it.</source>
        <translation>Le navigateur n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>A part of the wardrobe did not arrive.</source>
        <translation>Une partie du dressing n’est pas arrivée.</translation>
    </message>
    <message>
        <source>What came as the wardrobe is none. It is read again.</source>
        <translation>Ce qui est arrivé n’est pas un dressing. Il est relu.</translation>
    </message>
    <message>
        <source>An answer came after the task was over. Look at it under Work.</source>
        <translation>Une réponse est arrivée après la fin de la tâche. Voyez-la sous Travail.</translation>
    </message>
    <message>
        <source>Vinted’s listing %1 belongs to another product here.</source>
        <translation>L’annonce %1 de Vinted appartient ici à un autre produit.</translation>
    </message>
    <message>
        <source>Listing %1 stood there before with the same title. If it is the same piece, take one of them off.</source>
        <translation>L’annonce %1 s’y trouvait déjà avec le même titre. Si c’est la même pièce, retirez l’une des deux.</translation>
    </message>
    <message>
        <source>Listing %1 was made a second time and is taken off again.</source>
        <translation>L’annonce %1 a été créée une seconde fois et est retirée.</translation>
    </message>
    <message>
        <source>The extension is older than Evenstock and cannot do this. Update it.</source>
        <translation>L’extension est plus ancienne qu’Evenstock et ne sait pas le faire. Mettez-la à jour.</translation>
    </message>
    <message>
        <source>No listing was named to the browser.</source>
        <translation>Aucune annonce n’a été nommée au navigateur.</translation>
    </message>
    <message>
        <source>Vinted wants one to twenty pictures.</source>
        <translation>Vinted demande une à vingt photos.</translation>
    </message>
    <message>
        <source>Vinted did not take a picture.</source>
        <translation>Vinted n’a pas pris une photo.</translation>
    </message>
    <message>
        <source>The listing could not be read on Vinted.</source>
        <translation>L’annonce n’a pas pu être lue sur Vinted.</translation>
    </message>
    <message>
        <source>Vinted’s answer was no wardrobe. It is read again.</source>
        <translation>La réponse de Vinted n’était pas un dressing. Il est relu.</translation>
    </message>
    <message>
        <source>Nothing was sent to Vinted.</source>
        <translation>Rien n’a été envoyé à Vinted.</translation>
    </message>
    <message>
        <source>No category of Vinted’s is assigned.</source>
        <translation>Aucune catégorie de Vinted n’est attribuée.</translation>
    </message>
    <message>
        <source>No package size of Vinted’s is assigned.</source>
        <translation>Aucune taille de colis de Vinted n’est attribuée.</translation>
    </message>
    <message>
        <source>The wholesaler has no listing for “%1”.</source>
        <translation>Le grossiste n’a pas d’annonce pour « %1 ».</translation>
    </message>
    <message>
        <source>The wholesaler has %1 of product %2, and %3 are ordered.</source>
        <translation>Le grossiste a %1 du produit %2, et %3 sont commandés.</translation>
    </message>
    <message>
        <source>The wholesaler cancelled it.</source>
        <translation>Le grossiste l’a annulée.</translation>
    </message>
    <message>
        <source>The wholesaler’s shop no longer has product %1.</source>
        <translation>La boutique du grossiste n’a plus le produit %1.</translation>
    </message>
    <message>
        <source>The wholesaler’s shop no longer has the order.</source>
        <translation>La boutique du grossiste n’a plus la commande.</translation>
    </message>
    <message>
        <source>It was taken up again after it was cancelled at the wholesaler’s.</source>
        <translation>Elle a été reprise après avoir été annulée chez le grossiste.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer in time. Look for its window and unlock it, then try again.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu à temps. Cherchez sa fenêtre et déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Try again in a moment.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another Evenstock is writing the vault. Try again in a moment.</source>
        <translation>Un autre Evenstock écrit le coffre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A newer Evenstock has opened this shop already, and this one cannot read it. Install that version. Nothing was changed.</source>
        <translation>Un Evenstock plus récent a déjà ouvert cette boutique, et celui-ci ne sait pas la lire. Installez cette version. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A newer Evenstock made this vault. Use that version.</source>
        <translation>Un Evenstock plus récent a créé ce coffre. Utilisez cette version.</translation>
    </message>
    <message>
        <source>The sample shop could not be opened: a part of Evenstock is missing or did not start. Install Evenstock again.</source>
        <translation>La boutique d’essai n’a pas pu être ouverte : une partie d’Evenstock manque ou n’a pas démarré. Réinstallez Evenstock.</translation>
    </message>
    <message>
        <source>The part of Evenstock that does the work is not connected. It is tried again by itself.</source>
        <translation>La partie d’Evenstock qui fait le travail n’est pas connectée. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The part of Evenstock that does the work does not answer. It is tried again by itself.</source>
        <translation>La partie d’Evenstock qui fait le travail ne répond pas. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Another Evenstock is just opening this shop. Wait a moment.</source>
        <translation>Un autre Evenstock est en train d’ouvrir cette boutique. Attendez un instant.</translation>
    </message>
    <message>
        <source>The shop is open on another computer (%1). Close it there first.</source>
        <translation>La boutique est ouverte sur un autre ordinateur (%1). Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>The price is in %1, and this channel sells in %2. Prices are not converted: for this channel make a product of its own with a SKU of its own, its price in %2, and the pieces meant for it.</source>
        <translation>Le prix est en %1 et ce canal vend en %2. Les prix ne sont pas convertis : pour ce canal, créez un produit à part avec son propre SKU, son prix en %2 et les pièces qui lui sont destinées.</translation>
    </message>
    <message>
        <source>The product has no title.</source>
        <translation>Le produit n’a pas de titre.</translation>
    </message>
    <message>
        <source>Listing %1 there has its SKU. Link it instead.</source>
        <translation>L’annonce %1 y porte déjà son SKU. Liez plutôt celle-ci.</translation>
    </message>
    <message>
        <source>It is being made there already.</source>
        <translation>Il y est déjà en cours de création.</translation>
    </message>
    <message>
        <source>It comes back there by itself when there is stock.</source>
        <translation>Il y revient de lui-même dès qu’il y a du stock.</translation>
    </message>
    <message>
        <source>It is listed there already, as %1.</source>
        <translation>Il y est déjà en vente, sous %1.</translation>
    </message>
    <message>
        <source>It would be the same listing there as %1. Give it other properties, or sell both as one product.</source>
        <translation>Ce serait là-bas la même annonce que %1. Donnez-lui d’autres propriétés, ou vendez les deux comme un seul produit.</translation>
    </message>
    <message>
        <source>There is none on hand.</source>
        <translation>Il n’y en a pas en stock.</translation>
    </message>
    <message>
        <source>The rules of this channel show none of it.</source>
        <translation>Selon les règles de ce canal, aucun n’est montré.</translation>
    </message>
    <message>
        <source>This marketplace lets no program put anything on sale.</source>
        <translation>Cette place de marché ne laisse aucun programme mettre quoi que ce soit en vente.</translation>
    </message>
    <message>
        <source>The stock of %1 is not sent from here, so nothing can be put on sale there.</source>
        <translation>Le stock de %1 n’est pas envoyé d’ici : rien ne peut donc y être mis en vente.</translation>
    </message>
    <message>
        <source>What was found on %1 is not linked yet. Do that first, under Channels: what is there already would be made twice.</source>
        <translation>Ce qui a été trouvé sur %1 n’est pas encore lié. Faites-le d’abord, sous Canaux : ce qui existe déjà serait créé deux fois.</translation>
    </message>
    <message>
        <source>%1 was linked with prices in %2 and has them in %3 now. Agree to that first.</source>
        <translation>%1 a été lié avec des prix en %2 et les a maintenant en %3. Acceptez-le d’abord.</translation>
    </message>
    <message>
        <source>Another version of Evenstock, most likely a newer one, wrote the data of this shop, and this one cannot read it. Install the newest version. Nothing was changed.</source>
        <translation>Les données de cette boutique ont été écrites par une autre version d’Evenstock, sans doute plus récente, et celle-ci ne peut pas les lire. Installez la version la plus récente. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>This is the sample shop. Everything in it is invented, and nothing leaves this computer.</source>
        <translation>Ceci est la boutique d’essai. Tout y est inventé, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>Quitter la boutique d’essai</translation>
    </message>
</context>
<context>
    <name>SettingAdvice</name>
    <message>
        <source>Type the name of the mail server and its port, as in smtp.example:587.</source>
        <translation>Saisissez le nom du serveur de messagerie et son port, comme smtp.example:587.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this computer may be used.</source>
        <translation>Sans chiffrement, seul un serveur de messagerie sur cet ordinateur peut être utilisé.</translation>
    </message>
    <message>
        <source>There is no password for this user name yet: type it below.</source>
        <translation>Il n’y a pas encore de mot de passe pour ce nom d’utilisateur : saisissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Type one e-mail address, as in shop@shop.example.</source>
        <translation>Saisissez une seule adresse e-mail, comme shop@shop.example.</translation>
    </message>
    <message>
        <source>Type an e-mail address, or several with commas between them.</source>
        <translation>Saisissez une adresse e-mail, ou plusieurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>Type an address of this computer and a port, as in 127.0.0.1:8787.</source>
        <translation>Saisissez une adresse de cet ordinateur et un port, comme 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Type a web address, as in https://shop.example.</source>
        <translation>Saisissez une adresse web, comme https://shop.example.</translation>
    </message>
    <message>
        <source>A number of days from 1 to 3650.</source>
        <translation>Un nombre de jours de 1 à 3650.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>figure</comment>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texte à virgules (*.csv)</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Exporter ce que je vois</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n ligne écrite dans %1</numerusform>
            <numerusform>%n lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The list was changed while it was written. Export it again.</source>
        <translation>La liste a changé pendant qu’elle était écrite. Exportez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>TableWalk</name>
    <message>
        <source>%1, more</source>
        <comment>second line of a column</comment>
        <translation>%1, suite</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>That is not the passphrase of the vault.</source>
        <translation>Ce n&apos;est pas la phrase secrète du coffre.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file of the vault is damaged: put it back from a backup.</source>
        <translation>Le fichier du coffre est endommagé : remettez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n&apos;y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>Un autre programme l&apos;occupe. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>Il n&apos;a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The vault is closed, so no account can sign in.</source>
        <translation>Le coffre est fermé, aucun compte ne peut se connecter.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>The sign-ins stay where they were.</source>
        <translation>Les connexions restent où elles étaient.</translation>
    </message>
</context>
<context>
    <name>VintedTerms</name>
    <message>
        <source>This feature acts in your own Vinted session through a browser extension.</source>
        <translation>Cette fonction agit dans votre propre session Vinted au moyen d&apos;une extension de navigateur.</translation>
    </message>
    <message>
        <source>Vinted has not approved it; its terms restrict automation and it may limit or close your account. You use it at your own risk.</source>
        <translation>Vinted ne l&apos;a pas approuvée ; ses conditions restreignent l&apos;automatisation et elle peut limiter ou fermer votre compte. Vous l&apos;utilisez à vos risques.</translation>
    </message>
    <message>
        <source>The program works slowly, stops when Vinted asks for a check, and never solves or avoids such checks.</source>
        <translation>Le programme travaille lentement, s&apos;arrête quand Vinted demande une vérification, et ne résout ni n&apos;évite jamais de telles vérifications.</translation>
    </message>
    <message>
        <source>Businesses need a Vinted Pro account; Pro sellers can ask Vinted for its official integration.</source>
        <translation>Les entreprises ont besoin d&apos;un compte Vinted Pro ; les vendeurs Pro peuvent demander à Vinted son intégration officielle.</translation>
    </message>
    <message>
        <source>Cookies and passwords never leave the browser.</source>
        <translation>Les cookies et les mots de passe ne quittent jamais le navigateur.</translation>
    </message>
    <message>
        <source>Evenstock is not affiliated with Vinted.</source>
        <translation>Evenstock n&apos;est pas affilié à Vinted.</translation>
    </message>
    <message>
        <source>Vinted’s terms restrict automation: the faster it works, the sooner Vinted may limit or close the account. At your own risk.</source>
        <translation>Les conditions de Vinted restreignent l&apos;automatisation : plus il va vite, plus tôt Vinted peut limiter ou fermer le compte. À vos risques.</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Agreed on %1 (version %2)</source>
        <translation>Acceptées le %1 (version %2)</translation>
    </message>
</context>
<context>
    <name>VintedWords</name>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Read the wardrobe</source>
        <translation>Lire le dressing</translation>
    </message>
    <message>
        <source>See who is logged in</source>
        <translation>Voir qui est connecté</translation>
    </message>
    <message>
        <source>Read Vinted’s lists</source>
        <translation>Lire les listes de Vinted</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Réponse tardive</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Waits for the browser</source>
        <translation>Attend le navigateur</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No browser took it for an hour</source>
        <translation>Aucun navigateur ne l&apos;a prise pendant une heure</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Vous l&apos;avez annulée</translation>
    </message>
    <message>
        <source>No answer came: the wardrobe tells whether it was done</source>
        <translation>Aucune réponse : le dressing dira si c&apos;est fait</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Pas encore là-bas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not in the wardrobe</source>
        <translation>Pas dans le dressing</translation>
    </message>
    <message>
        <source>You switched it off</source>
        <translation>Vous l&apos;avez arrêté</translation>
    </message>
    <message>
        <source>Nobody is logged in on Vinted: log in in the paired browser</source>
        <translation>Personne n&apos;est connecté à Vinted : connectez-vous dans le navigateur associé</translation>
    </message>
    <message>
        <source>Vinted refuses this session: log in there again</source>
        <translation>Vinted refuse cette session : reconnectez-vous</translation>
    </message>
    <message>
        <source>Vinted asks for a check: open Vinted in the browser and answer it</source>
        <translation>Vinted demande une vérification : ouvrez Vinted dans le navigateur et répondez-y</translation>
    </message>
    <message>
        <source>Vinted asked for a pause</source>
        <translation>Vinted a demandé une pause</translation>
    </message>
    <message>
        <source>Vinted restricted this account for some time</source>
        <translation>Vinted a restreint ce compte pour un temps</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Refused by Vinted</source>
        <translation>Refusé par Vinted</translation>
    </message>
    <message>
        <source>Vinted’s answer</source>
        <translation>Réponse de Vinted</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Check asked for</source>
        <translation>Vérification demandée</translation>
    </message>
    <message>
        <source>Too fast for Vinted</source>
        <translation>Trop rapide pour Vinted</translation>
    </message>
    <message>
        <source>Account restricted</source>
        <translation>Compte restreint</translation>
    </message>
    <message>
        <source>No tab of Vinted</source>
        <translation>Aucun onglet de Vinted</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Réponse tardive</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Package size</source>
        <translation>Taille du colis</translation>
    </message>
    <message>
        <source>Stock: there is none to sell</source>
        <translation>Stock : il n&apos;y a rien à vendre</translation>
    </message>
    <message>
        <source>Pictures: Vinted asks for at least one</source>
        <translation>Images : Vinted en demande au moins une</translation>
    </message>
    <message>
        <source>%1: the product has none</source>
        <comment>field</comment>
        <translation>%1 : le produit n&apos;en a pas</translation>
    </message>
    <message>
        <source>%1: not assigned to one of Vinted’s yet</source>
        <comment>field</comment>
        <translation>%1 : pas encore attribué à l&apos;un de ceux de Vinted</translation>
    </message>
    <message>
        <source>%1: what Vinted asks for there was not read yet</source>
        <comment>field</comment>
        <translation>%1 : ce que Vinted y demande n&apos;a pas encore été lu</translation>
    </message>
    <message>
        <source>%1: the template names a field that there is not</source>
        <comment>field</comment>
        <translation>%1 : le modèle nomme un champ qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>%1: Vinted does not take this value (%2)</source>
        <comment>field, reason</comment>
        <translation>%1 : Vinted n&apos;accepte pas cette valeur (%2)</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Photo %1 sur %2</translation>
    </message>
    <message>
        <source>Vinted is not open in a tab of the browser</source>
        <translation>Vinted n’est pas ouvert dans un onglet du navigateur</translation>
    </message>
    <message>
        <source>Another Vinted account is logged in in the browser</source>
        <translation>Un autre compte Vinted est connecté dans le navigateur</translation>
    </message>
    <message>
        <source>The extension is switched off in the browser</source>
        <translation>L’extension est désactivée dans le navigateur</translation>
    </message>
    <message>
        <source>The connection to Vinted broke off</source>
        <translation>La connexion à Vinted s’est interrompue</translation>
    </message>
    <message>
        <source>No answer came from Vinted</source>
        <translation>Aucune réponse n’est venue de Vinted</translation>
    </message>
    <message>
        <source>Vinted does not have this listing any more</source>
        <translation>Vinted n’a plus cette annonce</translation>
    </message>
    <message>
        <source>Session refused</source>
        <translation>Session refusée</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>N’y est plus</translation>
    </message>
    <message>
        <source>Made twice</source>
        <translation>Fait deux fois</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in 13 min</comment>
        <translation>dans %1</translation>
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
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
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
        <translation>Aujourd’hui</translation>
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
        <translation>Hier, %1</translation>
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
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n en attente d’envoi</numerusform>
            <numerusform>%n en attente d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Events arrive; last %1</source>
        <translation>Les événements arrivent ; dernier %1</translation>
    </message>
    <message numerus="yes">
        <source>asked every %n minute(s)</source>
        <translation>
            <numerusform>interrogé chaque minute</numerusform>
            <numerusform>interrogé toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>asked every hour</source>
        <translation>interrogé toutes les heures</translation>
    </message>
    <message>
        <source>asked once a day</source>
        <translation>interrogé une fois par jour</translation>
    </message>
    <message>
        <source>No events yet; %1</source>
        <comment>asked every 15 minutes</comment>
        <translation>Pas encore d’événement ; %1</translation>
    </message>
    <message>
        <source>No events here; %1</source>
        <comment>asked every 15 minutes</comment>
        <translation>Pas d’événements ici ; %1</translation>
    </message>
    <message>
        <source>Nothing is checked now</source>
        <translation>Rien n’est vérifié en ce moment</translation>
    </message>
    <message numerus="yes">
        <source>orders asked for every %n minute(s)</source>
        <translation>
            <numerusform>commandes demandées chaque minute</numerusform>
            <numerusform>commandes demandées toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>All read within %1</source>
        <translation>Tout lu en %1</translation>
    </message>
    <message>
        <source>All read within %1, except %2</source>
        <translation>Tout lu en %1, sauf %2</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien de lu encore</translation>
    </message>
</context>
<context>
    <name>evenstock::AccountChip</name>
    <message>
        <source>synced %1</source>
        <translation>synchronisé %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>pas encore synchronisé</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>account, state, last sync</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>evenstock::AccountDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>Colour of the channel</source>
        <translation>Couleur du canal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>What is synced, and how</source>
        <translation>Ce qui est synchronisé, et comment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The marketplace’s</source>
        <translation>Ceux de la place de marché</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Looking up what this changes on the channel…</source>
        <translation>Recherche de ce que cela change sur le canal…</translation>
    </message>
    <message>
        <source>“%1” cannot be kept like this. Nothing was changed.</source>
        <comment>setting</comment>
        <translation>« %1 » ne peut pas être gardé ainsi. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: it was changed while this was looked up. Save once it is as you want it.</source>
        <translation>Rien n’est encore enregistré : cela a changé pendant la vérification. Enregistrez quand tout est comme vous le voulez.</translation>
    </message>
</context>
<context>
    <name>evenstock::AddChannelDialog</name>
    <message>
        <source>Add channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Quoi synchroniser</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Premier regard</translation>
    </message>
    <message>
        <source>Which marketplace?</source>
        <translation>Quelle place de marché ?</translation>
    </message>
    <message>
        <source>One channel is one account there. Add the same marketplace again for a second account.</source>
        <translation>Un canal est un compte là-bas. Ajoutez la même place de marché une seconde fois pour un autre compte.</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Places de marché</translation>
    </message>
    <message>
        <source>Have this at hand before you go on.</source>
        <translation>Ayez ceci sous la main avant de continuer.</translation>
    </message>
    <message>
        <source>It is tested before anything is kept.</source>
        <translation>Elle est testée avant que rien ne soit conservé.</translation>
    </message>
    <message>
        <source>&amp;Name of this channel</source>
        <translation>&amp;Nom de ce canal</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The usual answers are set. All of it can be changed later under Channels.</source>
        <translation>Les réponses habituelles sont choisies. Tout peut être changé plus tard sous Canaux.</translation>
    </message>
    <message>
        <source>The shop is read; nothing is linked, created or written before you agree.</source>
        <translation>La boutique est lue ; rien n’est lié, créé ni écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marketplace, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Test and go on</source>
        <translation>Tester et continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>The marketplace did not accept this sign-in. Nothing was kept.</source>
        <translation>La place de marché n’a pas accepté cette connexion. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>cela marche</translation>
    </message>
    <message>
        <source>answered as %1</source>
        <translation>a répondu comme %1</translation>
    </message>
    <message>
        <source>You may close this; it goes on by itself.</source>
        <translation>Vous pouvez fermer ; cela continue tout seul.</translation>
    </message>
    <message>
        <source>Reading the shop…</source>
        <translation>Lecture de la boutique…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Let it tell you about orders at once</source>
        <translation>Soyez informé des commandes aussitôt</translation>
    </message>
    <message>
        <source>This is faster than asking every 15 minutes. Syncing works without it, too.</source>
        <translation>C’est plus rapide que de demander toutes les 15 minutes. La synchronisation marche aussi sans.</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>pas proposé là-bas</translation>
    </message>
    <message>
        <source>Go on without waiting</source>
        <translation>Continuer sans attendre</translation>
    </message>
    <message>
        <source>Let %1 tell you about orders at once</source>
        <translation>Laissez %1 vous informer aussitôt des commandes</translation>
    </message>
    <message>
        <source>events arrive</source>
        <translation>les événements arrivent</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>encore en attente</translation>
    </message>
    <message>
        <source>This account is connected already, as %1. Connected twice, its sales would be counted twice. Nothing was kept.</source>
        <translation>Ce compte est déjà connecté, sous le nom %1. Connecté deux fois, ses ventes seraient comptées deux fois. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again in a moment.</source>
        <translation>%1. Rien n&apos;a été gardé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept: the keychain or the vault is closed. Open it, then try again.</source>
        <translation>La connexion n&apos;a pas pu être gardée : le trousseau ou le coffre est fermé. Ouvrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Asking %1, then keeping the sign-in…</source>
        <translation>Demande à %1, puis garde la connexion…</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>Quand synchroniser</translation>
    </message>
    <message>
        <source>Pair your browser</source>
        <translation>Associez votre navigateur</translation>
    </message>
    <message>
        <source>Evenstock hands its work to the browser where you are logged in. You may do this later, under Channels.</source>
        <translation>Evenstock confie son travail au navigateur où vous êtes connecté. Vous pouvez le faire plus tard, sous Canaux.</translation>
    </message>
    <message>
        <source>You stay logged in in your browser; Evenstock asks for no password.</source>
        <translation>Vous restez connecté dans votre navigateur ; Evenstock ne demande aucun mot de passe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Pair later</source>
        <translation>Associer plus tard</translation>
    </message>
    <message>
        <source>“%1” cannot be kept like this.</source>
        <comment>setting</comment>
        <translation>« %1 » ne peut pas être gardé ainsi.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Still waiting: %1 is slow, or the keychain of this computer waits for you in a window of its own.</source>
        <translation>Encore en attente : %1 est lent, ou le trousseau de cet ordinateur vous attend dans une fenêtre à lui.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>Pair your browser under Channels, “Browser and work…”. Until then nothing is read and nothing is sent.</source>
        <translation>Associez votre navigateur sous Canaux, « Navigateur et travail… ». D’ici là, rien n’est lu et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The shop is read once more just now; then products are linked and made. How far it is stands under Sync, what it brings in the catalogue.</source>
        <translation>La boutique est relue une fois à l’instant ; ensuite les produits sont reliés et créés. L’avancement est sous Synchronisation, ce qu’elle apporte dans le catalogue.</translation>
    </message>
    <message>
        <source>Nothing waits to be linked. What is listed there later is shown to you first.</source>
        <translation>Rien n’attend d’être relié. Ce qui y sera mis en vente plus tard vous est montré d’abord.</translation>
    </message>
    <message>
        <source>From then on it syncs by itself, as you chose. Under Sync you change when.</source>
        <translation>Ensuite il se synchronise de lui-même, comme vous l’avez choisi. Sous Synchronisation, vous changez quand.</translation>
    </message>
    <message>
        <source>It syncs only when you press “Sync now”: you chose that. Under Sync you change it.</source>
        <translation>Il ne se synchronise que lorsque vous appuyez sur « Synchroniser » : vous l’avez choisi. Cela se change sous Synchronisation.</translation>
    </message>
    <message>
        <source>Orders are told at once: the first event has arrived.</source>
        <translation>Les commandes sont annoncées aussitôt : le premier événement est arrivé.</translation>
    </message>
    <message>
        <source>No event has arrived yet. Orders are seen with the next sync until one does; the address is under Channels, “Events…”.</source>
        <translation>Aucun événement n’est encore arrivé. D’ici là, les commandes se voient à la prochaine synchronisation ; l’adresse est sous Canaux, « Événements… ».</translation>
    </message>
    <message>
        <source>Where both sides changed the same thing, it waits for you under Conflicts; what could not be done stands under Errors, with what to do.</source>
        <translation>Là où les deux côtés ont changé la même chose, cela vous attend sous Conflits ; ce qui n’a pas pu être fait se trouve sous Erreurs, avec quoi faire.</translation>
    </message>
    <message>
        <source>Nothing new is put on sale on %1 by itself: choose products in the catalogue and publish them.</source>
        <translation>Rien de nouveau n’est mis en vente sur %1 tout seul : choisissez des produits dans le catalogue et publiez-les.</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 est connecté</translation>
    </message>
    <message>
        <source>This is what happens next.</source>
        <translation>Voici la suite.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Les commandes seules entre-temps</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A sale there is then taken off the other channels that soon.</source>
        <translation>Une vente là-bas est alors retirée des autres canaux dans ce délai.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Tous les</translation>
    </message>
    <message>
        <source>The shop was not read to its end. Nothing is linked and nothing is made.</source>
        <translation>La boutique n’a pas été lue jusqu’au bout. Rien n’est relié et rien n’est créé.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>The shop is not read yet: the next sync reads it. What is listed there then waits for you under Channels, “What was found…”.</source>
        <translation>La boutique n’est pas encore lue : la prochaine synchronisation la lira. Ce qui y est en vente vous attendra ensuite sous Canaux, « Ce qui a été trouvé… ».</translation>
    </message>
    <message>
        <source>The sign-in goes to the encrypted file of your shop and is never shown again.</source>
        <translation>La connexion va dans le fichier chiffré de votre boutique et n’est plus jamais affichée.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until Evenstock ends, and never shown again.</source>
        <translation>La connexion reste en mémoire jusqu’à la fin d’Evenstock et n’est plus jamais affichée.</translation>
    </message>
    <message>
        <source>The sign-in goes to the keychain of this computer and is never shown again.</source>
        <translation>La connexion va dans le trousseau de cet ordinateur et n’est plus jamais affichée.</translation>
    </message>
    <message>
        <source>Nothing is written to the marketplace before you have agreed to the first look.</source>
        <translation>Rien n’est écrit sur la place de marché avant votre accord au premier regard.</translation>
    </message>
</context>
<context>
    <name>evenstock::AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien n’a besoin de vous maintenant.</translation>
    </message>
</context>
<context>
    <name>evenstock::AttributeChoices</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choisissez ce que c’est</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>sans catégorie</translation>
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
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>None yet: the first one is made within a day.</source>
        <translation>Aucune encore : la première se fait dans la journée.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchDetail</name>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>A listing is ended on the site of its channel; the next sync sees that.</source>
        <translation>Une annonce se termine sur le site de son canal ; la prochaine synchronisation le voit.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Choisissez une modification pour voir ce qu’elle a fait.</translation>
    </message>
    <message>
        <source>Channels are connected, switched on and off, and removed under Channels.</source>
        <translation>Les canaux se connectent, s’activent, se désactivent et se suppriment sous Canaux.</translation>
    </message>
    <message>
        <source>What a marketplace was told of an order is not taken back from here. What can still be done with it stands under Orders.</source>
        <translation>Ce qui a été dit d’une commande à une place de marché ne se reprend pas d’ici. Ce qu’on peut encore en faire se trouve sous Commandes.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchesList</name>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>What you did could not be read.</source>
        <translation>Ce que vous avez fait n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>You changed nothing yet</source>
        <translation>Vous n’avez encore rien changé</translation>
    </message>
    <message>
        <source>What you edit, decide and import leaves a line here and can be undone. What you do with orders, and channels switched on and off, is noted here, too.</source>
        <translation>Ce que vous modifiez, décidez et importez laisse une ligne ici et peut être annulé. Ce que vous faites des commandes et les canaux activés ou désactivés sont aussi notés ici.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchesModel</name>
    <message>
        <source>Conflicts decided</source>
        <translation>Conflits tranchés</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Products edited</source>
        <translation>Produits modifiés</translation>
    </message>
    <message>
        <source>several products</source>
        <translation>plusieurs produits</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Stock corrected</source>
        <translation>Stock corrigé</translation>
    </message>
    <message>
        <source>Product edited</source>
        <translation>Produit modifié</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Channel switched on</source>
        <translation>Canal activé</translation>
    </message>
    <message>
        <source>Switched off for another channel</source>
        <translation>Désactivé pour un autre canal</translation>
    </message>
    <message>
        <source>Channel connected</source>
        <translation>Canal connecté</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>Canal supprimé</translation>
    </message>
    <message>
        <source>Channel switched off</source>
        <translation>Canal désactivé</translation>
    </message>
    <message>
        <source>a channel that is removed</source>
        <translation>un canal supprimé</translation>
    </message>
    <message>
        <source>Order %1  ·  %2</source>
        <comment>code, channel</comment>
        <translation>Commande %1  ·  %2</translation>
    </message>
    <message>
        <source>Product, order, channel</source>
        <translation>Produit, commande, canal</translation>
    </message>
    <message>
        <source>%1: no answer came</source>
        <comment>what was asked of a marketplace</comment>
        <translation>%1 : aucune réponse reçue</translation>
    </message>
</context>
<context>
    <name>evenstock::BulkEditDialog</name>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>change by percent</source>
        <translation>changer en pourcentage</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>chercher et remplacer</translation>
    </message>
    <message>
        <source>write in front</source>
        <translation>écrire avant</translation>
    </message>
    <message>
        <source>write behind</source>
        <translation>écrire après</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>fixer à</translation>
    </message>
    <message>
        <source>For example: 5 or -12.5</source>
        <translation>Par exemple : 5 ou -12,5</translation>
    </message>
    <message>
        <source>For example: 0.50 or -1</source>
        <translation>Par exemple : 0,50 ou -1</translation>
    </message>
    <message>
        <source>For example: 12.90</source>
        <translation>Par exemple : 12,90</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Modification de %n produit</numerusform>
            <numerusform>Modification de %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Quel champ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>with</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>This cannot be used here. Write it like in the example.</source>
        <translation>Cela ne convient pas ici. Écrivez comme dans l&apos;exemple.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay as they are.</source>
        <translation>
            <numerusform>%n produit reste tel quel.</numerusform>
            <numerusform>%n produits restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>Modifier %n produit</numerusform>
            <numerusform>Modifier %n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed. The channels are told by themselves.</source>
        <translation>
            <numerusform>%n produit modifié. Les canaux sont prévenus d&apos;eux-mêmes.</numerusform>
            <numerusform>%n produits modifiés. Les canaux sont prévenus d&apos;eux-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be changed.</source>
        <translation>
            <numerusform>%n produit n&apos;a pas pu être modifié.</numerusform>
            <numerusform>%n produits n&apos;ont pas pu être modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la décision</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valeur est revenue.</numerusform>
            <numerusform>%n valeurs sont revenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would cost nothing. Marketplaces refuse a price of 0.</source>
        <translation>
            <numerusform>%n produit ne coûterait rien. Les places de marché refusent un prix de 0.</numerusform>
            <numerusform>%n produits ne coûteraient rien. Les places de marché refusent un prix de 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Really change %n price(s) this much?</source>
        <translation>
            <numerusform>Vraiment changer autant %n prix ?</numerusform>
            <numerusform>Vraiment changer autant %n prix ?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 costs %2 so far and would cost %3. Channels get the new prices at once.</source>
        <translation>%1 coûte %2 jusqu’ici et coûterait %3. Les canaux reçoivent aussitôt les nouveaux prix.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, change %n product(s)</source>
        <translation>
            <numerusform>Oui, changer %n produit</numerusform>
            <numerusform>Oui, changer %n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed here.</source>
        <translation>
            <numerusform>%n produit modifié ici.</numerusform>
            <numerusform>%n produits modifiés ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were not sent: that is more than the limit of the channel, and waits for your yes under Sync.</source>
        <translation>
            <numerusform>%n prix n’a pas été envoyé : il dépasse la limite du canal et attend votre accord sous Synchronisation.</numerusform>
            <numerusform>%n prix n’ont pas été envoyés : ils dépassent la limite du canal et attendent votre accord sous Synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be empty.</source>
        <translation>Cela ne peut pas être vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here. Write it like 12.90.</source>
        <translation>« %1 » ne convient pas ici. Écrivez par exemple 12,90.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n typed value(s)</source>
        <translation>
            <numerusform>Retirer %n valeur saisie</numerusform>
            <numerusform>Retirer %n valeurs saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n typed value(s)?</source>
        <translation>
            <numerusform>Abandonner %n valeur saisie ?</numerusform>
            <numerusform>Abandonner %n valeurs saisies ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not applied yet.</source>
        <translation>Elles ne sont pas encore appliquées.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were left alone: they moved since this was worked out. They are shown as they are now.</source>
        <translation>
            <numerusform>%n produit n&apos;a pas été touché : il a changé entre-temps. Il est affiché tel qu&apos;il est maintenant.</numerusform>
            <numerusform>%n produits n&apos;ont pas été touchés : ils ont changé entre-temps. Ils sont affichés tels qu&apos;ils sont maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Tout laisser de côté</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Tout inclure</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Annulation en cours…</translation>
    </message>
</context>
<context>
    <name>evenstock::BulkPreview</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>%1, also typed: %2</source>
        <comment>SKU, fields</comment>
        <translation>%1, saisi aussi : %2</translation>
    </message>
    <message>
        <source>Typed for this product alone</source>
        <translation>Saisi pour ce produit seulement</translation>
    </message>
    <message>
        <source>Double click or F2: another value for this product alone</source>
        <translation>Double-clic ou F2 : une autre valeur pour ce produit seulement</translation>
    </message>
</context>
<context>
    <name>evenstock::CancelDialog</name>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why, for the marketplace and the buyer (at least %n letter(s))</source>
        <translation>
            <numerusform>&amp;Pourquoi, pour la place de marché et l’acheteur (au moins %n lettre)</numerusform>
            <numerusform>&amp;Pourquoi, pour la place de marché et l’acheteur (au moins %n lettres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Why the order is cancelled</source>
        <translation>Pourquoi la commande est annulée</translation>
    </message>
    <message>
        <source>The pieces are here: put them on sale &amp;again</source>
        <translation>Les pièces sont là : les remettre en &amp;vente</translation>
    </message>
    <message>
        <source>The pieces are &amp;gone: take them off the stock</source>
        <translation>Les pièces ne &amp;sont plus là : les retirer du stock</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing of your stock: only the marketplace is told what becomes of its pieces.</source>
        <translation>Elle ne réserve rien de votre stock : seule la place de marché apprend ce que deviennent ses pièces.</translation>
    </message>
    <message>
        <source>Put them on sale &amp;again there</source>
        <translation>Les remettre en &amp;vente là-bas</translation>
    </message>
    <message>
        <source>&amp;Leave them off sale there</source>
        <translation>Les &amp;laisser hors vente là-bas</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueActions</name>
    <message>
        <source>These are %1 products. Choose at most %2, by filters or by selecting rows.</source>
        <translation>Cela fait %1 produits. Choisissez-en au plus %2, par filtres ou en sélectionnant des lignes.</translation>
    </message>
    <message>
        <source>The products are still being counted. Try again in a moment, or select some.</source>
        <translation>Les produits sont encore en train d&apos;être comptés. Réessayez dans un instant, ou sélectionnez-en quelques-uns.</translation>
    </message>
    <message numerus="yes">
        <source>Edit all %n product(s) of the list?</source>
        <translation>
            <numerusform>Modifier %n produit de la liste ?</numerusform>
            <numerusform>Modifier les %n produits de la liste ?</numerusform>
        </translation>
    </message>
    <message>
        <source>No product is selected. To edit some of them, select them first.</source>
        <translation>Aucun produit n&apos;est sélectionné. Pour n&apos;en modifier que certains, sélectionnez-les d&apos;abord.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Modification de %n produit</numerusform>
            <numerusform>Modification de %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the products first: with Ctrl or Shift several at once.</source>
        <translation>Choisissez d&apos;abord les produits : avec Ctrl ou Maj plusieurs à la fois.</translation>
    </message>
    <message>
        <source>These are %1 products. Choose at most %2 at once.</source>
        <translation>Cela fait %1 produits. Choisissez-en au plus %2 à la fois.</translation>
    </message>
    <message>
        <source>These are %1 products. Choose at most %2 at once, or sync everything.</source>
        <translation>Cela fait %1 produits. Choisissez-en au plus %2 à la fois, ou synchronisez tout.</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueFilters</name>
    <message>
        <source>Listed there</source>
        <translation>En vente là-bas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>On at least one channel</source>
        <translation>Sur au moins un canal</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Plus aucun</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Plus que quelques-uns</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Has a conflict</source>
        <translation>A un conflit</translation>
    </message>
    <message>
        <source>Updated today</source>
        <translation>Mis à jour aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Listed on %1</source>
        <translation>En vente sur %1</translation>
    </message>
    <message>
        <source>Listed on at least one channel</source>
        <translation>En vente sur au moins un canal</translation>
    </message>
    <message>
        <source>Listed nowhere</source>
        <translation>En vente nulle part</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Oublier un filtre enregistré</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>Son nom dans le menu</translation>
    </message>
    <message>
        <source>Not in agreement</source>
        <translation>Pas en accord</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <comment>category</comment>
        <translation>%1 et en dessous</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Filtrer par catégorie</translation>
    </message>
    <message>
        <source>Part of its name or its number</source>
        <translation>Une partie du nom, ou le numéro</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueModel</name>
    <message>
        <source>Not listed</source>
        <translation>Pas en vente</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>En accord</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Switched off, not checked</source>
        <translation>Désactivé, non vérifié</translation>
    </message>
    <message>
        <source>Signed out, not checked</source>
        <translation>Déconnecté, non vérifié</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>En vente deux fois</translation>
    </message>
    <message>
        <source>No longer found there</source>
        <translation>Introuvable là-bas</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>À compter</translation>
    </message>
    <message>
        <source>In agreement, switched off there</source>
        <translation>En accord, désactivé là-bas</translation>
    </message>
    <message>
        <source>In agreement by now</source>
        <translation>En accord entre-temps</translation>
    </message>
    <message>
        <source>%1, number %2 there</source>
        <translation>%1, numéro %2 là-bas</translation>
    </message>
    <message>
        <source>Ended there</source>
        <translation>Terminée là-bas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, what tells it apart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>condition, language, foil of a card</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>category</comment>
        <translation>N° %1</translation>
    </message>
</context>
<context>
    <name>evenstock::CataloguePage</name>
    <message>
        <source>The products could not be read. What is shown may be old.</source>
        <translation>Les produits n’ont pas pu être lus. Ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>SKU, title, EAN, external id</source>
        <translation>SKU, titre, EAN, id externe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Sync this product now</source>
        <translation>Synchroniser ce produit</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Aucun produit ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) in force.</source>
        <translation>
            <numerusform>%n filtre actif.</numerusform>
            <numerusform>%n filtres actifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Pas encore de produits</translation>
    </message>
    <message>
        <source>They come from your first channel, once you agree to link what was found.</source>
        <translation>Ils viennent de votre premier canal, dès que vous acceptez de lier ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Go to Channels</source>
        <translation>Aller aux canaux</translation>
    </message>
    <message>
        <source>Bulk edit…</source>
        <translation>Modifier en masse…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Choose a product first, then publish it.</source>
        <translation>Choisissez d&apos;abord un produit, puis publiez-le.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Order changed – sort again</source>
        <translation>Ordre modifié – trier à nouveau</translation>
    </message>
    <message>
        <source>Products came or changed since the list was put in order. Rows stay where they are until you ask.</source>
        <translation>Des produits sont arrivés ou ont changé depuis le tri de la liste. Les lignes restent en place jusqu’à votre demande.</translation>
    </message>
    <message>
        <source>The product beside this list is not in it: the filters leave it out.</source>
        <translation>Le produit à côté de cette liste n’y figure pas : les filtres l’excluent.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>The categories of your channels, beside the list</source>
        <translation>Les catégories de vos canaux, à côté de la liste</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Préparer pour Vinted…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n produit sélectionné</numerusform>
            <numerusform>%n produits sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n produit modifié.</numerusform>
            <numerusform>%n produits modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la décision</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valeur est revenue.</numerusform>
            <numerusform>%n valeurs sont revenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync %n product(s) now</source>
        <translation>
            <numerusform>Synchroniser %n produit maintenant</numerusform>
            <numerusform>Synchroniser %n produits maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Annulation en cours…</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryMapDialog</name>
    <message>
        <source>Where products of a category go</source>
        <translation>Où vont les produits d&apos;une catégorie</translation>
    </message>
    <message>
        <source>Products of “%1” on %2, and of what is below it, go to these categories when they are published:</source>
        <translation>Les produits de « %1 » sur %2, et de ce qui est en dessous, vont dans ces catégories quand ils sont publiés :</translation>
    </message>
    <message>
        <source>Type a part of the name and choose. An empty line: as the category above it, else nowhere in particular.</source>
        <translation>Tapez une partie du nom et choisissez. Une ligne vide : comme la catégorie au-dessus, sinon nulle part en particulier.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No other channel of yours takes categories of its own when products are published.</source>
        <translation>Aucun autre de vos canaux ne prend de catégories propres quand des produits sont publiés.</translation>
    </message>
    <message>
        <source>The categories could not be read.</source>
        <translation>Les catégories n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Its categories were not read yet: type the number</source>
        <translation>Ses catégories n&apos;ont pas encore été lues : tapez le numéro</translation>
    </message>
    <message>
        <source>%1 has no such category. Choose one from the list.</source>
        <translation>%1 n&apos;a pas cette catégorie. Choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryPanel</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>No categories were read yet. They come with the next sync of a channel that has them.</source>
        <translation>Aucune catégorie n&apos;a encore été lue. Elles viennent avec la prochaine synchronisation d&apos;un canal qui en a.</translation>
    </message>
    <message>
        <source>Where they go…</source>
        <translation>Où elles vont…</translation>
    </message>
    <message>
        <source>To which category of another channel products of the chosen one go when they are published.</source>
        <translation>Dans quelle catégorie d&apos;un autre canal vont les produits de celle qui est choisie quand ils sont publiés.</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryTreeModel</name>
    <message>
        <source>%1, number %2 there</source>
        <translation>%1, numéro %2 là-bas</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <comment>channel: category</comment>
        <translation>Va vers %1</translation>
    </message>
</context>
<context>
    <name>evenstock::ChangesModel</name>
    <message>
        <source>you, %1</source>
        <translation>vous, %1</translation>
    </message>
    <message>
        <source>a run undone, %1</source>
        <translation>une exécution défaite, %1</translation>
    </message>
    <message>
        <source>import, %1</source>
        <translation>import, %1</translation>
    </message>
    <message>
        <source>your decision, %1</source>
        <translation>votre décision, %1</translation>
    </message>
    <message>
        <source>a preview applied, %1</source>
        <translation>un aperçu appliqué, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produit, champ</translation>
    </message>
    <message>
        <source>Field, who</source>
        <translation>Champ, qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>field, SKU</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on %1 · %2</source>
        <comment>channel, SKU</comment>
        <translation>sur %1 · %2</translation>
    </message>
    <message>
        <source>Listed on a channel</source>
        <translation>Mis en vente sur un canal</translation>
    </message>
    <message>
        <source>No longer on a channel</source>
        <translation>N’est plus sur un canal</translation>
    </message>
    <message>
        <source>a channel that is removed</source>
        <translation>un canal supprimé</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>state of an order</comment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a channel</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a channel</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a channel</comment>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not here</source>
        <comment>a channel</comment>
        <translation>pas ici</translation>
    </message>
</context>
<context>
    <name>evenstock::ChangesTab</name>
    <message>
        <source>Changes of this product</source>
        <translation>Changements de ce produit</translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelCard</name>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>their own stock, read only</source>
        <translation>leur propre stock, lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n en attente d’envoi</numerusform>
            <numerusform>%n en attente d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Review what was found…</source>
        <translation>Examiner ce qui a été trouvé…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Show its products</source>
        <translation>Afficher ses produits</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Ce qui a été trouvé…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>Événements…</translation>
    </message>
    <message>
        <source>Use prices in %1</source>
        <translation>Utiliser les prix en %1</translation>
    </message>
    <message>
        <source>Browser and work…</source>
        <translation>Navigateur et travail…</translation>
    </message>
    <message>
        <source>eMAG lists…</source>
        <translation>Listes eMAG…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to cancel</source>
        <translation>
            <numerusform>%n commande à annuler</numerusform>
            <numerusform>%n commandes à annuler</numerusform>
        </translation>
    </message>
    <message>
        <source>changes to approve</source>
        <translation>changements à approuver</translation>
    </message>
    <message>
        <source>what was found waits for you</source>
        <translation>ce qui a été trouvé vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n en double</numerusform>
            <numerusform>%n en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelPreview</name>
    <message>
        <source>keeps its own price</source>
        <translation>garde son propre prix</translation>
    </message>
    <message>
        <source>no price in %1</source>
        <translation>pas de prix en %1</translation>
    </message>
    <message>
        <source>keeps its own title</source>
        <translation>garde son propre titre</translation>
    </message>
    <message>
        <source>It is on no channel yet.</source>
        <translation>Il n’est encore sur aucun canal.</translation>
    </message>
    <message>
        <source>price waits for your decision</source>
        <translation>le prix attend votre décision</translation>
    </message>
    <message>
        <source>title waits for your decision</source>
        <translation>le titre attend votre décision</translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Ajouter un canal…</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Pas encore de canal</translation>
    </message>
    <message>
        <source>A channel is your account on a marketplace. It takes about 5 minutes; have your sign-in at hand.</source>
        <translation>Un canal est votre compte sur une place de marché. Cela prend environ 5 minutes ; ayez vos identifiants sous la main.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>accounts, marketplaces</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketplace(s)</source>
        <translation>
            <numerusform>%n place de marché</numerusform>
            <numerusform>%n places de marché</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Retirer le canal</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Its listings, orders and history here are deleted. Products and their stock ledger stay. Nothing changes on the marketplace.</source>
        <translation>Ses annonces, commandes et son historique ici sont supprimés. Les produits et leur registre de stock restent. Rien ne change sur la place de marché.</translation>
    </message>
    <message>
        <source>Keep its listings here</source>
        <translation>Garder ses annonces ici</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 is the same account as %2: its sales are counted twice. Remove one of the two.</source>
        <translation>%1 est le même compte que %2 : ses ventes sont comptées deux fois. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Tested: it answers</source>
        <translation>Testé : il répond</translation>
    </message>
    <message>
        <source>Tested: answers as %1</source>
        <translation>Testé : répond comme %1</translation>
    </message>
    <message>
        <source>Routes…</source>
        <translation>Routes…</translation>
    </message>
    <message>
        <source>Which shop feeds which, and what becomes of their orders</source>
        <translation>Quelle boutique alimente laquelle, et ce que deviennent leurs commandes</translation>
    </message>
    <message>
        <source>key active, never used</source>
        <translation>clé active, jamais utilisée</translation>
    </message>
    <message>
        <source>key not active, never used</source>
        <translation>clé inactive, jamais utilisée</translation>
    </message>
    <message>
        <source>key active, last used %1</source>
        <comment>4 min ago</comment>
        <translation>clé active, utilisée %1</translation>
    </message>
    <message>
        <source>key not active, last used %1</source>
        <comment>4 min ago</comment>
        <translation>clé inactive, utilisée %1</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>Désactiver %1 ?</translation>
    </message>
    <message>
        <source>Its listings stay on sale there with what they show now: no quantity and no price is sent any more, and what is sold there is not counted here until it is on again. To take them off sale, do that on the marketplace first.</source>
        <translation>Ses annonces restent en vente là-bas avec ce qu’elles affichent maintenant : plus aucune quantité ni aucun prix n’est envoyé, et ce qui s’y vend n’est pas compté ici tant qu’il n’est pas réactivé. Pour les retirer de la vente, faites-le d’abord sur la place de marché.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what happened</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>evenstock::CommandPalette</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>chosen line, its place, how many lines</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictCard</name>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Use the typed value</source>
        <translation>Utiliser la valeur saisie</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>Saisir une autre valeur</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Une autre valeur pour %1</translation>
    </message>
    <message>
        <source>Write my own…</source>
        <translation>Écrire le mien…</translation>
    </message>
    <message>
        <source>My own text</source>
        <translation>Mon texte</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1
changed here</source>
        <translation>%1
changé ici</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>changé ici</translation>
    </message>
    <message>
        <source>%1, first seen
on the marketplace</source>
        <translation>%1, vu la première fois
sur la place de marché</translation>
    </message>
    <message>
        <source>%1
on the marketplace</source>
        <translation>%1
sur la place de marché</translation>
    </message>
    <message>
        <source>%1 gets %2. Nothing changes here or on the other channels.</source>
        <translation>%1 reçoit %2. Rien ne change ici ni sur les autres canaux.</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
    <message>
        <source>Pick a side or type a value. Until then neither side is touched.</source>
        <translation>Choisissez un côté ou saisissez une valeur. D’ici là, aucun côté n’est touché.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>Merge both…</source>
        <translation>Fusionner les deux…</translation>
    </message>
    <message>
        <source>%1
run %2</source>
        <comment>when, number</comment>
        <translation>%1
exécution %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides: both stand there, look at them before you save.</source>
        <translation>
            <numerusform>%n endroit a été modifié des deux côtés : les deux textes y sont, vérifiez-le avant d’enregistrer.</numerusform>
            <numerusform>%n endroits ont été modifiés des deux côtés : les deux textes y sont, vérifiez-les avant d’enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pieces are on the shelf: they are put on sale again, on %1 and the other channels.</source>
        <translation>Les pièces sont en rayon : elles sont remises en vente, sur %1 et sur les autres canaux.</translation>
    </message>
    <message>
        <source>The pieces are gone: they leave your stock, and no channel gets them.</source>
        <translation>Les pièces ont disparu : elles quittent votre stock et aucun canal ne les reçoit.</translation>
    </message>
    <message>
        <source>%1 gets &lt;b&gt;%2&lt;/b&gt;; your stock is corrected to match.</source>
        <translation>%1 reçoit &lt;b&gt;%2&lt;/b&gt; ; votre stock est corrigé en conséquence.</translation>
    </message>
    <message>
        <source>This is no number of pieces.</source>
        <translation>Ce n&apos;est pas un nombre de pièces.</translation>
    </message>
    <message>
        <source>An order was cancelled and its pieces are not on sale again on %1. Are they on the shelf? Until you say so no channel gets them.</source>
        <translation>Une commande a été annulée et ses pièces ne sont pas remises en vente sur %1. Sont-elles en rayon ? Tant que vous ne le dites pas, aucun canal ne les reçoit.</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <translation>Ce n’est pas un prix. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>Here becomes %1. No other channel gets it.</source>
        <translation>Ici devient %1. Aucun autre canal ne le reçoit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more channel(s)</source>
        <translation>
            <numerusform>%1 et %n autre canal</numerusform>
            <numerusform>%1 et %n autres canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here becomes %1; then %2 get(s) it.</source>
        <translation>
            <numerusform>Ici devient %1 ; %2 le reçoit ensuite.</numerusform>
            <numerusform>Ici devient %1 ; %2 le reçoivent ensuite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictDetail</name>
    <message>
        <source>Open product</source>
        <translation>Ouvrir le produit</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Ouvrir là-bas</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Always do this for</source>
        <translation>Toujours faire ainsi pour</translation>
    </message>
    <message>
        <source>Field of the rule</source>
        <translation>Champ de la règle</translation>
    </message>
    <message>
        <source>Makes a rule; you can remove it in Settings</source>
        <translation>Crée une règle ; vous pouvez la retirer dans les Réglages</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Garder tous les miens</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Prendre tous les leurs</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>%1, offer %2</source>
        <translation>%1, offre %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Save %n decision(s)</source>
        <translation>
            <numerusform>Enregistrer %n décision</numerusform>
            <numerusform>Enregistrer %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1: keep mine</source>
        <translation>sur %1 : garder le mien</translation>
    </message>
    <message>
        <source>on %1: take theirs</source>
        <translation>sur %1 : prendre le leur</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Decides every %1 conflict on %2 in this way</source>
        <translation>Décide ainsi chaque conflit de %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be carried out.</source>
        <translation>
            <numerusform>%n décision n&apos;a pas pu être appliquée.</numerusform>
            <numerusform>%n décisions n&apos;ont pas pu être appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide here</source>
        <translation>Il ne reste rien à décider ici</translation>
    </message>
    <message numerus="yes">
        <source>%n of them for other products</source>
        <translation>
            <numerusform>dont %n pour d’autres produits</numerusform>
            <numerusform>dont %n pour d’autres produits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>product, field, decision</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) stay as they are.</source>
        <translation>
            <numerusform>%n décision reste telle quelle.</numerusform>
            <numerusform>%n décisions restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the price of %1 to %2?</source>
        <translation>Fixer le prix de %1 à %2 ?</translation>
    </message>
    <message>
        <source>So far it is %1. %2 and the other channels get the new price at once.</source>
        <translation>Il est de %1 jusqu’ici. %2 et les autres canaux reçoivent aussitôt le nouveau prix.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Fixer %1</translation>
    </message>
    <message>
        <source>No open conflict matches</source>
        <translation>Aucun conflit ouvert ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>Makes a rule and answers the %n other(s) like this; you can remove it in Settings</source>
        <translation>
            <numerusform>Crée une règle et répond à l’autre du même genre ; à retirer dans les Réglages</numerusform>
            <numerusform>Crée une règle et répond aux %n autres du même genre ; à retirer dans les Réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n like it</source>
        <comment>product</comment>
        <translation>
            <numerusform>%1 et %n semblable</numerusform>
            <numerusform>%1 et %n semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these conflicts ended meanwhile: nothing was written for it.</source>
        <translation>
            <numerusform>%n de ces conflits a pris fin entre-temps : rien n’a été écrit.</numerusform>
            <numerusform>%n de ces conflits ont pris fin entre-temps : rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n like this…</source>
        <translation>
            <numerusform>Appliquer à %n comme celui-ci…</numerusform>
            <numerusform>Appliquer à %n comme ceux-ci…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>Garder le vôtre ici, dans %n autre semblable et dans tous ceux à venir ?</numerusform>
            <numerusform>Garder le vôtre ici, dans %n autres semblables et dans tous ceux à venir ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>Prendre le leur ici, dans %n autre semblable et dans tous ceux à venir ?</numerusform>
            <numerusform>Prendre le leur ici, dans %n autres semblables et dans tous ceux à venir ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>Garder le vôtre dans %n conflit ?</numerusform>
            <numerusform>Garder le vôtre dans %n conflits ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>Prendre le leur dans %n conflit ?</numerusform>
            <numerusform>Prendre le leur dans %n conflits ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n</source>
        <translation>
            <numerusform>Appliquer à %n</numerusform>
            <numerusform>Appliquer à %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 here is sent to %2, in place of what it shows.</source>
        <comment>field, channel</comment>
        <translation>Ce qu’il y a ici (%1) est envoyé à %2, à la place de ce qui y est affiché.</translation>
    </message>
    <message>
        <source>The %1 that %2 shows is taken into your products, and sent to the other channels.</source>
        <comment>field, channel</comment>
        <translation>Ce que %2 affiche (%1) est repris dans vos produits, et envoyé aux autres canaux.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>product, value, value</comment>
        <translation>%1 : %2 au lieu de %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back until it is sent.</source>
        <translation>Annuler reprend tout tant que ce n’est pas envoyé.</translation>
    </message>
    <message>
        <source>it was %1</source>
        <comment>value</comment>
        <translation>c’était %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. What they changed here can be taken back under History, and is then sent too.</source>
        <translation>
            <numerusform>%n décision a déjà été envoyée au canal et reste. Ce qu’elle a changé ici peut être repris sous Historique, et est alors envoyé aussi.</numerusform>
            <numerusform>%n décisions ont déjà été envoyées au canal et restent. Ce qu’elles ont changé ici peut être repris sous Historique, et est alors envoyé aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. To send what it was, set it in the product.</source>
        <translation>
            <numerusform>%n décision a déjà été envoyée au canal et reste. Pour envoyer la valeur d’avant, inscrivez-la dans le produit.</numerusform>
            <numerusform>%n décisions ont déjà été envoyées au canal et restent. Pour envoyer la valeur d’avant, inscrivez-la dans le produit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>The search or a filter leaves the others out.</source>
        <translation>La recherche ou un filtre écarte les autres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictQueue</name>
    <message>
        <source>%1: %2</source>
        <comment>channel: fields</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, open for %4</source>
        <comment>product, channel, fields, age</comment>
        <translation>%1, %2 : %3, ouvert depuis %4</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictRules</name>
    <message>
        <source>No rules yet.</source>
        <translation>Pas encore de règle.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>field, channel, rule</comment>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>garder le mien</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>prendre le leur</translation>
    </message>
    <message>
        <source>Take theirs instead</source>
        <translation>Prendre plutôt le leur</translation>
    </message>
    <message>
        <source>Keep mine instead</source>
        <translation>Garder plutôt le mien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflits ouverts</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Décidés aujourd’hui</translation>
    </message>
    <message>
        <source>No decision to undo</source>
        <translation>Aucune décision à annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la décision</translation>
    </message>
    <message numerus="yes">
        <source>Open, %n field(s)</source>
        <translation>
            <numerusform>Ouverts, %n champ</numerusform>
            <numerusform>Ouverts, %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides to different values. What changes on one side only goes to the other by itself.</source>
        <translation>Rien n’a été changé des deux côtés vers des valeurs différentes. Ce qui change d’un seul côté passe tout seul à l’autre.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Dernier : %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>product, field, decision</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
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
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Ouvert depuis</translation>
    </message>
    <message>
        <source>No conflict matches these filters</source>
        <translation>Aucun conflit ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Find a product in conflict</source>
        <translation>Trouver un produit en conflit</translation>
    </message>
    <message>
        <source>Product, SKU, EAN</source>
        <translation>Produit, SKU, EAN</translation>
    </message>
    <message>
        <source>No conflict of such a product</source>
        <translation>Aucun conflit pour un tel produit</translation>
    </message>
    <message>
        <source>The conflicts could not be read. What is shown may be old.</source>
        <translation>Les conflits n’ont pas pu être lus. Ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n decision(s)?</source>
        <translation>
            <numerusform>Abandonner %n décision ?</numerusform>
            <numerusform>Abandonner %n décisions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are picked, but not saved yet.</source>
        <translation>Elles sont choisies, mais pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Decide all…</source>
        <translation>Tout décider…</translation>
    </message>
    <message>
        <source>Keep all mine…</source>
        <translation>Garder tous les miens…</translation>
    </message>
    <message>
        <source>Take all theirs…</source>
        <translation>Prendre tous les leurs…</translation>
    </message>
    <message numerus="yes">
        <source>Deciding, %n field(s) to go</source>
        <translation>
            <numerusform>Décision en cours, reste %n champ</numerusform>
            <numerusform>Décision en cours, restent %n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>Garder le vôtre dans %n conflit ?</numerusform>
            <numerusform>Garder les vôtres dans %n conflits ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>Prendre le leur dans %n conflit ?</numerusform>
            <numerusform>Prendre les leurs dans %n conflits ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep yours in all conflicts of “%1”?</source>
        <translation>Garder les vôtres dans tous les conflits de « %1 » ?</translation>
    </message>
    <message>
        <source>Take theirs in all conflicts of “%1”?</source>
        <translation>Prendre les leurs dans tous les conflits de « %1 » ?</translation>
    </message>
    <message>
        <source>What is here is then sent to the channels.</source>
        <translation>Ce qui est ici est alors envoyé aux canaux.</translation>
    </message>
    <message>
        <source>What the channels show is then taken into your products, and sent to the other channels.</source>
        <translation>Ce que montrent les canaux est alors repris dans vos produits et envoyé aux autres canaux.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are there, and are offered again.</source>
        <translation>
            <numerusform>Pour %n d’entre eux, cela veut dire : les pièces d’une commande annulée sont là et sont de nouveau proposées.</numerusform>
            <numerusform>Pour %n d’entre eux, cela veut dire : les pièces d’une commande annulée sont là et sont de nouveau proposées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are gone, and leave the stock.</source>
        <translation>
            <numerusform>Pour %n d’entre eux, cela veut dire : les pièces d’une commande annulée ne sont plus là et quittent le stock.</numerusform>
            <numerusform>Pour %n d’entre eux, cela veut dire : les pièces d’une commande annulée ne sont plus là et quittent le stock.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back until it is sent.</source>
        <translation>Annuler reprend tout tant que rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Garder tous les miens</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Prendre tous les leurs</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisie : %1</translation>
    </message>
    <message>
        <source>Where it is the pieces of a cancelled order, that means: they are there, and are offered again.</source>
        <translation>Là où il s’agit des pièces d’une commande annulée, cela veut dire : elles sont là, et sont proposées de nouveau.</translation>
    </message>
    <message>
        <source>Where it is the pieces of a cancelled order, that means: they are gone, and leave the stock.</source>
        <translation>Là où il s’agit des pièces d’une commande annulée, cela veut dire : elles ne sont plus là, et quittent le stock.</translation>
    </message>
    <message numerus="yes">
        <source>Open, more than %n field(s)</source>
        <translation>
            <numerusform>Ouverts, plus de %n champ</numerusform>
            <numerusform>Ouverts, plus de %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, %1 on %2</source>
        <comment>fields, products</comment>
        <translation>Ouverts, %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Aller à Historique</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>evenstock::CredentialForm</name>
    <message>
        <source>Show what was typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (peut rester vide)</translation>
    </message>
</context>
<context>
    <name>evenstock::CustomFields</name>
    <message>
        <source>Name of a field of your own</source>
        <translation>Nom d’un champ à vous</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Retirer le champ %1</translation>
    </message>
</context>
<context>
    <name>evenstock::DashboardPage</name>
    <message>
        <source>Items per second (left)</source>
        <translation>Éléments par seconde (à gauche)</translation>
    </message>
    <message>
        <source>Failed items (right)</source>
        <translation>Éléments en échec (à droite)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Commandes par jour</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
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
        <translation>Les chiffres n’ont pas pu être comptés. Ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Commandes : %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Items per second</source>
        <translation>Articles par seconde</translation>
    </message>
    <message>
        <source>Failed items</source>
        <translation>Articles en échec</translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Période des graphiques</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Dernier jour (%n)</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), by channel</source>
        <translation>
            <numerusform>%n jour, par canal</numerusform>
            <numerusform>%n jours, par canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), all accounts</source>
        <translation>
            <numerusform>%n jour, tous les comptes</numerusform>
            <numerusform>%n jours, tous les comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>evenstock::DecidedConflicts</name>
    <message>
        <source>kept mine</source>
        <translation>gardé le mien</translation>
    </message>
    <message>
        <source>took theirs</source>
        <translation>pris le leur</translation>
    </message>
    <message>
        <source>typed a value</source>
        <translation>valeur saisie</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>par votre règle</translation>
    </message>
    <message>
        <source>no longer differs</source>
        <translation>ne diffère plus</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>channel: field, decision</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>evenstock::DetailSplit</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>evenstock::DoubtfulSale</name>
    <message>
        <source>It is there</source>
        <translation>Elle y est</translation>
    </message>
    <message>
        <source>It is not there: send it again</source>
        <translation>Elle n’y est pas : l’envoyer à nouveau</translation>
    </message>
    <message>
        <source>It is cancelled there</source>
        <translation>Elle est annulée là-bas</translation>
    </message>
    <message>
        <source>%1 was told of this sale, and the order is cancelled. Cancel it there by hand: look for %2 on its site.</source>
        <translation>%1 a été informé de cette vente, et la commande est annulée. Annulez-la là-bas à la main : cherchez %2 sur son site.</translation>
    </message>
    <message>
        <source>%1 was told of this sale, and its answer never came. It is not sent twice by itself: look for %2 on its site.</source>
        <translation>%1 a été informé de cette vente, et sa réponse n’est jamais venue. Elle n’est pas envoyée deux fois d’elle-même : cherchez %2 sur son site.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>code, what happened</comment>
        <translation>Commande %1 : %2</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagComparisonModel</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price MAIN</source>
        <translation>Prix MAIN</translation>
    </message>
    <message>
        <source>Price FBE</source>
        <translation>Prix FBE</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Stock MAIN</source>
        <translation>Stock MAIN</translation>
    </message>
    <message>
        <source>Stock FBE</source>
        <translation>Stock FBE</translation>
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
        <translation>Numéro de l’offre</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Customers can buy it</source>
        <translation>Les clients peuvent l’acheter</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Check of the offer</source>
        <translation>Contrôle de l’offre</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Pourquoi elle est refusée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Recommended price</source>
        <translation>Prix conseillé</translation>
    </message>
    <message>
        <source>Lowest price allowed</source>
        <translation>Prix le plus bas permis</translation>
    </message>
    <message>
        <source>Highest price allowed</source>
        <translation>Prix le plus haut permis</translation>
    </message>
    <message>
        <source>Best offer of anybody</source>
        <translation>Meilleure offre de tous</translation>
    </message>
    <message>
        <source>Recommended price of the best offer</source>
        <translation>Prix conseillé de la meilleure offre</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Pieces on sale</source>
        <translation>Pièces en vente</translation>
    </message>
    <message>
        <source>Pieces with those of new orders</source>
        <translation>Pièces avec celles des nouvelles commandes</translation>
    </message>
    <message>
        <source>Pieces (warehouse)</source>
        <translation>Pièces (entrepôt)</translation>
    </message>
    <message>
        <source>Days until dispatch</source>
        <translation>Jours jusqu’à l’expédition</translation>
    </message>
    <message>
        <source>Rank for the buy button</source>
        <translation>Rang pour le bouton d’achat</translation>
    </message>
    <message>
        <source>Offers of all sellers</source>
        <translation>Offres de tous les vendeurs</translation>
    </message>
    <message>
        <source>Months of warranty</source>
        <translation>Mois de garantie</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Your own category</source>
        <translation>Votre propre catégorie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>You may edit its texts</source>
        <translation>Vous pouvez modifier ses textes</translation>
    </message>
    <message>
        <source>Could be in Genius</source>
        <translation>Pourrait être dans Genius</translation>
    </message>
    <message>
        <source>Kind of Genius it could be in</source>
        <translation>Type de Genius possible</translation>
    </message>
    <message>
        <source>Genius</source>
        <translation>Genius</translation>
    </message>
    <message>
        <source>Manufacturer is named</source>
        <translation>Le fabricant est indiqué</translation>
    </message>
    <message>
        <source>Representative in the EU is named</source>
        <translation>Le représentant dans l’UE est indiqué</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Informations de sécurité</translation>
    </message>
    <message>
        <source>Days to get it again</source>
        <translation>Jours pour en ravoir</translation>
    </message>
    <message>
        <source>Joins Genius</source>
        <translation>Participe à Genius</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>en fin de vie</translation>
    </message>
    <message>
        <source>home delivery</source>
        <translation>livraison à domicile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>As eMAG says it</source>
        <translation>Comme le dit eMAG</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagListsDialog</name>
    <message>
        <source>Lists of %1</source>
        <translation>Listes de %1</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Tous les SKU</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Only what one of them lacks</source>
        <translation>Seulement ce qui manque à l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Which SKUs</source>
        <translation>Quels SKU</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>Only where another seller has the button</source>
        <translation>Seulement où un autre vendeur a le bouton</translation>
    </message>
    <message>
        <source>Only where we have it</source>
        <translation>Seulement où nous l&apos;avons</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>Quelles offres</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>No SKU is as you chose, or one of the two accounts was not read yet.</source>
        <translation>Aucun SKU ne correspond à votre choix, ou l&apos;un des deux comptes n&apos;a pas encore été lu.</translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>Aucune offre</translation>
    </message>
    <message>
        <source>None is as you chose, or the account was not read yet.</source>
        <translation>Aucune ne correspond à votre choix, ou le compte n&apos;a pas encore été lu.</translation>
    </message>
    <message>
        <source>No documentation is refused</source>
        <translation>Aucune documentation n&apos;est refusée</translation>
    </message>
    <message>
        <source>eMAG takes all texts and pictures of this account as they are.</source>
        <translation>eMAG accepte tous les textes et images de ce compte tels quels.</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>Rien ne s&apos;épuise</translation>
    </message>
    <message>
        <source>Every active offer has more pieces than the low stock of the settings.</source>
        <translation>Chaque offre active a plus de pièces que le stock bas des réglages.</translation>
    </message>
    <message>
        <source>Nothing was sent back</source>
        <translation>Rien n&apos;a été renvoyé</translation>
    </message>
    <message>
        <source>Returns appear here with the next sync. They move no stock: count what comes back yourself.</source>
        <translation>Les retours apparaissent ici à la prochaine synchronisation. Ils ne changent pas le stock : comptez ce qui revient.</translation>
    </message>
    <message>
        <source>MAIN against FBE</source>
        <translation>MAIN et FBE comparés</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Concurrence</translation>
    </message>
    <message>
        <source>Refused documentation</source>
        <translation>Documentation refusée</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Needs a MAIN and an FBE account of one country.</source>
        <translation>Il faut un compte MAIN et un compte FBE d&apos;un même pays.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 et %2 comparés</translation>
    </message>
    <message>
        <source>What eMAG says of it…</source>
        <translation>Ce qu’en dit eMAG…</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagOfferDialog</name>
    <message>
        <source>What eMAG says of this offer</source>
        <translation>Ce que dit eMAG de cette offre</translation>
    </message>
    <message>
        <source>What eMAG says of %1</source>
        <translation>Ce que dit eMAG de %1</translation>
    </message>
    <message>
        <source>As the last sync of %1 read it.</source>
        <translation>Tel que la dernière synchronisation de %1 l’a lu.</translation>
    </message>
    <message>
        <source>Nothing was read of this offer yet.</source>
        <translation>Rien n’a encore été lu de cette offre.</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagOffersModel</name>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank, offers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Our price</source>
        <translation>Notre prix</translation>
    </message>
    <message>
        <source>Best offer</source>
        <translation>Meilleure offre</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagRejectionsModel</name>
    <message>
        <source>Reason eMAG gives</source>
        <translation>Raison donnée par eMAG</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
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
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Passwords, keys and buyers’ data are never stored here.</source>
        <translation>Mots de passe, clés et données des acheteurs ne sont jamais conservés ici.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Ouvrir le produit</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Choose a problem to see what to do.</source>
        <translation>Choisissez un problème pour voir que faire.</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>vu %n fois</numerusform>
            <numerusform>vu %n fois</numerusform>
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
        <translation>Réessayer les %1</translation>
    </message>
    <message>
        <source>Dismiss all %1</source>
        <translation>Écarter les %1</translation>
    </message>
    <message>
        <source>It is being tried again, and leaves the list once it works.</source>
        <translation>Nouvel essai en cours ; l&apos;erreur quitte la liste dès qu&apos;il réussit.</translation>
    </message>
    <message>
        <source>%1 The reason given: %2</source>
        <comment>meaning, answer</comment>
        <translation>%1 La raison donnée : %2</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Link to its product…</source>
        <translation>Lier à son produit…</translation>
    </message>
</context>
<context>
    <name>evenstock::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Product, order or words</source>
        <translation>Produit, commande ou mots</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Group the same</source>
        <translation>Grouper les identiques</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>No error matches these filters</source>
        <translation>Aucune erreur ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>Everything that was tried worked, or was solved by itself.</source>
        <translation>Tout ce qui a été tenté a réussi, ou s’est résolu tout seul.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Open or solved</source>
        <translation>Ouvertes ou résolues</translation>
    </message>
    <message>
        <source>Open, today</source>
        <translation>Ouvertes, du jour</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Seulement ouvertes</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Les événements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The errors could not be read. What is shown may be old.</source>
        <translation>Les erreurs n’ont pas pu être lues. Ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are tried again.</source>
        <translation>
            <numerusform>%n problème est réessayé.</numerusform>
            <numerusform>%n problèmes sont réessayés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you: trying again does not help there.</source>
        <translation>
            <numerusform>%n vous attend : réessayer n’y change rien.</numerusform>
            <numerusform>%n vous attendent : réessayer n’y change rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) dismissed.</source>
        <translation>
            <numerusform>%n problème ignoré.</numerusform>
            <numerusform>%n problèmes ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Oversells, 30 days</source>
        <translation>Surventes, 30 jours</translation>
    </message>
    <message>
        <source>Nothing here is solved by trying again</source>
        <translation>Ici, réessayer ne résout rien</translation>
    </message>
    <message>
        <source>%1 open, %2</source>
        <comment>errors, how many need you</comment>
        <translation>%1 ouvertes, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Aller à Historique</translation>
    </message>
</context>
<context>
    <name>evenstock::EventArrivals</name>
    <message>
        <source>Use events that nothing proves, too</source>
        <translation>Utiliser aussi les événements que rien ne prouve</translation>
    </message>
    <message>
        <source>Careful: whoever finds out the address could then change your stock. Only for a channel whose secret cannot be had.</source>
        <translation>Attention : quiconque découvre l’adresse pourrait alors changer votre stock. Seulement pour un canal dont on ne peut pas avoir le secret.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>cause, number</comment>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <comment>what, when, state</comment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>Last one: %1</source>
        <translation>Le dernier : %1</translation>
    </message>
    <message>
        <source>%1 sends nothing until there is something to tell, so this may take a while. You may go on: it turns green by itself, later under Channels too.</source>
        <translation>%1 n’envoie rien tant qu’il n’y a rien à dire, cela peut donc durer. Vous pouvez continuer : cela passe au vert tout seul, plus tard aussi sous Canaux.</translation>
    </message>
    <message>
        <source>Until then %1 is asked by the schedule: nothing is lost, it only comes later. You find this page again under Channels, Events.</source>
        <translation>D’ici là, %1 est interrogé selon la planification : rien n’est perdu, tout arrive seulement plus tard. Vous retrouvez cette page sous Canaux, Événements.</translation>
    </message>
    <message>
        <source>Events arrive</source>
        <translation>Les événements arrivent</translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>An event came %1, but nothing proves who sent it</source>
        <comment>4 min ago</comment>
        <translation>Un événement est arrivé %1, mais rien ne prouve qui l’a envoyé</translation>
    </message>
    <message>
        <source>No event can arrive yet</source>
        <translation>Aucun événement ne peut encore arriver</translation>
    </message>
    <message>
        <source>Switched off: no event can arrive</source>
        <translation>Désactivé : aucun événement ne peut arriver</translation>
    </message>
    <message>
        <source>Waiting for the first event…</source>
        <translation>En attente du premier événement…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>One came %1 that nothing proves</source>
        <comment>4 min ago</comment>
        <translation>Il en est arrivé un %1 que rien ne prouve</translation>
    </message>
    <message>
        <source>Its signature is missing or does not fit: %1.</source>
        <translation>Sa signature manque ou ne correspond pas : %1.</translation>
    </message>
    <message>
        <source>%1 is asked by itself whether its secret is another one now; an event that fits it is used then. If this one stays, somebody else may have sent it: look at it under Errors, and apply or discard it there.</source>
        <translation>%1 est interrogé de lui-même : son secret est-il maintenant un autre ? Un événement qui lui correspond est alors utilisé. Si celui-ci reste, quelqu’un d’autre l’a peut-être envoyé : regardez-le sous Erreurs, et appliquez-le ou écartez-le là.</translation>
    </message>
</context>
<context>
    <name>evenstock::EventDetail</name>
    <message numerus="yes">
        <source>%n event(s) are tried again</source>
        <translation>
            <numerusform>%n événement est retenté</numerusform>
            <numerusform>%n événements sont retentés</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all like this again</source>
        <translation>Réessayer tous ceux du même genre</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Appliquer quand même</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%1, received %2, %n tries</source>
        <comment>channel, time</comment>
        <translation>
            <numerusform>%1, reçu %2, %n essai</numerusform>
            <numerusform>%1, reçu %2, %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>It was used.</source>
        <translation>Il a été utilisé.</translation>
    </message>
    <message>
        <source>This time it worked.</source>
        <translation>Cette fois, cela a marché.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>Il a été écarté.</translation>
    </message>
    <message>
        <source>It was read, and there was nothing to do.</source>
        <translation>Il a été lu, et il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <comment>why, what was noted</comment>
        <translation>%1 Détails : %2</translation>
    </message>
    <message>
        <source>Choose an event to see what was sent.</source>
        <translation>Choisissez un événement pour voir ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, what became of it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsDialog</name>
    <message>
        <source>Events of %1</source>
        <translation>Événements de %1</translation>
    </message>
    <message>
        <source>%1 sends no events; it is asked by the schedule instead.</source>
        <translation>%1 n’envoie pas d’événements ; il est interrogé selon la planification.</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsForm</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>For your phone</source>
        <translation>Pour votre téléphone</translation>
    </message>
    <message>
        <source>Your address for %1</source>
        <translation>Votre adresse pour %1</translation>
    </message>
    <message>
        <source>What to do on the site of %1</source>
        <translation>Ce qu’il faut faire sur le site de %1</translation>
    </message>
    <message>
        <source>Give this address to %1 where it asks for a webhook or a callback.</source>
        <translation>Donnez cette adresse à %1 là où il demande un webhook ou un callback.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Listen for events</source>
        <translation>Écouter les événements</translation>
    </message>
    <message>
        <source>Keep this address to yourself: whoever knows it can knock here.</source>
        <translation>Gardez cette adresse pour vous : qui la connaît peut frapper ici.</translation>
    </message>
    <message>
        <source>Listening for events is switched off on this computer.</source>
        <translation>L’écoute des événements est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 needs an address that the internet reaches, and this computer has none yet. A tunnel makes one.</source>
        <translation>%1 a besoin d’une adresse joignable depuis internet, et cet ordinateur n’en a pas encore. Un tunnel en crée une.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the address must begin with https and be known on the internet.</source>
        <translation>%1 ne peut pas atteindre %2 : l’adresse doit commencer par https et être connue sur internet.</translation>
    </message>
    <message>
        <source>Set up the tunnel…</source>
        <translation>Configurer le tunnel…</translation>
    </message>
    <message>
        <source>Listening for events could not begin.</source>
        <translation>L’écoute des événements n’a pas pu commencer.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Ouvrir les réglages…</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsList</name>
    <message>
        <source>The events could not be read.</source>
        <translation>Les événements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Quels événements</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Non réglés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Échec définitif</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Événements reçus</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>No event matches these filters</source>
        <translation>Aucun événement ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Show what is not settled</source>
        <translation>Afficher ce qui n’est pas réglé</translation>
    </message>
    <message>
        <source>Every event that marketplaces sent was used. Where none ever comes, open “Events…” in the menu of a channel.</source>
        <translation>Chaque événement envoyé par les places de marché a été utilisé. Là où il n’en vient jamais, ouvrez « Événements… » dans le menu d’un canal.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonnés</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsModel</name>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed, is tried again</source>
        <translation>Échec, nouvel essai à venir</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Échec définitif</translation>
    </message>
    <message>
        <source>Held back: not proved</source>
        <translation>Retenu : non prouvé</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsPanel</name>
    <message>
        <source>Events set aside</source>
        <translation>Événements mis de côté</translation>
    </message>
    <message>
        <source>They could not be proved to come from the marketplace, so nothing was changed by them. An order is read from the marketplace itself before it counts.</source>
        <translation>Rien ne prouve qu’ils viennent de la place de marché, ils n’ont donc rien changé. Une commande est lue sur la place de marché même avant de compter.</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Appliquer quand même</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were discarded; under Sync, Received, they can still be used.</source>
        <translation>
            <numerusform>%n événement a été écarté ; sous Synchronisation, Reçus, il peut encore servir.</numerusform>
            <numerusform>%n événements ont été écartés ; sous Synchronisation, Reçus, ils peuvent encore servir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were used.</source>
        <translation>
            <numerusform>%n événement a été utilisé.</numerusform>
            <numerusform>%n événements ont été utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were read, and there was nothing to do.</source>
        <translation>
            <numerusform>%n événement a été lu, et il n’y avait rien à faire.</numerusform>
            <numerusform>%n événements ont été lus, et il n’y avait rien à faire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::FigureStrip</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Listings in agreement</source>
        <translation>Annonces en accord</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflits ouverts</translation>
    </message>
    <message>
        <source>Errors, last 24 h</source>
        <translation>Erreurs, dernières 24 h</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Commandes aujourd’hui</translation>
    </message>
    <message>
        <source>Oversells, 30 days</source>
        <translation>Survente, 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>%n new this week</source>
        <translation>
            <numerusform>%n nouveau cette semaine</numerusform>
            <numerusform>%n nouveaux cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>plus ancien %1</translation>
    </message>
    <message>
        <source>both sides agree</source>
        <translation>les deux côtés sont d’accord</translation>
    </message>
    <message>
        <source>yesterday at this time: %1</source>
        <translation>hier à cette heure : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more were prevented</source>
        <translation>
            <numerusform>%n autre a été évitée</numerusform>
            <numerusform>%n autres ont été évitées</numerusform>
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
            <numerusform>%n en vente deux fois</numerusform>
            <numerusform>%n en vente deux fois</numerusform>
        </translation>
    </message>
    <message>
        <source>none had to be prevented</source>
        <translation>aucune n’a dû être évitée</translation>
    </message>
    <message>
        <source>no other was prevented</source>
        <translation>aucune autre évitée</translation>
    </message>
    <message numerus="yes">
        <source>%n were prevented</source>
        <translation>
            <numerusform>%n évitée</numerusform>
            <numerusform>%n évitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n non vérifiée</numerusform>
            <numerusform>%n non vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 14, 46 not checked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 open, %2 solved</source>
        <translation>%1 ouverts, %2 résolus</translation>
    </message>
</context>
<context>
    <name>evenstock::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Retirer le filtre : %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>evenstock::FirstStartPage</name>
    <message>
        <source>Welcome to Evenstock</source>
        <translation>Bienvenue dans Evenstock</translation>
    </message>
    <message>
        <source>It keeps stock, prices and texts the same on all your channels. Everything stays on this computer; a marketplace that you connect is only read until you have seen what was found there and agreed.</source>
        <translation>Il garde stock, prix et textes identiques sur tous vos canaux. Tout reste sur cet ordinateur ; une place de marché que vous connectez est seulement lue tant que vous n’avez pas vu ce qui y a été trouvé et donné votre accord.</translation>
    </message>
    <message>
        <source>Try it with a sample shop</source>
        <translation>L’essayer avec une boutique d’essai</translation>
    </message>
    <message>
        <source>See how it works, with no account and no risk.</source>
        <translation>Voyez comment il marche, sans compte et sans risque.</translation>
    </message>
    <message>
        <source>Orders come in by themselves while you look</source>
        <translation>Les commandes arrivent seules pendant que vous regardez</translation>
    </message>
    <message>
        <source>Conflicts and errors to solve, and a run to undo</source>
        <translation>Conflits et erreurs à résoudre, et une exécution à défaire</translation>
    </message>
    <message>
        <source>Leave it with one click; nothing stays behind</source>
        <translation>Quittez-la d’un clic ; rien ne reste</translation>
    </message>
    <message>
        <source>Start the sample shop</source>
        <translation>Démarrer la boutique d’essai</translation>
    </message>
    <message>
        <source>ready in a few seconds</source>
        <translation>prête en quelques secondes</translation>
    </message>
    <message>
        <source>Connect a marketplace</source>
        <translation>Connecter une place de marché</translation>
    </message>
    <message>
        <source>Takes about 5 minutes. Have your sign-in at hand.</source>
        <translation>Cela prend environ 5 minutes. Ayez vos identifiants sous la main.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Opening the sample shop…</source>
        <translation>Ouverture de la boutique d’essai…</translation>
    </message>
    <message>
        <source>Invented products on five practice marketplaces</source>
        <translation>Des produits inventés sur cinq places de marché d’essai</translation>
    </message>
</context>
<context>
    <name>evenstock::GuideLine</name>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Hide these hints for good</source>
        <translation>Masquer ces conseils pour de bon</translation>
    </message>
    <message>
        <source>See what was found on %1 and agree to link it. Until then nothing is sent there.</source>
        <translation>Voyez ce qui a été trouvé sur %1 et acceptez de le lier. Jusque-là, rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Look at what a sync would change, product by product, before it does.</source>
        <translation>Voyez ce qu’une synchronisation changerait, produit par produit, avant qu’elle le fasse.</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Aperçu</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed on both sides. Decide once, or make a rule.</source>
        <translation>
            <numerusform>%n champ a changé des deux côtés. Décidez une fois, ou créez une règle.</numerusform>
            <numerusform>%n champs ont changé des deux côtés. Décidez une fois, ou créez une règle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Ouvrir les conflits</translation>
    </message>
    <message>
        <source>Connect a second channel: a sale on one then lowers the other by itself.</source>
        <translation>Connectez un deuxième canal : une vente sur l’un baisse alors l’autre toute seule.</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Ajouter un canal…</translation>
    </message>
    <message>
        <source>Every channel is read every 15 minutes. Choose how often, and quiet hours.</source>
        <translation>Chaque canal est lu toutes les 15 minutes. Choisissez la fréquence et les heures calmes.</translation>
    </message>
    <message>
        <source>Set the schedule</source>
        <translation>Régler l’horaire</translation>
    </message>
</context>
<context>
    <name>evenstock::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Partly or failed</source>
        <translation>En partie ou en échec</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Vous demande</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défaite</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Only with changes or errors</source>
        <translation>Seulement avec changements ou erreurs</translation>
    </message>
    <message>
        <source>to</source>
        <comment>dates</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches these filters</source>
        <translation>Aucune exécution ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>Each sync leaves a line here with what it did, and can be undone.</source>
        <translation>Chaque synchronisation laisse ici une ligne avec ce qu’elle a fait, et peut être défaite.</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Aller à Synchronisation</translation>
    </message>
    <message>
        <source>Which history</source>
        <translation>Quel historique</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may be old.</source>
        <translation>L’historique n’a pas pu être lu. Ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>evenstock::ImportColumns</name>
    <message>
        <source>is not used</source>
        <comment>column of a file</comment>
        <translation>n’est pas utilisée</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Pieces of new products</source>
        <translation>Pièces des nouveaux produits</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne « %1 »</translation>
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
        <translation>Devise</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>nouveau produit</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line 3, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>non importé</translation>
    </message>
    <message>
        <source>Import products from %1</source>
        <translation>Importer des produits de %1</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produit, champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Ce que le fichier changerait</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be made</source>
        <translation>
            <numerusform>%n produit serait créé</numerusform>
            <numerusform>%n produits seraient créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n laissé tel quel</numerusform>
            <numerusform>%n laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken in</source>
        <translation>
            <numerusform>%n ligne non importée</numerusform>
            <numerusform>%n lignes non importées</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync tells the channels.</source>
        <translation>La prochaine synchronisation informe les canaux.</translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Importé : %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) made</source>
        <translation>
            <numerusform>%n produit créé</numerusform>
            <numerusform>%n produits créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valeur est revenue.</numerusform>
            <numerusform>%n valeurs sont revenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file whose first row names the columns; sku is one of them.</source>
        <translation>Un fichier CSV dont la première ligne nomme les colonnes ; sku en est une.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Say what the columns are; one of them is the SKU.</source>
        <translation>Dites ce que sont les colonnes ; l’une d’elles est le SKU.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1. Choose below what they are.</source>
        <translation>Colonnes non utilisées : %1. Choisissez ci-dessous ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Annulation en cours…</translation>
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
        <translation>%1, commencée %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Agreed changes</source>
        <translation>Modifications approuvées</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <comment>mode, time</comment>
        <translation>%1, demandée %2</translation>
    </message>
    <message>
        <source>All syncing is paused: it begins once you resume</source>
        <translation>Toute la synchronisation est en pause : elle commence à la reprise</translation>
    </message>
    <message>
        <source>Another run of this account comes first</source>
        <translation>Une autre exécution de ce compte passe d’abord</translation>
    </message>
    <message>
        <source>The orders of the other channels are read first</source>
        <translation>Les commandes des autres canaux sont lues d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent so far</source>
        <translation>
            <numerusform>%n modification envoyée jusqu’ici</numerusform>
            <numerusform>%n modifications envoyées jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %2 s. Still waiting.</source>
        <translation>Rien n’est venu de %1 depuis %2 s. L’attente continue.</translation>
    </message>
</context>
<context>
    <name>evenstock::KeyHint</name>
    <message>
        <source>Press %1</source>
        <translation>Appuyez sur %1</translation>
    </message>
</context>
<context>
    <name>evenstock::LedgerModel</name>
    <message>
        <source>First import</source>
        <translation>Premier import</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Vendu sur %1</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Annulé sur %1</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Modifié sur %1</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corrigé par vous</translation>
    </message>
    <message>
        <source>Counted on the shelf</source>
        <translation>Compté en rayon</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importé d’un fichier</translation>
    </message>
    <message>
        <source>A run undone</source>
        <translation>Une exécution défaite</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>code, quantity</comment>
        <translation>Commande %1, %2</translation>
    </message>
    <message>
        <source>Order %1 gives back what it held</source>
        <translation>La commande %1 rend ce qu’elle réservait</translation>
    </message>
    <message>
        <source>Set from %1 to %2 on the site</source>
        <translation>Passé de %1 à %2 sur le site</translation>
    </message>
    <message>
        <source>From %1, run %2</source>
        <translation>De %1, exécution %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Found for an order of %1</source>
        <translation>Trouvé pour une commande de %1</translation>
    </message>
    <message>
        <source>Missing for an order of %1</source>
        <translation>Manque pour une commande de %1</translation>
    </message>
    <message>
        <source>Order %1, %2 not on the shelf</source>
        <comment>code, quantity</comment>
        <translation>Commande %1, %2 pas en rayon</translation>
    </message>
    <message>
        <source>Not on sale again on %1</source>
        <translation>Pas remis en vente sur %1</translation>
    </message>
    <message>
        <source>Pieces of a cancelled order, by your decision</source>
        <translation>Pièces d&apos;une commande annulée, par votre décision</translation>
    </message>
    <message>
        <source>Order %1 asks for %2, got %3</source>
        <comment>code, quantities</comment>
        <translation>La commande %1 en demande %2, en a reçu %3</translation>
    </message>
    <message>
        <source>By your count %1 are on hand, the ledger said %2</source>
        <translation>Selon votre comptage, %1 sont disponibles, le registre disait %2</translation>
    </message>
</context>
<context>
    <name>evenstock::LimitMeter</name>
    <message>
        <source>Limit of %1</source>
        <translation>Limite de %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests a second</source>
        <translation>%1 sur %2 requêtes par seconde</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingPreview</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
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
        <translation>Terminée</translation>
    </message>
    <message>
        <source>No longer found there</source>
        <translation>Introuvable là-bas</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>Switched off there</source>
        <translation>Désactivée là-bas</translation>
    </message>
    <message>
        <source>Held for your consent</source>
        <translation>Retenue pour votre accord</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>vue %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>À compter</translation>
    </message>
    <message>
        <source>To be read again</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>listed %1, not read yet</source>
        <translation>mis en vente %1, pas encore lu</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>En annonce deux fois</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsPart</name>
    <message>
        <source>Listings on Vinted</source>
        <translation>Annonces sur Vinted</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Not in the wardrobe</source>
        <translation>Pas dans le dressing</translation>
    </message>
    <message>
        <source>Open on Vinted</source>
        <translation>Ouvrir sur Vinted</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Ouvrir le produit</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>The listings could not be read.</source>
        <translation>Les annonces n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>%1 on sale · %2 views · %3 favourites · %4 conversations · %5 views a listing</source>
        <translation>%1 en vente · %2 vues · %3 favoris · %4 conversations · %5 vues par annonce</translation>
    </message>
    <message>
        <source>Nothing stands on Vinted yet</source>
        <translation>Rien n&apos;est encore sur Vinted</translation>
    </message>
    <message>
        <source>Choose products in the catalogue and prepare them for Vinted.</source>
        <translation>Choisissez des produits dans le catalogue et préparez-les pour Vinted.</translation>
    </message>
    <message>
        <source>Go to the catalogue</source>
        <translation>Aller au catalogue</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take “%1” off Vinted?</source>
        <translation>Retirer « %1 » de Vinted ?</translation>
    </message>
    <message>
        <source>The browser deletes the listing there. Its views and favourites are lost.</source>
        <translation>Le navigateur y supprime l&apos;annonce. Ses vues et ses favoris sont perdus.</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsTab</name>
    <message>
        <source>Listings of this product</source>
        <translation>Annonces de ce produit</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Ouvrir là-bas</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Délier…</translation>
    </message>
    <message>
        <source>%1 keeps this stock itself: it is shown here and never sent.</source>
        <translation>%1 gère lui-même ce stock : il est affiché ici et jamais envoyé.</translation>
    </message>
    <message>
        <source>%1 shows %2. Here %3 are on hand.</source>
        <translation>%1 affiche %2. Ici il y en a %3 en stock.</translation>
    </message>
    <message>
        <source>Open orders took %1 out of it.</source>
        <translation>Les commandes ouvertes en ont pris %1.</translation>
    </message>
    <message>
        <source>%1 are kept back by your rule.</source>
        <translation>%1 sont retenus par votre règle.</translation>
    </message>
    <message>
        <source>One offer there is %1 pieces.</source>
        <translation>Une offre là-bas compte %1 pièces.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>Dernier envoi %1.</translation>
    </message>
    <message>
        <source>Whether the last change arrived is being read back.</source>
        <translation>On relit si le dernier changement est arrivé.</translation>
    </message>
    <message>
        <source>Not listed on any channel.</source>
        <translation>En vente sur aucun canal.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Unlink this product from its listing on %1?</source>
        <translation>Délier ce produit de son annonce sur %1 ?</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>It sank there and no order explains it: count the shelf, under Stock.</source>
        <translation>Il a baissé là-bas et aucune commande ne l&apos;explique : comptez le rayon, sous Stock.</translation>
    </message>
    <message>
        <source>Change it after all</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>Nobody looks there now: sales go unseen.</source>
        <translation>Personne n’y regarde en ce moment : les ventes passent inaperçues.</translation>
    </message>
    <message>
        <source>It was not read since the backup was put back: a full sync reads it.</source>
        <translation>Elle n’a pas été lue depuis la restauration de la sauvegarde : une synchronisation complète la lit.</translation>
    </message>
    <message>
        <source>%1: %2 was not sent to %3.</source>
        <translation>%1 : %2 n’a pas été envoyé à %3.</translation>
    </message>
    <message>
        <source>%1: %2 was not taken from %3.</source>
        <translation>%1 : %2 n’a pas été repris de %3.</translation>
    </message>
    <message>
        <source>Nothing changes on the marketplace, and nothing is sent there until it is linked again. A sale there is still counted where its SKU tells the product.</source>
        <translation>Rien ne change sur la place de marché, et rien n’y est envoyé tant qu’il n’est pas relié. Une vente y est toujours comptée si son SKU désigne le produit.</translation>
    </message>
    <message>
        <source>It is another product…</source>
        <translation>C’est un autre produit…</translation>
    </message>
    <message>
        <source>A second listing of this product on %1, number %2, which is never sent: the same pieces may be sold twice. End one of the two on the site of %1; the next sync sees it. If it is another product, say which; if it does not concern this shop, leave it out.</source>
        <translation>Une deuxième annonce de ce produit sur %1, numéro %2, qui n’est jamais envoyée : les mêmes pièces peuvent être vendues deux fois. Terminez l’une des deux sur le site de %1 ; la prochaine synchronisation le voit. Si c’est un autre produit, dites lequel ; si elle ne concerne pas cette boutique, laissez-la de côté.</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>La laisser de côté…</translation>
    </message>
    <message>
        <source>It is another product</source>
        <translation>C’est un autre produit</translation>
    </message>
    <message>
        <source>SKU of the product here that %1 of %2 is</source>
        <translation>SKU du produit d’ici qui correspond à %1 de %2</translation>
    </message>
    <message>
        <source>There is no product %1. Make it first, then link it.</source>
        <translation>Il n’y a pas de produit %1. Créez-le d’abord, puis liez-le.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave %1 of %2 out of the shop?</source>
        <translation>Laisser %1 de %2 hors de la boutique ?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>Oversold by %1: orders asked for more than there was.</source>
        <translation>%1 vendus en trop : les commandes demandaient plus qu’il n’y avait.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there hold pieces of this product: %1. They go along to the other product, and these pieces come back here.</source>
        <translation>
            <numerusform>%n commande ouverte de là-bas retient des pièces de ce produit : %1. Elle suit l’autre produit, et ces pièces reviennent ici.</numerusform>
            <numerusform>%n commandes ouvertes de là-bas retiennent des pièces de ce produit : %1. Elles suivent l’autre produit, et ces pièces reviennent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there keep what they hold of this product: %1. They go along if you link the listing to another product.</source>
        <translation>
            <numerusform>%n commande ouverte de là-bas garde ce qu’elle retient de ce produit : %1. Elle suit l’annonce si vous la liez à un autre produit.</numerusform>
            <numerusform>%n commandes ouvertes de là-bas gardent ce qu’elles retiennent de ce produit : %1. Elles suivent l’annonce si vous la liez à un autre produit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::LogModel</name>
    <message>
        <source>Page %1 of %2: %3 read so far</source>
        <translation>Page %1 sur %2 : %3 lus jusqu’ici</translation>
    </message>
    <message>
        <source>Page %1: %2 read so far</source>
        <translation>Page %1 : %2 lus jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read; see Errors</source>
        <translation>
            <numerusform>%n élément n’a pas pu être lu ; voir Erreurs</numerusform>
            <numerusform>%n éléments n’ont pas pu être lus ; voir Erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused; see Errors</source>
        <translation>
            <numerusform>%n changement a été refusé ; voir Erreurs</numerusform>
            <numerusform>%n changements ont été refusés ; voir Erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended: %1, after %2</source>
        <translation>Terminée : %1, après %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what happened</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Lecture des commandes</translation>
    </message>
    <message>
        <source>Reading the listings</source>
        <translation>Lecture des annonces</translation>
    </message>
    <message>
        <source>Reading the orders again, so that no sale is missed</source>
        <translation>Nouvelle lecture des commandes, pour ne manquer aucune vente</translation>
    </message>
    <message>
        <source>Working out the stock</source>
        <translation>Calcul du stock</translation>
    </message>
    <message>
        <source>Sending what changed</source>
        <translation>Envoi de ce qui a changé</translation>
    </message>
    <message>
        <source>Working out what would be sent; a preview sends nothing</source>
        <translation>Calcul de ce qui serait envoyé ; un aperçu n’envoie rien</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed on both sides; see Conflicts</source>
        <translation>
            <numerusform>%n champ a été modifié des deux côtés ; voir Conflits</numerusform>
            <numerusform>%n champs ont été modifiés des deux côtés ; voir Conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n modification envoyée</numerusform>
            <numerusform>%n modifications envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) did not work at once and were repeated</source>
        <translation>
            <numerusform>%n requête n’a pas abouti du premier coup et a été répétée</numerusform>
            <numerusform>%n requêtes n’ont pas abouti du premier coup et ont été répétées</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited %1 to stay within the limit</source>
        <translation>Attente de %1 pour rester dans la limite</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Sent: %1, %2</source>
        <comment>product, field</comment>
        <translation>Envoyé : %1, %2</translation>
    </message>
    <message>
        <source>Taken in: %1, %2</source>
        <comment>product, field</comment>
        <translation>Repris : %1, %2</translation>
    </message>
    <message>
        <source>Sent: %1, %2 %3</source>
        <comment>product, field, value</comment>
        <translation>Envoyé : %1, %2 %3</translation>
    </message>
    <message>
        <source>Taken in: %1, %2 %3, was %4</source>
        <comment>product, field, value, value before</comment>
        <translation>Repris : %1, %2 %3, avant %4</translation>
    </message>
    <message>
        <source>Sold: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Vendu : %1, stock %2</translation>
    </message>
    <message>
        <source>An order gave back: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Rendu par une commande : %1, stock %2</translation>
    </message>
    <message>
        <source>Changed there by hand: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Modifié là-bas à la main : %1, stock %2</translation>
    </message>
    <message>
        <source>And more: History has all of it</source>
        <translation>Et d’autres : l’historique a tout</translation>
    </message>
    <message>
        <source>Listening for events could not begin as it is set; see Settings, Server and tunnel</source>
        <translation>L’écoute des événements n’a pas pu commencer comme réglée ; voir Réglages, Serveur et tunnel</translation>
    </message>
</context>
<context>
    <name>evenstock::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Ce que montre le journal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only what is worth a look</source>
        <translation>Seulement ce qui mérite un regard</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, exécution %2</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>tous les comptes</translation>
    </message>
    <message>
        <source>%1 requests, %2 repeated, %3 waited to stay within the limit</source>
        <translation>%1 requêtes, %2 répétées, %3 d’attente pour rester dans la limite</translation>
    </message>
    <message>
        <source>Nothing has happened since the program was opened.</source>
        <translation>Rien ne s’est passé depuis l’ouverture du programme.</translation>
    </message>
</context>
<context>
    <name>evenstock::MainWindow</name>
    <message>
        <source>Give up what is typed there?</source>
        <translation>Abandonner ce qui y est saisi ?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open, and what is typed in it is not applied.</source>
        <translation>« %1 » est ouverte, et ce qui y est saisi n&apos;est pas appliqué.</translation>
    </message>
</context>
<context>
    <name>evenstock::ManyProducts</name>
    <message>
        <source>Bulk edit…</source>
        <translation>Modifier en masse…</translation>
    </message>
    <message>
        <source>Sync them now</source>
        <translation>Les synchroniser maintenant</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Préparer pour Vinted…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>N’en choisir aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) chosen</source>
        <translation>
            <numerusform>%n produit choisi</numerusform>
            <numerusform>%n produits choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::MappingPart</name>
    <message>
        <source>Which values</source>
        <translation>Quelles valeurs</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>Vos valeurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>On Vinted</source>
        <translation>Sur Vinted</translation>
    </message>
    <message>
        <source>Search in Vinted’s list</source>
        <translation>Chercher dans la liste de Vinted</translation>
    </message>
    <message>
        <source>Vinted’s list</source>
        <translation>Liste de Vinted</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer l&apos;attribution</translation>
    </message>
    <message>
        <source>Have it read on Vinted</source>
        <translation>La faire lire sur Vinted</translation>
    </message>
    <message>
        <source>The browser reads it with its next task.</source>
        <translation>Le navigateur la lit avec sa prochaine tâche.</translation>
    </message>
    <message>
        <source>The values could not be read.</source>
        <translation>Les valeurs n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>Vinted&apos;s title</comment>
        <translation>%1, par vous</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not assigned</source>
        <translation>
            <numerusform>%n valeur non attribuée</numerusform>
            <numerusform>%n valeurs non attribuées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value is assigned</source>
        <translation>Chaque valeur est attribuée</translation>
    </message>
    <message>
        <source>(of the first %1 products)</source>
        <translation>(des %1 premiers produits)</translation>
    </message>
    <message>
        <source>No product has such values yet</source>
        <translation>Aucun produit n&apos;a encore de telles valeurs</translation>
    </message>
    <message>
        <source>Brands, colours, sizes, conditions and categories of your products stand here.</source>
        <translation>Ici figurent les marques, couleurs, tailles, états et catégories de vos produits.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Rien n&apos;attend ici.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Assign to these %n value(s)</source>
        <translation>
            <numerusform>Attribuer à cette %n valeur</numerusform>
            <numerusform>Attribuer à ces %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Choose a value of yours, or several of one kind</source>
        <translation>Choisissez une de vos valeurs, ou plusieurs d&apos;un même type</translation>
    </message>
    <message>
        <source>These values are of different kinds: choose those of one</source>
        <translation>Ces valeurs sont de types différents : choisissez-en d&apos;un seul</translation>
    </message>
    <message>
        <source>%1 on Vinted</source>
        <comment>kind</comment>
        <translation>%1 sur Vinted</translation>
    </message>
    <message>
        <source>%1 on Vinted, in %2</source>
        <comment>kind, category</comment>
        <translation>%1 sur Vinted, dans %2</translation>
    </message>
    <message>
        <source>Vinted’s list was not read yet.</source>
        <translation>La liste de Vinted n&apos;a pas encore été lue.</translation>
    </message>
    <message>
        <source>Nothing in Vinted’s list is like this. Brands are read by name: have yours read.</source>
        <translation>Rien de tel dans la liste de Vinted. Les marques se lisent par nom : faites lire la vôtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>%n de plus ; tapez pour le trouver</numerusform>
            <numerusform>%n de plus ; tapez pour les trouver</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Vinted’s list could not be looked up: choose the value again.</source>
        <translation>La liste de Vinted n’a pas pu être consultée : choisissez de nouveau la valeur.</translation>
    </message>
</context>
<context>
    <name>evenstock::MatchDialog</name>
    <message>
        <source>What was found on %1</source>
        <translation>Ce qui a été trouvé sur %1</translation>
    </message>
    <message>
        <source>Nothing is linked or created before you agree, and nothing is ever created on the marketplace by this.</source>
        <translation>Rien n’est lié ni créé avant votre accord, et rien n’est jamais créé sur la place de marché par cela.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Agree and link</source>
        <translation>Accepter et lier</translation>
    </message>
</context>
<context>
    <name>evenstock::MatchView</name>
    <message>
        <source>Fits</source>
        <translation>Correspond</translation>
    </message>
    <message>
        <source>Probably fits</source>
        <translation>Correspond sans doute</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>En vente deux fois</translation>
    </message>
    <message>
        <source>New to us</source>
        <translation>Nouveau pour nous</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>même SKU</translation>
    </message>
    <message>
        <source>same EAN</source>
        <translation>même EAN</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) a product and will be linked.</source>
        <translation>
            <numerusform>%n correspond à un produit et sera liée.</numerusform>
            <numerusform>%n correspondent à un produit et seront liées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new to us; a product is made for each.</source>
        <translation>
            <numerusform>%n est nouvelle ; un produit en est fait.</numerusform>
            <numerusform>%n sont nouvelles ; un produit est fait pour chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) listed twice; only the first is used.</source>
        <translation>
            <numerusform>%n est en vente deux fois ; seule la première est utilisée.</numerusform>
            <numerusform>%n sont en vente deux fois ; seule la première est utilisée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its SKU</source>
        <translation>Son SKU</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation>Comment elle correspond</translation>
    </message>
    <message>
        <source>Product here</source>
        <translation>Produit ici</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing waits to be linked</source>
        <translation>Rien n’attend d’être lié</translation>
    </message>
    <message>
        <source>Everything that was read is linked, or nothing was read yet.</source>
        <translation>Tout ce qui a été lu est lié, ou rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>Link to another product…</source>
        <translation>Lier à un autre produit…</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lier à %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link to another product</source>
        <translation>Lier à un autre produit</translation>
    </message>
    <message>
        <source>SKU of the product here</source>
        <translation>SKU du produit ici</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Il n’y a pas de produit %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n probably fit(s); decide them below, or later one by one.</source>
        <translation>
            <numerusform>%n correspond sans doute ; décidez ci-dessous, ou plus tard.</numerusform>
            <numerusform>%n correspondent sans doute ; décidez ci-dessous, ou plus tard une à une.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Un nouveau produit</translation>
    </message>
    <message>
        <source>It only looks like the product beside it: one of its own is made for it</source>
        <translation>Elle ressemble seulement au produit d’à côté : un produit à elle est créé</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>It is not taken into the products, and nothing is ever sent to it</source>
        <translation>Elle n’est pas reprise dans les produits, et rien ne lui est jamais envoyé</translation>
    </message>
    <message>
        <source>%1 is a product of its own now.</source>
        <translation>%1 est maintenant un produit à part.</translation>
    </message>
    <message>
        <source>%1 is left out.</source>
        <translation>%1 est laissée de côté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>En afficher plus (%1 sur %2)</translation>
    </message>
    <message>
        <source>Which of them are shown</source>
        <translation>Lesquelles sont affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>Link %n to the product(s) beside</source>
        <translation>
            <numerusform>Lier %n au produit à côté</numerusform>
            <numerusform>Lier %n aux produits à côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n</source>
        <translation>
            <numerusform>Laisser %n de côté</numerusform>
            <numerusform>Laisser %n de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n nouveau produit</numerusform>
            <numerusform>%n nouveaux produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <translation>
            <numerusform>%n est laissée de côté.</numerusform>
            <numerusform>%n sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are products of their own now.</source>
        <translation>
            <numerusform>%n est maintenant un produit à part.</numerusform>
            <numerusform>%n sont maintenant des produits à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are linked.</source>
        <translation>
            <numerusform>%n est liée.</numerusform>
            <numerusform>%n sont liées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided so, the others are done. The first of them: %1</source>
        <translation>
            <numerusform>%n n’a pas pu être décidée ainsi, les autres sont faites : %1</numerusform>
            <numerusform>%n n’ont pas pu être décidées ainsi, les autres sont faites. La première : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Aucune de ce genre</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>Choisissez un autre genre ci-dessus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Listing, version</source>
        <translation>Annonce, version</translation>
    </message>
    <message>
        <source>Agree and link %1</source>
        <translation>Accepter et lier %1</translation>
    </message>
    <message numerus="yes">
        <source>Agree and make %n product(s)</source>
        <translation>
            <numerusform>Accepter et créer %n produit</numerusform>
            <numerusform>Accepter et créer %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree: link %1, make %2</source>
        <translation>Accepter : lier %1, créer %2</translation>
    </message>
</context>
<context>
    <name>evenstock::NewProductDialog</name>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Make the product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>S&amp;KU</source>
        <translation>S&amp;KU</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>Stock on &amp;hand</source>
        <translation>Stoc&amp;k</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;EAN</source>
        <translation>&amp;EAN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>It is listed on no channel until you publish it, under Listings.</source>
        <translation>Il n’est en vente sur aucun canal tant que vous ne le publiez pas, sous Annonces.</translation>
    </message>
    <message>
        <source>There is a product with the SKU %1 already. Choose another one.</source>
        <translation>Il existe déjà un produit avec le SKU %1. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>evenstock::NoticeLine</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>evenstock::NotificationsPage</name>
    <message>
        <source>Tell me by e-mail too</source>
        <translation>M’avertir aussi par e-mail</translation>
    </message>
    <message>
        <source>STARTTLS (usual, port 587)</source>
        <translation>STARTTLS (habituel, port 587)</translation>
    </message>
    <message>
        <source>TLS (port 465)</source>
        <translation>TLS (port 465)</translation>
    </message>
    <message>
        <source>none (only a server on this computer)</source>
        <translation>aucun (seulement un serveur sur cet ordinateur)</translation>
    </message>
    <message>
        <source>only to change it</source>
        <translation>seulement pour le changer</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Envoyer un e-mail d’essai</translation>
    </message>
    <message>
        <source>Mail &amp;server</source>
        <translation>&amp;Serveur de messagerie</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>Le mot de passe est gardé.</translation>
    </message>
    <message>
        <source>A test mail is on its way to %1.</source>
        <translation>Un e-mail d’essai est en route vers %1.</translation>
    </message>
    <message>
        <source>The mail server does not accept user name or password.</source>
        <translation>Le serveur de messagerie refuse le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>The mail server could not prove who it is, so nothing was sent.</source>
        <translation>Le serveur de messagerie n’a pas pu prouver qui il est ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Tell me on the desktop about:</source>
        <translation>Me prévenir sur le bureau pour :</translation>
    </message>
    <message>
        <source>New conflicts</source>
        <translation>Nouveaux conflits</translation>
    </message>
    <message>
        <source>Oversells</source>
        <translation>Survente</translation>
    </message>
    <message>
        <source>Events that could not be used</source>
        <translation>Événements inutilisables</translation>
    </message>
    <message>
        <source>Accounts that stop working</source>
        <translation>Comptes qui ne marchent plus</translation>
    </message>
    <message>
        <source>Never more than one a minute; the same things come together.</source>
        <translation>Jamais plus d’une par minute ; les mêmes choses viennent ensemble.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent.</source>
        <translation>Le serveur de messagerie n’offre pas de chiffrement ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Large changes that are held until you agree</source>
        <translation>Les grands changements retenus jusqu’à votre accord</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderBatch</name>
    <message numerus="yes">
        <source>Take %n order(s)</source>
        <translation>
            <numerusform>Prendre %n commande</numerusform>
            <numerusform>Prendre %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as prepared</source>
        <translation>
            <numerusform>Marquer %n comme préparée</numerusform>
            <numerusform>Marquer %n comme préparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as shipped</source>
        <translation>
            <numerusform>Marquer %n comme expédiée</numerusform>
            <numerusform>Marquer %n comme expédiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n commande choisie</numerusform>
            <numerusform>%n commandes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number, channel</comment>
        <translation>Commande %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>what is done with how many orders</comment>
        <translation>%1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Telling the marketplace, %n order(s) to go…</source>
        <translation>
            <numerusform>Transmission à la place de marché, reste %n commande…</numerusform>
            <numerusform>Transmission à la place de marché, restent %n commandes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>number, why</comment>
        <translation>Commande %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n order(s).</source>
        <translation>
            <numerusform>Fait pour %n commande.</numerusform>
            <numerusform>Fait pour %n commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be done.</source>
        <translation>
            <numerusform>Échec pour %n commande.</numerusform>
            <numerusform>Échec pour %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderLinesModel</name>
    <message>
        <source>holds nothing</source>
        <translation>ne réserve rien</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>pris %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, pieces in one</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Whole line</source>
        <translation>Total ligne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>older than the link</source>
        <translation>antérieure au lien</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non lié</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>il manque %1</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderPane</name>
    <message>
        <source>Lines of this order</source>
        <translation>Lignes de cette commande</translation>
    </message>
    <message>
        <source>Show the buyer</source>
        <translation>Afficher l’acheteur</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Survendu</translation>
    </message>
    <message>
        <source>the marketplace keeps this stock</source>
        <translation>la place de marché gère ce stock</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>Acheteur : %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>number %1 there</source>
        <translation>numéro %1 là-bas</translation>
    </message>
    <message>
        <source>The marketplace says something about this order that does not fit. What it holds of the stock stays held until that is clear.</source>
        <translation>La place de marché dit de cette commande quelque chose qui ne s’accorde pas. Ce qu’elle retient du stock reste retenu jusqu’à ce que ce soit clair.</translation>
    </message>
    <message>
        <source>Link to its product…</source>
        <translation>Lier à son produit…</translation>
    </message>
    <message>
        <source>The same sale as order %1 of %2</source>
        <translation>La même vente que la commande %1 de %2</translation>
    </message>
    <message>
        <source>Sent on to %2 as order %1</source>
        <translation>Transmise à %2 comme commande %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>Choose an order to see what it took out of the stock.</source>
        <translation>Choisissez une commande pour voir ce qu’elle a pris dans le stock.</translation>
    </message>
    <message>
        <source>%1

Order %2</source>
        <comment>question, number</comment>
        <translation>%1

Commande %2</translation>
    </message>
    <message>
        <source>tracking code %1</source>
        <translation>numéro de suivi %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong, what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Afficher l’erreur</translation>
    </message>
    <message>
        <source>Nothing can be done with it from here.</source>
        <translation>D’ici, on ne peut rien en faire.</translation>
    </message>
    <message>
        <source>No tracking code was given for it yet.</source>
        <translation>Aucun numéro de suivi n’a encore été donné.</translation>
    </message>
    <message>
        <source>The buyer gets the tracking code %1.</source>
        <translation>L’acheteur reçoit le numéro de suivi %1.</translation>
    </message>
    <message>
        <source>%1 has the tracking code %2.</source>
        <comment>channel, code</comment>
        <translation>%1 a le numéro de suivi %2.</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; the pieces go on sale again.</source>
        <translation>L’annulation est confirmée sur %1 ; les pièces sont remises en vente.</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; the pieces leave your stock.</source>
        <translation>L’annulation est confirmée sur %1 ; les pièces quittent votre stock.</translation>
    </message>
    <message>
        <source>%1 was told: %2.</source>
        <comment>channel, what the button says</comment>
        <translation>Transmis à %1 : %2.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>number, what was done</comment>
        <translation>Commande %1 : %2</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; nothing changes in your stock.</source>
        <translation>L’annulation est confirmée sur %1 ; rien ne change dans votre stock.</translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersModel</name>
    <message>
        <source>no longer kept</source>
        <translation>plus conservé</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Survendu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order, buyer</source>
        <translation>Commande, acheteur</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>same sale as %1, %2</source>
        <comment>order, channel</comment>
        <translation>même vente que %1, %2</translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Quelles commandes</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>la plus récente</numerusform>
            <numerusform>les %n plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches these filters</source>
        <translation>Aucune commande ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commande</translation>
    </message>
    <message>
        <source>They are read at every sync and take their pieces out of the stock.</source>
        <translation>Elles sont lues à chaque synchronisation et prennent leurs pièces dans le stock.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The orders could not be read. What is shown may be old.</source>
        <translation>Les commandes n’ont pas pu être lues. Ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>Vendues aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>la première</numerusform>
            <numerusform>les %n premières</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, buyer, SKU</source>
        <translation>Commande, acheteur, SKU</translation>
    </message>
    <message>
        <source>Hide copies</source>
        <translation>Masquer les copies</translation>
    </message>
    <message>
        <source>Orders at a wholesaler that are a retailer&apos;s sale, passed on: the same sale twice</source>
        <translation>Commandes chez un grossiste qui sont la vente d’un détaillant, transmise : la même vente deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) above</source>
        <translation>
            <numerusform>%n nouvelle commande plus haut</numerusform>
            <numerusform>%n nouvelles commandes plus haut</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Aller à Synchronisation</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingDialog</name>
    <message>
        <source>Pair a browser with %1</source>
        <translation>Associer un navigateur à %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingForm</name>
    <message>
        <source>1. Install the extension in the browser where you use Vinted</source>
        <translation>1. Installez l&apos;extension dans le navigateur où vous utilisez Vinted</translation>
    </message>
    <message>
        <source>This copy of Evenstock came without the extension. Get evenstock-vinted.zip from where you got Evenstock, and unpack it into a folder that stays.</source>
        <translation>Cette copie d&apos;Evenstock est sans l&apos;extension. Prenez evenstock-vinted.zip là où vous avez pris Evenstock, et décompressez-le dans un dossier durable.</translation>
    </message>
    <message>
        <source>Folder of the extension</source>
        <translation>Dossier de l&apos;extension</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Chrome, Chromium, Edge, Brave: open chrome://extensions, switch on Developer mode, press Load unpacked and choose this folder.</source>
        <translation>Chrome, Chromium, Edge, Brave : ouvrez chrome://extensions, activez le mode développeur, cliquez sur Charger l&apos;extension non empaquetée et choisissez ce dossier.</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging, This Firefox, press Load Temporary Add-on and choose manifest.json in this folder. It stays until Firefox is closed.</source>
        <translation>Firefox : ouvrez about:debugging, Ce Firefox, cliquez sur Charger un module complémentaire temporaire et choisissez manifest.json dans ce dossier. Il reste jusqu&apos;à la fermeture de Firefox.</translation>
    </message>
    <message>
        <source>2. Log in on Vinted in that browser, and leave a tab of it open</source>
        <translation>2. Connectez-vous à Vinted dans ce navigateur, et laissez-y un onglet ouvert</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Afficher un code</translation>
    </message>
    <message>
        <source>3. Open the options of the extension there, and type this code</source>
        <translation>3. Ouvrez-y les options de l&apos;extension, et tapez ce code</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>The local interface is switched off, so no browser can reach Evenstock.</source>
        <translation>L&apos;interface locale est désactivée : aucun navigateur ne peut joindre Evenstock.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>It works once, for two minutes. Evenstock asks you before the browser is let in.</source>
        <translation>Il sert une fois, pendant deux minutes. Evenstock vous demande avant de laisser entrer le navigateur.</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Afficher un autre code</translation>
    </message>
    <message>
        <source>The code is over. Show another one.</source>
        <translation>Le code a expiré. Affichez-en un autre.</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navigateur</translation>
    </message>
    <message>
        <source>Paired: %1</source>
        <translation>Associé : %1</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>No browser is paired yet</source>
        <translation>Aucun navigateur n&apos;est encore associé</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingQuestion</name>
    <message>
        <source>A browser asks to work for %1: code %2. Does it show the same code?</source>
        <translation>Un navigateur demande à travailler pour %1 : code %2. Montre-t-il le même code ?</translation>
    </message>
    <message>
        <source>%1 asks to work for %2: code %3. Does it show the same code?</source>
        <translation>%1 demande à travailler pour %2 : code %3. Montre-t-il le même code ?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>evenstock::PairsTable</name>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Enlever cette ligne</translation>
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
        <translation>Synchroniser tous les comptes</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Maj+F5</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Reprendre la synchronisation</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Ajouter un canal…</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Synchroniser %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <translation>Erreurs de %1</translation>
    </message>
    <message>
        <source>Search the catalogue for “%1”</source>
        <translation>Chercher « %1 » dans le catalogue</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Nouveau produit…</translation>
    </message>
    <message>
        <source>Publish the chosen product…</source>
        <translation>Publier le produit choisi…</translation>
    </message>
    <message>
        <source>Queue: to send</source>
        <translation>File d’attente : à envoyer</translation>
    </message>
    <message>
        <source>Queue: received</source>
        <translation>File d’attente : reçus</translation>
    </message>
    <message>
        <source>Prepare the chosen products for Vinted…</source>
        <translation>Préparer les produits choisis pour Vinted…</translation>
    </message>
    <message>
        <source>Browser and work of %1</source>
        <translation>Navigateur et travail de %1</translation>
    </message>
    <message>
        <source>Full sync of all accounts</source>
        <translation>Synchronisation complète de tous les comptes</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Aperçu des changements…</translation>
    </message>
    <message>
        <source>Settings: General</source>
        <translation>Réglages : Général</translation>
    </message>
    <message>
        <source>Settings: Notifications</source>
        <translation>Réglages : Notifications</translation>
    </message>
    <message>
        <source>Settings: Data, backups</source>
        <translation>Réglages : Données, sauvegardes</translation>
    </message>
    <message>
        <source>Settings: Server and tunnel</source>
        <translation>Réglages : Serveur et tunnel</translation>
    </message>
    <message>
        <source>Settings: Rules</source>
        <translation>Réglages : Règles</translation>
    </message>
    <message>
        <source>Settings: Advanced, support bundle</source>
        <translation>Réglages : Avancé, dossier d’assistance</translation>
    </message>
    <message>
        <source>Full sync of %1</source>
        <translation>Synchronisation complète de %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PassingNotice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>evenstock::PassphraseDialog</name>
    <message>
        <source>A new vault for your sign-ins</source>
        <translation>Un nouveau coffre pour vos connexions</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again.</source>
        <translation>Ce n&apos;était pas la phrase secrète. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-ins of your marketplaces are kept in an encrypted file that only this passphrase opens. Write it down: without it you sign in to each marketplace again.</source>
        <translation>Les connexions à vos places de marché sont gardées dans un fichier chiffré que seule cette phrase secrète ouvre. Notez-la : sans elle, vous vous reconnecterez à chaque place de marché.</translation>
    </message>
    <message>
        <source>The sign-ins of your marketplaces are kept in an encrypted file. Its passphrase is asked for once after each start.</source>
        <translation>Les connexions à vos places de marché sont gardées dans un fichier chiffré. Sa phrase secrète est demandée une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Au moins %n caractère.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Tapez-la encore une fois.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux sont différentes.</translation>
    </message>
</context>
<context>
    <name>evenstock::PictureLabel</name>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanFilter</name>
    <message>
        <source>Product or field</source>
        <translation>Produit ou champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) in</source>
        <translation>
            <numerusform>%n entre</numerusform>
            <numerusform>%n entrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) out</source>
        <translation>
            <numerusform>%n sort</numerusform>
            <numerusform>%n sortent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>These were left alone.</source>
        <translation>Celles-ci n&apos;ont pas été touchées.</translation>
    </message>
    <message>
        <source>They are no longer what the preview showed. Work it out again to see what is due now.</source>
        <translation>Elles ne sont plus ce que l&apos;aperçu montrait. Recalculez pour voir ce qui est à faire maintenant.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanModel</name>
    <message>
        <source>You decide</source>
        <translation>Vous décidez</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Changé ici</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Changé là-bas</translation>
    </message>
    <message>
        <source>Both changed: to Conflicts</source>
        <translation>Changés tous deux : aux Conflits</translation>
    </message>
    <message>
        <source>Both changed; your rule decides</source>
        <translation>Changés tous deux ; votre règle décide</translation>
    </message>
    <message>
        <source>The sides never agreed</source>
        <translation>Les côtés n’ont jamais été d’accord</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produit, champ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Moved meanwhile; left alone</source>
        <translation>A changé entre-temps ; laissé tel quel</translation>
    </message>
    <message>
        <source>Moved to %1 meanwhile; left alone</source>
        <translation>Entre-temps %1 ; laissé tel quel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Could not be written; see Errors</source>
        <translation>N’a pas pu être écrit ; voir Erreurs</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Changed there by hand</source>
        <translation>Changé là-bas à la main</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;y est plus</translation>
    </message>
    <message>
        <source>Is back there</source>
        <translation>Est de retour là-bas</translation>
    </message>
    <message>
        <source>Same SKU</source>
        <translation>Même SKU</translation>
    </message>
    <message>
        <source>Same EAN</source>
        <translation>Même EAN</translation>
    </message>
    <message>
        <source>Same number there</source>
        <translation>Même numéro là-bas</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>En annonce deux fois</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Publié ici</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translation>Vendu là-bas</translation>
    </message>
    <message>
        <source>An order gave it back</source>
        <translation>Une commande l&apos;a rendu</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Premier comptage</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Compté ici</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Nouvelle annonce</translation>
    </message>
    <message>
        <source>End the listing</source>
        <translation>Terminer l&apos;annonce</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Another number is shown there</source>
        <translation>Un autre nombre y est affiché</translation>
    </message>
    <message>
        <source>Cancelled, and not on sale again</source>
        <translation>Annulé, et pas remis en vente</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Beaucoup à la fois</translation>
    </message>
    <message>
        <source>Drop of %1 %, limit %2 %</source>
        <translation>Baisse de %1 %, limite %2 %</translation>
    </message>
    <message>
        <source>Rise of %1 %, limit %2 %</source>
        <translation>Hausse de %1 %, limite %2 %</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Nothing is written; you decide under Conflicts.</source>
        <translation>Rien n’est écrit ; vous décidez sous Conflits.</translation>
    </message>
    <message>
        <source>The listing %1 takes the place of the one that is gone. Nothing is written on %2.</source>
        <translation>L&apos;annonce %1 prend la place de celle qui a disparu. Rien n&apos;est écrit sur %2.</translation>
    </message>
    <message>
        <source>It is a second listing of %1 on %2: it is noted as one, and nothing is ever sent to it.</source>
        <translation>C&apos;est une deuxième annonce de %1 sur %2 : elle est notée comme telle, et rien ne lui est jamais envoyé.</translation>
    </message>
    <message>
        <source>The listing on %2 and %1 become one product: from then on both are kept alike.</source>
        <translation>L&apos;annonce sur %2 et %1 deviennent un seul produit : dès lors, les deux restent pareils.</translation>
    </message>
    <message>
        <source>A new product %1 is made here from the listing on %2. Nothing is written there.</source>
        <translation>Un nouveau produit %1 est créé ici à partir de l&apos;annonce sur %2. Rien n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>A new listing is put on sale on %1, with %2.</source>
        <translation>Une nouvelle annonce est mise en vente sur %1, avec %2.</translation>
    </message>
    <message>
        <source>The listing on %1 is ended: it is no longer on sale there. Nothing changes here.</source>
        <translation>L&apos;annonce sur %1 est terminée : elle n&apos;y est plus en vente. Rien ne change ici.</translation>
    </message>
    <message>
        <source>The listing on %1 counts as on sale again.</source>
        <translation>L&apos;annonce sur %1 compte de nouveau comme en vente.</translation>
    </message>
    <message>
        <source>The listing counts as no longer on sale on %1. The product and its stock here stay as they are.</source>
        <translation>L&apos;annonce ne compte plus comme en vente sur %1. Le produit et son stock ici restent tels quels.</translation>
    </message>
    <message>
        <source>Here becomes %1; then the other channels get it by their rules.</source>
        <translation>Ici devient %1 ; puis les autres canaux le reçoivent selon leurs règles.</translation>
    </message>
    <message>
        <source>%1 gets %2. Nothing changes here or on the other channels.</source>
        <translation>%1 reçoit %2. Rien ne change ici ni sur les autres canaux.</translation>
    </message>
    <message>
        <source>Repricing: you are first, and the next one asks more</source>
        <translation>Ajustement : vous êtes premier, et le suivant demande plus</translation>
    </message>
    <message>
        <source>Repricing: nobody else offers it</source>
        <translation>Ajustement : personne d’autre ne le propose</translation>
    </message>
    <message>
        <source>Repricing: your lowest price</source>
        <translation>Ajustement : votre prix le plus bas</translation>
    </message>
    <message>
        <source>Repricing: your highest price</source>
        <translation>Ajustement : votre prix le plus haut</translation>
    </message>
    <message>
        <source>Repricing: another offer is cheaper</source>
        <translation>Ajustement : une autre offre est moins chère</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>changes, products</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, changes on products</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancelled there</source>
        <translation>Annulée là-bas</translation>
    </message>
    <message>
        <source>It went on there</source>
        <translation>Elle a avancé là-bas</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>The order of %1 is taken in as “%2”. What it sells or gives back moves the stock here, and the other channels are told.</source>
        <translation>La commande de %1 est reprise comme « %2 ». Ce qu’elle vend ou rend fait bouger le stock ici, et les autres canaux en sont informés.</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanOutcomes</name>
    <message numerus="yes">
        <source>%n change(s) made</source>
        <translation>
            <numerusform>%n modification faite</numerusform>
            <numerusform>%n modifications faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone, because it moved since</source>
        <translation>
            <numerusform>%n laissée telle quelle, car elle a changé entre-temps</numerusform>
            <numerusform>%n laissées telles quelles, car elles ont changé entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être écrite</numerusform>
            <numerusform>%n n&apos;ont pas pu être écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n encore en attente</numerusform>
            <numerusform>%n encore en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>channel, what became of its changes</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Being applied on %1…</source>
        <translation>En cours d&apos;application sur %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look at what was left alone</source>
        <translation>Voir ce qui n&apos;a pas été touché</translation>
    </message>
    <message>
        <source>%1: nothing was changed, because it was stopped.</source>
        <comment>channel</comment>
        <translation>%1 : rien n’a été modifié, car c’était arrêté.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2. %3 %4</source>
        <comment>channel, what went wrong, what it means, what to do</comment>
        <translation>%1 : rien n’a été modifié. %2. %3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, details</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l’exécution</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanPage</name>
    <message>
        <source>Planned changes</source>
        <translation>Changements prévus</translation>
    </message>
    <message>
        <source>Back to Sync</source>
        <translation>Retour à Synchronisation</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Choose a change to see what it is based on.</source>
        <translation>Choisissez un changement pour voir sur quoi il repose.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Before each write it is checked that nothing has moved since.</source>
        <translation>Avant chaque écriture, on vérifie que rien n’a bougé depuis.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; changes ticked</source>
        <translation>&lt;b&gt;%1 sur %2&lt;/b&gt; changements cochés</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Appliquer %n changement</numerusform>
            <numerusform>Appliquer %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>If you apply it</source>
        <translation>Si vous l’appliquez</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Ouvrir le produit</translation>
    </message>
    <message>
        <source>Change rule…</source>
        <translation>Changer la règle…</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Worked out %1.</source>
        <translation>Calculé %1.</translation>
    </message>
    <message>
        <source>It is being worked out again…</source>
        <translation>Nouveau calcul en cours…</translation>
    </message>
    <message>
        <source>Worked out again: there is nothing to do now.</source>
        <translation>Recalculé : il n’y a rien à faire maintenant.</translation>
    </message>
    <message>
        <source>Preview for %1: %2</source>
        <comment>how many channels, how many changes</comment>
        <translation>Aperçu pour %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: so it is not ticked. The limit is a setting of the channel: Change rule…</source>
        <translation>%1 : elle n’est donc pas cochée. La limite est un réglage du canal : Changer la règle…</translation>
    </message>
    <message>
        <source>Unticked changes are not made now; the next sync makes them. Those marked as too large are held back until they become other changes.</source>
        <translation>Les changements non cochés ne se font pas maintenant ; la prochaine synchronisation les fait. Ceux marqués comme trop grands restent retenus jusqu’à ce qu’ils deviennent d’autres changements.</translation>
    </message>
    <message>
        <source>Unticked changes are not made now; they wait here. Discarded ones are held back until they become other changes.</source>
        <translation>Les changements non cochés ne se font pas maintenant ; ils attendent ici. Ceux rejetés restent retenus jusqu’à ce qu’ils deviennent d’autres changements.</translation>
    </message>
    <message>
        <source>The rest of the changes is being read…</source>
        <translation>Lecture du reste des modifications…</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 changes. Those that are not shown are not applied: they go on waiting, and come here once these are done.</source>
        <translation>Voici les %1 premières modifications sur %2. Celles qui ne sont pas affichées ne sont pas appliquées : elles attendent encore, et viennent ici quand celles-ci sont faites.</translation>
    </message>
    <message numerus="yes">
        <source>Left alone: %n change(s)</source>
        <translation>
            <numerusform>Laissée telle quelle : %n modification</numerusform>
            <numerusform>Laissées telles quelles : %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes were discarded.</source>
        <translation>Ces modifications ont été abandonnées.</translation>
    </message>
    <message>
        <source>This is out of date: what it was worked out from has changed since, so it cannot be applied any more.</source>
        <translation>Ce n’est plus à jour : ce qui a servi au calcul a changé depuis, on ne peut donc plus l’appliquer.</translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Afficher l’erreur</translation>
    </message>
    <message>
        <source>Show what was left alone</source>
        <translation>Afficher ce qui n’a pas été touché</translation>
    </message>
    <message>
        <source>These changes were applied already, %1: %2.</source>
        <comment>time, what became of them</comment>
        <translation>Ces modifications ont déjà été appliquées, %1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made or moved meanwhile, and are not ticked any more.</source>
        <translation>
            <numerusform>%n modification a été faite ou a bougé entre-temps et n’est plus cochée.</numerusform>
            <numerusform>%n modifications ont été faites ou ont bougé entre-temps et ne sont plus cochées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channels, what happened</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not all of it could be worked out again: what is shown may be old.</source>
        <translation>Tout n’a pas pu être recalculé : ce qui est affiché est peut-être ancien.</translation>
    </message>
</context>
<context>
    <name>evenstock::PlansPanel</name>
    <message>
        <source>Waiting for your consent</source>
        <translation>En attente de votre accord</translation>
    </message>
    <message numerus="yes">
        <source>Would set %n listing(s) on %1 to 0</source>
        <translation>
            <numerusform>Mettrait %n annonce sur %1 à 0</numerusform>
            <numerusform>Mettrait %n annonces sur %1 à 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly shows 0 for %n product(s)</source>
        <translation>
            <numerusform>%1 affiche soudain 0 pour %n produit</numerusform>
            <numerusform>%1 affiche soudain 0 pour %n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change %n price(s) on %1 by a lot</source>
        <translation>
            <numerusform>Changerait beaucoup %n prix sur %1</numerusform>
            <numerusform>Changerait beaucoup %n prix sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) on %1 changed by a lot</source>
        <translation>
            <numerusform>%n prix sur %1 a beaucoup changé</numerusform>
            <numerusform>%n prix sur %1 ont beaucoup changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are no longer found on %1</source>
        <translation>
            <numerusform>%n annonce est introuvable sur %1</numerusform>
            <numerusform>%n annonces sont introuvables sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 affiche une autre quantité pour %n produit</numerusform>
            <numerusform>%1 affiche d’autres quantités pour %n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was off; %n change(s) would be sent now</source>
        <translation>
            <numerusform>%1 était désactivé ; %n changement serait envoyé maintenant</numerusform>
            <numerusform>%1 était désactivé ; %n changements seraient envoyés maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview for %1: %n change(s)</source>
        <translation>
            <numerusform>Aperçu pour %1 : %n changement</numerusform>
            <numerusform>Aperçu pour %1 : %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>Preview for %n channel(s), in one tree</source>
        <translation>
            <numerusform>Aperçu pour %n canal, en un seul arbre</numerusform>
            <numerusform>Aperçu pour %n canaux, en un seul arbre</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Preview for %1: nothing would change</source>
        <translation>Aperçu pour %1 : rien ne changerait</translation>
    </message>
    <message numerus="yes">
        <source>The repricing rule would change %n price(s) on %1</source>
        <translation>
            <numerusform>La règle changerait %n prix sur %1</numerusform>
            <numerusform>La règle changerait %n prix sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New settings of %1: %n change(s) would be sent</source>
        <translation>
            <numerusform>Nouveaux réglages de %1 : %n modification serait envoyée</numerusform>
            <numerusform>Nouveaux réglages de %1 : %n modifications seraient envoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PrepareDialog</name>
    <message>
        <source>Prepare for Vinted</source>
        <translation>Préparer pour Vinted</translation>
    </message>
    <message>
        <source>Account on Vinted</source>
        <translation>Compte sur Vinted</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) against it</source>
        <translation>
            <numerusform>%n raison contre</numerusform>
            <numerusform>%n raisons contre</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign values…</source>
        <translation>Attribuer les valeurs…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Being prepared…</source>
        <translation>En préparation…</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>Pas mis en file</translation>
    </message>
    <message>
        <source>%1 of %2 products looked at…</source>
        <translation>%1 produits sur %2 examinés…</translation>
    </message>
    <message>
        <source>%1 of %2 products are ready. New listings begin as drafts unless the channel’s settings say otherwise, and go out as slowly as its pace.</source>
        <translation>%1 produits sur %2 sont prêts. Les nouvelles annonces commencent comme brouillons sauf réglage contraire du canal, et partent à son rythme lent.</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n for Vinted</source>
        <translation>
            <numerusform>Mettre %n en file pour Vinted</numerusform>
            <numerusform>Mettre %n en file pour Vinted</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to the terms first: Channels, the card’s menu, Browser and work…</source>
        <translation>Acceptez d&apos;abord les conditions : Canaux, menu de la carte, Navigateur et travail…</translation>
    </message>
    <message>
        <source>It stands on Vinted already, or is on its way there.</source>
        <translation>Il est déjà sur Vinted, ou en chemin.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) wait for the browser.</source>
        <translation>
            <numerusform>%n annonce attend le navigateur.</numerusform>
            <numerusform>%n annonces attendent le navigateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the work</source>
        <translation>Voir le travail</translation>
    </message>
</context>
<context>
    <name>evenstock::PriceRuleFields</name>
    <message>
        <source>your price</source>
        <translation>votre prix</translation>
    </message>
    <message>
        <source>one fixed price</source>
        <translation>un prix fixe</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>Augmenter en pour cent</translation>
    </message>
    <message>
        <source>Raise by %</source>
        <translation>Augmenter de %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Pas sous</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Pas au-dessus de</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Arrondir à</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>For example: markup 12.5%; add 0.50; round .99</source>
        <translation>Par exemple : markup 12.5%; add 0.50; round .99</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>La règle en texte</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>This rule cannot be read: amounts are numbers like 0.50, and the floor is not above the ceiling. As text its steps are fixed, markup, add, floor, ceiling and round, with ; between them.</source>
        <translation>Cette règle est illisible : les montants sont des nombres comme 0.50 et le minimum n’est pas au-dessus du maximum. En texte, ses étapes sont fixed, markup, add, floor, ceiling et round, séparées par ;.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <comment>an example of a price</comment>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>Example: %1 shows as %2.</source>
        <translation>Exemple : %1 s’affiche %2.</translation>
    </message>
    <message>
        <source>Prices are then sent, never taken.</source>
        <translation>Les prix sont alors envoyés, jamais repris.</translation>
    </message>
</context>
<context>
    <name>evenstock::ProblemsModel</name>
    <message>
        <source>Solved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a besoin de vous</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>Résolus aujourd’hui</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What happened, product</source>
        <translation>Ce qui s’est passé, produit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Solved or dismissed today</source>
        <translation>Résolus ou ignorés aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>product, code</comment>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, to what</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>evenstock::ProductDetail</name>
    <message>
        <source>Choose a product to see everything about it.</source>
        <translation>Choisissez un produit pour tout voir de lui.</translation>
    </message>
    <message>
        <source>About this product</source>
        <translation>À propos de ce produit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>%1 · EAN %2</source>
        <translation>%1 · EAN %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; on hand &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; held by orders &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; listing(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; en stock &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; réservés par commandes &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; annonce</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; en stock &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; réservés par commandes &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; annonces</numerusform>
        </translation>
    </message>
    <message>
        <source>More about this product</source>
        <translation>Plus sur ce produit</translation>
    </message>
    <message>
        <source>Sync this product now</source>
        <translation>Synchroniser ce produit</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Préparer pour Vinted…</translation>
    </message>
    <message>
        <source>Copy the SKU</source>
        <translation>Copier le SKU</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; oversold</source>
        <comment>pieces</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; vendus en trop</translation>
    </message>
</context>
<context>
    <name>evenstock::ProductForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marque</translation>
    </message>
    <message>
        <source>Con&amp;dition</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Descr&amp;iption</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Saved changes go to the channels by themselves.</source>
        <translation>Les changements enregistrés vont seuls aux canaux.</translation>
    </message>
    <message>
        <source>Set the price of %1 to %2?</source>
        <translation>Fixer le prix de %1 à %2 ?</translation>
    </message>
    <message>
        <source>So far it is %1. Channels get the new price at once.</source>
        <translation>Jusqu’ici, c’est %1. Les canaux reçoivent le nouveau prix tout de suite.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Fixer à %1</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Vos propres champs</translation>
    </message>
    <message>
        <source>What each channel gets</source>
        <translation>Ce que reçoit chaque canal</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed stands here, and would take its place when you save.</source>
        <translation>Modifié entre-temps : %1. Ce que vous avez saisi reste ici et prendrait sa place à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Not saved: another value stands there by now. Look at it, and save again if yours is the right one.</source>
        <translation>Non enregistré : une autre valeur s&apos;y trouve désormais. Regardez-la, et enregistrez de nouveau si la vôtre est la bonne.</translation>
    </message>
    <message>
        <source>&amp;Price in %1</source>
        <comment>currency</comment>
        <translation>&amp;Prix en %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <translation>Ce n’est pas un prix. Écrivez-le comme %1.</translation>
    </message>
</context>
<context>
    <name>evenstock::ProgramMenu</name>
    <message>
        <source>Open the sample shop</source>
        <translation>Ouvrir la boutique d’essai</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>Quitter la boutique d’essai</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Evenstock</source>
        <translation>À propos d’Evenstock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurer %1 ?</translation>
    </message>
    <message>
        <source>The shop becomes what it was when the backup was made; what is here now is kept in a file beside it. Sales since then are read again from the channels.</source>
        <translation>La boutique redevient ce qu’elle était lors de la sauvegarde ; ce qui est là est gardé dans un fichier à côté. Les ventes depuis sont relues sur les canaux.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>Importer des produits…</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Sauvegarder dans un fichier…</translation>
    </message>
    <message>
        <source>A backup is restored into your own shop. Leave the sample shop first.</source>
        <translation>Une sauvegarde est restaurée dans votre propre boutique. Quittez d’abord la boutique d’essai.</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>For example: blueprint_id=12345; mtg_language=en</source>
        <translation>Par exemple : blueprint_id=12345; mtg_language=en</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Sur</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Attributs</translation>
    </message>
    <message>
        <source>It cannot be published there yet.</source>
        <translation>Il ne peut pas encore y être publié.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What it is there</source>
        <translation>Ce que c’est là-bas</translation>
    </message>
    <message>
        <source>All properties as text</source>
        <translation>Toutes les propriétés en texte</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Ce qu’il reçoit</translation>
    </message>
    <message>
        <source>%1 needs the number of its catalogue under %2.</source>
        <translation>%1 a besoin du numéro de son catalogue, sous %2.</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishItem</name>
    <message>
        <source>Looking up what %1 is…</source>
        <translation>Recherche de ce qu’est %1…</translation>
    </message>
    <message>
        <source>What this number stands for could not be looked up: %1</source>
        <translation>Impossible de savoir à quoi correspond ce numéro : %1</translation>
    </message>
    <message>
        <source>%1 shows nothing under %2: there is no such card, or nobody offers it now. Compare the number with the page of the card there before you publish.</source>
        <translation>%1 n’affiche rien sous %2 : cette carte n’existe pas, ou personne ne la propose en ce moment. Comparez le numéro avec la page de la carte avant de publier.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>expansion, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your product is called “%1”, this is “%2”. Is it the right number?</source>
        <translation>Votre produit s’appelle « %1 », ceci est « %2 ». Est-ce le bon numéro ?</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishManyDialog</name>
    <message numerus="yes">
        <source>Publish %n product(s)</source>
        <translation>
            <numerusform>Publier %n produit</numerusform>
            <numerusform>Publier %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Products that cannot be published there, and why</source>
        <translation>Produits qui ne peuvent pas y être publiés, et pourquoi</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Sur</translation>
    </message>
    <message>
        <source>No channel is switched on.</source>
        <translation>Aucun canal n’est activé.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be listed on %1.</source>
        <translation>
            <numerusform>%n produit serait mis en vente sur %1.</numerusform>
            <numerusform>%n produits seraient mis en vente sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) cannot be:</source>
        <translation>
            <numerusform>%n produit ne peut pas l’être :</numerusform>
            <numerusform>%n produits ne peuvent pas l’être :</numerusform>
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
            <numerusform>%n produit est en route. Les autres restent tels quels :</numerusform>
            <numerusform>%n produits sont en route. Les autres restent tels quels :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PublishOutlook</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>It cannot be foreseen now.</source>
        <translation>Cela ne peut pas être prévu maintenant.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>evenstock::QrCode</name>
    <message>
        <source>QR code of the address, for your phone</source>
        <translation>Code QR de l’adresse, pour votre téléphone</translation>
    </message>
</context>
<context>
    <name>evenstock::QuietHoursDialog</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Read only orders in these hours</source>
        <translation>Ne lire que les commandes à ces heures</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>For all accounts; one of them is set apart under Edit.</source>
        <translation>Pour tous les comptes ; un seul se règle sous Modifier.</translation>
    </message>
</context>
<context>
    <name>evenstock::RepriceFields</name>
    <message>
        <source>Propose prices that follow the other sellers</source>
        <translation>Proposer des prix qui suivent les autres vendeurs</translation>
    </message>
    <message>
        <source>Go below them by</source>
        <translation>Passer au-dessous d’eux de</translation>
    </message>
    <message>
        <source>an amount, like 0.10</source>
        <translation>un montant, comme 0.10</translation>
    </message>
    <message>
        <source>Never ask less than</source>
        <translation>Ne jamais demander moins de</translation>
    </message>
    <message>
        <source>an amount, or a share of your price like 85%</source>
        <translation>un montant, ou une part de votre prix comme 85%</translation>
    </message>
    <message>
        <source>Never ask more than</source>
        <translation>Ne jamais demander plus de</translation>
    </message>
    <message>
        <source>an amount, or a share like 110%</source>
        <translation>un montant, ou une part comme 110%</translation>
    </message>
    <message>
        <source>Say by how much to go below another offer: an amount above zero.</source>
        <translation>Indiquez de combien passer au-dessous d’une autre offre : un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>Say the lowest price, not above the highest one: without both limits nothing is proposed.</source>
        <translation>Indiquez le prix le plus bas, sans dépasser le plus haut : sans les deux limites, rien n’est proposé.</translation>
    </message>
    <message>
        <source>Say the highest price: without both limits nothing is proposed.</source>
        <translation>Indiquez le prix le plus haut : sans les deux limites, rien n’est proposé.</translation>
    </message>
    <message>
        <source>Off: prices here do not look at other sellers.</source>
        <translation>Désactivé : ici, les prix ne regardent pas les autres vendeurs.</translation>
    </message>
    <message>
        <source>Example: you ask %1 and another seller is first with %2. The plan says %3.</source>
        <translation>Exemple : vous demandez %1 et un autre vendeur est premier avec %2. Le plan dit %3.</translation>
    </message>
    <message>
        <source>Example: you ask %1 and another seller is first with %2. Nothing is proposed.</source>
        <translation>Exemple : vous demandez %1 et un autre vendeur est premier avec %2. Rien n’est proposé.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: each sync puts its proposals into a plan that waits for your yes. A price that you change on the site yourself counts as yours.</source>
        <translation>Rien ne part tout seul : chaque synchronisation met ses propositions dans un plan qui attend votre accord. Un prix que vous changez vous-même sur le site compte comme le vôtre.</translation>
    </message>
</context>
<context>
    <name>evenstock::RequestsModel</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <comment>time, number</comment>
        <translation>%1, essai %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
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
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The same product</source>
        <translation>Le même produit</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Un autre produit</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Un remboursement</translation>
    </message>
    <message>
        <source>End of the payment contract</source>
        <translation>La fin du contrat de paiement</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Un bon d&apos;achat</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandise</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The buyer wants</source>
        <translation>L&apos;acheteur veut</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
</context>
<context>
    <name>evenstock::RouteForm</name>
    <message>
        <source>For example: markup 12.5%; add 0.50; round .99</source>
        <translation>Par exemple : markup 12.5%; add 0.50; round .99</translation>
    </message>
    <message>
        <source>&amp;Fed by</source>
        <translation>&amp;Alimenté par</translation>
    </message>
    <message>
        <source>Sells of that</source>
        <translation>En vend</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Ce qui y va</translation>
    </message>
    <message>
        <source>&amp;Price rule</source>
        <translation>Règle de &amp;prix</translation>
    </message>
    <message>
        <source>Its &amp;orders become</source>
        <translation>Ses c&amp;ommandes deviennent</translation>
    </message>
    <message>
        <source>Order &amp;states carried</source>
        <translation>État&amp;s de commande transmis</translation>
    </message>
    <message>
        <source>nobody: it sells its own stock</source>
        <translation>personne : il vend son propre stock</translation>
    </message>
    <message>
        <source>This price rule cannot be read. Its steps are markup, add, fixed, floor, ceiling and round, with ; between them.</source>
        <translation>Cette règle de prix est illisible. Ses étapes sont markup, add, fixed, floor, ceiling et round, séparées par ;.</translation>
    </message>
    <message>
        <source>These states cannot be read: write pairs like shipped&gt;shipped, refunded=refunded or 21&lt;17, or off.</source>
        <translation>Ces états sont illisibles : écrivez des paires comme shipped&gt;shipped, refunded=refunded ou 21&lt;17, ou off.</translation>
    </message>
</context>
<context>
    <name>evenstock::RoutesDialog</name>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmise</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>en cours d&apos;annulation</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Routes between shops</source>
        <translation>Routes entre boutiques</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Orders passed on</source>
        <translation>Commandes transmises</translation>
    </message>
    <message>
        <source>Preview this route</source>
        <translation>Aperçu de cette route</translation>
    </message>
    <message>
        <source>Save route</source>
        <translation>Enregistrer la route</translation>
    </message>
    <message>
        <source>Stock and products go from the wholesaler to its retailers. Their orders come back to it. All shops talk only to Evenstock.</source>
        <translation>Le stock et les produits vont du grossiste à ses revendeurs. Leurs commandes lui reviennent. Toutes les boutiques ne parlent qu&apos;à Evenstock.</translation>
    </message>
    <message>
        <source>Who feeds whom</source>
        <translation>Qui alimente qui</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Its order</source>
        <translation>Sa commande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>Grossiste</translation>
    </message>
    <message>
        <source>Order there</source>
        <translation>Commande là-bas</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>État là-bas</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>wholesaler, retailer</comment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>%1: fed by nobody</source>
        <translation>%1 : personne ne l&apos;alimente</translation>
    </message>
    <message>
        <source>nothing goes there</source>
        <translation>rien n&apos;y va</translation>
    </message>
    <message>
        <source>Looking up what this changes on the channel…</source>
        <translation>Recherche de ce que cela change sur le canal…</translation>
    </message>
</context>
<context>
    <name>evenstock::RulesForm</name>
    <message>
        <source>Both sides changed</source>
        <translation>Les deux côtés changés</translation>
    </message>
    <message>
        <source>that move more than </source>
        <translation>qui bougent de plus de </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Ask about prices</source>
        <translation>Demander pour les prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Other sellers</source>
        <translation>Autres vendeurs</translation>
    </message>
    <message>
        <source>takes the pieces</source>
        <translation>prend les pièces</translation>
    </message>
    <message>
        <source>gives the pieces back</source>
        <translation>rend les pièces</translation>
    </message>
    <message>
        <source>leaves the stock as it is</source>
        <translation>laisse le stock tel quel</translation>
    </message>
    <message>
        <source>Number of the state</source>
        <translation>Numéro de l’état</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Ajouter un état</translation>
    </message>
    <message>
        <source>goes to the retailer as</source>
        <translation>va au revendeur comme</translation>
    </message>
    <message>
        <source>comes from the retailer’s</source>
        <translation>vient de celui du revendeur</translation>
    </message>
    <message>
        <source>both ways, as</source>
        <translation>dans les deux sens, comme</translation>
    </message>
    <message>
        <source>State at the wholesaler’s: its number, or shipped</source>
        <translation>État chez le grossiste : son numéro, ou shipped</translation>
    </message>
    <message>
        <source>State at the retailer’s</source>
        <translation>État chez le revendeur</translation>
    </message>
    <message>
        <source>Add a pair of states</source>
        <translation>Ajouter une paire d’états</translation>
    </message>
    <message>
        <source>Order states of your own in this shop, and what they do to the stock</source>
        <translation>États de commande propres à cette boutique, et ce qu’ils font au stock</translation>
    </message>
    <message>
        <source>Order states that are carried between this retailer and its wholesaler (none here: preparing, shipped, delivered and refunded)</source>
        <translation>États de commande transmis entre ce revendeur et son grossiste (aucun ici : en préparation, expédiée, livrée et remboursée)</translation>
    </message>
    <message numerus="yes">
        <source>If more than %n price(s) move that far in one sync, all of them wait for you; fewer are taken as they are.</source>
        <translation>
            <numerusform>Si plus de %n prix bouge autant en une synchronisation, tous vous attendent ; moins sont pris tels quels.</numerusform>
            <numerusform>Si plus de %n prix bougent autant en une synchronisation, tous vous attendent ; moins sont pris tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>More settings, for those who know them</source>
        <translation>Autres réglages, pour qui les connaît</translation>
    </message>
</context>
<context>
    <name>evenstock::RunDetail</name>
    <message>
        <source>by the schedule</source>
        <translation>selon la planification</translation>
    </message>
    <message>
        <source>because something changed elsewhere</source>
        <translation>parce que quelque chose a changé ailleurs</translation>
    </message>
    <message>
        <source>because of an event</source>
        <translation>à cause d’un événement</translation>
    </message>
    <message>
        <source>applying a preview</source>
        <translation>en appliquant un aperçu</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au démarrage</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>What this run did</source>
        <translation>Ce qu’a fait cette exécution</translation>
    </message>
    <message>
        <source>Changes of this run</source>
        <translation>Changements de cette exécution</translation>
    </message>
    <message>
        <source>Errors of this run</source>
        <translation>Erreurs de cette exécution</translation>
    </message>
    <message>
        <source>Requests of this run</source>
        <translation>Requêtes de cette exécution</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Défaire cette exécution</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>account, mode, time, cause</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Défaire l’exécution %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>What this run planned</source>
        <translation>Ce que cette exécution a prévu</translation>
    </message>
    <message>
        <source>Stock that this run moved</source>
        <translation>Stock déplacé par cette exécution</translation>
    </message>
    <message>
        <source>What this run sent</source>
        <translation>Ce que cette exécution a envoyé</translation>
    </message>
    <message>
        <source>What it sent is not called back: where an old value returns, that is sent.</source>
        <translation>Ce qu’elle a envoyé n’est pas rappelé : là où une ancienne valeur revient, c’est elle qui est envoyée.</translation>
    </message>
    <message>
        <source>It changed nothing here; it only sent what was changed before. To take that back, undo the change itself: under “Your changes”, or in the run that brought it.</source>
        <translation>Elle n’a rien changé ici ; elle a seulement envoyé ce qui avait été changé avant. Pour revenir en arrière, défaites la modification elle-même : sous « Vos modifications », ou dans l’exécution qui l’a apportée.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Changé ici</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a list, its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 items read, %2 of them as they were.</source>
        <translation>Articles lus : %1, dont inchangés : %2.</translation>
    </message>
    <message>
        <source>%1 requests repeated, %2 waited to stay within the limit.</source>
        <translation>Requêtes répétées : %1 ; attente de %2 pour rester dans la limite.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) came again and stand with a newer run.</source>
        <translation>
            <numerusform>%n erreur est revenue et figure avec une exécution plus récente.</numerusform>
            <numerusform>%n erreurs sont revenues et figurent avec une exécution plus récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this run said while it went on</source>
        <translation>Ce que cette exécution a dit en cours de route</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Choisissez une exécution pour voir ce qu’elle a fait.</translation>
    </message>
</context>
<context>
    <name>evenstock::RunLogModel</name>
    <message>
        <source>What happened, when</source>
        <translation>Ce qui s’est passé, quand</translation>
    </message>
</context>
<context>
    <name>evenstock::RunPlanModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field, which way</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produit, champ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>evenstock::RunProblemsModel</name>
    <message>
        <source>What happened, product</source>
        <translation>Ce qui s’est passé, produit</translation>
    </message>
</context>
<context>
    <name>evenstock::RunStockModel</name>
    <message>
        <source>Product, cause</source>
        <translation>Produit, cause</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>evenstock::RunsModel</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>Élém./s</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>Prévues : %1</translation>
    </message>
    <message>
        <source>%1 changed here, %2 in the stock, %3 sent</source>
        <translation>Changées ici : %1, dans le stock : %2, envoyées : %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleDelegate</name>
    <message>
        <source>What each run reads</source>
        <translation>Ce que lit chaque exécution</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleDialog</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Planification de %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Everything once a day as well</source>
        <translation>Tout une fois par jour en plus</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Les commandes seules entre-temps</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Tous les</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleForm</name>
    <message>
        <source>Sync by itself</source>
        <translation>Synchroniser tout seul</translation>
    </message>
    <message>
        <source>every so many minutes</source>
        <translation>toutes les tant de minutes</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Quiet hours: only orders are read</source>
        <translation>Heures calmes : seules les commandes sont lues</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>A small random delay is added, so that calls do not all fall on the full hour.</source>
        <translation>Un petit délai au hasard est ajouté, pour que les appels ne tombent pas tous à l’heure pile.</translation>
    </message>
    <message>
        <source>Incremental writes only what changed. A marketplace that cannot tell what changed, like eMAG, is read all the same: a small shop whole, a large one a part each time.</source>
        <translation>L’incrémentielle n’écrit que ce qui a changé. Une place de marché qui ne sait pas dire ce qui a changé, comme eMAG, est lue quand même : en entier pour une petite boutique, une partie à chaque fois pour une grande.</translation>
    </message>
    <message>
        <source>Incremental writes only changes; on eMAG it still reads the list.</source>
        <translation>L’incrémentielle n’écrit que les changements ; sur eMAG elle lit quand même la liste.</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleModel</name>
    <message>
        <source>daily %1</source>
        <translation>chaque jour à %1</translation>
    </message>
    <message>
        <source>hourly at minute %1</source>
        <translation>chaque heure à la minute %1</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>toutes les %1 min</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>after this run</source>
        <translation>après cette exécution</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>après connexion</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>result, age</comment>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Planification de %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Sync %1 now: %2</source>
        <comment>account, what is read</comment>
        <translation>Synchroniser %1 maintenant : %2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <comment>account, what is read</comment>
        <translation>Planification de %1 : %2</translation>
    </message>
</context>
<context>
    <name>evenstock::SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account, hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Quiet hours, only orders are read: %1</source>
        <translation>Heures calmes, seules les commandes sont lues : %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Pas d’heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours %1: only orders are read</source>
        <translation>Heures calmes %1 : seules les commandes sont lues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, why nothing runs</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Everything once a day</source>
        <translation>Tout une fois par jour</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Les commandes seules entre-temps</translation>
    </message>
</context>
<context>
    <name>evenstock::SentModel</name>
    <message>
        <source>New listing</source>
        <translation>Nouvelle annonce</translation>
    </message>
    <message>
        <source>End of the listing</source>
        <translation>Fin de l’annonce</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>In doubt: is looked up</source>
        <translation>En doute : on vérifie</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Pas arrivée</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produit, champ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old quantity, new one</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Taken by the channel</source>
        <translation>Pris par le canal</translation>
    </message>
</context>
<context>
    <name>evenstock::ServerPage</name>
    <message>
        <source>Events of the marketplaces</source>
        <translation>Événements des places de marché</translation>
    </message>
    <message>
        <source>Listen for events</source>
        <translation>Écouter les événements</translation>
    </message>
    <message>
        <source>&amp;Address here</source>
        <translation>&amp;Adresse ici</translation>
    </message>
    <message>
        <source>Way from outside</source>
        <translation>Chemin depuis l’extérieur</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Tunnel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>un serveur à moi, par ssh</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>Adresse &amp;publique</translation>
    </message>
    <message>
        <source>https://… where the tunnel does not tell it itself</source>
        <translation>https://… si le tunnel ne la donne pas lui-même</translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation>Tester l’adresse publique</translation>
    </message>
    <message>
        <source>Interface for other programs on this computer</source>
        <translation>Interface pour d’autres programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>La proposer</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Montrer la clé</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Programs that use the old one are locked out</source>
        <translation>Les programmes qui utilisent l’ancienne sont exclus</translation>
    </message>
    <message>
        <source>Key of the interface</source>
        <translation>Clé de l’interface</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>user@server and its options</source>
        <translation>utilisateur@serveur et ses options</translation>
    </message>
    <message>
        <source>the whole command; {port} stands for the port here</source>
        <translation>la commande entière ; {port} représente le port d’ici</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Elle est éteinte.</translation>
    </message>
    <message>
        <source>It listens at %1.</source>
        <translation>Elle écoute à %1.</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>Ce que dit le programme du tunnel</translation>
    </message>
    <message>
        <source>&amp;Who reaches it</source>
        <translation>&amp;Qui l’atteint</translation>
    </message>
    <message>
        <source>only this computer, and a tunnel (usual)</source>
        <translation>cet ordinateur seulement, et un tunnel (habituel)</translation>
    </message>
    <message>
        <source>whoever the address lets in (for experts)</source>
        <translation>quiconque l’adresse laisse entrer (pour experts)</translation>
    </message>
    <message>
        <source>Others can knock at this computer.</source>
        <translation>D’autres peuvent frapper à cet ordinateur.</translation>
    </message>
    <message>
        <source>With an address other than 127.0.0.1 your network, and perhaps the internet, reaches it. Use a certificate, and let the firewall open this port only.</source>
        <translation>Avec une autre adresse que 127.0.0.1, votre réseau, et peut-être internet, l’atteint. Utilisez un certificat, et n’ouvrez que ce port dans le pare-feu.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate</source>
        <translation>Ce&amp;rtificat</translation>
    </message>
    <message>
        <source>a PEM file, for https; none is usual</source>
        <translation>un fichier PEM, pour https ; aucun d’habitude</translation>
    </message>
    <message>
        <source>&amp;Its key</source>
        <translation>Sa c&amp;lé</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un fichier PEM</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsEffect</name>
    <message>
        <source>ends for good</source>
        <translation>prend fin pour toujours</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>prend fin</translation>
    </message>
    <message>
        <source>What these settings change on %1</source>
        <translation>Ce que ces réglages changent sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) would be changed.</source>
        <translation>
            <numerusform>%n annonce serait modifiée.</numerusform>
            <numerusform>%n annonces seraient modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0 and end there.</source>
        <translation>
            <numerusform>%n passerait à 0 et y prendrait fin.</numerusform>
            <numerusform>%n passeraient à 0 et y prendraient fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0: nobody could buy them there.</source>
        <translation>
            <numerusform>%n passerait à 0 : personne ne pourrait l’y acheter.</numerusform>
            <numerusform>%n passeraient à 0 : personne ne pourrait les y acheter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would end for good: Evenstock cannot make them again, also where you take the settings back. Only on the site of %1 can you.</source>
        <translation>
            <numerusform>%n prendrait fin pour toujours : Evenstock ne peut pas la recréer, même si vous revenez aux anciens réglages. Vous seul le pouvez, sur le site de %1.</numerusform>
            <numerusform>%n prendraient fin pour toujours : Evenstock ne peut pas les recréer, même si vous revenez aux anciens réglages. Vous seul le pouvez, sur le site de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Listed again</source>
        <translation>Remis en vente</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Save and preview…</source>
        <translation>Enregistrer et prévisualiser…</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>None of it is sent before you have looked at it, under Sync. Sales go on.</source>
        <translation>Rien n’en est envoyé avant que vous l’ayez regardé, sous Synchronisation. Les ventes continuent.</translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>Fermer la fenêtre la garde dans la zone de notification</translation>
    </message>
    <message>
        <source>Low &amp;stock is up to</source>
        <translation>&amp;Stock bas jusqu’à</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Sauvegarder dans un fichier…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Keep &amp;history for</source>
        <translation>Garder l’&amp;historique</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep b&amp;uyers’ data for</source>
        <translation>Garder les données des a&amp;cheteurs</translation>
    </message>
    <message>
        <source>&amp;Sign-ins are kept in</source>
        <translation>Les &amp;connexions sont gardées dans</translation>
    </message>
    <message>
        <source>the keychain of the desktop</source>
        <translation>le trousseau du bureau</translation>
    </message>
    <message>
        <source>an encrypted file with a password</source>
        <translation>un fichier chiffré avec un mot de passe</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>la mémoire, jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>“Always do this”, made from your decisions about conflicts:</source>
        <translation>« Toujours faire ainsi », d’après vos décisions sur les conflits :</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>only warnings</source>
        <translation>seulement les avertissements</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>The backup is written and checked: %1</source>
        <translation>La sauvegarde est écrite et vérifiée : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>versions of the program and of this computer, and sizes of its files</source>
        <translation>versions du programme et de cet ordinateur, et tailles de ses fichiers</translation>
    </message>
    <message>
        <source>settings, and how many products, listings and orders there are</source>
        <translation>réglages, et nombre de produits, d’annonces et de commandes</translation>
    </message>
    <message>
        <source>state of each channel by number, without names, addresses and secrets</source>
        <translation>état de chaque canal par numéro, sans noms, adresses ni secrets</translation>
    </message>
    <message>
        <source>the last runs, errors and requests, without their contents</source>
        <translation>les derniers passages, erreurs et requêtes, sans leur contenu</translation>
    </message>
    <message>
        <source>Server and tunnel</source>
        <translation>Serveur et tunnel</translation>
    </message>
    <message>
        <source>Where it &amp;is</source>
        <translation>Où elle &amp;est</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Make a support bundle…</source>
        <translation>Créer un dossier d’assistance…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>A text file that helps others to understand a fault; you can read it before you send it. In it: %1.</source>
        <translation>Un fichier texte qui aide d’autres à comprendre une panne ; vous pouvez le lire avant de l’envoyer. Il contient : %1.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1.</source>
        <translation>Aucun programme n’ouvre de dossiers ici. C’est %1.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>The support bundle is written; read it before you send it: %1</source>
        <translation>Le dossier d’assistance est écrit ; lisez-le avant de l’envoyer : %1</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification : fermer la fenêtre termine le programme.</translation>
    </message>
    <message>
        <source>“%1” was not kept. %2</source>
        <comment>what was typed, why</comment>
        <translation>« %1 » n’a pas été enregistré. %2</translation>
    </message>
    <message>
        <source>A checked backup is also made by itself every day. One of another place is put back with “Restore a backup…” in the menu at the top left.</source>
        <translation>Une sauvegarde vérifiée se fait aussi d’elle-même chaque jour. Une autre, d’ailleurs, se remet avec « Restaurer une sauvegarde… » dans le menu en haut à gauche.</translation>
    </message>
    <message>
        <source>Backups here</source>
        <translation>Sauvegardes ici</translation>
    </message>
    <message>
        <source>Remove what is older each night at three</source>
        <translation>Retirer ce qui est plus ancien chaque nuit à trois heures</translation>
    </message>
</context>
<context>
    <name>evenstock::ShellStatus</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Waiting for the engine…</source>
        <translation>En attente du moteur…</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n opération en cours</numerusform>
            <numerusform>%n opérations en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>jobs, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused: nothing syncs by itself</source>
        <translation>En pause : rien ne se synchronise tout seul</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Rien à faire encore</translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>The keychain is locked, so no account can sign in. Unlock it, then Retry.</source>
        <translation>Le trousseau est verrouillé, aucun compte ne peut se connecter. Déverrouillez-le, puis Réessayer.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Webhook server starts with the first channel</source>
        <translation>Le serveur webhook démarre avec le premier canal</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>Dernier événement %1</translation>
    </message>
    <message>
        <source>The vault is closed, so no account can sign in.</source>
        <translation>Le coffre est fermé, aucun compte ne peut se connecter.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>last event 14 s ago, channel</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The shop’s data could not be read. What is shown may be old.</source>
        <translation>Les données de la boutique n’ont pas pu être lues. Ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
</context>
<context>
    <name>evenstock::ShippingLine</name>
    <message>
        <source>Show parcels and commission</source>
        <translation>Afficher les colis et la commission</translation>
    </message>
    <message>
        <source>The parcels could not be read just now. Try again in a minute.</source>
        <translation>Les colis n’ont pas pu être lus à l’instant. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Colis %1</translation>
    </message>
    <message>
        <source>%1 to pay on delivery</source>
        <translation>%1 à payer à la livraison</translation>
    </message>
    <message>
        <source>Commission of offer %1: %2 %</source>
        <translation>Commission de l’offre %1 : %2 %</translation>
    </message>
    <message>
        <source>No parcel yet. Parcels are made on eMAG&apos;s own site, not from here.</source>
        <translation>Pas encore de colis. Les colis se créent sur le site d’eMAG, pas d’ici.</translation>
    </message>
</context>
<context>
    <name>evenstock::Sidebar</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>%1 opens with the first channel</source>
        <translation>%1 s’ouvre avec le premier canal</translation>
    </message>
</context>
<context>
    <name>evenstock::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Conserver et tester</translation>
    </message>
    <message>
        <source>The marketplace did not accept this sign-in.</source>
        <translation>La place de marché n’a pas accepté cette connexion.</translation>
    </message>
    <message>
        <source>This is the account that is connected as %1 already.</source>
        <translation>C’est le compte déjà connecté sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>evenstock::StatePart</name>
    <message>
        <source>Nothing is asked of Vinted before you agree</source>
        <translation>Rien n&apos;est demandé à Vinted avant votre accord</translation>
    </message>
    <message>
        <source>Let it work</source>
        <translation>Le laisser travailler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Le lire maintenant</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Les lire maintenant</translation>
    </message>
    <message>
        <source>Pace and drafts…</source>
        <translation>Rythme et brouillons…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Wardrobe</source>
        <translation>Dressing</translation>
    </message>
    <message>
        <source>Vinted’s lists</source>
        <translation>Listes de Vinted</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Paired browsers</source>
        <translation>Navigateurs associés</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Connecté comme</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Absent maintenant</translation>
    </message>
    <message>
        <source>Pair a browser…</source>
        <translation>Associer un navigateur…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Not agreed to yet</source>
        <translation>Pas encore acceptées</translation>
    </message>
    <message>
        <source>No browser is paired yet</source>
        <translation>Aucun navigateur n&apos;est encore associé</translation>
    </message>
    <message>
        <source>The browser has not said yet who is logged in</source>
        <translation>Le navigateur n&apos;a pas encore dit qui est connecté</translation>
    </message>
    <message>
        <source>%1 on %2, the browser is there</source>
        <translation>%1 sur %2, le navigateur est là</translation>
    </message>
    <message>
        <source>%1 on %2, the browser is not there now</source>
        <translation>%1 sur %2, le navigateur n&apos;est pas là maintenant</translation>
    </message>
    <message>
        <source>Off until you agree to the terms</source>
        <translation>Arrêté jusqu&apos;à ce que vous acceptiez les conditions</translation>
    </message>
    <message>
        <source>The channel is switched off</source>
        <translation>Le canal est désactivé</translation>
    </message>
    <message>
        <source>Pauses until %1</source>
        <translation>En pause jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Travaille</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1 of %2 new listings this hour, %3 of %4 in the last 24 hours</source>
        <translation>%1 nouvelles annonces sur %2 cette heure, %3 sur %4 ces 24 dernières heures</translation>
    </message>
    <message>
        <source>The next one may go at %1.</source>
        <translation>La prochaine peut partir à %1.</translation>
    </message>
    <message>
        <source>The next one may go at once.</source>
        <translation>La prochaine peut partir tout de suite.</translation>
    </message>
    <message>
        <source>New listings begin as drafts that you publish on Vinted yourself.</source>
        <translation>Les nouvelles annonces commencent comme brouillons que vous publiez vous-même sur Vinted.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lu %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>%1 entries, the oldest read %2</source>
        <translation>%1 entrées, la plus ancienne lue %2</translation>
    </message>
    <message>
        <source>Not read yet: brands, colours, sizes and categories come from there</source>
        <translation>Pas encore lues : marques, couleurs, tailles et catégories viennent de là</translation>
    </message>
    <message>
        <source>The browsers could not be read.</source>
        <translation>Les navigateurs n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, site</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navigateur</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No browser is paired</source>
        <translation>Aucun navigateur associé</translation>
    </message>
    <message>
        <source>Evenstock does nothing on Vinted without one.</source>
        <translation>Sans lui, Evenstock ne fait rien sur Vinted.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1 ?</translation>
    </message>
    <message>
        <source>It gets no work any more. Pair it again to let it back in.</source>
        <translation>Il ne reçoit plus de travail. Associez-le de nouveau pour le laisser revenir.</translation>
    </message>
</context>
<context>
    <name>evenstock::StatusLine</name>
    <message>
        <source>What is running</source>
        <translation>Ce qui est en cours</translation>
    </message>
</context>
<context>
    <name>evenstock::StepsList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>evenstock::StockCorrection</name>
    <message>
        <source>Correct the stock</source>
        <translation>Corriger le stock</translation>
    </message>
    <message>
        <source>For example: counted, damaged, found</source>
        <translation>Par exemple : compté, abîmé, retrouvé</translation>
    </message>
    <message>
        <source>Write into the ledger</source>
        <translation>Écrire dans le registre</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>The ledger says %1; it gets a line of %2.</source>
        <translation>Le registre dit %1 ; il reçoit une ligne de %2.</translation>
    </message>
    <message>
        <source>That is what the ledger says already.</source>
        <translation>C’est ce que dit déjà le registre.</translation>
    </message>
    <message>
        <source>counted on the shelf</source>
        <translation>compté en rayon</translation>
    </message>
    <message>
        <source>Count all that lies there, also pieces that are sold and not sent yet.</source>
        <translation>Comptez tout ce qui s&apos;y trouve, y compris les pièces vendues et pas encore envoyées.</translation>
    </message>
    <message>
        <source>&amp;On the shelf</source>
        <translation>Sur l&apos;&amp;étagère</translation>
    </message>
    <message>
        <source>%1 are sold and not sent yet, more than lies there: 0 are left on hand.</source>
        <translation>%1 sont vendus et pas encore envoyés, plus qu&apos;il n&apos;y en a : il en reste 0 en stock.</translation>
    </message>
    <message>
        <source>%1 on the shelf = %2 on hand + %3 sold, not yet sent.</source>
        <translation>%1 sur l&apos;étagère = %2 en stock + %3 vendus, pas encore envoyés.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Écrivez un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>Really %1 on the shelf?</source>
        <translation>Vraiment %1 en rayon ?</translation>
    </message>
    <message>
        <source>The ledger says %1. Channels may show the new stock at once.</source>
        <translation>Le registre indique %1. Les canaux peuvent afficher le nouveau stock tout de suite.</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Oui, %1</translation>
    </message>
    <message>
        <source>The orders placed last miss %1 and are shown as oversold.</source>
        <translation>Il manque %1 aux dernières commandes ; elles s’affichent comme survendues.</translation>
    </message>
</context>
<context>
    <name>evenstock::StockCurve</name>
    <message>
        <source>Stock over time; the ledger below lists every step</source>
        <translation>Stock dans le temps ; le registre ci-dessous montre chaque pas</translation>
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
        <translation>rien encore</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>The change is held back until you have looked at it.</source>
        <translation>La modification est retenue jusqu&apos;à ce que vous l&apos;ayez vue.</translation>
    </message>
    <message>
        <source>You put this change away.</source>
        <translation>Vous avez écarté cette modification.</translation>
    </message>
    <message>
        <source>The channel refused the last change: see Errors.</source>
        <translation>Le canal a refusé la dernière modification : voir Erreurs.</translation>
    </message>
    <message>
        <source>The change was sent and is not confirmed yet.</source>
        <translation>La modification est envoyée et pas encore confirmée.</translation>
    </message>
    <message>
        <source>The answer to the last change was lost: it is read back first.</source>
        <translation>La réponse à la dernière modification s&apos;est perdue : on la relit d&apos;abord.</translation>
    </message>
    <message>
        <source>It differs there; an order that is still on its way may explain it.</source>
        <translation>C&apos;est différent là-bas ; une commande pas encore arrivée peut l&apos;expliquer.</translation>
    </message>
    <message>
        <source>It is not certain: it is read before anything is sent.</source>
        <translation>Ce n&apos;est pas certain : on relit avant tout envoi.</translation>
    </message>
    <message>
        <source>The change is sent with the next sync.</source>
        <translation>La modification part avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>It shows what it should.</source>
        <translation>Il affiche ce qu&apos;il doit.</translation>
    </message>
    <message>
        <source>It shows what your rule for this channel says.</source>
        <translation>Il affiche ce que dit votre règle pour ce canal.</translation>
    </message>
    <message>
        <source>This channel is switched off.</source>
        <translation>Ce canal est désactivé.</translation>
    </message>
    <message>
        <source>The channel keeps this stock itself, or quantities are not sent there.</source>
        <translation>Le canal gère lui-même ce stock, ou les quantités n&apos;y sont pas envoyées.</translation>
    </message>
    <message>
        <source>This listing is not linked.</source>
        <translation>Cette annonce n&apos;est pas liée.</translation>
    </message>
    <message>
        <source>The listing is gone there.</source>
        <translation>L&apos;annonce n&apos;existe plus là-bas.</translation>
    </message>
    <message>
        <source>It ended at 0 there, and comes back by itself when there is stock.</source>
        <translation>L&apos;annonce s&apos;est terminée à 0 là-bas et revient d&apos;elle-même dès qu&apos;il y a du stock.</translation>
    </message>
    <message>
        <source>Your rule keeps %1 back.</source>
        <translation>Votre règle en garde %1.</translation>
    </message>
    <message>
        <source>Your rule shows at most %1.</source>
        <translation>Votre règle en montre au plus %1.</translation>
    </message>
    <message>
        <source>Your rule shows it only while there are more than %1.</source>
        <translation>Votre règle ne le montre que s&apos;il y en a plus de %1.</translation>
    </message>
    <message>
        <source>The last pieces are shown on one channel only.</source>
        <translation>Les dernières pièces ne sont montrées que sur un canal.</translation>
    </message>
    <message>
        <source>The channels share out what there is, so that it cannot be sold twice.</source>
        <translation>Les canaux se partagent ce qu&apos;il y a, pour que rien ne soit vendu deux fois.</translation>
    </message>
    <message>
        <source>One offer there is %1 pieces.</source>
        <translation>Une offre là-bas compte %1 pièces.</translation>
    </message>
    <message>
        <source>Last sent: %1, %2, refused.</source>
        <translation>Dernier envoi : %1, %2, refusé.</translation>
    </message>
    <message>
        <source>Last sent: %1, %2, not confirmed.</source>
        <translation>Dernier envoi : %1, %2, non confirmé.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 on hand; %2 can be offered to the channels.</source>
        <translation>%1 en stock ; %2 peuvent être proposés aux canaux.</translation>
    </message>
    <message>
        <source>Not listed on any channel.</source>
        <translation>En vente sur aucun canal.</translation>
    </message>
    <message>
        <source>shows %1, should show %2</source>
        <translation>affiche %1, devrait afficher %2</translation>
    </message>
    <message>
        <source>%1 wait: a sale may still be on its way, or a cancelled order waits for you under Conflicts.</source>
        <translation>%1 en attente : une vente peut encore arriver, ou une commande annulée vous attend sous Conflits.</translation>
    </message>
    <message>
        <source>The last changes of the stock</source>
        <translation>Les derniers changements du stock</translation>
    </message>
    <message>
        <source>%1: %2, then %3 (%4)</source>
        <comment>when, change, balance, cause</comment>
        <translation>%1 : %2, puis %3 (%4)</translation>
    </message>
    <message>
        <source>It sank there and no order explains it: count the shelf, under Stock.</source>
        <translation>Il a baissé là-bas et aucune commande ne l&apos;explique : comptez le rayon, sous Stock.</translation>
    </message>
    <message>
        <source>Open orders took %1 out of the stock, all channels together.</source>
        <translation>Les commandes ouvertes ont pris %1 sur le stock, tous canaux confondus.</translation>
    </message>
    <message>
        <source>It waits: other channels may still sell what it would get, until they are read.</source>
        <translation>Il attend : tant qu’ils ne sont pas lus, d’autres canaux peuvent encore vendre ce qui lui reviendrait.</translation>
    </message>
    <message>
        <source>%1, to make it %2</source>
        <comment>+2 or -2, the number meant</comment>
        <translation>%1, pour arriver à %2</translation>
    </message>
    <message>
        <source>Last sent: %1, %2; the channel took it.</source>
        <translation>Dernier envoi : %1, %2 ; le canal l’a pris.</translation>
    </message>
    <message>
        <source>Read back %1: it shows %2.</source>
        <comment>when, number</comment>
        <translation>Relu %1 : il affiche %2.</translation>
    </message>
    <message>
        <source>It was not read back since; the next sync does that.</source>
        <translation>Il n’a pas été relu depuis ; la prochaine synchronisation le fait.</translation>
    </message>
    <message>
        <source>shows %1 by our count, should show %2</source>
        <translation>affiche %1 selon notre compte, devrait afficher %2</translation>
    </message>
    <message>
        <source>It was taken there, and is not read back yet.</source>
        <translation>Il a été pris là-bas et n’a pas encore été relu.</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>affiche %1</translation>
    </message>
</context>
<context>
    <name>evenstock::StockRuleFields</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>autant qu’il y en a</translation>
    </message>
    <message>
        <source>Show at most</source>
        <translation>Afficher au plus</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Stop selling at</source>
        <translation>Arrêter la vente à</translation>
    </message>
    <message>
        <source>every channel shows all of it</source>
        <translation>chaque canal montre tout</translation>
    </message>
    <message>
        <source>the last ones are shown on one channel only</source>
        <translation>les derniers ne se montrent que sur un canal</translation>
    </message>
    <message>
        <source>dealt out: never more shown than there is</source>
        <translation>répartis : jamais montré plus qu’il n’y a</translation>
    </message>
    <message>
        <source>The same pieces</source>
        <translation>Les mêmes pièces</translation>
    </message>
    <message>
        <source>The last ones are</source>
        <translation>Les derniers sont</translation>
    </message>
    <message>
        <source>This channel shows the last ones</source>
        <translation>Ce canal montre les derniers</translation>
    </message>
    <message>
        <source>%1 here show as %2</source>
        <comment>an example of a stock</comment>
        <translation>%1 ici s’affichent %2</translation>
    </message>
    <message>
        <source>Sells fastest. Two channels can sell the last one in the same minute.</source>
        <translation>Vend le plus vite. Deux canaux peuvent vendre le dernier dans la même minute.</translation>
    </message>
    <message>
        <source>Tick on one channel that it shows them; the others show 0 then.</source>
        <translation>Cochez sur un canal qu’il les montre ; les autres montrent alors 0.</translation>
    </message>
    <message>
        <source>Each channel gets its share. Nothing is sold twice; the last ones may have to wait for the next sync to move.</source>
        <translation>Chaque canal a sa part. Rien n’est vendu deux fois ; les derniers attendent parfois la prochaine synchronisation pour changer de canal.</translation>
    </message>
    <message>
        <source>Example: %1 on hand show as %2.</source>
        <translation>Exemple : %1 en stock s’affichent %2.</translation>
    </message>
</context>
<context>
    <name>evenstock::StockTab</name>
    <message>
        <source>Stock ledger</source>
        <translation>Registre du stock</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n movement(s); the sum of all is the stock on hand</source>
        <translation>
            <numerusform>Le mouvement le plus récent ; la somme de tous est le stock</numerusform>
            <numerusform>Les %n mouvements les plus récents ; la somme de tous est le stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s); the sum is the stock on hand</source>
        <translation>
            <numerusform>%n mouvement ; la somme est le stock</numerusform>
            <numerusform>%n mouvements ; la somme est le stock</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock &amp;on</source>
        <translation>Stock &amp;au</translation>
    </message>
    <message>
        <source>Stock on this date</source>
        <translation>Stock à cette date</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>is &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>stock on a date</comment>
        <translation>est &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>was &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>stock on a date</comment>
        <translation>était &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
</context>
<context>
    <name>evenstock::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Aperçu des changements…</translation>
    </message>
    <message>
        <source>Runs under way</source>
        <translation>Exécutions en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
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
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>rien en cours</translation>
    </message>
    <message>
        <source>Nothing to sync: connect a marketplace first.</source>
        <translation>Rien à synchroniser : connectez d’abord une place de marché.</translation>
    </message>
    <message>
        <source>Nothing is running. The schedule below says when the next runs come; Sync now does not wait.</source>
        <translation>Rien n’est en cours. La planification ci-dessous dit quand viennent les prochaines exécutions ; Synchroniser n’attend pas.</translation>
    </message>
    <message>
        <source>Selected products…</source>
        <translation>Produits choisis…</translation>
    </message>
    <message>
        <source>What is shown of the sync</source>
        <translation>Ce qui est montré de la synchronisation</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing would change on %1.</source>
        <translation>Rien ne changerait sur %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, why nothing runs</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>evenstock::TableTools</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Export what I see…</source>
        <translation>Exporter ce que je vois…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export takes all of them.</source>
        <translation>Les %1 premières lignes sur %2 sont copiées. L’export les prend toutes.</translation>
    </message>
</context>
<context>
    <name>evenstock::TasksPart</name>
    <message>
        <source>Which tasks</source>
        <translation>Quelles tâches</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>Waiting or under way</source>
        <translation>En attente ou en cours</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas faites</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tasks of the browser</source>
        <translation>Tâches du navigateur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Waits for the browser</source>
        <translation>Attend le navigateur</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Vous l&apos;avez annulée</translation>
    </message>
    <message>
        <source>Choose a task to see exactly what it does.</source>
        <translation>Choisissez une tâche pour voir exactement ce qu&apos;elle fait.</translation>
    </message>
    <message>
        <source>Let it be done</source>
        <translation>Laisser faire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L&apos;annuler</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Je l&apos;ai vu</translation>
    </message>
    <message>
        <source>Open on Vinted</source>
        <translation>Ouvrir sur Vinted</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Les tâches n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No task is like this</source>
        <translation>Aucune tâche n&apos;est ainsi</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Le filtre les écarte toutes.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing was asked of the browser yet</source>
        <translation>Rien n&apos;a encore été demandé au navigateur</translation>
    </message>
    <message>
        <source>Choose products in the catalogue and prepare them for Vinted.</source>
        <translation>Choisissez des produits dans le catalogue et préparez-les pour Vinted.</translation>
    </message>
    <message>
        <source>Go to the catalogue</source>
        <translation>Aller au catalogue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, listing</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Demandée %1</translation>
    </message>
    <message>
        <source>given to the browser %1</source>
        <translation>donnée au navigateur %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>failed tries: %1</source>
        <translation>essais échoués : %1</translation>
    </message>
    <message>
        <source>The browser said after all that it was done. Look on Vinted whether it stands there as it should.</source>
        <translation>Le navigateur a finalement dit que c&apos;est fait. Regardez sur Vinted si c&apos;est comme il faut.</translation>
    </message>
    <message>
        <source>The browser said after all that it failed: %1</source>
        <translation>Le navigateur a finalement dit que c&apos;est un échec : %1</translation>
    </message>
</context>
<context>
    <name>evenstock::TemplatesPart</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Fields: %1, and your own as {custom.name}. In titles a | parts the words: a part whose fields are all empty is left out, as is such a line of a description. The number in [ ] at the end of titles always stays: by it Evenstock finds its listings again.</source>
        <translation>Champs : %1, et les vôtres sous la forme {custom.nom}. Dans les titres | sépare les parties : une partie dont tous les champs sont vides est omise, comme une telle ligne de description. Le numéro entre [ ] à la fin des titres reste toujours : c&apos;est par lui qu&apos;Evenstock retrouve ses annonces.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use the usual texts</source>
        <translation>Utiliser les textes habituels</translation>
    </message>
    <message>
        <source>As it would read</source>
        <translation>Tel qu&apos;il se lirait</translation>
    </message>
    <message>
        <source>Product to try it with</source>
        <translation>Produit pour l&apos;essai</translation>
    </message>
    <message>
        <source>A field in { } is written that there is not. Nothing was saved.</source>
        <translation>Un champ entre { } n&apos;existe pas. Rien n&apos;a été enregistré.</translation>
    </message>
</context>
<context>
    <name>evenstock::TermsBox</name>
    <message>
        <source>Read this first</source>
        <translation>À lire d&apos;abord</translation>
    </message>
    <message>
        <source>I have read this and I agree</source>
        <translation>J&apos;ai lu et j&apos;accepte</translation>
    </message>
</context>
<context>
    <name>evenstock::ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
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
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>No marketplace connected yet</source>
        <translation>Aucune place de marché connectée</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync all accounts (Shift+F5)</source>
        <translation>Synchroniser tous les comptes (Maj+F5)</translation>
    </message>
    <message>
        <source>Incremental: what changed</source>
        <translation>Incrémentale : ce qui a changé</translation>
    </message>
    <message>
        <source>Full: everything</source>
        <translation>Complète : tout</translation>
    </message>
    <message>
        <source>Selected products…</source>
        <translation>Produits choisis…</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Aperçu des changements…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
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
        <translation>Ouvrir Evenstock</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Paused: nothing syncs by itself</source>
        <translation>En pause : rien ne se synchronise tout seul</translation>
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
        <translation>Ce qui reviendrait et ce qui resterait</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Montrer ce qui changerait</translation>
    </message>
    <message>
        <source>Writes the old values back where nothing newer changed them, and then sends them to the channels. Sales stay counted.</source>
        <translation>Réécrit les anciennes valeurs là où rien de plus récent ne les a changées, puis les envoie aux canaux. Les ventes restent comptées.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would be open again.</source>
        <translation>
            <numerusform>%n conflit serait de nouveau ouvert.</numerusform>
            <numerusform>%n conflits seraient de nouveau ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) would return and then be sent to the channels.</source>
        <translation>
            <numerusform>%n ancienne valeur reviendrait puis serait envoyée aux canaux.</numerusform>
            <numerusform>%n anciennes valeurs reviendraient puis seraient envoyées aux canaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed again since; they are left alone.</source>
        <translation>
            <numerusform>%n valeur a encore changé depuis ; elle reste.</numerusform>
            <numerusform>%n valeurs ont encore changé depuis ; elles restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales stay counted.</source>
        <translation>Les ventes restent comptées.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valeur est revenue.</numerusform>
            <numerusform>%n valeurs sont revenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be open again.</source>
        <translation>
            <numerusform>%n conflit sera de nouveau ouvert.</numerusform>
            <numerusform>%n conflits seront de nouveau ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will return and then be sent to the channels.</source>
        <comment>values, products</comment>
        <translation>Reviendront puis seront envoyées aux canaux : %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s)</source>
        <translation>
            <numerusform>%n ancienne valeur</numerusform>
            <numerusform>%n anciennes valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) and cancellations stay counted.</source>
        <translation>
            <numerusform>%n vente ou annulation reste comptée.</numerusform>
            <numerusform>%n ventes et annulations restent comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) that were made stay.</source>
        <translation>
            <numerusform>%n produit créé reste.</numerusform>
            <numerusform>%n produits créés restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay.</source>
        <translation>
            <numerusform>%n lien reste.</numerusform>
            <numerusform>%n liens restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would return, so nothing was done.</source>
        <translation>Rien ne reviendrait, donc rien n’a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were sent to the channel already; they stay. To send another value, edit the product.</source>
        <translation>
            <numerusform>%n valeur a déjà été envoyée au canal et reste. Pour en envoyer une autre, modifiez le produit.</numerusform>
            <numerusform>%n valeurs ont déjà été envoyées au canal et restent. Pour en envoyer d’autres, modifiez le produit.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its values would return.</source>
        <translation>Aucune de ses valeurs ne reviendrait.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was to be undone, why it was not</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>evenstock::UndoRowsModel</name>
    <message>
        <source>sold since: only a part returns</source>
        <translation>vendu depuis : une partie seulement revient</translation>
    </message>
    <message>
        <source>the product is gone</source>
        <translation>le produit n&apos;existe plus</translation>
    </message>
    <message>
        <source>another product has this SKU now</source>
        <translation>un autre produit a maintenant ce SKU</translation>
    </message>
    <message>
        <source>was put back before</source>
        <translation>a déjà été remis</translation>
    </message>
    <message>
        <source>the listing is gone</source>
        <translation>l&apos;annonce n&apos;existe plus</translation>
    </message>
    <message>
        <source>was sent to the channel since</source>
        <translation>a été envoyé au canal depuis</translation>
    </message>
    <message>
        <source>is on its way to the channel</source>
        <translation>est en route vers le canal</translation>
    </message>
    <message>
        <source>is open again already</source>
        <translation>est déjà de nouveau ouvert</translation>
    </message>
    <message>
        <source>changed again since</source>
        <translation>modifié de nouveau depuis</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it stays</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Produit, champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Revient à</translation>
    </message>
</context>
<context>
    <name>evenstock::UnsavedEdits</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save your changes of %1?</source>
        <translation>Enregistrer vos modifications de %1 ?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la modification</translation>
    </message>
</context>
<context>
    <name>evenstock::ValuesDialog</name>
    <message>
        <source>What your values are called on Vinted</source>
        <translation>Comment vos valeurs s&apos;appellent sur Vinted</translation>
    </message>
</context>
<context>
    <name>evenstock::VintedErrorsPart</name>
    <message>
        <source>Open product</source>
        <translation>Ouvrir le produit</translation>
    </message>
    <message>
        <source>Errors on Vinted</source>
        <translation>Erreurs sur Vinted</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The errors could not be read.</source>
        <translation>Les erreurs n&apos;ont pas pu être lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) that no success has settled</source>
        <translation>
            <numerusform>%n erreur qu&apos;aucun succès n&apos;a réglée</numerusform>
            <numerusform>%n erreurs qu&apos;aucun succès n&apos;a réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 24 hours, %2 in 7 days</source>
        <translation>%1 en 24 heures, %2 en 7 jours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, count</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing went wrong on Vinted</source>
        <translation>Rien n&apos;a échoué sur Vinted</translation>
    </message>
    <message>
        <source>What succeeds later is taken off here.</source>
        <translation>Ce qui réussit plus tard est retiré d&apos;ici.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>evenstock::VintedPage</name>
    <message>
        <source>What is shown of the account</source>
        <translation>Ce qui est montré du compte</translation>
    </message>
    <message>
        <source>Back to the channels</source>
        <translation>Retour aux canaux</translation>
    </message>
    <message>
        <source>Vinted</source>
        <translation>Vinted</translation>
    </message>
    <message>
        <source>Vinted, %1 on %2</source>
        <translation>Vinted, %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Agree to the terms first, under State.</source>
        <translation>Acceptez d&apos;abord les conditions, sous État.</translation>
    </message>
    <message>
        <source>The product is not ready for Vinted. Prepare it in the catalogue to see why.</source>
        <translation>Le produit n&apos;est pas prêt pour Vinted. Préparez-le dans le catalogue pour voir pourquoi.</translation>
    </message>
    <message>
        <source>It could not be done now.</source>
        <translation>Cela n&apos;a pas pu être fait maintenant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>evenstock::WireText</name>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Request, with secrets hidden</source>
        <translation>Requête, secrets masqués</translation>
    </message>
    <message>
        <source>Answer, with secrets hidden</source>
        <translation>Réponse, secrets masqués</translation>
    </message>
</context>
<context>
    <name>evenstock::WritesList</name>
    <message>
        <source>What goes out</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Try all like this again</source>
        <translation>Réessayer tous ceux du même genre</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Ouvrir le produit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>What goes out could not be read.</source>
        <translation>Ce qui part n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Every channel was told what it should show, and took it.</source>
        <translation>On a dit à chaque canal ce qu’il doit afficher, et il l’a pris.</translation>
    </message>
</context>
<context>
    <name>evenstock::WritesModel</name>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>In doubt: is looked up</source>
        <translation>En doute : on vérifie</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Held for your consent</source>
        <translation>Retenue jusqu’à votre accord</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Nouvelle annonce</translation>
    </message>
    <message>
        <source>End of the listing</source>
        <translation>Fin de l’annonce</translation>
    </message>
    <message>
        <source>Quantity to 0</source>
        <translation>Quantité à 0</translation>
    </message>
    <message>
        <source>Lower quantity</source>
        <translation>Quantité plus basse</translation>
    </message>
    <message>
        <source>Higher quantity</source>
        <translation>Quantité plus haute</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1 : de %2 à %3</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>new value, other fields of the same write</comment>
        <translation>%1, et %2 autres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>It did not go through; Errors says why</source>
        <translation>Cela n&apos;est pas passé ; Erreurs dit pourquoi</translation>
    </message>
    <message>
        <source>No answer came: it is looked at there</source>
        <translation>Aucune réponse : on vérifie là-bas</translation>
    </message>
    <message>
        <source>The marketplace does not take it so; Errors says why</source>
        <translation>La place de marché ne l&apos;accepte pas ainsi ; Erreurs dit pourquoi</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong; Errors says what</source>
        <translation>Quelque chose manque ou est faux ; Erreurs dit quoi</translation>
    </message>
    <message>
        <source>The marketplace no longer knows this listing</source>
        <translation>La place de marché ne connaît plus cette annonce</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>La réponse était : %1</translation>
    </message>
</context>
</TS>
