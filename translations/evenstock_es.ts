<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Evenstock</source>
        <translation>Acerca de Evenstock</translation>
    </message>
    <message>
        <source>Evenstock %1</source>
        <translation>Evenstock %1</translation>
    </message>
    <message>
        <source>Keeps the stock of a small shop the same on all its marketplaces. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Mantiene iguales las existencias de una tienda pequeña en todos sus mercados. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>the views</source>
        <translation>las vistas</translation>
    </message>
    <message>
        <source>search, go to, do</source>
        <translation>buscar, ir a, hacer</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrar esta lista</translation>
    </message>
    <message>
        <source>sync the account in sight</source>
        <translation>sincronizar la cuenta a la vista</translation>
    </message>
    <message>
        <source>sync all accounts</source>
        <translation>sincronizar todas las cuentas</translation>
    </message>
    <message>
        <source>next, previous conflict</source>
        <translation>conflicto siguiente, anterior</translation>
    </message>
    <message>
        <source>keep mine, take theirs</source>
        <translation>conservar lo mío, tomar lo suyo</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Evenstock</source>
        <translation>Evenstock</translation>
    </message>
    <message>
        <source>save a product; save a decision</source>
        <translation>guardar un producto; guardar una decisión</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>¿por qué este número?</translation>
    </message>
    <message>
        <source>into what is chosen in the list</source>
        <translation>a lo elegido en la lista</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>deshacer la última decisión</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copiar las filas elegidas</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>el menú</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
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
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Le pregunta</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off; sales there go unseen since %1</source>
        <translation>Desactivado; las ventas allí no se ven desde hace %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>%1, stopped until you sign in</source>
        <translation>%1, detenido hasta que inicie sesión</translation>
    </message>
    <message>
        <source>%1, no schedule</source>
        <translation>%1, sin horario</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>Synced 2 min ago, next in 13 min</comment>
        <translation>%1, siguiente %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Incremental</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Orders again</source>
        <translation>Pedidos otra vez</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 items/s</source>
        <translation>%1 artículos/s</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Look and link</source>
        <translation>Ver y vincular</translation>
    </message>
    <message>
        <source>Changes to approve</source>
        <translation>Cambios por aprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n to cancel</source>
        <translation>
            <numerusform>%n por cancelar</numerusform>
            <numerusform>%n por cancelar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n publicado dos veces</numerusform>
            <numerusform>%n publicados dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenida</numerusform>
            <numerusform>%n retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n dudosa</numerusform>
            <numerusform>%n dudosas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>%n new conflict(s)</source>
        <translation>
            <numerusform>%n conflicto nuevo</numerusform>
            <numerusform>%n conflictos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) oversold</source>
        <translation>
            <numerusform>%n producto vendido de más</numerusform>
            <numerusform>%n productos vendidos de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n evento no se pudo usar</numerusform>
            <numerusform>%n eventos no se pudieron usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working</source>
        <translation>
            <numerusform>%n cuenta dejó de funcionar</numerusform>
            <numerusform>%n cuentas dejaron de funcionar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, channels</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In your shop there is something new to look at:</source>
        <translation>En su tienda hay algo nuevo que mirar:</translation>
    </message>
    <message>
        <source>Among others: %1</source>
        <translation>Entre otros: %1</translation>
    </message>
    <message>
        <source>Open Evenstock to see what happened and what to do.</source>
        <translation>Abra Evenstock para ver qué ha pasado y qué hacer.</translation>
    </message>
    <message>
        <source>Settings, Notifications: what you are told about, and how.</source>
        <translation>Ajustes, Notificaciones: de qué se le avisa, y cómo.</translation>
    </message>
    <message>
        <source>test mail</source>
        <translation>correo de prueba</translation>
    </message>
    <message>
        <source>This is the test mail you asked for. Alerts of your shop will come like this.</source>
        <translation>Este es el correo de prueba que ha pedido. Los avisos de su tienda llegarán así.</translation>
    </message>
    <message numerus="yes">
        <source>%n large change(s) wait for your consent</source>
        <translation>
            <numerusform>%n cambio grande espera su consentimiento</numerusform>
            <numerusform>%n cambios grandes esperan su consentimiento</numerusform>
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
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>%1: your sign-in has expired</source>
        <translation>%1: su acceso ha caducado</translation>
    </message>
    <message>
        <source>Not checked for %1. The other channels go on.</source>
        <translation>Sin comprobar desde hace %1. Los demás canales siguen.</translation>
    </message>
    <message>
        <source>Not checked until then. The other channels go on.</source>
        <translation>Sin comprobar hasta entonces. Los demás canales siguen.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Since %1. It is tried again by itself.</source>
        <translation>Desde hace %1. Se reintenta solo.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se reintenta solo.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <source>Sales there go unseen since %1.</source>
        <translation>Las ventas allí no se ven desde hace %1.</translation>
    </message>
    <message>
        <source>Open channel</source>
        <translation>Abrir canal</translation>
    </message>
    <message>
        <source>%1: what was found waits for your consent</source>
        <translation>%1: lo encontrado espera su consentimiento</translation>
    </message>
    <message>
        <source>Nothing is linked or created before you agree.</source>
        <translation>Nada se vincula ni se crea antes de su consentimiento.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Abrir pedido</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Sold on %1, but linked to no product</source>
        <translation>Vendido en %1, pero sin vincular a ningún producto</translation>
    </message>
    <message>
        <source>No stock was taken for it.</source>
        <translation>No se descontaron existencias.</translation>
    </message>
    <message>
        <source>An order came late for a change that was counted already</source>
        <translation>Un pedido llegó tarde para un cambio ya contado</translation>
    </message>
    <message>
        <source>An order on %1 needs a look</source>
        <translation>Un pedido en %1 requiere atención</translation>
    </message>
    <message>
        <source>The lower stock stands until you decide.</source>
        <translation>Valen las existencias más bajas hasta que decida.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) may sell out within 3 days</source>
        <translation>
            <numerusform>%n producto puede agotarse en 3 días</numerusform>
            <numerusform>%n productos pueden agotarse en 3 días</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last 14 days, over all channels.</source>
        <translation>Al ritmo de los últimos 14 días, en todos los canales.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision</source>
        <translation>
            <numerusform>%n conflicto espera su decisión</numerusform>
            <numerusform>%n conflictos esperan su decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest since %1. Neither side is touched until then.</source>
        <translation>El más antiguo desde hace %1. Ningún lado se toca hasta entonces.</translation>
    </message>
    <message>
        <source>A large change on %1 waits for your consent</source>
        <translation>Un cambio grande en %1 espera su consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are held back, to be safe.</source>
        <translation>
            <numerusform>%n cambio está retenido, por seguridad.</numerusform>
            <numerusform>%n cambios están retenidos, por seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n change(s)</source>
        <translation>
            <numerusform>%1 rechazó %n cambio</numerusform>
            <numerusform>%1 rechazó %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>What it shows there is still the old value.</source>
        <translation>Allí se ve todavía el valor antiguo.</translation>
    </message>
    <message>
        <source>Our own data could not be written</source>
        <translation>Nuestros propios datos no se pudieron escribir</translation>
    </message>
    <message>
        <source>Syncing waits until there is space again.</source>
        <translation>La sincronización espera hasta que haya espacio.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be used</source>
        <translation>
            <numerusform>%n evento no se pudo usar</numerusform>
            <numerusform>%n eventos no se pudieron usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed by it; the next sync reads the same.</source>
        <translation>No cambió nada; la próxima sincronización lee lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1 could not be read</source>
        <translation>
            <numerusform>%n elemento de %1 no se pudo leer</numerusform>
            <numerusform>%n elementos de %1 no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else went on. They are tried again at every sync.</source>
        <translation>Todo lo demás siguió. Se reintentan en cada sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 muestra otra cantidad en %n producto</numerusform>
            <numerusform>%1 muestra otras cantidades en %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent there for them until you have looked at it.</source>
        <translation>Allí no se envía nada de ellos hasta que lo revises.</translation>
    </message>
    <message>
        <source>The sign-in of %1 cannot be read</source>
        <translation>El acceso de %1 no se puede leer</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer. Unlock it, then retry.</source>
        <translation>El llavero está bloqueado o no responde. Desbloquéalo y reintenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be verified</source>
        <translation>
            <numerusform>%n evento no se pudo verificar</numerusform>
            <numerusform>%n eventos no se pudieron verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>It is set aside; nothing was changed by it.</source>
        <translation>Está apartado; no cambió nada.</translation>
    </message>
    <message>
        <source>Its stock stays as it was. Compare the order on the marketplace.</source>
        <translation>Sus existencias quedan como estaban. Compare el pedido en el mercado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows less of %n product(s), and no order explains it</source>
        <translation>
            <numerusform>%1 muestra menos piezas de %n producto y ningún pedido lo explica</numerusform>
            <numerusform>%1 muestra menos piezas de %n productos y ningún pedido lo explica</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the shelf and write the number under Stock, also where it is right.</source>
        <translation>Cuente el estante y escriba el número en Existencias, también donde es correcto.</translation>
    </message>
    <message>
        <source>A listing on %1 may be any of several products</source>
        <translation>Un anuncio de %1 puede ser de cualquiera de varios productos</translation>
    </message>
    <message>
        <source>Nothing is counted for it until you link it.</source>
        <translation>No se cuenta nada por él hasta que usted lo vincule.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are the same listing on %1 as another</source>
        <translation>
            <numerusform>%n producto es en %1 el mismo anuncio que otro</numerusform>
            <numerusform>%n productos son en %1 el mismo anuncio que otro</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not on sale there.</source>
        <translation>No están a la venta allí.</translation>
    </message>
    <message>
        <source>%1: the sign-in was not kept; enter it again</source>
        <translation>%1: el acceso no se ha conservado; introdúzcalo de nuevo</translation>
    </message>
    <message>
        <source>Not checked for %1, nor is any other channel.</source>
        <translation>Sin comprobar desde hace %1, ni ningún otro canal.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are listed twice on %1</source>
        <translation>
            <numerusform>%n producto está publicado dos veces en %1</numerusform>
            <numerusform>%n productos están publicados dos veces en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent to the second listing, so it may sell what is gone. End it there.</source>
        <translation>A la segunda publicación no se envía nada y puede vender lo que ya no hay. Ciérrela allí.</translation>
    </message>
    <message>
        <source>%1 was not read since the backup was put back</source>
        <translation>%1 no se ha leído desde que se restauró la copia</translation>
    </message>
    <message numerus="yes">
        <source>What %n listing(s) show there is not known until all of it is read once.</source>
        <translation>
            <numerusform>Lo que muestra allí %n publicación no se sabe hasta leerlo todo una vez.</numerusform>
            <numerusform>Lo que muestran allí %n publicaciones no se sabe hasta leerlo todo una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Leer todo</translation>
    </message>
    <message numerus="yes">
        <source>%1: the buyers of %n order(s) ask to cancel</source>
        <translation>
            <numerusform>%1: el comprador de %n pedido pide cancelarlo</numerusform>
            <numerusform>%1: los compradores de %n pedidos piden cancelarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1 may not be at the wholesaler’s</source>
        <translation>
            <numerusform>%n pedido de %1 quizá no está en el mayorista</numerusform>
            <numerusform>%n pedidos de %1 quizá no están en el mayorista</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed on by itself. Look there, and make it by hand where it is missing.</source>
        <translation>No se transmite solo. Mire allí y, donde falte, hágalo a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) on %1 are left different</source>
        <translation>
            <numerusform>%n anuncio en %1 queda distinto</numerusform>
            <numerusform>%n anuncios en %1 quedan distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>A change was not taken in, or not sent. It stays so until you decide otherwise.</source>
        <translation>Un cambio no se tomó o no se envió. Queda así hasta que usted decida otra cosa.</translation>
    </message>
    <message>
        <source>What they hold stays held until you answer.</source>
        <translation>Lo que reservan sigue reservado hasta que usted responda.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) on %1 are oversold</source>
        <translation>
            <numerusform>%n pedido más en %1 está vendido de más</numerusform>
            <numerusform>%n pedidos más en %1 están vendidos de más</numerusform>
        </translation>
    </message>
    <message>
        <source>What they got is held for them; find the rest, or cancel them there.</source>
        <translation>Lo que recibieron está reservado para ellos; encuentre el resto o cancélelos allí.</translation>
    </message>
    <message>
        <source>Oversold by %1: %2, order %3</source>
        <comment>pieces, product, code</comment>
        <translation>Vendidos %1 de más: %2, pedido %3</translation>
    </message>
    <message>
        <source>Sold on %1. What it got is held for it; find the rest, or cancel it there.</source>
        <translation>Vendido en %1. Lo que recibió está reservado para él; encuentre el resto o cancélelo allí.</translation>
    </message>
    <message>
        <source>What it holds stays held until you answer.</source>
        <translation>Lo que reserva sigue reservado hasta que usted responda.</translation>
    </message>
    <message>
        <source>It holds nothing of your stock.</source>
        <translation>No reserva nada de sus existencias.</translation>
    </message>
    <message>
        <source>They hold nothing of your stock.</source>
        <translation>No reservan nada de sus existencias.</translation>
    </message>
    <message>
        <source>Since %1. %2</source>
        <comment>time, what of the pieces</comment>
        <translation>Desde %1. %2</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>“Start with the desktop” could not be changed: its file cannot be written.</source>
        <translation>«Iniciar con el escritorio» no se pudo cambiar: su archivo no se puede escribir.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
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
        <translation>Primera edición</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Gradada</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>a sync</source>
        <translation>una sincronización</translation>
    </message>
    <message>
        <source>taken from %1, run %2</source>
        <comment>channel, number</comment>
        <translation>tomado de %1, ejecución %2</translation>
    </message>
    <message>
        <source>taken from %1</source>
        <comment>channel</comment>
        <translation>tomado de %1</translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation>usted, a mano</translation>
    </message>
    <message>
        <source>you, from a file</source>
        <translation>usted, desde un archivo</translation>
    </message>
    <message>
        <source>your decision of a conflict</source>
        <translation>su decisión de un conflicto</translation>
    </message>
    <message>
        <source>you, by an undo</source>
        <translation>usted, al deshacer</translation>
    </message>
    <message>
        <source>a preview you applied</source>
        <translation>una vista previa que usted aplicó</translation>
    </message>
    <message>
        <source>the first link</source>
        <translation>el primer enlace</translation>
    </message>
    <message>
        <source>the first link with %1</source>
        <comment>channel</comment>
        <translation>el primer enlace con %1</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>through the browser</source>
        <translation>por el navegador</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>On CardTrader under Profile &gt; Settings &gt; API: &quot;Full API App&quot;</source>
        <translation>En CardTrader en Perfil &gt; Configuración &gt; API: «Full API App»</translation>
    </message>
    <message>
        <source>Give stock back when a cancellation is</source>
        <translation>Devolver las existencias cuando una cancelación está</translation>
    </message>
    <message>
        <source>Read the shop as a whole or by expansion</source>
        <translation>Leer la tienda entera o por expansión</translation>
    </message>
    <message>
        <source>CardTrader gives sellers a token for its Full API: open Profile &gt; Settings &gt; API, and copy the whole text that begins with eyJ. Making a new one there ends the old one.</source>
        <translation>CardTrader da a los vendedores un token para su Full API: abra Perfil &gt; Configuración &gt; API y copie todo el texto que empieza por eyJ. Crear uno nuevo allí anula el anterior.</translation>
    </message>
    <message>
        <source>On CardTrader open Profile &gt; Settings &gt; API.</source>
        <translation>En CardTrader abra Perfil &gt; Configuración &gt; API.</translation>
    </message>
    <message>
        <source>Paste the address into &quot;Webhook endpoint address&quot; (in Italian: Indirizzo del tuo endpoint webhook).</source>
        <translation>Pegue la dirección en «Webhook endpoint address» (en italiano: Indirizzo del tuo endpoint webhook).</translation>
    </message>
    <message>
        <source>Press &quot;Save webhook endpoint&quot;, then come back here.</source>
        <translation>Pulse «Save webhook endpoint» y vuelva aquí.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The user with API rights, usually an e-mail address; FBE has a user of its own</source>
        <translation>El usuario con derechos de API, normalmente una dirección de correo; FBE tiene el suyo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password of that user, not the API code shown beside it</source>
        <translation>La contraseña de ese usuario, no el código de API que aparece al lado</translation>
    </message>
    <message>
        <source>Who keeps the stock: the seller (main) or eMAG (fbe)</source>
        <translation>Quién guarda las existencias: el vendedor (main) o eMAG (fbe)</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Acknowledge new orders by itself</source>
        <translation>Aceptar los pedidos nuevos por sí solo</translation>
    </message>
    <message>
        <source>Warehouse number on eMAG</source>
        <translation>Número del almacén en eMAG</translation>
    </message>
    <message>
        <source>VAT rate number for new offers (empty: the usual one)</source>
        <translation>Número del tipo de IVA para ofertas nuevas (vacío: el habitual)</translation>
    </message>
    <message>
        <source>Days until dispatch for new offers</source>
        <translation>Días hasta el envío para ofertas nuevas</translation>
    </message>
    <message>
        <source>Offers on a page</source>
        <translation>Ofertas por página</translation>
    </message>
    <message>
        <source>Form of writes</source>
        <translation>Forma de las escrituras</translation>
    </message>
    <message>
        <source>Send stock alone by its own call first</source>
        <translation>Enviar primero solo las existencias, con su propia llamada</translation>
    </message>
    <message>
        <source>eMAG admits only users with API rights, from addresses that are on its list: in the seller&apos;s account create a user with API rights and add this computer&apos;s public address, or a proxy&apos;s. MAIN and FBE are two accounts with a user each.</source>
        <translation>eMAG solo admite usuarios con derechos de API, desde direcciones de su lista: en la cuenta del vendedor cree un usuario con derechos de API y añada la dirección pública de este equipo, o la de un proxy. MAIN y FBE son dos cuentas con un usuario cada una.</translation>
    </message>
    <message>
        <source>In eMAG Marketplace open the settings of your API user, where callback addresses are kept.</source>
        <translation>En eMAG Marketplace abra la configuración de su usuario de API, donde están las direcciones de callback.</translation>
    </message>
    <message>
        <source>Paste the address for new orders and for order cancellations; it serves all of them.</source>
        <translation>Pegue la dirección para pedidos nuevos y para cancelaciones; sirve para todos.</translation>
    </message>
    <message>
        <source>Save there, then come back here.</source>
        <translation>Guarde allí y vuelva aquí.</translation>
    </message>
    <message>
        <source>Webservice key</source>
        <translation>Clave del Webservice</translation>
    </message>
    <message>
        <source>In the shop under Advanced parameters &gt; Webservice: 32 characters</source>
        <translation>En la tienda en Parámetros avanzados &gt; Webservice: 32 caracteres</translation>
    </message>
    <message>
        <source>Key of the Evenstock module</source>
        <translation>Clave del módulo Evenstock</translation>
    </message>
    <message>
        <source>Any long text; the same one is put into the module&apos;s settings</source>
        <translation>Cualquier texto largo; el mismo se pone en la configuración del módulo</translation>
    </message>
    <message>
        <source>What this shop is to the others</source>
        <translation>Qué es esta tienda para las demás</translation>
    </message>
    <message>
        <source>Number of the shop in a multistore</source>
        <translation>Número de la tienda en una multitienda</translation>
    </message>
    <message>
        <source>What an order of this retailer becomes at the wholesaler&apos;s: an order, a reservation, or nothing</source>
        <translation>En qué se convierte en el mayorista un pedido de este minorista: un pedido, una reserva o nada</translation>
    </message>
    <message>
        <source>Which of the wholesaler&apos;s products this retailer sells: those chosen for it, or all</source>
        <translation>Qué productos del mayorista vende este minorista: los elegidos para él o todos</translation>
    </message>
    <message>
        <source>Name of the wholesaler&apos;s account, where there are several</source>
        <translation>Nombre de la cuenta del mayorista, si hay varias</translation>
    </message>
    <message>
        <source>What order states of the shop&apos;s own do to stock, like 17=release,21=keep</source>
        <translation>Qué hacen con las existencias los estados de pedido propios de la tienda, como 17=release,21=keep</translation>
    </message>
    <message>
        <source>In the shop&apos;s back office open Modules, upload evenstockconnector.zip and install it.</source>
        <translation>En el back office de la tienda abra Módulos, suba evenstockconnector.zip e instálelo.</translation>
    </message>
    <message>
        <source>Put the address, up to /api, and the key of the module into its settings.</source>
        <translation>Ponga la dirección, hasta /api, y la clave del módulo en su configuración.</translation>
    </message>
    <message>
        <source>Press Test there, then come back here.</source>
        <translation>Pulse allí Test y vuelva aquí.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The key of one site, from the administrator of BoliBanaStock; it begins with b2c_. Another program&apos;s .env holds it as B2B_API_KEY</source>
        <translation>La clave de un sitio, del administrador de BoliBanaStock; empieza por b2c_. En el .env de otro programa es B2B_API_KEY</translation>
    </message>
    <message>
        <source>Path of the categories</source>
        <translation>Ruta de las categorías</translation>
    </message>
    <message>
        <source>Path of the products</source>
        <translation>Ruta de los productos</translation>
    </message>
    <message>
        <source>Path of the sites</source>
        <translation>Ruta de los sitios</translation>
    </message>
    <message>
        <source>Only this site (its number; empty = the key&apos;s own)</source>
        <translation>Solo este sitio (su número; vacío = el de la clave)</translation>
    </message>
    <message>
        <source>Currency where the site does not tell it (empty = FCFA)</source>
        <translation>Moneda, si el sitio no la dice (vacío = FCFA)</translation>
    </message>
    <message>
        <source>While a promotion runs</source>
        <translation>Mientras dura una promoción</translation>
    </message>
    <message>
        <source>Keys of this source that are active at a time</source>
        <translation>Claves de esta fuente activas a la vez</translation>
    </message>
    <message>
        <source>Header that carries the key</source>
        <translation>Cabecera que lleva la clave</translation>
    </message>
    <message>
        <source>Name of the list in an answer, where it is not a usual one</source>
        <translation>Nombre de la lista en una respuesta, si no es uno habitual</translation>
    </message>
    <message>
        <source>BoliBanaStock gives each site a key of its own: ask its administrator for the one of your shop, and paste the whole text that begins with b2c_. Several sites are several accounts here.</source>
        <translation>BoliBanaStock da a cada sitio su propia clave: pida la de su tienda al administrador y pegue todo el texto que empieza por b2c_. Varios sitios son aquí varias cuentas.</translation>
    </message>
    <message>
        <source>Send the address to the administrator of your BoliBanaStock site: it is told about sales there.</source>
        <translation>Envíe la dirección al administrador de su sitio BoliBanaStock: allí se le comunican las ventas.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>as fits its size</source>
        <translation>según su tamaño</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>entera</translation>
    </message>
    <message>
        <source>by expansion</source>
        <translation>por expansión</translation>
    </message>
    <message>
        <source>the seller (main)</source>
        <translation>el vendedor (main)</translation>
    </message>
    <message>
        <source>eMAG (fbe)</source>
        <translation>eMAG (fbe)</translation>
    </message>
    <message>
        <source>eMAG Romania</source>
        <translation>eMAG Rumanía</translation>
    </message>
    <message>
        <source>eMAG Bulgaria</source>
        <translation>eMAG Bulgaria</translation>
    </message>
    <message>
        <source>eMAG Hungary</source>
        <translation>eMAG Hungría</translation>
    </message>
    <message>
        <source>FashionDays Romania</source>
        <translation>FashionDays Rumanía</translation>
    </message>
    <message>
        <source>FashionDays Bulgaria</source>
        <translation>FashionDays Bulgaria</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>a plain list</source>
        <translation>una simple lista</translation>
    </message>
    <message>
        <source>the wholesaler</source>
        <translation>el mayorista</translation>
    </message>
    <message>
        <source>a retailer</source>
        <translation>un minorista</translation>
    </message>
    <message>
        <source>one like the others</source>
        <translation>una como las demás</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>a reservation</source>
        <translation>una reserva</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>those chosen for it</source>
        <translation>los elegidos para él</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>its price is only shown</source>
        <translation>su precio solo se muestra</translation>
    </message>
    <message>
        <source>its price is the price</source>
        <translation>su precio es el precio</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varias</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>The words about Vinted&apos;s terms were read and agreed to (date and version)</source>
        <translation>Las condiciones de Vinted se han leído y aceptado (fecha y versión)</translation>
    </message>
    <message>
        <source>New listings begin as drafts that you publish on Vinted yourself</source>
        <translation>Los anuncios nuevos empiezan como borradores que publica usted mismo en Vinted</translation>
    </message>
    <message>
        <source>When something was sold elsewhere, its listing is taken off Vinted</source>
        <translation>Cuando algo se vende en otro sitio, su anuncio se retira de Vinted</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to Vinted (faster: Vinted may restrict the account)</source>
        <translation>Milisegundos entre dos peticiones a Vinted (más rápido: Vinted puede restringir la cuenta)</translation>
    </message>
    <message>
        <source>Seconds between two changes (faster: Vinted may restrict the account)</source>
        <translation>Segundos entre dos cambios (más rápido: Vinted puede restringir la cuenta)</translation>
    </message>
    <message>
        <source>New listings an hour, at most</source>
        <translation>Anuncios nuevos por hora, como máximo</translation>
    </message>
    <message>
        <source>New listings a day, at most</source>
        <translation>Anuncios nuevos por día, como máximo</translation>
    </message>
    <message>
        <source>Hours without any change (22-09, or off)</source>
        <translation>Horas sin ningún cambio (22-09, u off)</translation>
    </message>
    <message>
        <source>Template of titles on Vinted (empty = the usual one)</source>
        <translation>Plantilla de los títulos en Vinted (vacío = la habitual)</translation>
    </message>
    <message>
        <source>Template of descriptions on Vinted (empty = the usual one)</source>
        <translation>Plantilla de las descripciones en Vinted (vacío = la habitual)</translation>
    </message>
    <message>
        <source>Vinted has no interface for programs: Evenstock hands its work to your own browser, where you are logged in on Vinted. Add the account, install the extension and pair it with a code.</source>
        <translation>Vinted no tiene una interfaz para programas: Evenstock pasa el trabajo a su propio navegador, donde usted ha iniciado sesión en Vinted. Añada la cuenta, instale la extensión y vincúlela con un código.</translation>
    </message>
    <message>
        <source>when you say so</source>
        <translation>cuando usted lo diga</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>Which order states are carried between this retailer and its wholesaler (on the left the wholesaler&apos;s), like shipped&gt;shipped,refunded=refunded,21&lt;17; off = none</source>
        <translation>Qué estados de pedido pasan entre este minorista y su mayorista (a la izquierda el del mayorista), como shipped&gt;shipped,refunded=refunded,21&lt;17; off = ninguno</translation>
    </message>
    <message>
        <source>Path of the sales</source>
        <translation>Ruta de las ventas</translation>
    </message>
    <message>
        <source>What is sold on your other channels</source>
        <translation>Lo que se vende en sus otros canales</translation>
    </message>
    <message>
        <source>New listings and changes wait for your word before the browser does them</source>
        <translation>Los anuncios nuevos y los cambios esperan su visto bueno antes de que el navegador los haga</translation>
    </message>
    <message>
        <source>is not told there</source>
        <translation>no se comunica allí</translation>
    </message>
    <message>
        <source>is made there as a sale</source>
        <translation>se hace allí como venta</translation>
    </message>
    <message>
        <source>What becomes of the wholesaler&apos;s categories that this retailer lacks: made there, or left out</source>
        <translation>Qué hacer con las categorías del mayorista que le faltan a este minorista: crearlas allí o dejarlas fuera</translation>
    </message>
    <message>
        <source>made there</source>
        <translation>se crean allí</translation>
    </message>
    <message>
        <source>not made there</source>
        <translation>no se crean allí</translation>
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
        <translation>Active el Webservice en Parámetros avanzados &gt; Webservice, añada allí una clave y marque sus permisos en la tabla.

Siempre:
• ver products, combinations, stock_availables, categories, product_options, product_option_values, orders, customers, order_states, configurations, languages, currencies
• modificar stock_availables

Para publicar productos allí:
• añadir y modificar products, combinations, product_options, product_option_values, product_features, product_feature_values, categories, images

Para pasar los pedidos:
• en la tienda del mayorista, ver carriers; añadir customers, addresses, carts, orders, order_histories
• en la tienda del minorista, añadir order_histories; ver y modificar order_carriers</translation>
    </message>
</context>
<context>
    <name>DamagedShop</name>
    <message>
        <source>The file of your shop is damaged and cannot be opened. Your marketplaces are as they were. Restore a backup to go on.</source>
        <translation>El archivo de su tienda está dañado y no se puede abrir. Sus mercados están como estaban. Restaure una copia para continuar.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>The file of received messages was damaged: it was set aside and a new one was begun. Messages that were not worked on yet are lost; orders and stock are read from the marketplaces at the next sync.</source>
        <translation>El archivo de los mensajes recibidos estaba dañado: se ha apartado y se ha empezado uno nuevo. Los mensajes aún sin tratar se han perdido; los pedidos y las existencias se leen de los mercados en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>The backup is restored. What the channels show since then is not known: all of them have to be read as a whole once.</source>
        <translation>La copia está restaurada. No se sabe lo que muestran los canales desde entonces: hay que leerlos todos por completo una vez.</translation>
    </message>
    <message>
        <source>Read all channels</source>
        <translation>Leer todos los canales</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Oversold by %1</source>
        <translation>Vendidos %1 de más</translation>
    </message>
    <message>
        <source>Find the missing piece or tell the buyer. If you cancel on the marketplace, only what was really taken comes back into stock.</source>
        <translation>Encuentre la pieza que falta o avise al comprador. Si cancela en el mercado, solo vuelve a las existencias lo que de verdad se tomó.</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Abrir pedido</translation>
    </message>
    <message>
        <source>Sold something that is not linked to a product</source>
        <translation>Se vendió algo que no está vinculado a un producto</translation>
    </message>
    <message>
        <source>Order %1 contains an item that we do not know. No stock was taken for it.</source>
        <translation>El pedido %1 contiene un artículo que no conocemos. No se descontaron existencias por él.</translation>
    </message>
    <message>
        <source>An order came late for a change that we had already counted</source>
        <translation>Un pedido llegó tarde para un cambio que ya habíamos contado</translation>
    </message>
    <message>
        <source>The quantity on the marketplace fell first and was taken for an edit there. Then an order turned up that explains it, so the piece may have been taken off twice.</source>
        <translation>La cantidad en el mercado bajó primero y se tomó por una edición hecha allí. Luego apareció un pedido que la explica: la pieza puede haberse descontado dos veces.</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>An order needs a look</source>
        <translation>Un pedido requiere atención</translation>
    </message>
    <message>
        <source>Look at the order on the marketplace and decide whether its pieces are sold.</source>
        <translation>Mire el pedido en el mercado y decida si sus piezas están vendidas.</translation>
    </message>
    <message>
        <source>A message from the marketplace could not be used</source>
        <translation>Un mensaje del mercado no se pudo usar</translation>
    </message>
    <message>
        <source>It was set aside; nothing was changed by it. The next sync reads the same from the marketplace itself.</source>
        <translation>Se apartó; no cambió nada. La próxima sincronización lee lo mismo del propio mercado.</translation>
    </message>
    <message>
        <source>Usually there is nothing to do. If it happens again, compare the secret on the marketplace with the one here.</source>
        <translation>Normalmente no hay nada que hacer. Si se repite, compare el secreto del mercado con el de aquí.</translation>
    </message>
    <message>
        <source>%1 did not accept a change</source>
        <translation>%1 no aceptó un cambio</translation>
    </message>
    <message>
        <source>What we sent was refused, so the listing there still shows the old value.</source>
        <translation>Lo que enviamos fue rechazado, así que el anuncio muestra aún el valor antiguo.</translation>
    </message>
    <message>
        <source>It is not certain whether a change reached %1</source>
        <translation>No es seguro que un cambio llegara a %1</translation>
    </message>
    <message>
        <source>The connection broke while we were sending. It is never sent twice blindly: the listing is read first.</source>
        <translation>La conexión se cortó durante el envío. Nunca se envía dos veces a ciegas: primero se lee el anuncio.</translation>
    </message>
    <message>
        <source>Sync this account; then it is certain.</source>
        <translation>Sincronice esta cuenta; entonces es seguro.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>An item of %1 could not be read</source>
        <translation>Un elemento de %1 no se pudo leer</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer for this one item made no sense. Everything else went on.</source>
        <translation>La respuesta del mercado para este único elemento no tenía sentido. Todo lo demás siguió.</translation>
    </message>
    <message>
        <source>Open it on the marketplace and look for something unusual. It is tried again at every sync.</source>
        <translation>Ábralo en el mercado y busque algo inusual. Se reintenta en cada sincronización.</translation>
    </message>
    <message>
        <source>Our own data could not be written</source>
        <translation>Nuestros propios datos no se pudieron escribir</translation>
    </message>
    <message>
        <source>The disk may be full or the folder read-only. Nothing is lost: syncing stops until it works again.</source>
        <translation>El disco puede estar lleno o la carpeta ser de solo lectura. Nada se pierde: la sincronización se detiene hasta que funcione.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>The other side cannot be reached. Nothing was changed.</source>
        <translation>El otro lado no está accesible. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the internet connection. It is tried again by itself.</source>
        <translation>Compruebe la conexión a internet. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Ninguna respuesta llegó a tiempo</translation>
    </message>
    <message>
        <source>The marketplace is slow or busy. Nothing was written.</source>
        <translation>El mercado está lento u ocupado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Wait a little. It is tried again by itself.</source>
        <translation>Espere un poco. Se reintenta solo.</translation>
    </message>
    <message>
        <source>The marketplace asks us to slow down</source>
        <translation>El mercado nos pide ir más despacio</translation>
    </message>
    <message>
        <source>It allows only so many requests in a time. We wait as long as it asks.</source>
        <translation>Solo permite cierto número de peticiones por tiempo. Esperamos lo que pide.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself.</source>
        <translation>Nada que hacer: sigue solo.</translation>
    </message>
    <message>
        <source>Sign-in is needed again</source>
        <translation>Hay que iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Get a new key from the marketplace and enter it here.</source>
        <translation>Obtenga una clave nueva del mercado e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>What this is about was removed meanwhile.</source>
        <translation>Aquello de lo que se trata se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Look whether it was deleted on purpose, then dismiss this.</source>
        <translation>Mire si se borró a propósito y luego descarte esto.</translation>
    </message>
    <message>
        <source>The marketplace refused it</source>
        <translation>El mercado lo rechazó</translation>
    </message>
    <message>
        <source>It understood the request and said no. The reason is in its answer.</source>
        <translation>Entendió la petición y dijo que no. El motivo está en su respuesta.</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>Corrija lo que indica e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what was entered</source>
        <translation>Falta algo o hay un error en lo introducido</translation>
    </message>
    <message>
        <source>It cannot be sent like this, so it was not.</source>
        <translation>Así no se puede enviar, por eso no se envió.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrija el valor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The marketplace answered something unexpected</source>
        <translation>El mercado respondió algo inesperado</translation>
    </message>
    <message>
        <source>The answer is not what its documentation says, so we did not act on it.</source>
        <translation>La respuesta no es lo que dice su documentación, así que no actuamos.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send us the report.</source>
        <translation>Pruebe más tarde. Si persiste, envíenos el informe.</translation>
    </message>
    <message>
        <source>It is not certain whether a change arrived</source>
        <translation>No es seguro que un cambio llegara</translation>
    </message>
    <message>
        <source>The connection broke while we were sending. It is read back before anything is sent again.</source>
        <translation>La conexión se cortó durante el envío. Se vuelve a leer antes de enviar nada otra vez.</translation>
    </message>
    <message>
        <source>Both sides changed the same thing</source>
        <translation>Ambos lados cambiaron lo mismo</translation>
    </message>
    <message>
        <source>Neither side was touched.</source>
        <translation>Ningún lado se tocó.</translation>
    </message>
    <message>
        <source>Decide under Conflicts which one counts.</source>
        <translation>Decida en Conflictos cuál vale.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>What was done until then stays; the rest was not begun.</source>
        <translation>Lo hecho hasta entonces queda; el resto no empezó.</translation>
    </message>
    <message>
        <source>Start it again when you like; it goes on where it stopped.</source>
        <translation>Inícielo de nuevo cuando quiera; sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Evenstock made a mistake</source>
        <translation>Evenstock cometió un error</translation>
    </message>
    <message>
        <source>Something happened that should not. Your data is as it was before.</source>
        <translation>Ocurrió algo que no debía. Sus datos están como antes.</translation>
    </message>
    <message>
        <source>Please send us the report, so that we can mend it.</source>
        <translation>Envíenos el informe para que lo arreglemos.</translation>
    </message>
    <message>
        <source>A large change waits for your consent</source>
        <translation>Un cambio grande espera su consentimiento</translation>
    </message>
    <message>
        <source>What was found waits for your consent before it is linked</source>
        <translation>Lo encontrado espera su consentimiento antes de vincularse</translation>
    </message>
    <message>
        <source>The marketplace shows no listings at all; nothing was changed for that</source>
        <translation>El mercado no muestra ningún anuncio; no se ha cambiado nada por ello</translation>
    </message>
    <message>
        <source>The lower stock stands. Count the shelf; if the order was the reason, reverse the edit: what it took off comes back.</source>
        <translation>Queda la existencia menor. Cuenta el estante; si la causa fue el pedido, revierte el cambio: lo que quitó vuelve.</translation>
    </message>
    <message>
        <source>Reverse the edit</source>
        <translation>Revertir el cambio</translation>
    </message>
    <message>
        <source>The saved sign-in cannot be read</source>
        <translation>El acceso guardado no se puede leer</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, or the vault did not open. The marketplace was not asked, and nothing is lost.</source>
        <translation>El llavero de este equipo está bloqueado o no responde, o la caja fuerte no se abrió. No se preguntó al mercado y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Unlock it, then press Retry.</source>
        <translation>Desbloquéelo y pulse Reintentar.</translation>
    </message>
    <message>
        <source>The marketplace has its prices in %1 now</source>
        <translation>El marketplace tiene ahora los precios en %1</translation>
    </message>
    <message>
        <source>This account was linked with prices in %1. Stock goes on being synced; prices are neither taken nor sent, and nothing new is listed.</source>
        <translation>Esta cuenta se vinculó con precios en %1. Las existencias se siguen sincronizando; los precios no se toman ni se envían y no se publica nada nuevo.</translation>
    </message>
    <message>
        <source>If it is so, agree to the new currency in the menu of the channel, then set the prices of its products in it.</source>
        <translation>Si es así, acepte la nueva moneda en el menú del canal y fije en ella los precios de sus productos.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead</source>
        <translation>
            <numerusform>El reloj de este ordenador va %n minuto adelantado</numerusform>
            <numerusform>El reloj de este ordenador va %n minutos adelantado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind</source>
        <translation>
            <numerusform>El reloj de este ordenador va %n minuto atrasado</numerusform>
            <numerusform>El reloj de este ordenador va %n minutos atrasado</numerusform>
        </translation>
    </message>
    <message>
        <source>The marketplace&apos;s clock says another time. What is asked for by time allows for it.</source>
        <translation>El reloj del marketplace marca otra hora. Lo que se pide por hora lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer right.</source>
        <translation>Ajuste correctamente la fecha y la hora de este ordenador.</translation>
    </message>
    <message>
        <source>Correct the product; it is then sent again by itself.</source>
        <translation>Corrija el producto; después se envía de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; it then goes on by itself.</source>
        <translation>Libere espacio o permita escribir en la carpeta; después continúa por sí solo.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message>
        <source>An alert could not be sent by e-mail</source>
        <translation>Un aviso no se pudo enviar por correo</translation>
    </message>
    <message>
        <source>The mail server did not take it. What it was about is in this window; the mail is tried again with the next one.</source>
        <translation>El servidor de correo no lo aceptó. De qué se trata está en esta ventana; se intenta de nuevo con el siguiente.</translation>
    </message>
    <message>
        <source>Look at Settings, Notifications, and send a test mail.</source>
        <translation>Mire en Ajustes, Notificaciones, y envíe un correo de prueba.</translation>
    </message>
    <message>
        <source>The marketplace says something about this order that does not fit what it said before. What it holds of the stock stays held until that is clear: the lines of the order show it.</source>
        <translation>El mercado dice de este pedido algo que no concuerda con lo que dijo antes. Lo que retiene de las existencias sigue retenido hasta que se aclare: lo muestran las líneas del pedido.</translation>
    </message>
    <message>
        <source>More was ordered than was there. Meanwhile the pieces were found, or are no longer ordered.</source>
        <translation>Se pidió más de lo que había. Entretanto las piezas se han encontrado o ya no están pedidas.</translation>
    </message>
    <message>
        <source>The order contained an item that we did not know. Its product is known now: the lines of the order show what they took out of the stock.</source>
        <translation>El pedido contenía un artículo que no conocíamos. Ahora se conoce su producto: las líneas del pedido muestran lo que han tomado de las existencias.</translation>
    </message>
    <message>
        <source>A fall of the quantity was taken for an edit on the marketplace until an order turned up that explains it. That is settled: the ledger of the product shows how.</source>
        <translation>Una bajada de la cantidad se tomó por un cambio en el mercado hasta que apareció un pedido que la explica. Está resuelto: el registro del producto muestra cómo.</translation>
    </message>
    <message>
        <source>The marketplace said something about this order that did not fit what it had said before. That is cleared up: the lines of the order show what they hold of the stock.</source>
        <translation>El mercado dijo de este pedido algo que no concordaba con lo que había dicho antes. Está aclarado: las líneas del pedido muestran lo que retienen de las existencias.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The file of received messages was damaged</source>
        <translation>El archivo de los mensajes recibidos estaba dañado</translation>
    </message>
    <message>
        <source>It was set aside under another name and a new one was begun. Messages that were received and not worked on yet are lost. Your products, stock and orders are in another file, which is whole.</source>
        <translation>Se ha apartado con otro nombre y se ha empezado uno nuevo. Los mensajes recibidos y aún sin tratar se han perdido. Sus productos, existencias y pedidos están en otro archivo, que está entero.</translation>
    </message>
    <message>
        <source>Sync all channels: orders and quantities are read from the marketplaces themselves. Only a shop that sends messages and lists no orders (BoliBana) must be compared by hand. Look whether the disk is well.</source>
        <translation>Sincronice todos los canales: los pedidos y las cantidades se leen de los propios mercados. Solo una tienda que envía mensajes y no muestra pedidos (BoliBana) debe compararse a mano. Compruebe que el disco esté bien.</translation>
    </message>
    <message>
        <source>A listing may be any of several products</source>
        <translation>Un anuncio puede ser de cualquiera de varios productos</translation>
    </message>
    <message>
        <source>Listing %1 is new there and the same as several that are sold out: %2. Nothing is counted for it, because a piece would be counted twice if it is one of theirs.</source>
        <translation>El anuncio %1 es nuevo allí e igual que varios que están agotados: %2. No se cuenta nada por él, porque una pieza se contaría dos veces si es una de las suyas.</translation>
    </message>
    <message>
        <source>Link it to its product under Channels. If it is a new piece, add a product for it first.</source>
        <translation>Vincúlelo a su producto en Canales. Si es una pieza nueva, añada antes un producto para ella.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same listing on %3</source>
        <translation>%1 y %2 son el mismo anuncio en %3</translation>
    </message>
    <message>
        <source>%3 keeps one listing for both. It belongs to %2; %1 is not on sale there.</source>
        <translation>%3 mantiene un solo anuncio para ambos. Es de %2; %1 no está a la venta allí.</translation>
    </message>
    <message>
        <source>If they are the same thing, keep the stock of both under one SKU. If not, make them differ (condition, language or other attributes) and publish %1 again.</source>
        <translation>Si son lo mismo, lleve las existencias de ambos con un solo SKU. Si no, haga que difieran (estado, idioma u otros atributos) y publique %1 de nuevo.</translation>
    </message>
    <message>
        <source>It was not clear which product a listing belongs to. That is settled.</source>
        <translation>No estaba claro a qué producto pertenecía un anuncio. Ya está resuelto.</translation>
    </message>
    <message>
        <source>Two products were the same listing there. That is settled.</source>
        <translation>Dos productos eran el mismo anuncio allí. Ya está resuelto.</translation>
    </message>
    <message>
        <source>Open the order and link the line to its product, then the sale is counted.</source>
        <translation>Abra el pedido y vincule la línea a su producto; entonces se cuenta la venta.</translation>
    </message>
    <message>
        <source>%1 did not accept a new listing</source>
        <translation>%1 no aceptó un anuncio nuevo</translation>
    </message>
    <message>
        <source>The product is not for sale there.</source>
        <translation>El producto no está a la venta allí.</translation>
    </message>
    <message>
        <source>The reason is written below. Where the product lacks something, correct it, and it is tried again by itself. What cannot be made from here, make on the site of %1: the next sync finds it.</source>
        <translation>El motivo está escrito abajo. Si al producto le falta algo, corríjalo y se intenta de nuevo solo. Lo que no se puede crear desde aquí, créelo en el sitio de %1: la próxima sincronización lo encuentra.</translation>
    </message>
    <message>
        <source>The marketplace no longer accepts the key of this account. The account is stopped; those that can sign in go on.</source>
        <translation>El mercado ya no acepta la clave de esta cuenta. La cuenta está detenida; las que pueden acceder siguen.</translation>
    </message>
    <message>
        <source>The sign-in was not kept</source>
        <translation>El acceso no se ha conservado</translation>
    </message>
    <message>
        <source>Sign-ins that are kept only until the program ends have to be entered again after a start. The marketplace was not asked, and your key is still good.</source>
        <translation>Los accesos que solo se conservan hasta cerrar el programa hay que introducirlos de nuevo tras un inicio. No se ha preguntado al mercado y su clave sigue siendo válida.</translation>
    </message>
    <message>
        <source>Enter the same key again. Where sign-ins are kept is chosen under Settings, Data.</source>
        <translation>Introduzca de nuevo la misma clave. Dónde se guardan los accesos se elige en Ajustes, Datos.</translation>
    </message>
    <message>
        <source>An order may not be at the wholesaler’s</source>
        <translation>Un pedido quizá no está en el mayorista</translation>
    </message>
    <message>
        <source>It is from before the backup that was put back. The wholesaler may have it already, so it is not passed on by itself: sent twice, it would be delivered twice.</source>
        <translation>Es anterior a la copia que se restauró. El mayorista quizá ya lo tiene, así que no se transmite solo: enviado dos veces, se entregaría dos veces.</translation>
    </message>
    <message>
        <source>It was not passed on, or was changed there. The reason: %1</source>
        <translation>No se transmitió, o se cambió allí. El motivo: %1</translation>
    </message>
    <message>
        <source>Look for it at the wholesaler’s. Make it there by hand where it is missing, then dismiss this.</source>
        <translation>Búsquelo en el mayorista. Si falta, hágalo allí a mano y luego descarte esto.</translation>
    </message>
    <message>
        <source>The preview was too long: only its first changes were kept</source>
        <translation>La vista previa era demasiado larga: solo se conservaron los primeros cambios</translation>
    </message>
    <message>
        <source>The marketplace tells no times of changes: the newest is the one that was seen last</source>
        <translation>El mercado no indica cuándo cambió algo: lo más reciente es lo que se vio por último</translation>
    </message>
    <message>
        <source>The log says more</source>
        <translation>El registro dice más</translation>
    </message>
    <message>
        <source>Work through your browser has stopped, so that your account comes to no harm. Nothing is read from %1 or sent to it meanwhile.</source>
        <translation>El trabajo por su navegador se ha detenido, para que su cuenta no sufra daños. Mientras tanto no se lee nada de %1 ni se le envía nada.</translation>
    </message>
    <message>
        <source>%1 asks for a check</source>
        <translation>%1 pide una comprobación</translation>
    </message>
    <message>
        <source>Open it in the paired browser, answer what it asks, then press “Go on” under Channels, Browser and work.</source>
        <translation>Ábralo en el navegador vinculado, responda a lo que pide y pulse «Continuar» en Canales, Navegador y trabajo.</translation>
    </message>
    <message>
        <source>%1 restricted your account for some time</source>
        <translation>%1 ha restringido su cuenta por un tiempo</translation>
    </message>
    <message>
        <source>Read what it wrote to you. Work goes on by itself afterwards; set a slower pace before that.</source>
        <translation>Lea lo que le ha escrito. Después el trabajo sigue solo; antes ponga un ritmo más lento.</translation>
    </message>
    <message>
        <source>Nobody is logged in on %1</source>
        <translation>Nadie ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>Log in there in the paired browser. It goes on by itself.</source>
        <translation>Inicie sesión allí en el navegador vinculado. Después sigue solo.</translation>
    </message>
    <message>
        <source>%1 refuses your session</source>
        <translation>%1 rechaza su sesión</translation>
    </message>
    <message>
        <source>Log out there and in again in the paired browser, then press “Go on” under Channels, Browser and work.</source>
        <translation>Cierre la sesión allí y ábrala de nuevo en el navegador vinculado; después pulse «Continuar» en Canales, Navegador y trabajo.</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 ha pedido una pausa</translation>
    </message>
    <message>
        <source>Nothing is to be done: it goes on by itself. If this comes often, set a slower pace.</source>
        <translation>No hay que hacer nada: sigue solo. Si ocurre a menudo, ponga un ritmo más lento.</translation>
    </message>
    <message>
        <source>More was ordered than was there. What this order got is held for it; the rest is missing.</source>
        <translation>Se pidió más de lo que había. Lo que recibió este pedido está reservado para él; el resto falta.</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Sobrevendido</translation>
    </message>
    <message>
        <source>The folder of your shop cannot be written</source>
        <translation>No se puede escribir en la carpeta de su tienda</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder read-only or not yours. Nothing was changed.</source>
        <translation>Quizá el disco está lleno, o la carpeta es de solo lectura o no es suya. No se cambió nada.</translation>
    </message>
    <message>
        <source>Free some space or make this folder writable, then start Evenstock again:
%1</source>
        <translation>Libere espacio o haga que se pueda escribir en esta carpeta, y vuelva a iniciar Evenstock:
%1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>New order</source>
        <translation>Pedido nuevo</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Pedido cambiado</translation>
    </message>
    <message>
        <source>Order deleted</source>
        <translation>Pedido eliminado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Product deleted</source>
        <translation>Producto eliminado</translation>
    </message>
    <message>
        <source>News from the marketplace</source>
        <translation>Novedad del mercado</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Existencias cambiadas</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Producto cambiado</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>cause, number</comment>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>Its signature could not be checked: the secret was not at hand.</source>
        <translation>No se pudo comprobar su firma: el secreto no estaba disponible.</translation>
    </message>
    <message>
        <source>Its signature is missing or does not fit.</source>
        <translation>Falta su firma o no coincide.</translation>
    </message>
    <message>
        <source>It could not be used yet, and is tried again by itself.</source>
        <translation>Aún no se pudo usar; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>It could not be used, and is not tried again by itself.</source>
        <translation>No se pudo usar y no se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The channel was switched off.</source>
        <translation>El canal estaba desactivado.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The marketplace wins</source>
        <translation>Gana el mercado</translation>
    </message>
    <message>
        <source>What is here wins</source>
        <translation>Gana lo de aquí</translation>
    </message>
    <message>
        <source>The newest change wins</source>
        <translation>Gana el cambio más reciente</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Preguntarme cada vez</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Número allí</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Anuncio nuevo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Ajuste %1</translation>
    </message>
    <message>
        <source>What the marketplace shows is taken; what was changed here is overwritten.</source>
        <translation>Se toma lo que muestra el mercado; lo que se cambió aquí se sobrescribe.</translation>
    </message>
    <message>
        <source>What is here is sent; what was changed on the marketplace is overwritten.</source>
        <translation>Se envía lo que hay aquí; lo que se cambió en el mercado se sobrescribe.</translation>
    </message>
    <message>
        <source>The later of the two changes counts. Where the marketplace tells no time, it is when the change was first seen.</source>
        <translation>Cuenta el cambio más reciente. Si el mercado no indica la hora, es el momento en que el cambio se vio por primera vez.</translation>
    </message>
    <message>
        <source>Neither side is touched: it waits under Conflicts for you; everything else goes on.</source>
        <translation>No se toca ningún lado: le espera en Conflictos; todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>IdleReason</name>
    <message>
        <source>This window is not connected to the program that syncs. It tries again by itself.</source>
        <translation>Esta ventana no está conectada con el programa que sincroniza. Lo intenta de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>The channel is switched off, under Channels.</source>
        <translation>El canal está apagado, en Canales.</translation>
    </message>
    <message>
        <source>It waits until you sign in again, under Channels.</source>
        <translation>Espera a que usted inicie sesión de nuevo, en Canales.</translation>
    </message>
    <message>
        <source>All syncing is paused: Resume, above.</source>
        <translation>Toda la sincronización está en pausa: Reanudar, arriba.</translation>
    </message>
    <message>
        <source>The marketplace does not answer: it is asked again at %1. Sync now does not wait.</source>
        <comment>time</comment>
        <translation>El mercado no responde: se le pregunta de nuevo a las %1. Sincronizar ahora no espera.</translation>
    </message>
    <message>
        <source>Nothing is sent before you agreed to what was matched, under Channels.</source>
        <translation>No se envía nada antes de que usted acepte las coincidencias, en Canales.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for your consent, above.</source>
        <translation>
            <numerusform>%n paso espera su consentimiento, arriba.</numerusform>
            <numerusform>%n pasos esperan su consentimiento, arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run of it waits for its turn: another of this channel is at work, or the orders of the other channels are read first.</source>
        <translation>Una ejecución suya espera su turno: otra de este canal está en marcha, o antes se leen los pedidos de los otros canales.</translation>
    </message>
    <message>
        <source>Quiet hours until %1: only orders are read.</source>
        <comment>time</comment>
        <translation>Horas tranquilas hasta las %1: solo se leen los pedidos.</translation>
    </message>
    <message>
        <source>It has no schedule: it syncs when you say so.</source>
        <translation>No tiene horario: se sincroniza cuando usted lo dice.</translation>
    </message>
    <message>
        <source>Nothing is due. The next run comes %1.</source>
        <comment>in 12 min</comment>
        <translation>Ahora no toca nada. La próxima ejecución llega %1.</translation>
    </message>
    <message>
        <source>The next run is due and begins in a moment.</source>
        <translation>La próxima ejecución toca ya y empieza en un momento.</translation>
    </message>
    <message>
        <source>The last run failed: %1.</source>
        <translation>La última ejecución falló: %1.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>La última ejecución falló.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <comment>in 12 min</comment>
        <translation>Se reintenta %1.</translation>
    </message>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>Se reintenta en un momento.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>The window speaks the new language as soon as what is typed is saved or given up.</source>
        <translation>La ventana hablará el nuevo idioma en cuanto lo escrito se guarde o se descarte.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>There is no product %1.</source>
        <translation>No hay ningún producto %1.</translation>
    </message>
    <message>
        <source>The sale of order %1 is counted for %2.</source>
        <translation>La venta del pedido %1 se cuenta para %2.</translation>
    </message>
    <message>
        <source>The listing is linked to %1.</source>
        <translation>El anuncio está vinculado a %1.</translation>
    </message>
    <message>
        <source>Link “%1”</source>
        <translation>Vincular «%1»</translation>
    </message>
    <message>
        <source>SKU of the product here</source>
        <translation>SKU del producto aquí</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Mark as shipped</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>Tracking code…</source>
        <translation>Código de seguimiento…</translation>
    </message>
    <message>
        <source>Tracking code of the parcel</source>
        <translation>Código de seguimiento del paquete</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Pedir la cancelación</translation>
    </message>
    <message>
        <source>Ask the marketplace to cancel this order? Marketplaces count cancellations against a seller. The pieces stay held until it is confirmed.</source>
        <translation>¿Pedir al mercado que cancele este pedido? Los mercados cuentan las cancelaciones en contra del vendedor. Las piezas siguen reservadas hasta que se confirme.</translation>
    </message>
    <message>
        <source>Confirm the cancellation</source>
        <translation>Confirmar la cancelación</translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation>Aceptar el pedido</translation>
    </message>
    <message>
        <source>Mark as prepared</source>
        <translation>Marcar como preparado</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marcar como entregado</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Cancelar el pedido…</translation>
    </message>
    <message>
        <source>Why is it cancelled? Its pieces come back into stock.</source>
        <translation>¿Por qué se cancela? Sus piezas vuelven a las existencias.</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>the buyer cancelled it</source>
        <translation>el comprador lo canceló</translation>
    </message>
    <message>
        <source>the buyer cannot be reached</source>
        <translation>no se localiza al comprador</translation>
    </message>
    <message>
        <source>the buyer asked for it</source>
        <translation>lo pidió el comprador</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>All came back</source>
        <translation>Volvió todo</translation>
    </message>
    <message>
        <source>Did all pieces of this order come back? The whole order is then reversed.</source>
        <translation>¿Volvieron todas las piezas de este pedido? Se anula entonces el pedido entero.</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Factura…</translation>
    </message>
    <message>
        <source>Address of the invoice, a PDF file that eMAG fetches (https://…)</source>
        <translation>Dirección de la factura, un archivo PDF que eMAG descarga (https://…)</translation>
    </message>
    <message>
        <source>Tell the marketplace and the buyer that this order is on its way? This cannot be taken back.</source>
        <translation>¿Decir al mercado y al comprador que este pedido está en camino? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Tell the marketplace that this order is delivered? This cannot be taken back.</source>
        <translation>¿Decir al mercado que este pedido está entregado? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Confirm that this order is cancelled? This cannot be taken back.</source>
        <translation>¿Confirma que este pedido está cancelado? No se puede deshacer.</translation>
    </message>
    <message>
        <source>The order is taken on %1.</source>
        <translation>El pedido está aceptado en %1.</translation>
    </message>
    <message>
        <source>It is marked as prepared on %1.</source>
        <translation>Está marcado como preparado en %1.</translation>
    </message>
    <message>
        <source>It is marked as delivered on %1.</source>
        <translation>Está marcado como entregado en %1.</translation>
    </message>
    <message>
        <source>It is open again on %1.</source>
        <translation>Está abierto de nuevo en %1.</translation>
    </message>
    <message>
        <source>It is cancelled on %1; its pieces come back into stock.</source>
        <translation>Está cancelado en %1; sus piezas vuelven a las existencias.</translation>
    </message>
    <message>
        <source>It is reversed on %1.</source>
        <translation>Está revertido en %1.</translation>
    </message>
    <message>
        <source>%1 has the address of the invoice.</source>
        <translation>%1 tiene la dirección de la factura.</translation>
    </message>
    <message>
        <source>It is marked as shipped on %1.</source>
        <translation>Está marcado como enviado en %1.</translation>
    </message>
    <message>
        <source>%1 was asked to cancel it.</source>
        <translation>Se pidió a %1 cancelarlo.</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Waits for the hub</source>
        <translation>Espera al hub</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Merged at the hub</source>
        <translation>Reunido en el hub</translation>
    </message>
    <message>
        <source>Lost on its way</source>
        <translation>Perdido por el camino</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>To be cancelled?</source>
        <translation>¿A cancelar?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Teléfono %1</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>Por mensajero</translation>
    </message>
    <message>
        <source>To a locker or a pick-up point</source>
        <translation>A una taquilla o un punto de recogida</translation>
    </message>
    <message>
        <source>Locker: %1</source>
        <translation>Taquilla: %1</translation>
    </message>
    <message>
        <source>Sent with: %1</source>
        <translation>Enviado con: %1</translation>
    </message>
    <message>
        <source>Tracking code: %1</source>
        <translation>Código de seguimiento: %1</translation>
    </message>
    <message>
        <source>Packing number: %1</source>
        <translation>Número de embalaje: %1</translation>
    </message>
    <message>
        <source>To be sent by %1</source>
        <translation>A enviar antes del %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Vales: %1</translation>
    </message>
    <message>
        <source>Deposits: %1</source>
        <translation>Depósitos: %1</translation>
    </message>
    <message>
        <source>The buyer wrote: %1</source>
        <translation>El comprador escribió: %1</translation>
    </message>
    <message>
        <source>Lines %1, less %2 (fees, vouchers or what was taken out): total %3.</source>
        <translation>Líneas %1, menos %2 (comisiones, vales o lo que se quitó): total %3.</translation>
    </message>
    <message>
        <source>Lines %1, and %2 more (transport, deposits or fees): total %3.</source>
        <translation>Líneas %1, más %2 (transporte, depósitos o gastos): total %3.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está allí</translation>
    </message>
    <message>
        <source>The buyer asked to cancel on %1</source>
        <translation>El comprador pidió la cancelación el %1</translation>
    </message>
    <message>
        <source>Why it was cancelled: %1</source>
        <translation>Por qué se canceló: %1</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>Usted pidió cancelar</translation>
    </message>
    <message>
        <source>Its pieces stay held until that is settled.</source>
        <translation>Sus piezas quedan reservadas hasta que se resuelva.</translation>
    </message>
    <message>
        <source>It holds nothing of your stock.</source>
        <translation>No reserva nada de sus existencias.</translation>
    </message>
    <message>
        <source>You asked to cancel this order. Now the buyer has to agree on %1: there is nothing to do here until then. %2</source>
        <comment>channel, what of its pieces</comment>
        <translation>Usted pidió cancelar este pedido. Ahora el comprador debe aceptarlo en %1: hasta entonces aquí no hay nada que hacer. %2</translation>
    </message>
    <message>
        <source>The buyer asks to cancel this order. %1 If you would rather send it, write to the buyer on %2: from here it can only be confirmed.</source>
        <comment>what of its pieces, channel</comment>
        <translation>El comprador pide cancelar este pedido. %1 Si prefiere enviarlo, escriba al comprador en %2: desde aquí solo se puede confirmar.</translation>
    </message>
    <message>
        <source>Order taken</source>
        <translation>Pedido aceptado</translation>
    </message>
    <message>
        <source>Marked as prepared</source>
        <translation>Marcado como preparado</translation>
    </message>
    <message>
        <source>Marked as delivered</source>
        <translation>Marcado como entregado</translation>
    </message>
    <message>
        <source>Marked as shipped</source>
        <translation>Marcado como enviado</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>Pedido abierto de nuevo</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Cancelación pedida</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Cancelación confirmada</translation>
    </message>
    <message>
        <source>Order reversed</source>
        <translation>Pedido anulado por devolución</translation>
    </message>
    <message>
        <source>Invoice sent</source>
        <translation>Factura enviada</translation>
    </message>
    <message>
        <source>Tracking code sent</source>
        <translation>Código de seguimiento enviado</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>something a marketplace offers</comment>
        <translation>Pedido: %1</translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message>
        <source>No marketplace connected</source>
        <translation>Ningún marketplace conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgente</numerusform>
            <numerusform>%n urgentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n asunto le espera</numerusform>
            <numerusform>%n asuntos le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels are off</source>
        <translation>Todos los canales están apagados</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) need a look</source>
        <translation>
            <numerusform>%n canal por mirar</numerusform>
            <numerusform>%n canales por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) not checked yet</source>
        <translation>
            <numerusform>%n canal aún sin comprobar</numerusform>
            <numerusform>%n canales aún sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels agree</source>
        <translation>Todos los canales coinciden</translation>
    </message>
</context>
<context>
    <name>Oversold</name>
    <message>
        <source>Order %1, %2: asks for %3, got %4, oversold by %5.</source>
        <comment>code, channel, numbers</comment>
        <translation>Pedido %1, %2: pide %3, recibió %4, %5 vendidos de más.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more order(s).</source>
        <translation>
            <numerusform>Y %n pedido más.</numerusform>
            <numerusform>Y %n pedidos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide: find what is missing and count it, or cancel there. Nothing is cancelled by itself.</source>
        <translation>Usted decide: encuentre lo que falta y cuéntelo, o cancele allí. Nada se cancela por sí solo.</translation>
    </message>
</context>
<context>
    <name>ProblemEvidence</name>
    <message>
        <source>Asked the marketplace</source>
        <translation>Consultado al marketplace</translation>
    </message>
    <message>
        <source>Sent to the marketplace</source>
        <translation>Enviado al marketplace</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>acceso rechazado</translation>
    </message>
    <message>
        <source>too busy</source>
        <translation>demasiado ocupado</translation>
    </message>
    <message>
        <source>fault there</source>
        <translation>fallo allí</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>fields</comment>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>You dismissed it</source>
        <translation>Usted lo descartó</translation>
    </message>
    <message>
        <source>It no longer happens</source>
        <translation>Ya no ocurre</translation>
    </message>
    <message>
        <source>Is tried again</source>
        <translation>Se intenta de nuevo</translation>
    </message>
    <message>
        <source>Put aside; not sent again until something changes</source>
        <translation>Apartado; no se envía de nuevo hasta que algo cambie</translation>
    </message>
    <message>
        <source>Nothing more is tried by itself</source>
        <translation>Ya no se intenta nada por sí solo</translation>
    </message>
    <message>
        <source>Happened for the first time</source>
        <translation>Ocurrió por primera vez</translation>
    </message>
    <message numerus="yes">
        <source>Happened again, %n time(s) in all</source>
        <translation>
            <numerusform>Ocurrió de nuevo, %n vez en total</numerusform>
            <numerusform>Ocurrió de nuevo, %n veces en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalles...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalles...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Webhook server off</source>
        <translation>Servidor de webhooks apagado</translation>
    </message>
    <message>
        <source>Webhook server on</source>
        <translation>Servidor de webhooks activo</translation>
    </message>
    <message>
        <source>Tunnel connected</source>
        <translation>Túnel conectado</translation>
    </message>
    <message>
        <source>Tunnel connecting…</source>
        <translation>Conectando el túnel…</translation>
    </message>
    <message>
        <source>Tunnel broken, tried again</source>
        <translation>Túnel cortado, se reintenta</translation>
    </message>
    <message>
        <source>Tunnel program missing</source>
        <translation>Falta el programa del túnel</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Aún no hay dirección pública.</translation>
    </message>
    <message>
        <source>The address can be reached from outside; it answered in %1 ms.</source>
        <translation>La dirección se alcanza desde fuera; respondió en %1 ms.</translation>
    </message>
    <message>
        <source>The name of the address is not known on the Internet.</source>
        <translation>El nombre de la dirección no se conoce en Internet.</translation>
    </message>
    <message>
        <source>Nobody answers at the address.</source>
        <translation>Nadie responde en la dirección.</translation>
    </message>
    <message>
        <source>The certificate of the address is not trusted.</source>
        <translation>El certificado de la dirección no es de confianza.</translation>
    </message>
    <message>
        <source>Somebody else answers at the address, not this computer.</source>
        <translation>En la dirección responde otro, no este equipo.</translation>
    </message>
    <message>
        <source>Messages arrive, but their answers get lost on the way back.</source>
        <translation>Los mensajes llegan, pero sus respuestas se pierden a la vuelta.</translation>
    </message>
    <message>
        <source>The address is being tested…</source>
        <translation>Se prueba la dirección…</translation>
    </message>
    <message>
        <source>Marketplaces cannot reach the receiver</source>
        <translation>Los mercados no llegan al receptor</translation>
    </message>
    <message>
        <source>Check that the tunnel runs, that it leads to this computer, and that this computer is online; then test again.</source>
        <translation>Compruebe que el túnel funciona, que lleva a este equipo y que este equipo está en línea; después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Listening is switched off, so the address is not tested.</source>
        <translation>La escucha está apagada, por eso la dirección no se prueba.</translation>
    </message>
    <message>
        <source>Nothing arrived within %1 seconds.</source>
        <translation>No llegó nada en %1 segundos.</translation>
    </message>
    <message>
        <source>Webhook server cannot start</source>
        <translation>El servidor de webhooks no puede arrancar</translation>
    </message>
    <message>
        <source>Webhook server on, but not as set</source>
        <translation>Servidor de webhooks activo, pero no como está ajustado</translation>
    </message>
    <message>
        <source>The certificate cannot be read: choose its PEM file.</source>
        <translation>El certificado no se puede leer: elija su archivo PEM.</translation>
    </message>
    <message>
        <source>The key of the certificate cannot be used: choose its own PEM file, without a password.</source>
        <translation>La clave del certificado no se puede usar: elija su propio archivo PEM, sin contraseña.</translation>
    </message>
    <message>
        <source>Others could reach this address, and that is not allowed: type 127.0.0.1, or allow it.</source>
        <translation>Otros podrían alcanzar esta dirección, y no está permitido: escriba 127.0.0.1, o permítalo.</translation>
    </message>
    <message>
        <source>The tunnel needs its command: type it here.</source>
        <translation>El túnel necesita su orden: escríbala aquí.</translation>
    </message>
    <message>
        <source>Type a web address, as in https://shop.example.</source>
        <translation>Escriba una dirección web, como https://shop.example.</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer. It is offered at %2.</source>
        <translation>El programa %1 no está en este ordenador. Se ofrece en %2.</translation>
    </message>
    <message>
        <source>The program ssh is not on this computer. On Debian the package openssh-client has it.</source>
        <translation>El programa ssh no está en este ordenador. En Debian está en el paquete openssh-client.</translation>
    </message>
    <message>
        <source>The program %1 is not on this computer, or not where programs are looked for.</source>
        <translation>El programa %1 no está en este ordenador, o no donde se buscan los programas.</translation>
    </message>
    <message>
        <source>Tunnel cannot start</source>
        <translation>El túnel no puede arrancar</translation>
    </message>
    <message>
        <source>It cannot listen at %1: another program may have port %2, or the address is not one of this computer.</source>
        <translation>No puede escuchar en %1: quizá otro programa ocupa el puerto %2, o la dirección no es de este equipo.</translation>
    </message>
    <message>
        <source>It cannot listen at this address: another program may have the port, or the address is not one of this computer.</source>
        <translation>No puede escuchar en esta dirección: quizá otro programa ocupa el puerto, o la dirección no es de este equipo.</translation>
    </message>
    <message>
        <source>Choose another port, or end that program: it is tried again every minute.</source>
        <translation>Elija otro puerto o cierre ese programa: se intenta de nuevo cada minuto.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Type the address of the shop.</source>
        <translation>Escriba la dirección de la tienda.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>«%1» es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«%1» tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>«%1» no puede estar vacío.</translation>
    </message>
    <message>
        <source>“%1” must not be 0.</source>
        <translation>«%1» no puede ser 0.</translation>
    </message>
    <message>
        <source>“%1” must be 0 or more.</source>
        <translation>«%1» debe ser 0 o más.</translation>
    </message>
    <message>
        <source>“%1” must be whole pieces.</source>
        <translation>«%1» debe ser en piezas enteras.</translation>
    </message>
    <message>
        <source>“%1” must be a quantity with at most three decimals.</source>
        <translation>«%1» debe ser una cantidad con tres decimales como máximo.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>«%1» debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>Only %2 are on hand: no more than that can be taken off.</source>
        <translation>Solo hay %2: no se puede quitar más.</translation>
    </message>
    <message>
        <source>That is too many: at most %2 can be on hand.</source>
        <translation>Son demasiados: puede haber %2 como máximo.</translation>
    </message>
    <message>
        <source>“%1” must be an amount of %2 of 0 or more.</source>
        <translation>«%1» debe ser un importe en %2, 0 o más.</translation>
    </message>
    <message>
        <source>Type a price in %2.</source>
        <translation>Escriba un precio en %2.</translation>
    </message>
    <message>
        <source>Type a quantity, like 3.</source>
        <translation>Escriba una cantidad, como 3.</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR.</source>
        <translation>Una moneda tiene tres letras, como EUR.</translation>
    </message>
    <message>
        <source>The currency changes only together with the price: type both.</source>
        <translation>La moneda solo cambia junto con el precio: escriba los dos.</translation>
    </message>
    <message>
        <source>An EAN has 8 to 14 digits.</source>
        <translation>Un EAN tiene de 8 a 14 cifras.</translation>
    </message>
    <message>
        <source>“%1” must have 1 to %2 characters and no blanks around it.</source>
        <translation>«%1» debe tener de 1 a %2 caracteres, sin espacios alrededor.</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot be shown.</source>
        <translation>«%1» contiene un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>A channel is called so already: choose another name.</source>
        <translation>Ya hay un canal con ese nombre: elija otro.</translation>
    </message>
    <message>
        <source>This SKU belongs to another product.</source>
        <translation>Este SKU es de otro producto.</translation>
    </message>
    <message>
        <source>A field of your own needs another name.</source>
        <translation>Un campo suyo necesita otro nombre.</translation>
    </message>
    <message>
        <source>Quiet hours are written like 22:00-07:00.</source>
        <translation>Las horas de silencio se escriben como 22:00-07:00.</translation>
    </message>
    <message>
        <source>Type the address of the shop, such as https://shop.example.</source>
        <translation>Escriba la dirección de la tienda, como https://shop.example.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password: they have fields of their own.</source>
        <translation>La dirección no debe llevar usuario ni contraseña: tienen sus propios campos.</translation>
    </message>
    <message>
        <source>Leave out of the address what follows ? or #.</source>
        <translation>Quite de la dirección lo que sigue a ? o #.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>Write https before %1: with http everybody on the way would see the sign-in.</source>
        <translation>Escriba https delante de %1: con http todos por el camino verían el acceso.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Falta el token.</translation>
    </message>
    <message>
        <source>The token is cut off. Copy all of it: its three parts are separated by points.</source>
        <translation>El token está cortado. Cópielo entero: sus tres partes van separadas por puntos.</translation>
    </message>
    <message>
        <source>This is no token. Copy the long text that begins with eyJ.</source>
        <translation>Esto no es un token. Copie el texto largo que empieza por eyJ.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>This is no key. Copy the one text that begins with b2c_.</source>
        <translation>Esto no es una clave. Copie el texto que empieza por b2c_.</translation>
    </message>
    <message>
        <source>This is too long for a key.</source>
        <translation>Es demasiado largo para una clave.</translation>
    </message>
    <message>
        <source>This is no key: it holds a letter that keys do not have.</source>
        <translation>Esto no es una clave: contiene una letra que las claves no tienen.</translation>
    </message>
    <message>
        <source>A Webservice key has %1 characters; this text has %2.</source>
        <translation>Una clave Webservice tiene %1 caracteres; este texto tiene %2.</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>Un nombre de usuario no lleva dos puntos.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>The key lacks rights. Tick them under Advanced parameters &gt; Webservice: %1.</source>
        <translation>A la clave le faltan derechos. Márquelos en Parámetros avanzados &gt; Webservice: %1.</translation>
    </message>
    <message>
        <source>These changes are %2 already. Preview the changes anew.</source>
        <translation>Estos cambios ya están %2. Pida una vista previa nueva.</translation>
    </message>
    <message>
        <source>These changes are no longer there. Preview the changes anew.</source>
        <translation>Estos cambios ya no están. Pida una vista previa nueva.</translation>
    </message>
    <message>
        <source>This run was taken back already.</source>
        <translation>Esta ejecución ya se deshizo.</translation>
    </message>
    <message>
        <source>This run is still under way. Stop it first.</source>
        <translation>Esta ejecución aún está en marcha. Deténgala primero.</translation>
    </message>
    <message>
        <source>This run has ended already.</source>
        <translation>Esta ejecución ya ha terminado.</translation>
    </message>
    <message>
        <source>%1 runs of this channel wait already. Wait until one has ended.</source>
        <translation>%1 ejecuciones de este canal ya esperan. Espere a que termine una.</translation>
    </message>
    <message>
        <source>Another run of this channel is under way.</source>
        <translation>Hay otra ejecución de este canal en marcha.</translation>
    </message>
    <message>
        <source>%1 is switched off. Switch it on under Channels.</source>
        <translation>%1 está apagado. Enciéndalo en Canales.</translation>
    </message>
    <message>
        <source>Nothing was changed by this.</source>
        <translation>Con esto no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was decided about this yet.</source>
        <translation>Sobre esto aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>This conflict is no longer there.</source>
        <translation>Este conflicto ya no está.</translation>
    </message>
    <message>
        <source>This error is no longer there.</source>
        <translation>Este error ya no está.</translation>
    </message>
    <message>
        <source>There is nothing to try again here. Look at it, then dismiss it.</source>
        <translation>Aquí no hay nada que reintentar. Mírelo y descártelo.</translation>
    </message>
    <message>
        <source>There is no channel %1 any more.</source>
        <translation>El canal %1 ya no está.</translation>
    </message>
    <message>
        <source>This channel is no longer there.</source>
        <translation>Este canal ya no está.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>No hay ningún producto %1.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Look at it again.</source>
        <translation>«%1» cambió entretanto. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Listing %1 is no longer there.</source>
        <translation>El anuncio %1 ya no está.</translation>
    </message>
    <message>
        <source>Listing %1 is linked already. Unlink it first.</source>
        <translation>El anuncio %1 ya está enlazado. Desvincúlelo primero.</translation>
    </message>
    <message>
        <source>Listing %1 is not linked.</source>
        <translation>El anuncio %1 no está enlazado.</translation>
    </message>
    <message>
        <source>Listing %1 is not left out.</source>
        <translation>El anuncio %1 no está fuera.</translation>
    </message>
    <message>
        <source>Listing %1 is decided already.</source>
        <translation>El anuncio %1 ya está decidido.</translation>
    </message>
    <message>
        <source>%1 has no category %2.</source>
        <translation>%1 no tiene la categoría %2.</translation>
    </message>
    <message>
        <source>Category %1 of %2 goes to another one already.</source>
        <translation>La categoría %1 de %2 ya va a otra.</translation>
    </message>
    <message>
        <source>The categories of a channel go into that channel as they are.</source>
        <translation>Las categorías de un canal van a ese canal tal como están.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 supera los %2 MB.</translation>
    </message>
    <message>
        <source>%1 is no picture (JPEG, PNG, GIF or WebP).</source>
        <translation>%1 no es una imagen (JPEG, PNG, GIF o WebP).</translation>
    </message>
    <message>
        <source>These are too many: a product has at most %2 pictures.</source>
        <translation>Son demasiadas: un producto tiene %2 imágenes como máximo.</translation>
    </message>
    <message>
        <source>The file has more than %2 rows. Split it.</source>
        <translation>El archivo tiene más de %2 filas. Divídalo.</translation>
    </message>
    <message>
        <source>The product has no price.</source>
        <translation>El producto no tiene precio.</translation>
    </message>
    <message>
        <source>The product needs a title and a SKU.</source>
        <translation>El producto necesita un título y un SKU.</translation>
    </message>
    <message>
        <source>The product needs a SKU.</source>
        <translation>El producto necesita un SKU.</translation>
    </message>
    <message>
        <source>The price is in %1, and this channel sells in %2.</source>
        <translation>El precio está en %1, y este canal vende en %2.</translation>
    </message>
    <message>
        <source>CardTrader needs a price above zero.</source>
        <translation>CardTrader pide un precio mayor que cero.</translation>
    </message>
    <message>
        <source>eMAG needs a price above zero.</source>
        <translation>eMAG pide un precio mayor que cero.</translation>
    </message>
    <message>
        <source>CardTrader sells whole pieces, one at least.</source>
        <translation>CardTrader vende piezas enteras, una como mínimo.</translation>
    </message>
    <message>
        <source>CardTrader sells whole pieces only.</source>
        <translation>CardTrader solo vende piezas enteras.</translation>
    </message>
    <message>
        <source>eMAG sells whole pieces only.</source>
        <translation>eMAG solo vende piezas enteras.</translation>
    </message>
    <message>
        <source>PrestaShop counts whole pieces only.</source>
        <translation>PrestaShop solo cuenta piezas enteras.</translation>
    </message>
    <message>
        <source>CardTrader needs to know which card this is: choose it in its catalogue.</source>
        <translation>CardTrader necesita saber qué carta es: elíjala en su catálogo.</translation>
    </message>
    <message>
        <source>CardTrader needs the condition of this card. Without one it would say Near Mint.</source>
        <translation>CardTrader necesita el estado de esta carta. Sin él diría Near Mint.</translation>
    </message>
    <message>
        <source>eMAG needs a category: choose the one that is meant for this product.</source>
        <translation>eMAG pide una categoría: elija la que corresponde a este producto.</translation>
    </message>
    <message>
        <source>eMAG needs a brand, and the product has none.</source>
        <translation>eMAG pide una marca, y el producto no tiene.</translation>
    </message>
    <message>
        <source>CardTrader wants an explanation of at least %1 characters; this one has %2.</source>
        <translation>CardTrader pide una explicación de al menos %1 caracteres; esta tiene %2.</translation>
    </message>
    <message>
        <source>The tracking code is missing.</source>
        <translation>Falta el código de seguimiento.</translation>
    </message>
    <message>
        <source>Choose why the order is cancelled: eMAG wants a reason.</source>
        <translation>Elija por qué se cancela el pedido: eMAG pide un motivo.</translation>
    </message>
    <message>
        <source>eMAG fetches the invoice itself: give the https address of a PDF file.</source>
        <translation>eMAG recoge la factura por sí mismo: indique la dirección https de un PDF.</translation>
    </message>
    <message>
        <source>Say of which lines how many pieces are left after the return.</source>
        <translation>Diga de qué líneas quedan cuántas piezas tras la devolución.</translation>
    </message>
    <message>
        <source>Of line %1, 0 to %2 pieces can be left.</source>
        <translation>De la línea %1 pueden quedar de 0 a %2 piezas.</translation>
    </message>
    <message>
        <source>It is not possible any more: the order is “%1” there by now.</source>
        <translation>Ya no es posible: allí el pedido está ahora «%1».</translation>
    </message>
    <message>
        <source>Nothing can be done with this order now.</source>
        <translation>Con este pedido no se puede hacer nada ahora.</translation>
    </message>
    <message>
        <source>The marketplace does not allow this any more.</source>
        <translation>El mercado ya no lo permite.</translation>
    </message>
    <message>
        <source>“%1” must be one of these: %2.</source>
        <translation>«%1» debe ser uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is no order %1 any more.</source>
        <translation>El pedido %1 ya no está.</translation>
    </message>
    <message>
        <source>This line is no longer in the order.</source>
        <translation>Esta línea ya no está en el pedido.</translation>
    </message>
    <message>
        <source>The line was linked to another product meanwhile.</source>
        <translation>La línea se enlazó entretanto con otro producto.</translation>
    </message>
    <message>
        <source>It is certain already. Nothing to do.</source>
        <translation>Ya es seguro. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The next sync looks for this order by itself.</source>
        <translation>La próxima sincronización busca este pedido por sí misma.</translation>
    </message>
    <message>
        <source>It was sent a moment ago and may still arrive. Look again in two minutes.</source>
        <translation>Se envió hace un momento y aún puede llegar. Mire de nuevo en dos minutos.</translation>
    </message>
    <message>
        <source>%1 is there already: give another name.</source>
        <translation>%1 ya existe: dé otro nombre.</translation>
    </message>
    <message>
        <source>Choose a file with its folder.</source>
        <translation>Elija un archivo con su carpeta.</translation>
    </message>
    <message>
        <source>Another Evenstock has this shop open. Close it first.</source>
        <translation>Otro Evenstock tiene abierta esta tienda. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Another version of Evenstock has this shop open. Close it, or use the same one.</source>
        <translation>Otra versión de Evenstock tiene abierta esta tienda. Ciérrela, o use la misma.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
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
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartados</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>anticuados</translation>
    </message>
    <message>
        <source>Vinted has a listing %1 with this very title already. Link it to this product, or take it off there.</source>
        <translation>Vinted ya tiene un anuncio %1 con este mismo título. Vincúlelo a este producto o retírelo de allí.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>El navegador no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The browser named no listing: the wardrobe tells whether there is one.</source>
        <translation>El navegador no nombró ningún anuncio: el armario dirá si lo hay.</translation>
    </message>
    <message>
        <source>The browser could not do it.</source>
        <translation>El navegador no pudo hacerlo.</translation>
    </message>
    <message>
        <source>A part of the wardrobe did not arrive.</source>
        <translation>Una parte del armario no llegó.</translation>
    </message>
    <message>
        <source>What came as the wardrobe is none. It is read again.</source>
        <translation>Lo que llegó no es un armario. Se lee otra vez.</translation>
    </message>
    <message>
        <source>An answer came after the task was over. Look at it under Work.</source>
        <translation>Llegó una respuesta cuando la tarea ya había terminado. Véala en Trabajo.</translation>
    </message>
    <message>
        <source>Vinted’s listing %1 belongs to another product here.</source>
        <translation>El anuncio %1 de Vinted pertenece aquí a otro producto.</translation>
    </message>
    <message>
        <source>Listing %1 stood there before with the same title. If it is the same piece, take one of them off.</source>
        <translation>El anuncio %1 ya estaba allí con el mismo título. Si es la misma pieza, retire uno de los dos.</translation>
    </message>
    <message>
        <source>Listing %1 was made a second time and is taken off again.</source>
        <translation>El anuncio %1 se creó por segunda vez y se retira de nuevo.</translation>
    </message>
    <message>
        <source>The extension is older than Evenstock and cannot do this. Update it.</source>
        <translation>La extensión es más antigua que Evenstock y no puede hacer esto. Actualícela.</translation>
    </message>
    <message>
        <source>No listing was named to the browser.</source>
        <translation>No se nombró ningún anuncio al navegador.</translation>
    </message>
    <message>
        <source>Vinted wants one to twenty pictures.</source>
        <translation>Vinted pide de una a veinte fotos.</translation>
    </message>
    <message>
        <source>Vinted did not take a picture.</source>
        <translation>Vinted no aceptó una foto.</translation>
    </message>
    <message>
        <source>The listing could not be read on Vinted.</source>
        <translation>El anuncio no se pudo leer en Vinted.</translation>
    </message>
    <message>
        <source>Vinted’s answer was no wardrobe. It is read again.</source>
        <translation>La respuesta de Vinted no era un armario. Se lee otra vez.</translation>
    </message>
    <message>
        <source>Nothing was sent to Vinted.</source>
        <translation>No se envió nada a Vinted.</translation>
    </message>
    <message>
        <source>No category of Vinted’s is assigned.</source>
        <translation>No hay ninguna categoría de Vinted asignada.</translation>
    </message>
    <message>
        <source>No package size of Vinted’s is assigned.</source>
        <translation>No hay ningún tamaño de paquete de Vinted asignado.</translation>
    </message>
    <message>
        <source>The wholesaler has no listing for “%1”.</source>
        <translation>El mayorista no tiene ningún anuncio para «%1».</translation>
    </message>
    <message>
        <source>The wholesaler has %1 of product %2, and %3 are ordered.</source>
        <translation>El mayorista tiene %1 del producto %2 y hay %3 pedidos.</translation>
    </message>
    <message>
        <source>The wholesaler cancelled it.</source>
        <translation>El mayorista lo canceló.</translation>
    </message>
    <message>
        <source>The wholesaler’s shop no longer has product %1.</source>
        <translation>La tienda del mayorista ya no tiene el producto %1.</translation>
    </message>
    <message>
        <source>The wholesaler’s shop no longer has the order.</source>
        <translation>La tienda del mayorista ya no tiene el pedido.</translation>
    </message>
    <message>
        <source>It was taken up again after it was cancelled at the wholesaler’s.</source>
        <translation>Se retomó después de cancelarse en el mayorista.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer in time. Look for its window and unlock it, then try again.</source>
        <translation>El llavero de este ordenador no respondió a tiempo. Busque su ventana y desbloquéelo; después, inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Try again in a moment.</source>
        <translation>El llavero de este ordenador no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another Evenstock is writing the vault. Try again in a moment.</source>
        <translation>Otro Evenstock está escribiendo la caja fuerte. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>A newer Evenstock has opened this shop already, and this one cannot read it. Install that version. Nothing was changed.</source>
        <translation>Un Evenstock más nuevo ya abrió esta tienda, y este no puede leerla. Instale esa versión. No se cambió nada.</translation>
    </message>
    <message>
        <source>A newer Evenstock made this vault. Use that version.</source>
        <translation>Un Evenstock más nuevo creó esta caja fuerte. Use esa versión.</translation>
    </message>
    <message>
        <source>The sample shop could not be opened: a part of Evenstock is missing or did not start. Install Evenstock again.</source>
        <translation>No se pudo abrir la tienda de prueba: falta una parte de Evenstock o no arrancó. Instale Evenstock de nuevo.</translation>
    </message>
    <message>
        <source>The part of Evenstock that does the work is not connected. It is tried again by itself.</source>
        <translation>La parte de Evenstock que hace el trabajo no está conectada. Se vuelve a intentar sola.</translation>
    </message>
    <message>
        <source>The part of Evenstock that does the work does not answer. It is tried again by itself.</source>
        <translation>La parte de Evenstock que hace el trabajo no responde. Se vuelve a intentar sola.</translation>
    </message>
    <message>
        <source>Another Evenstock is just opening this shop. Wait a moment.</source>
        <translation>Otro Evenstock está abriendo esta tienda. Espere un momento.</translation>
    </message>
    <message>
        <source>The shop is open on another computer (%1). Close it there first.</source>
        <translation>La tienda está abierta en otro ordenador (%1). Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>The price is in %1, and this channel sells in %2. Prices are not converted: for this channel make a product of its own with a SKU of its own, its price in %2, and the pieces meant for it.</source>
        <translation>El precio está en %1 y este canal vende en %2. Los precios no se convierten: para este canal cree un producto aparte con su propio SKU, su precio en %2 y las piezas destinadas a él.</translation>
    </message>
    <message>
        <source>The product has no title.</source>
        <translation>El producto no tiene título.</translation>
    </message>
    <message>
        <source>Listing %1 there has its SKU. Link it instead.</source>
        <translation>El anuncio %1 tiene allí su SKU. Enlace ese.</translation>
    </message>
    <message>
        <source>It is being made there already.</source>
        <translation>Ya se está creando allí.</translation>
    </message>
    <message>
        <source>It comes back there by itself when there is stock.</source>
        <translation>Vuelve allí por sí solo cuando hay existencias.</translation>
    </message>
    <message>
        <source>It is listed there already, as %1.</source>
        <translation>Ya está a la venta allí, como %1.</translation>
    </message>
    <message>
        <source>It would be the same listing there as %1. Give it other properties, or sell both as one product.</source>
        <translation>Allí sería el mismo anuncio que %1. Dele otras propiedades o venda los dos como un solo producto.</translation>
    </message>
    <message>
        <source>There is none on hand.</source>
        <translation>No hay ninguno disponible.</translation>
    </message>
    <message>
        <source>The rules of this channel show none of it.</source>
        <translation>Según las reglas de este canal no se muestra ninguno.</translation>
    </message>
    <message>
        <source>This marketplace lets no program put anything on sale.</source>
        <translation>Este mercado no permite a ningún programa poner nada a la venta.</translation>
    </message>
    <message>
        <source>The stock of %1 is not sent from here, so nothing can be put on sale there.</source>
        <translation>Las existencias de %1 no se envían desde aquí, así que allí no se puede poner nada a la venta.</translation>
    </message>
    <message>
        <source>What was found on %1 is not linked yet. Do that first, under Channels: what is there already would be made twice.</source>
        <translation>Lo que se encontró en %1 aún no está enlazado. Hágalo primero, en Canales: lo que ya existe se crearía dos veces.</translation>
    </message>
    <message>
        <source>%1 was linked with prices in %2 and has them in %3 now. Agree to that first.</source>
        <translation>%1 se enlazó con precios en %2 y ahora los tiene en %3. Acéptelo primero.</translation>
    </message>
    <message>
        <source>Another version of Evenstock, most likely a newer one, wrote the data of this shop, and this one cannot read it. Install the newest version. Nothing was changed.</source>
        <translation>Otra versión de Evenstock, muy probablemente más nueva, escribió los datos de esta tienda, y esta no puede leerlos. Instale la versión más reciente. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>This is the sample shop. Everything in it is invented, and nothing leaves this computer.</source>
        <translation>Esta es la tienda de prueba. Todo en ella es inventado y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>Salir de la tienda de prueba</translation>
    </message>
</context>
<context>
    <name>SettingAdvice</name>
    <message>
        <source>Type the name of the mail server and its port, as in smtp.example:587.</source>
        <translation>Escriba el nombre del servidor de correo y su puerto, como smtp.example:587.</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this computer may be used.</source>
        <translation>Sin cifrado solo puede usarse un servidor de correo en este equipo.</translation>
    </message>
    <message>
        <source>There is no password for this user name yet: type it below.</source>
        <translation>Aún no hay contraseña para este nombre de usuario: escríbala abajo.</translation>
    </message>
    <message>
        <source>Type one e-mail address, as in shop@shop.example.</source>
        <translation>Escriba una sola dirección de correo, como shop@shop.example.</translation>
    </message>
    <message>
        <source>Type an e-mail address, or several with commas between them.</source>
        <translation>Escriba una dirección de correo, o varias separadas por comas.</translation>
    </message>
    <message>
        <source>Type an address of this computer and a port, as in 127.0.0.1:8787.</source>
        <translation>Escriba una dirección de este equipo y un puerto, como 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Type a web address, as in https://shop.example.</source>
        <translation>Escriba una dirección web, como https://shop.example.</translation>
    </message>
    <message>
        <source>A number of days from 1 to 3650.</source>
        <translation>Un número de días de 1 a 3650.</translation>
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
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto con comas (*.csv)</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Exportar lo que veo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>El archivo no se pudo escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n fila escrita en %1</numerusform>
            <numerusform>%n filas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>The list was changed while it was written. Export it again.</source>
        <translation>La lista cambió mientras se escribía. Expórtela de nuevo.</translation>
    </message>
</context>
<context>
    <name>TableWalk</name>
    <message>
        <source>%1, more</source>
        <comment>second line of a column</comment>
        <translation>%1, más</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>That is not the passphrase of the vault.</source>
        <translation>Esa no es la frase de paso de la caja fuerte.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <source>The file of the vault is damaged: put it back from a backup.</source>
        <translation>El archivo de la caja fuerte está dañado: repóngalo de una copia.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>En este equipo no hay llavero.</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>Otro programa lo tiene ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>No se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>The vault is closed, so no account can sign in.</source>
        <translation>La caja fuerte está cerrada, ninguna cuenta puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>The sign-ins stay where they were.</source>
        <translation>Los accesos se quedan donde estaban.</translation>
    </message>
</context>
<context>
    <name>VintedTerms</name>
    <message>
        <source>This feature acts in your own Vinted session through a browser extension.</source>
        <translation>Esta función actúa en su propia sesión de Vinted mediante una extensión del navegador.</translation>
    </message>
    <message>
        <source>Vinted has not approved it; its terms restrict automation and it may limit or close your account. You use it at your own risk.</source>
        <translation>Vinted no la ha aprobado; sus condiciones restringen la automatización y puede limitar o cerrar su cuenta. La usa bajo su propio riesgo.</translation>
    </message>
    <message>
        <source>The program works slowly, stops when Vinted asks for a check, and never solves or avoids such checks.</source>
        <translation>El programa trabaja despacio, se detiene cuando Vinted pide una comprobación y nunca resuelve ni evita esas comprobaciones.</translation>
    </message>
    <message>
        <source>Businesses need a Vinted Pro account; Pro sellers can ask Vinted for its official integration.</source>
        <translation>Las empresas necesitan una cuenta Vinted Pro; los vendedores Pro pueden pedir a Vinted su integración oficial.</translation>
    </message>
    <message>
        <source>Cookies and passwords never leave the browser.</source>
        <translation>Las cookies y las contraseñas nunca salen del navegador.</translation>
    </message>
    <message>
        <source>Evenstock is not affiliated with Vinted.</source>
        <translation>Evenstock no está afiliado a Vinted.</translation>
    </message>
    <message>
        <source>Vinted’s terms restrict automation: the faster it works, the sooner Vinted may limit or close the account. At your own risk.</source>
        <translation>Las condiciones de Vinted restringen la automatización: cuanto más rápido trabaje, antes puede Vinted limitar o cerrar la cuenta. Bajo su propio riesgo.</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Agreed on %1 (version %2)</source>
        <translation>Aceptadas el %1 (versión %2)</translation>
    </message>
</context>
<context>
    <name>VintedWords</name>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Read the wardrobe</source>
        <translation>Leer el armario</translation>
    </message>
    <message>
        <source>See who is logged in</source>
        <translation>Ver quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>Read Vinted’s lists</source>
        <translation>Leer las listas de Vinted</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera a usted</translation>
    </message>
    <message>
        <source>Waits for the browser</source>
        <translation>Espera al navegador</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>En comprobación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No browser took it for an hour</source>
        <translation>Ningún navegador la tomó durante una hora</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Usted la canceló</translation>
    </message>
    <message>
        <source>No answer came: the wardrobe tells whether it was done</source>
        <translation>No llegó respuesta: el armario dirá si se hizo</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Todavía no está allí</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En venta</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not in the wardrobe</source>
        <translation>No está en el armario</translation>
    </message>
    <message>
        <source>You switched it off</source>
        <translation>Usted lo desactivó</translation>
    </message>
    <message>
        <source>Nobody is logged in on Vinted: log in in the paired browser</source>
        <translation>Nadie ha iniciado sesión en Vinted: inicie sesión en el navegador vinculado</translation>
    </message>
    <message>
        <source>Vinted refuses this session: log in there again</source>
        <translation>Vinted rechaza esta sesión: vuelva a iniciar sesión allí</translation>
    </message>
    <message>
        <source>Vinted asks for a check: open Vinted in the browser and answer it</source>
        <translation>Vinted pide una comprobación: abra Vinted en el navegador y respóndala</translation>
    </message>
    <message>
        <source>Vinted asked for a pause</source>
        <translation>Vinted pidió una pausa</translation>
    </message>
    <message>
        <source>Vinted restricted this account for some time</source>
        <translation>Vinted restringió esta cuenta por un tiempo</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Refused by Vinted</source>
        <translation>Rechazado por Vinted</translation>
    </message>
    <message>
        <source>Vinted’s answer</source>
        <translation>Respuesta de Vinted</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Check asked for</source>
        <translation>Comprobación pedida</translation>
    </message>
    <message>
        <source>Too fast for Vinted</source>
        <translation>Demasiado rápido para Vinted</translation>
    </message>
    <message>
        <source>Account restricted</source>
        <translation>Cuenta restringida</translation>
    </message>
    <message>
        <source>No tab of Vinted</source>
        <translation>Ninguna pestaña de Vinted</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Package size</source>
        <translation>Tamaño del paquete</translation>
    </message>
    <message>
        <source>Stock: there is none to sell</source>
        <translation>Existencias: no hay nada que vender</translation>
    </message>
    <message>
        <source>Pictures: Vinted asks for at least one</source>
        <translation>Imágenes: Vinted pide al menos una</translation>
    </message>
    <message>
        <source>%1: the product has none</source>
        <comment>field</comment>
        <translation>%1: el producto no tiene</translation>
    </message>
    <message>
        <source>%1: not assigned to one of Vinted’s yet</source>
        <comment>field</comment>
        <translation>%1: aún sin asignar a uno de Vinted</translation>
    </message>
    <message>
        <source>%1: what Vinted asks for there was not read yet</source>
        <comment>field</comment>
        <translation>%1: aún no se ha leído lo que pide Vinted ahí</translation>
    </message>
    <message>
        <source>%1: the template names a field that there is not</source>
        <comment>field</comment>
        <translation>%1: la plantilla nombra un campo que no existe</translation>
    </message>
    <message>
        <source>%1: Vinted does not take this value (%2)</source>
        <comment>field, reason</comment>
        <translation>%1: Vinted no acepta este valor (%2)</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Vinted is not open in a tab of the browser</source>
        <translation>Vinted no está abierto en una pestaña del navegador</translation>
    </message>
    <message>
        <source>Another Vinted account is logged in in the browser</source>
        <translation>En el navegador ha iniciado sesión otra cuenta de Vinted</translation>
    </message>
    <message>
        <source>The extension is switched off in the browser</source>
        <translation>La extensión está apagada en el navegador</translation>
    </message>
    <message>
        <source>The connection to Vinted broke off</source>
        <translation>La conexión con Vinted se cortó</translation>
    </message>
    <message>
        <source>No answer came from Vinted</source>
        <translation>No llegó respuesta de Vinted</translation>
    </message>
    <message>
        <source>Vinted does not have this listing any more</source>
        <translation>Vinted ya no tiene este anuncio</translation>
    </message>
    <message>
        <source>Session refused</source>
        <translation>Sesión rechazada</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Made twice</source>
        <translation>Hecho dos veces</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>4 min ago</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in 13 min</comment>
        <translation>en %1</translation>
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
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
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
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Events arrive; last %1</source>
        <translation>Llegan eventos; el último %1</translation>
    </message>
    <message numerus="yes">
        <source>asked every %n minute(s)</source>
        <translation>
            <numerusform>se consulta cada minuto</numerusform>
            <numerusform>se consulta cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>asked every hour</source>
        <translation>se consulta cada hora</translation>
    </message>
    <message>
        <source>asked once a day</source>
        <translation>se consulta una vez al día</translation>
    </message>
    <message>
        <source>No events yet; %1</source>
        <comment>asked every 15 minutes</comment>
        <translation>Aún no hay eventos; %1</translation>
    </message>
    <message>
        <source>No events here; %1</source>
        <comment>asked every 15 minutes</comment>
        <translation>Aquí no hay eventos; %1</translation>
    </message>
    <message>
        <source>Nothing is checked now</source>
        <translation>Ahora no se comprueba nada</translation>
    </message>
    <message numerus="yes">
        <source>orders asked for every %n minute(s)</source>
        <translation>
            <numerusform>pedidos consultados cada minuto</numerusform>
            <numerusform>pedidos consultados cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>All read within %1</source>
        <translation>Todo leído en %1</translation>
    </message>
    <message>
        <source>All read within %1, except %2</source>
        <translation>Todo leído en %1, excepto %2</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Nada leído todavía</translation>
    </message>
</context>
<context>
    <name>evenstock::AccountChip</name>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>aún sin sincronizar</translation>
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
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Colour of the channel</source>
        <translation>Color del canal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>What is synced, and how</source>
        <translation>Qué se sincroniza y cómo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The marketplace’s</source>
        <translation>Los del mercado</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Los míos</translation>
    </message>
    <message>
        <source>Looking up what this changes on the channel…</source>
        <translation>Buscando qué cambia esto en el canal…</translation>
    </message>
    <message>
        <source>“%1” cannot be kept like this. Nothing was changed.</source>
        <comment>setting</comment>
        <translation>«%1» no puede guardarse así. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing is saved yet: it was changed while this was looked up. Save once it is as you want it.</source>
        <translation>Aún no se ha guardado nada: se cambió mientras se comprobaba. Guarde cuando esté como quiere.</translation>
    </message>
</context>
<context>
    <name>evenstock::AddChannelDialog</name>
    <message>
        <source>Add channel</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Qué sincronizar</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primer vistazo</translation>
    </message>
    <message>
        <source>Which marketplace?</source>
        <translation>¿Qué mercado?</translation>
    </message>
    <message>
        <source>One channel is one account there. Add the same marketplace again for a second account.</source>
        <translation>Un canal es una cuenta allí. Añada otra vez el mismo mercado para una segunda cuenta.</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Have this at hand before you go on.</source>
        <translation>Tenga esto a mano antes de seguir.</translation>
    </message>
    <message>
        <source>It is tested before anything is kept.</source>
        <translation>Se prueba antes de guardar nada.</translation>
    </message>
    <message>
        <source>&amp;Name of this channel</source>
        <translation>&amp;Nombre de este canal</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>The usual answers are set. All of it can be changed later under Channels.</source>
        <translation>Están puestas las respuestas habituales. Todo se puede cambiar después en Canales.</translation>
    </message>
    <message>
        <source>The shop is read; nothing is linked, created or written before you agree.</source>
        <translation>Se lee la tienda; nada se vincula, crea ni escribe antes de su consentimiento.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marketplace, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Test and go on</source>
        <translation>Probar y seguir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>The marketplace did not accept this sign-in. Nothing was kept.</source>
        <translation>El mercado no aceptó este acceso. No se guardó nada.</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>answered as %1</source>
        <translation>respondió como %1</translation>
    </message>
    <message>
        <source>You may close this; it goes on by itself.</source>
        <translation>Puede cerrar; sigue solo.</translation>
    </message>
    <message>
        <source>Reading the shop…</source>
        <translation>Leyendo la tienda…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Let it tell you about orders at once</source>
        <translation>Entérese de los pedidos al momento</translation>
    </message>
    <message>
        <source>This is faster than asking every 15 minutes. Syncing works without it, too.</source>
        <translation>Es más rápido que preguntar cada 15 minutos. La sincronización también funciona sin ello.</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>no se ofrece allí</translation>
    </message>
    <message>
        <source>Go on without waiting</source>
        <translation>Seguir sin esperar</translation>
    </message>
    <message>
        <source>Let %1 tell you about orders at once</source>
        <translation>Deje que %1 le avise de los pedidos al momento</translation>
    </message>
    <message>
        <source>events arrive</source>
        <translation>llegan eventos</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>aún en espera</translation>
    </message>
    <message>
        <source>This account is connected already, as %1. Connected twice, its sales would be counted twice. Nothing was kept.</source>
        <translation>Esta cuenta ya está conectada, como %1. Conectada dos veces, sus ventas se contarían dos veces. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again in a moment.</source>
        <translation>%1. No se guardó nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept: the keychain or the vault is closed. Open it, then try again.</source>
        <translation>El acceso no se pudo guardar: el llavero o la caja fuerte está cerrada. Ábralo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Asking %1, then keeping the sign-in…</source>
        <translation>Preguntando a %1, luego se guarda el acceso…</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>Cuándo sincronizar</translation>
    </message>
    <message>
        <source>Pair your browser</source>
        <translation>Vincule su navegador</translation>
    </message>
    <message>
        <source>Evenstock hands its work to the browser where you are logged in. You may do this later, under Channels.</source>
        <translation>Evenstock entrega su trabajo al navegador donde ha iniciado sesión. Puede hacerlo más tarde, en Canales.</translation>
    </message>
    <message>
        <source>You stay logged in in your browser; Evenstock asks for no password.</source>
        <translation>Usted sigue conectado en su navegador; Evenstock no pide ninguna contraseña.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Pair later</source>
        <translation>Vincular más tarde</translation>
    </message>
    <message>
        <source>“%1” cannot be kept like this.</source>
        <comment>setting</comment>
        <translation>«%1» no puede guardarse así.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>Still waiting: %1 is slow, or the keychain of this computer waits for you in a window of its own.</source>
        <translation>Aún en espera: %1 va lento, o el llavero de este ordenador le espera en una ventana propia.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>Pair your browser under Channels, “Browser and work…”. Until then nothing is read and nothing is sent.</source>
        <translation>Vincule su navegador en Canales, «Navegador y trabajo…». Hasta entonces no se lee ni se envía nada.</translation>
    </message>
    <message>
        <source>The shop is read once more just now; then products are linked and made. How far it is stands under Sync, what it brings in the catalogue.</source>
        <translation>La tienda se lee otra vez ahora mismo; después se vinculan y se crean los productos. Cuánto lleva se ve en Sincronización; lo que trae, en el catálogo.</translation>
    </message>
    <message>
        <source>Nothing waits to be linked. What is listed there later is shown to you first.</source>
        <translation>Nada espera a ser vinculado. Lo que se ponga a la venta allí más tarde se le muestra antes.</translation>
    </message>
    <message>
        <source>From then on it syncs by itself, as you chose. Under Sync you change when.</source>
        <translation>A partir de ahí se sincroniza solo, como eligió. Cuándo, se cambia en Sincronización.</translation>
    </message>
    <message>
        <source>It syncs only when you press “Sync now”: you chose that. Under Sync you change it.</source>
        <translation>Solo se sincroniza cuando pulsa «Sincronizar ahora»: así lo eligió. Se cambia en Sincronización.</translation>
    </message>
    <message>
        <source>Orders are told at once: the first event has arrived.</source>
        <translation>Los pedidos se saben al momento: el primer evento ha llegado.</translation>
    </message>
    <message>
        <source>No event has arrived yet. Orders are seen with the next sync until one does; the address is under Channels, “Events…”.</source>
        <translation>Aún no ha llegado ningún evento. Hasta entonces los pedidos se ven en la próxima sincronización; la dirección está en Canales, «Eventos…».</translation>
    </message>
    <message>
        <source>Where both sides changed the same thing, it waits for you under Conflicts; what could not be done stands under Errors, with what to do.</source>
        <translation>Donde ambas partes cambiaron lo mismo, le espera en Conflictos; lo que no se pudo hacer está en Errores, con qué hacer.</translation>
    </message>
    <message>
        <source>Nothing new is put on sale on %1 by itself: choose products in the catalogue and publish them.</source>
        <translation>En %1 nada nuevo se pone a la venta por sí solo: elija productos en el catálogo y publíquelos.</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 está conectado</translation>
    </message>
    <message>
        <source>This is what happens next.</source>
        <translation>Esto es lo que pasa ahora.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Entretanto, solo los pedidos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A sale there is then taken off the other channels that soon.</source>
        <translation>Una venta allí se descuenta entonces con esa rapidez en los demás canales.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>The shop was not read to its end. Nothing is linked and nothing is made.</source>
        <translation>La tienda no se leyó hasta el final. No se vincula ni se crea nada.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerla de nuevo</translation>
    </message>
    <message>
        <source>The shop is not read yet: the next sync reads it. What is listed there then waits for you under Channels, “What was found…”.</source>
        <translation>La tienda aún no se ha leído: la lee la próxima sincronización. Lo que hay publicado en ella le espera después en Canales, «Lo encontrado…».</translation>
    </message>
    <message>
        <source>The sign-in goes to the encrypted file of your shop and is never shown again.</source>
        <translation>El acceso va al archivo cifrado de su tienda y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until Evenstock ends, and never shown again.</source>
        <translation>El acceso queda en memoria hasta que Evenstock termina y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The sign-in goes to the keychain of this computer and is never shown again.</source>
        <translation>El acceso va al llavero de este equipo y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Nothing is written to the marketplace before you have agreed to the first look.</source>
        <translation>Nada se escribe en el mercado antes de que apruebe el primer vistazo.</translation>
    </message>
</context>
<context>
    <name>evenstock::AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada le necesita ahora.</translation>
    </message>
</context>
<context>
    <name>evenstock::AttributeChoices</name>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
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
        <translation>Elija qué es</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>sin categoría</translation>
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
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>None yet: the first one is made within a day.</source>
        <translation>Todavía ninguna: la primera se hace en un día.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchDetail</name>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>A listing is ended on the site of its channel; the next sync sees that.</source>
        <translation>Un anuncio se termina en el sitio de su canal; la próxima sincronización lo ve.</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Elija un cambio para ver qué hizo.</translation>
    </message>
    <message>
        <source>Channels are connected, switched on and off, and removed under Channels.</source>
        <translation>Los canales se conectan, se activan, se desactivan y se eliminan en Canales.</translation>
    </message>
    <message>
        <source>What a marketplace was told of an order is not taken back from here. What can still be done with it stands under Orders.</source>
        <translation>Lo que se dijo de un pedido a un marketplace no se retira desde aquí. Lo que aún puede hacerse con él está en Pedidos.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchesList</name>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>What you did could not be read.</source>
        <translation>No se pudo leer lo que hiciste.</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>You changed nothing yet</source>
        <translation>Usted no ha cambiado nada todavía</translation>
    </message>
    <message>
        <source>What you edit, decide and import leaves a line here and can be undone. What you do with orders, and channels switched on and off, is noted here, too.</source>
        <translation>Lo que usted edita, decide e importa deja aquí una línea y se puede deshacer. También se anota aquí lo que hace con los pedidos y los canales activados y desactivados.</translation>
    </message>
</context>
<context>
    <name>evenstock::BatchesModel</name>
    <message>
        <source>Conflicts decided</source>
        <translation>Conflictos decididos</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Products edited</source>
        <translation>Productos modificados</translation>
    </message>
    <message>
        <source>several products</source>
        <translation>varios productos</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Stock corrected</source>
        <translation>Existencias corregidas</translation>
    </message>
    <message>
        <source>Product edited</source>
        <translation>Producto modificado</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Modificado: %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Channel switched on</source>
        <translation>Canal activado</translation>
    </message>
    <message>
        <source>Switched off for another channel</source>
        <translation>Desactivado por otro canal</translation>
    </message>
    <message>
        <source>Channel connected</source>
        <translation>Canal conectado</translation>
    </message>
    <message>
        <source>Channel removed</source>
        <translation>Canal eliminado</translation>
    </message>
    <message>
        <source>Channel switched off</source>
        <translation>Canal desactivado</translation>
    </message>
    <message>
        <source>a channel that is removed</source>
        <translation>un canal eliminado</translation>
    </message>
    <message>
        <source>Order %1  ·  %2</source>
        <comment>code, channel</comment>
        <translation>Pedido %1  ·  %2</translation>
    </message>
    <message>
        <source>Product, order, channel</source>
        <translation>Producto, pedido, canal</translation>
    </message>
    <message>
        <source>%1: no answer came</source>
        <comment>what was asked of a marketplace</comment>
        <translation>%1: no llegó ninguna respuesta</translation>
    </message>
</context>
<context>
    <name>evenstock::BulkEditDialog</name>
    <message>
        <source>add</source>
        <translation>sumar</translation>
    </message>
    <message>
        <source>change by percent</source>
        <translation>cambiar en porcentaje</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>buscar y reemplazar</translation>
    </message>
    <message>
        <source>write in front</source>
        <translation>escribir delante</translation>
    </message>
    <message>
        <source>write behind</source>
        <translation>escribir detrás</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>poner a</translation>
    </message>
    <message>
        <source>For example: 5 or -12.5</source>
        <translation>Por ejemplo: 5 o -12,5</translation>
    </message>
    <message>
        <source>For example: 0.50 or -1</source>
        <translation>Por ejemplo: 0,50 o -1</translation>
    </message>
    <message>
        <source>For example: 12.90</source>
        <translation>Por ejemplo: 12,90</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Edición de %n producto</numerusform>
            <numerusform>Edición de %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Qué campo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>with</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>This cannot be used here. Write it like in the example.</source>
        <translation>Aquí no sirve. Escríbelo como en el ejemplo.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay as they are.</source>
        <translation>
            <numerusform>%n producto queda como está.</numerusform>
            <numerusform>%n productos quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>Cambiar %n producto</numerusform>
            <numerusform>Cambiar %n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed. The channels are told by themselves.</source>
        <translation>
            <numerusform>%n producto cambiado. Los canales se enteran solos.</numerusform>
            <numerusform>%n productos cambiados. Los canales se enteran solos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be changed.</source>
        <translation>
            <numerusform>%n producto no se pudo cambiar.</numerusform>
            <numerusform>%n productos no se pudieron cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valor volvió.</numerusform>
            <numerusform>%n valores volvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would cost nothing. Marketplaces refuse a price of 0.</source>
        <translation>
            <numerusform>%n producto no costaría nada. Los mercados rechazan un precio de 0.</numerusform>
            <numerusform>%n productos no costarían nada. Los mercados rechazan un precio de 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Really change %n price(s) this much?</source>
        <translation>
            <numerusform>¿Cambiar de verdad tanto %n precio?</numerusform>
            <numerusform>¿Cambiar de verdad tanto %n precios?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 costs %2 so far and would cost %3. Channels get the new prices at once.</source>
        <translation>%1 cuesta hasta ahora %2 y costaría %3. Los canales reciben los nuevos precios enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, change %n product(s)</source>
        <translation>
            <numerusform>Sí, cambiar %n producto</numerusform>
            <numerusform>Sí, cambiar %n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed here.</source>
        <translation>
            <numerusform>%n producto cambiado aquí.</numerusform>
            <numerusform>%n productos cambiados aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were not sent: that is more than the limit of the channel, and waits for your yes under Sync.</source>
        <translation>
            <numerusform>%n precio no se envió: supera el límite del canal y espera su sí en Sincronización.</numerusform>
            <numerusform>%n precios no se enviaron: superan el límite del canal y esperan su sí en Sincronización.</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be empty.</source>
        <translation>No puede quedar vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here. Write it like 12.90.</source>
        <translation>«%1» no sirve aquí. Escríbalo como 12,90.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n typed value(s)</source>
        <translation>
            <numerusform>Retirar %n valor escrito</numerusform>
            <numerusform>Retirar %n valores escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n typed value(s)?</source>
        <translation>
            <numerusform>¿Abandonar %n valor escrito?</numerusform>
            <numerusform>¿Abandonar %n valores escritos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not applied yet.</source>
        <translation>Aún no se han aplicado.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were left alone: they moved since this was worked out. They are shown as they are now.</source>
        <translation>
            <numerusform>%n producto no se tocó: cambió mientras tanto. Se muestra como está ahora.</numerusform>
            <numerusform>%n productos no se tocaron: cambiaron mientras tanto. Se muestran como están ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Dejar todos fuera</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Incluir todos</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Se está deshaciendo…</translation>
    </message>
</context>
<context>
    <name>evenstock::BulkPreview</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1, also typed: %2</source>
        <comment>SKU, fields</comment>
        <translation>%1, también escrito: %2</translation>
    </message>
    <message>
        <source>Typed for this product alone</source>
        <translation>Escrito solo para este producto</translation>
    </message>
    <message>
        <source>Double click or F2: another value for this product alone</source>
        <translation>Doble clic o F2: otro valor solo para este producto</translation>
    </message>
</context>
<context>
    <name>evenstock::CancelDialog</name>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Why, for the marketplace and the buyer (at least %n letter(s))</source>
        <translation>
            <numerusform>&amp;Por qué, para el marketplace y el comprador (al menos %n letra)</numerusform>
            <numerusform>&amp;Por qué, para el marketplace y el comprador (al menos %n letras)</numerusform>
        </translation>
    </message>
    <message>
        <source>Why the order is cancelled</source>
        <translation>Por qué se cancela el pedido</translation>
    </message>
    <message>
        <source>The pieces are here: put them on sale &amp;again</source>
        <translation>Las piezas están aquí: volver a ponerlas a la &amp;venta</translation>
    </message>
    <message>
        <source>The pieces are &amp;gone: take them off the stock</source>
        <translation>Las piezas ya no &amp;están: quitarlas de las existencias</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing of your stock: only the marketplace is told what becomes of its pieces.</source>
        <translation>No reserva nada de sus existencias: solo se le dice al mercado qué pasa con sus piezas.</translation>
    </message>
    <message>
        <source>Put them on sale &amp;again there</source>
        <translation>Volver a ponerlas a la &amp;venta allí</translation>
    </message>
    <message>
        <source>&amp;Leave them off sale there</source>
        <translation>&amp;Dejarlas fuera de venta allí</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueActions</name>
    <message>
        <source>These are %1 products. Choose at most %2, by filters or by selecting rows.</source>
        <translation>Son %1 productos. Elige como máximo %2, con filtros o seleccionando filas.</translation>
    </message>
    <message>
        <source>The products are still being counted. Try again in a moment, or select some.</source>
        <translation>Los productos aún se están contando. Vuelva a intentarlo en un momento o seleccione algunos.</translation>
    </message>
    <message numerus="yes">
        <source>Edit all %n product(s) of the list?</source>
        <translation>
            <numerusform>¿Editar %n producto de la lista?</numerusform>
            <numerusform>¿Editar los %n productos de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>No product is selected. To edit some of them, select them first.</source>
        <translation>No hay ningún producto seleccionado. Para editar solo algunos, selecciónelos primero.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n product(s)</source>
        <translation>
            <numerusform>Edición de %n producto</numerusform>
            <numerusform>Edición de %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the products first: with Ctrl or Shift several at once.</source>
        <translation>Elija antes los productos: con Ctrl o Mayús varios a la vez.</translation>
    </message>
    <message>
        <source>These are %1 products. Choose at most %2 at once.</source>
        <translation>Son %1 productos. Elija como máximo %2 a la vez.</translation>
    </message>
    <message>
        <source>These are %1 products. Choose at most %2 at once, or sync everything.</source>
        <translation>Son %1 productos. Elija como máximo %2 a la vez, o sincronice todo.</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueFilters</name>
    <message>
        <source>Listed there</source>
        <translation>Publicado allí</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>On at least one channel</source>
        <translation>En al menos un canal</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ninguno</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>No queda ninguno</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Con existencias</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Has a conflict</source>
        <translation>Tiene un conflicto</translation>
    </message>
    <message>
        <source>Updated today</source>
        <translation>Actualizados hoy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Listed on %1</source>
        <translation>Publicado en %1</translation>
    </message>
    <message>
        <source>Listed on at least one channel</source>
        <translation>Publicado en al menos un canal</translation>
    </message>
    <message>
        <source>Listed nowhere</source>
        <translation>Sin publicar en ningún canal</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Olvidar un filtro guardado</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Its name in the menu</source>
        <translation>Su nombre en el menú</translation>
    </message>
    <message>
        <source>Not in agreement</source>
        <translation>Sin acuerdo</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <comment>category</comment>
        <translation>%1 y lo que hay debajo</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Filtrar por categoría</translation>
    </message>
    <message>
        <source>Part of its name or its number</source>
        <translation>Parte del nombre, o el número</translation>
    </message>
</context>
<context>
    <name>evenstock::CatalogueModel</name>
    <message>
        <source>Not listed</source>
        <translation>Sin publicar</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Switched off, not checked</source>
        <translation>Desactivado, sin comprobar</translation>
    </message>
    <message>
        <source>Signed out, not checked</source>
        <translation>Sesión cerrada, sin comprobar</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Publicado dos veces</translation>
    </message>
    <message>
        <source>No longer found there</source>
        <translation>Ya no se encuentra allí</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>Por contar</translation>
    </message>
    <message>
        <source>In agreement, switched off there</source>
        <translation>De acuerdo, desactivado allí</translation>
    </message>
    <message>
        <source>In agreement by now</source>
        <translation>Ya de acuerdo</translation>
    </message>
    <message>
        <source>%1, number %2 there</source>
        <translation>%1, número %2 allí</translation>
    </message>
    <message>
        <source>Ended there</source>
        <translation>Terminada allí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, what tells it apart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>condition, language, foil of a card</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>category</comment>
        <translation>N.º %1</translation>
    </message>
</context>
<context>
    <name>evenstock::CataloguePage</name>
    <message>
        <source>The products could not be read. What is shown may be old.</source>
        <translation>Los productos no se pudieron leer. Lo que se muestra puede ser antiguo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>SKU, title, EAN, external id</source>
        <translation>SKU, título, EAN, id externo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Sync this product now</source>
        <translation>Sincronizar este producto ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>No product matches</source>
        <translation>Ningún producto coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) in force.</source>
        <translation>
            <numerusform>%n filtro activo.</numerusform>
            <numerusform>%n filtros activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Aún no hay productos</translation>
    </message>
    <message>
        <source>They come from your first channel, once you agree to link what was found.</source>
        <translation>Vienen de su primer canal, cuando acepta vincular lo encontrado.</translation>
    </message>
    <message>
        <source>Go to Channels</source>
        <translation>Ir a Canales</translation>
    </message>
    <message>
        <source>Bulk edit…</source>
        <translation>Editar en bloque…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Choose a product first, then publish it.</source>
        <translation>Elija primero un producto y luego publíquelo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Order changed – sort again</source>
        <translation>El orden ha cambiado: ordenar de nuevo</translation>
    </message>
    <message>
        <source>Products came or changed since the list was put in order. Rows stay where they are until you ask.</source>
        <translation>Han llegado o cambiado productos desde que se ordenó la lista. Las filas se quedan donde están hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>The product beside this list is not in it: the filters leave it out.</source>
        <translation>El producto junto a esta lista no está en ella: los filtros lo excluyen.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>The categories of your channels, beside the list</source>
        <translation>Las categorías de sus canales, junto a la lista</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Preparar para Vinted…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) selected</source>
        <translation>
            <numerusform>%n producto seleccionado</numerusform>
            <numerusform>%n productos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n producto cambiado.</numerusform>
            <numerusform>%n productos cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valor volvió.</numerusform>
            <numerusform>%n valores volvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync %n product(s) now</source>
        <translation>
            <numerusform>Sincronizar %n producto ahora</numerusform>
            <numerusform>Sincronizar %n productos ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Se está deshaciendo…</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryMapDialog</name>
    <message>
        <source>Where products of a category go</source>
        <translation>Adónde van los productos de una categoría</translation>
    </message>
    <message>
        <source>Products of “%1” on %2, and of what is below it, go to these categories when they are published:</source>
        <translation>Los productos de «%1» en %2, y de lo que está debajo, van a estas categorías cuando se publican:</translation>
    </message>
    <message>
        <source>Type a part of the name and choose. An empty line: as the category above it, else nowhere in particular.</source>
        <translation>Escriba una parte del nombre y elija. Una línea vacía: como la categoría superior; si no, a ninguna en particular.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No other channel of yours takes categories of its own when products are published.</source>
        <translation>Ningún otro de sus canales toma categorías propias cuando se publican productos.</translation>
    </message>
    <message>
        <source>The categories could not be read.</source>
        <translation>No se pudieron leer las categorías.</translation>
    </message>
    <message>
        <source>Its categories were not read yet: type the number</source>
        <translation>Sus categorías aún no se han leído: escriba el número</translation>
    </message>
    <message>
        <source>%1 has no such category. Choose one from the list.</source>
        <translation>%1 no tiene esa categoría. Elija una de la lista.</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryPanel</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>No categories were read yet. They come with the next sync of a channel that has them.</source>
        <translation>Todavía no se han leído categorías. Llegan con la próxima sincronización de un canal que las tenga.</translation>
    </message>
    <message>
        <source>Where they go…</source>
        <translation>Adónde van…</translation>
    </message>
    <message>
        <source>To which category of another channel products of the chosen one go when they are published.</source>
        <translation>A qué categoría de otro canal van los productos de la elegida cuando se publican.</translation>
    </message>
</context>
<context>
    <name>evenstock::CategoryTreeModel</name>
    <message>
        <source>%1, number %2 there</source>
        <translation>%1, número %2 allí</translation>
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
        <translation>usted, %1</translation>
    </message>
    <message>
        <source>a run undone, %1</source>
        <translation>una ejecución deshecha, %1</translation>
    </message>
    <message>
        <source>import, %1</source>
        <translation>importación, %1</translation>
    </message>
    <message>
        <source>your decision, %1</source>
        <translation>su decisión, %1</translation>
    </message>
    <message>
        <source>a preview applied, %1</source>
        <translation>una vista previa aplicada, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Producto, campo</translation>
    </message>
    <message>
        <source>Field, who</source>
        <translation>Campo, quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
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
        <translation>en %1 · %2</translation>
    </message>
    <message>
        <source>Listed on a channel</source>
        <translation>Puesto a la venta en un canal</translation>
    </message>
    <message>
        <source>No longer on a channel</source>
        <translation>Ya no está en un canal</translation>
    </message>
    <message>
        <source>a channel that is removed</source>
        <translation>un canal eliminado</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>state of an order</comment>
        <translation>todavía desconocido</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a channel</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a channel</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a channel</comment>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not here</source>
        <comment>a channel</comment>
        <translation>no está aquí</translation>
    </message>
</context>
<context>
    <name>evenstock::ChangesTab</name>
    <message>
        <source>Changes of this product</source>
        <translation>Cambios de este producto</translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelCard</name>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>their own stock, read only</source>
        <translation>existencias propias, solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Review what was found…</source>
        <translation>Revisar lo encontrado…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Show its products</source>
        <translation>Mostrar sus productos</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Lo encontrado…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>Eventos…</translation>
    </message>
    <message>
        <source>Use prices in %1</source>
        <translation>Usar los precios en %1</translation>
    </message>
    <message>
        <source>Browser and work…</source>
        <translation>Navegador y trabajo…</translation>
    </message>
    <message>
        <source>eMAG lists…</source>
        <translation>Listas de eMAG…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Apagar…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to cancel</source>
        <translation>
            <numerusform>%n pedido por cancelar</numerusform>
            <numerusform>%n pedidos por cancelar</numerusform>
        </translation>
    </message>
    <message>
        <source>changes to approve</source>
        <translation>cambios por aprobar</translation>
    </message>
    <message>
        <source>what was found waits for you</source>
        <translation>lo que se encontró le espera</translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice</source>
        <translation>
            <numerusform>%n publicado dos veces</numerusform>
            <numerusform>%n publicados dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenida</numerusform>
            <numerusform>%n retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n dudosa</numerusform>
            <numerusform>%n dudosas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelPreview</name>
    <message>
        <source>keeps its own price</source>
        <translation>mantiene su precio</translation>
    </message>
    <message>
        <source>no price in %1</source>
        <translation>sin precio en %1</translation>
    </message>
    <message>
        <source>keeps its own title</source>
        <translation>mantiene su título</translation>
    </message>
    <message>
        <source>It is on no channel yet.</source>
        <translation>Aún no está en ningún canal.</translation>
    </message>
    <message>
        <source>price waits for your decision</source>
        <translation>el precio espera su decisión</translation>
    </message>
    <message>
        <source>title waits for your decision</source>
        <translation>el título espera su decisión</translation>
    </message>
</context>
<context>
    <name>evenstock::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Añadir canal…</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Aún no hay canales</translation>
    </message>
    <message>
        <source>A channel is your account on a marketplace. It takes about 5 minutes; have your sign-in at hand.</source>
        <translation>Un canal es su cuenta en un mercado. Lleva unos 5 minutos; tenga a mano su acceso.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>accounts, marketplaces</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketplace(s)</source>
        <translation>
            <numerusform>%n mercado</numerusform>
            <numerusform>%n mercados</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Quitar canal</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its listings, orders and history here are deleted. Products and their stock ledger stay. Nothing changes on the marketplace.</source>
        <translation>Sus anuncios, pedidos e historial de aquí se borran. Los productos y su registro de existencias quedan. Nada cambia en el mercado.</translation>
    </message>
    <message>
        <source>Keep its listings here</source>
        <translation>Conservar aquí sus anuncios</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 is the same account as %2: its sales are counted twice. Remove one of the two.</source>
        <translation>%1 es la misma cuenta que %2: sus ventas se cuentan dos veces. Quite una de las dos.</translation>
    </message>
    <message>
        <source>Tested: it answers</source>
        <translation>Probado: responde</translation>
    </message>
    <message>
        <source>Tested: answers as %1</source>
        <translation>Probado: responde como %1</translation>
    </message>
    <message>
        <source>Routes…</source>
        <translation>Rutas…</translation>
    </message>
    <message>
        <source>Which shop feeds which, and what becomes of their orders</source>
        <translation>Qué tienda abastece a cuál y en qué se convierten sus pedidos</translation>
    </message>
    <message>
        <source>key active, never used</source>
        <translation>clave activa, nunca usada</translation>
    </message>
    <message>
        <source>key not active, never used</source>
        <translation>clave no activa, nunca usada</translation>
    </message>
    <message>
        <source>key active, last used %1</source>
        <comment>4 min ago</comment>
        <translation>clave activa, usada %1</translation>
    </message>
    <message>
        <source>key not active, last used %1</source>
        <comment>4 min ago</comment>
        <translation>clave no activa, usada %1</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>¿Apagar %1?</translation>
    </message>
    <message>
        <source>Its listings stay on sale there with what they show now: no quantity and no price is sent any more, and what is sold there is not counted here until it is on again. To take them off sale, do that on the marketplace first.</source>
        <translation>Sus anuncios siguen a la venta allí con lo que muestran ahora: ya no se envía ninguna cantidad ni precio, y lo que se vende allí no se cuenta aquí hasta que esté encendido de nuevo. Para retirarlos de la venta, hágalo antes en el mercado.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
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
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>chosen line, its place, how many lines</comment>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictCard</name>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Use the typed value</source>
        <translation>Usar el valor escrito</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>Escribir otro valor</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Otro valor para %1</translation>
    </message>
    <message>
        <source>Write my own…</source>
        <translation>Escribir el mío…</translation>
    </message>
    <message>
        <source>My own text</source>
        <translation>Mi texto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1
changed here</source>
        <translation>%1
cambiado aquí</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>cambiado aquí</translation>
    </message>
    <message>
        <source>%1, first seen
on the marketplace</source>
        <translation>%1, visto por primera vez
en el mercado</translation>
    </message>
    <message>
        <source>%1
on the marketplace</source>
        <translation>%1
en el mercado</translation>
    </message>
    <message>
        <source>%1 gets %2. Nothing changes here or on the other channels.</source>
        <translation>%1 recibe %2. Nada cambia aquí ni en los otros canales.</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Escriba un valor.</translation>
    </message>
    <message>
        <source>Pick a side or type a value. Until then neither side is touched.</source>
        <translation>Elija un lado o escriba un valor. Hasta entonces ningún lado se toca.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Merge both…</source>
        <translation>Combinar ambos…</translation>
    </message>
    <message>
        <source>%1
run %2</source>
        <comment>when, number</comment>
        <translation>%1
ejecución %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides: both stand there, look at them before you save.</source>
        <translation>
            <numerusform>%n lugar se cambió en ambos lados: están los dos textos, revíselo antes de guardar.</numerusform>
            <numerusform>%n lugares se cambiaron en ambos lados: están los dos textos, revíselos antes de guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pieces are on the shelf: they are put on sale again, on %1 and the other channels.</source>
        <translation>Las piezas están en la estantería: vuelven a la venta en %1 y en los demás canales.</translation>
    </message>
    <message>
        <source>The pieces are gone: they leave your stock, and no channel gets them.</source>
        <translation>Las piezas ya no están: salen de sus existencias y ningún canal las recibe.</translation>
    </message>
    <message>
        <source>%1 gets &lt;b&gt;%2&lt;/b&gt;; your stock is corrected to match.</source>
        <translation>%1 recibe &lt;b&gt;%2&lt;/b&gt;; sus existencias se corrigen en consecuencia.</translation>
    </message>
    <message>
        <source>This is no number of pieces.</source>
        <translation>Esto no es un número de piezas.</translation>
    </message>
    <message>
        <source>An order was cancelled and its pieces are not on sale again on %1. Are they on the shelf? Until you say so no channel gets them.</source>
        <translation>Se canceló un pedido y sus piezas no han vuelto a la venta en %1. ¿Están en la estantería? Hasta que usted lo diga, ningún canal las recibe.</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <translation>Esto no es un precio. Escríbalo como %1.</translation>
    </message>
    <message>
        <source>Here becomes %1. No other channel gets it.</source>
        <translation>Aquí pasa a ser %1. Ningún otro canal lo recibe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more channel(s)</source>
        <translation>
            <numerusform>%1 y %n canal más</numerusform>
            <numerusform>%1 y %n canales más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here becomes %1; then %2 get(s) it.</source>
        <translation>
            <numerusform>Aquí pasa a ser %1; luego lo recibe %2.</numerusform>
            <numerusform>Aquí pasa a ser %1; luego lo reciben %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictDetail</name>
    <message>
        <source>Open product</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Abrir allí</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Always do this for</source>
        <translation>Hacer siempre esto para</translation>
    </message>
    <message>
        <source>Field of the rule</source>
        <translation>Campo de la regla</translation>
    </message>
    <message>
        <source>Makes a rule; you can remove it in Settings</source>
        <translation>Crea una regla; puede quitarla en Ajustes</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Tomar todo lo suyo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1, offer %2</source>
        <translation>%1, oferta %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Save %n decision(s)</source>
        <translation>
            <numerusform>Guardar %n decisión</numerusform>
            <numerusform>Guardar %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1: keep mine</source>
        <translation>en %1: conservar lo mío</translation>
    </message>
    <message>
        <source>on %1: take theirs</source>
        <translation>en %1: tomar lo suyo</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Decides every %1 conflict on %2 in this way</source>
        <translation>Decide así cada conflicto de %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be carried out.</source>
        <translation>
            <numerusform>%n decisión no se ha podido aplicar.</numerusform>
            <numerusform>%n decisiones no se han podido aplicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide here</source>
        <translation>No queda nada por decidir aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n of them for other products</source>
        <translation>
            <numerusform>%n de ellas para otros productos</numerusform>
            <numerusform>%n de ellas para otros productos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>product, field, decision</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) stay as they are.</source>
        <translation>
            <numerusform>%n decisión se queda como está.</numerusform>
            <numerusform>%n decisiones se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the price of %1 to %2?</source>
        <translation>¿Poner el precio de %1 en %2?</translation>
    </message>
    <message>
        <source>So far it is %1. %2 and the other channels get the new price at once.</source>
        <translation>Hasta ahora es %1. %2 y los demás canales reciben el nuevo precio enseguida.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Poner %1</translation>
    </message>
    <message>
        <source>No open conflict matches</source>
        <translation>Ningún conflicto abierto coincide</translation>
    </message>
    <message numerus="yes">
        <source>Makes a rule and answers the %n other(s) like this; you can remove it in Settings</source>
        <translation>
            <numerusform>Crea una regla y responde al otro igual; puede quitarla en Ajustes</numerusform>
            <numerusform>Crea una regla y responde a los otros %n iguales; puede quitarla en Ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n like it</source>
        <comment>product</comment>
        <translation>
            <numerusform>%1 y %n igual</numerusform>
            <numerusform>%1 y %n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these conflicts ended meanwhile: nothing was written for it.</source>
        <translation>
            <numerusform>%n de estos conflictos terminó entretanto: no se escribió nada.</numerusform>
            <numerusform>%n de estos conflictos terminaron entretanto: no se escribió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n like this…</source>
        <translation>
            <numerusform>Aplicar a %n como este…</numerusform>
            <numerusform>Aplicar a %n como estos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>¿Conservar lo suyo aquí, en %n otro igual y en todos los que vengan?</numerusform>
            <numerusform>¿Conservar lo suyo aquí, en otros %n iguales y en todos los que vengan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs here, in %n other(s) like it and in all to come?</source>
        <translation>
            <numerusform>¿Tomar lo de ellos aquí, en %n otro igual y en todos los que vengan?</numerusform>
            <numerusform>¿Tomar lo de ellos aquí, en otros %n iguales y en todos los que vengan?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Crear la regla</translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>¿Conservar lo suyo en %n conflicto?</numerusform>
            <numerusform>¿Conservar lo suyo en %n conflictos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>¿Tomar lo de ellos en %n conflicto?</numerusform>
            <numerusform>¿Tomar lo de ellos en %n conflictos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n</source>
        <translation>
            <numerusform>Aplicar a %n</numerusform>
            <numerusform>Aplicar a %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 here is sent to %2, in place of what it shows.</source>
        <comment>field, channel</comment>
        <translation>Lo que hay aquí (%1) se envía a %2, en lugar de lo que muestra.</translation>
    </message>
    <message>
        <source>The %1 that %2 shows is taken into your products, and sent to the other channels.</source>
        <comment>field, channel</comment>
        <translation>Lo que muestra %2 (%1) pasa a sus productos, y se envía a los otros canales.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>product, value, value</comment>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back until it is sent.</source>
        <translation>Deshacer lo recupera todo hasta que se envía.</translation>
    </message>
    <message>
        <source>it was %1</source>
        <comment>value</comment>
        <translation>era %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. What they changed here can be taken back under History, and is then sent too.</source>
        <translation>
            <numerusform>%n decisión ya se envió al canal y se queda. Lo que cambió aquí se puede recuperar en Historial, y entonces también se envía.</numerusform>
            <numerusform>%n decisiones ya se enviaron al canal y se quedan. Lo que cambiaron aquí se puede recuperar en Historial, y entonces también se envía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were sent to the channel already and stay. To send what it was, set it in the product.</source>
        <translation>
            <numerusform>%n decisión ya se envió al canal y se queda. Para enviar el valor anterior, escríbalo en el producto.</numerusform>
            <numerusform>%n decisiones ya se enviaron al canal y se quedan. Para enviar el valor anterior, escríbalo en el producto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>The search or a filter leaves the others out.</source>
        <translation>La búsqueda o un filtro deja fuera los demás.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
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
        <translation>%1, %2: %3, abierto desde hace %4</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictRules</name>
    <message>
        <source>No rules yet.</source>
        <translation>Aún no hay reglas.</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>field, channel, rule</comment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>conservar lo mío</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>tomar lo suyo</translation>
    </message>
    <message>
        <source>Take theirs instead</source>
        <translation>Tomar mejor lo de ellos</translation>
    </message>
    <message>
        <source>Keep mine instead</source>
        <translation>Conservar mejor lo mío</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>evenstock::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflictos abiertos</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Decididos hoy</translation>
    </message>
    <message>
        <source>No decision to undo</source>
        <translation>Ninguna decisión que deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Open, %n field(s)</source>
        <translation>
            <numerusform>Abiertos, %n campo</numerusform>
            <numerusform>Abiertos, %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Ningún conflicto</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides to different values. What changes on one side only goes to the other by itself.</source>
        <translation>Nada se cambió en ambos lados a valores distintos. Lo que cambia en un solo lado pasa solo al otro.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>product, field, decision</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
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
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Abierto desde</translation>
    </message>
    <message>
        <source>No conflict matches these filters</source>
        <translation>Ningún conflicto coincide con estos filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Find a product in conflict</source>
        <translation>Buscar un producto en conflicto</translation>
    </message>
    <message>
        <source>Product, SKU, EAN</source>
        <translation>Producto, SKU, EAN</translation>
    </message>
    <message>
        <source>No conflict of such a product</source>
        <translation>Ningún conflicto de un producto así</translation>
    </message>
    <message>
        <source>The conflicts could not be read. What is shown may be old.</source>
        <translation>No se pudieron leer los conflictos. Lo que se muestra puede ser antiguo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n decision(s)?</source>
        <translation>
            <numerusform>¿Abandonar %n decisión?</numerusform>
            <numerusform>¿Abandonar %n decisiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are picked, but not saved yet.</source>
        <translation>Están elegidas, pero aún sin guardar.</translation>
    </message>
    <message>
        <source>Decide all…</source>
        <translation>Decidir todos…</translation>
    </message>
    <message>
        <source>Keep all mine…</source>
        <translation>Conservar todos los míos…</translation>
    </message>
    <message>
        <source>Take all theirs…</source>
        <translation>Tomar todos los suyos…</translation>
    </message>
    <message numerus="yes">
        <source>Deciding, %n field(s) to go</source>
        <translation>
            <numerusform>Decidiendo, queda %n campo</numerusform>
            <numerusform>Decidiendo, quedan %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep yours in %n conflict(s)?</source>
        <translation>
            <numerusform>¿Conservar lo suyo en %n conflicto?</numerusform>
            <numerusform>¿Conservar lo suyo en %n conflictos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)?</source>
        <translation>
            <numerusform>¿Tomar lo de ellos en %n conflicto?</numerusform>
            <numerusform>¿Tomar lo de ellos en %n conflictos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep yours in all conflicts of “%1”?</source>
        <translation>¿Conservar lo suyo en todos los conflictos de «%1»?</translation>
    </message>
    <message>
        <source>Take theirs in all conflicts of “%1”?</source>
        <translation>¿Tomar lo de ellos en todos los conflictos de «%1»?</translation>
    </message>
    <message>
        <source>What is here is then sent to the channels.</source>
        <translation>Lo que hay aquí se envía entonces a los canales.</translation>
    </message>
    <message>
        <source>What the channels show is then taken into your products, and sent to the other channels.</source>
        <translation>Lo que muestran los canales pasa entonces a sus productos y se envía a los demás canales.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are there, and are offered again.</source>
        <translation>
            <numerusform>Para %n de ellos significa: las piezas de un pedido anulado están y se ofrecen de nuevo.</numerusform>
            <numerusform>Para %n de ellos significa: las piezas de un pedido anulado están y se ofrecen de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that means: the pieces of a cancelled order are gone, and leave the stock.</source>
        <translation>
            <numerusform>Para %n de ellos significa: las piezas de un pedido anulado ya no están y salen del stock.</numerusform>
            <numerusform>Para %n de ellos significa: las piezas de un pedido anulado ya no están y salen del stock.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back until it is sent.</source>
        <translation>Deshacer lo revierte todo mientras no se haya enviado.</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Tomar todo lo suyo</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegida: %1</translation>
    </message>
    <message>
        <source>Where it is the pieces of a cancelled order, that means: they are there, and are offered again.</source>
        <translation>Donde se trata de las piezas de un pedido anulado, significa: están ahí y se ofrecen de nuevo.</translation>
    </message>
    <message>
        <source>Where it is the pieces of a cancelled order, that means: they are gone, and leave the stock.</source>
        <translation>Donde se trata de las piezas de un pedido anulado, significa: ya no están y salen del stock.</translation>
    </message>
    <message numerus="yes">
        <source>Open, more than %n field(s)</source>
        <translation>
            <numerusform>Abiertos, más de %n campo</numerusform>
            <numerusform>Abiertos, más de %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, %1 on %2</source>
        <comment>fields, products</comment>
        <translation>Abiertos, %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Ir a Historial</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero los más antiguos</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
</context>
<context>
    <name>evenstock::CredentialForm</name>
    <message>
        <source>Show what was typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>evenstock::CustomFields</name>
    <message>
        <source>Name of a field of your own</source>
        <translation>Nombre de un campo propio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Añadir el campo</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Quitar el campo %1</translation>
    </message>
</context>
<context>
    <name>evenstock::DashboardPage</name>
    <message>
        <source>Items per second (left)</source>
        <translation>Elementos por segundo (izquierda)</translation>
    </message>
    <message>
        <source>Failed items (right)</source>
        <translation>Elementos fallidos (derecha)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Pedidos por día</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>The figures could not be counted. What is shown may be old.</source>
        <translation>Las cifras no se pudieron contar. Lo que se muestra puede ser antiguo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Pedidos: %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Items per second</source>
        <translation>Artículos por segundo</translation>
    </message>
    <message>
        <source>Failed items</source>
        <translation>Artículos fallidos</translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Período de los gráficos</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último día (%n)</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar el informe…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), by channel</source>
        <translation>
            <numerusform>%n día, por canal</numerusform>
            <numerusform>%n días, por canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), all accounts</source>
        <translation>
            <numerusform>%n día, todas las cuentas</numerusform>
            <numerusform>%n días, todas las cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
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
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>evenstock::DecidedConflicts</name>
    <message>
        <source>kept mine</source>
        <translation>conservado lo mío</translation>
    </message>
    <message>
        <source>took theirs</source>
        <translation>tomado lo suyo</translation>
    </message>
    <message>
        <source>typed a value</source>
        <translation>valor escrito</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>por su regla</translation>
    </message>
    <message>
        <source>no longer differs</source>
        <translation>ya no difiere</translation>
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
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>evenstock::DoubtfulSale</name>
    <message>
        <source>It is there</source>
        <translation>Está allí</translation>
    </message>
    <message>
        <source>It is not there: send it again</source>
        <translation>No está allí: enviarla de nuevo</translation>
    </message>
    <message>
        <source>It is cancelled there</source>
        <translation>Está cancelada allí</translation>
    </message>
    <message>
        <source>%1 was told of this sale, and the order is cancelled. Cancel it there by hand: look for %2 on its site.</source>
        <translation>Se avisó a %1 de esta venta, y el pedido está cancelado. Cancélela allí a mano: busque %2 en su sitio.</translation>
    </message>
    <message>
        <source>%1 was told of this sale, and its answer never came. It is not sent twice by itself: look for %2 on its site.</source>
        <translation>Se avisó a %1 de esta venta, y su respuesta nunca llegó. No se envía dos veces por sí sola: busque %2 en su sitio.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>code, what happened</comment>
        <translation>Pedido %1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagComparisonModel</name>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price MAIN</source>
        <translation>Precio MAIN</translation>
    </message>
    <message>
        <source>Price FBE</source>
        <translation>Precio FBE</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Stock MAIN</source>
        <translation>Existencias MAIN</translation>
    </message>
    <message>
        <source>Stock FBE</source>
        <translation>Existencias FBE</translation>
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
        <translation>Número de la oferta</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customers can buy it</source>
        <translation>Los clientes pueden comprarla</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Check of the offer</source>
        <translation>Comprobación de la oferta</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Por qué se rechaza</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Recommended price</source>
        <translation>Precio recomendado</translation>
    </message>
    <message>
        <source>Lowest price allowed</source>
        <translation>Precio mínimo permitido</translation>
    </message>
    <message>
        <source>Highest price allowed</source>
        <translation>Precio máximo permitido</translation>
    </message>
    <message>
        <source>Best offer of anybody</source>
        <translation>La mejor oferta de todas</translation>
    </message>
    <message>
        <source>Recommended price of the best offer</source>
        <translation>Precio recomendado de la mejor oferta</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Pieces on sale</source>
        <translation>Unidades en venta</translation>
    </message>
    <message>
        <source>Pieces with those of new orders</source>
        <translation>Unidades con las de los pedidos nuevos</translation>
    </message>
    <message>
        <source>Pieces (warehouse)</source>
        <translation>Unidades (almacén)</translation>
    </message>
    <message>
        <source>Days until dispatch</source>
        <translation>Días hasta el envío</translation>
    </message>
    <message>
        <source>Rank for the buy button</source>
        <translation>Puesto para el botón de compra</translation>
    </message>
    <message>
        <source>Offers of all sellers</source>
        <translation>Ofertas de todos los vendedores</translation>
    </message>
    <message>
        <source>Months of warranty</source>
        <translation>Meses de garantía</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Your own category</source>
        <translation>Su propia categoría</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>You may edit its texts</source>
        <translation>Puede editar sus textos</translation>
    </message>
    <message>
        <source>Could be in Genius</source>
        <translation>Podría estar en Genius</translation>
    </message>
    <message>
        <source>Kind of Genius it could be in</source>
        <translation>Tipo de Genius posible</translation>
    </message>
    <message>
        <source>Genius</source>
        <translation>Genius</translation>
    </message>
    <message>
        <source>Manufacturer is named</source>
        <translation>El fabricante está indicado</translation>
    </message>
    <message>
        <source>Representative in the EU is named</source>
        <translation>El representante en la UE está indicado</translation>
    </message>
    <message>
        <source>Safety information</source>
        <translation>Información de seguridad</translation>
    </message>
    <message>
        <source>Days to get it again</source>
        <translation>Días para reponerlo</translation>
    </message>
    <message>
        <source>Joins Genius</source>
        <translation>Participa en Genius</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>al final de su vida</translation>
    </message>
    <message>
        <source>home delivery</source>
        <translation>entrega a domicilio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As eMAG says it</source>
        <translation>Como lo dice eMAG</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagListsDialog</name>
    <message>
        <source>Lists of %1</source>
        <translation>Listas de %1</translation>
    </message>
    <message>
        <source>All SKUs</source>
        <translation>Todos los SKU</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo las diferencias</translation>
    </message>
    <message>
        <source>Only what one of them lacks</source>
        <translation>Solo lo que le falta a uno de ellos</translation>
    </message>
    <message>
        <source>Which SKUs</source>
        <translation>Qué SKU</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>Only where another seller has the button</source>
        <translation>Solo donde otro vendedor tiene el botón</translation>
    </message>
    <message>
        <source>Only where we have it</source>
        <translation>Solo donde lo tenemos nosotros</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>Qué ofertas</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>No SKU is as you chose, or one of the two accounts was not read yet.</source>
        <translation>Ningún SKU es como usted eligió, o una de las dos cuentas aún no se ha leído.</translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>Ninguna oferta</translation>
    </message>
    <message>
        <source>None is as you chose, or the account was not read yet.</source>
        <translation>Ninguna es como usted eligió, o la cuenta aún no se ha leído.</translation>
    </message>
    <message>
        <source>No documentation is refused</source>
        <translation>No hay documentación rechazada</translation>
    </message>
    <message>
        <source>eMAG takes all texts and pictures of this account as they are.</source>
        <translation>eMAG acepta todos los textos e imágenes de esta cuenta tal como están.</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>Nada se está agotando</translation>
    </message>
    <message>
        <source>Every active offer has more pieces than the low stock of the settings.</source>
        <translation>Cada oferta activa tiene más piezas que las existencias bajas de los ajustes.</translation>
    </message>
    <message>
        <source>Nothing was sent back</source>
        <translation>No se ha devuelto nada</translation>
    </message>
    <message>
        <source>Returns appear here with the next sync. They move no stock: count what comes back yourself.</source>
        <translation>Las devoluciones aparecen aquí con la próxima sincronización. No mueven existencias: cuente usted lo que vuelve.</translation>
    </message>
    <message>
        <source>MAIN against FBE</source>
        <translation>MAIN frente a FBE</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Refused documentation</source>
        <translation>Documentación rechazada</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Existencias bajas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>Needs a MAIN and an FBE account of one country.</source>
        <translation>Hacen falta una cuenta MAIN y una FBE de un mismo país.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>What eMAG says of it…</source>
        <translation>Lo que dice eMAG…</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagOfferDialog</name>
    <message>
        <source>What eMAG says of this offer</source>
        <translation>Lo que dice eMAG de esta oferta</translation>
    </message>
    <message>
        <source>What eMAG says of %1</source>
        <translation>Lo que dice eMAG de %1</translation>
    </message>
    <message>
        <source>As the last sync of %1 read it.</source>
        <translation>Tal como lo leyó la última sincronización de %1.</translation>
    </message>
    <message>
        <source>Nothing was read of this offer yet.</source>
        <translation>Todavía no se ha leído nada de esta oferta.</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagOffersModel</name>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank, offers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Our price</source>
        <translation>Nuestro precio</translation>
    </message>
    <message>
        <source>Best offer</source>
        <translation>Mejor oferta</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
</context>
<context>
    <name>evenstock::EmagRejectionsModel</name>
    <message>
        <source>Reason eMAG gives</source>
        <translation>Motivo que da eMAG</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
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
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Passwords, keys and buyers’ data are never stored here.</source>
        <translation>Contraseñas, claves y datos de compradores nunca se guardan aquí.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Choose a problem to see what to do.</source>
        <translation>Elija un problema para ver qué hacer.</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>visto %n vez</numerusform>
            <numerusform>visto %n veces</numerusform>
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
        <translation>Reintentar los %1</translation>
    </message>
    <message>
        <source>Dismiss all %1</source>
        <translation>Descartar los %1</translation>
    </message>
    <message>
        <source>It is being tried again, and leaves the list once it works.</source>
        <translation>Se está intentando de nuevo; sale de la lista en cuanto funcione.</translation>
    </message>
    <message>
        <source>%1 The reason given: %2</source>
        <comment>meaning, answer</comment>
        <translation>%1 El motivo indicado: %2</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Abrir pedido</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se intentó</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Link to its product…</source>
        <translation>Vincular a su producto…</translation>
    </message>
</context>
<context>
    <name>evenstock::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Product, order or words</source>
        <translation>Producto, pedido o palabras</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas las gravedades</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Group the same</source>
        <translation>Agrupar los iguales</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No error matches these filters</source>
        <translation>Ningún error coincide con estos filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Ningún error</translation>
    </message>
    <message>
        <source>Everything that was tried worked, or was solved by itself.</source>
        <translation>Todo lo intentado funcionó, o se resolvió solo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Open or solved</source>
        <translation>Abiertos o resueltos</translation>
    </message>
    <message>
        <source>Open, today</source>
        <translation>Abiertos, hoy</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Solo abiertos</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>No se pudieron leer los eventos.</translation>
    </message>
    <message>
        <source>The errors could not be read. What is shown may be old.</source>
        <translation>No se pudieron leer los errores. Lo que se muestra puede ser antiguo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are tried again.</source>
        <translation>
            <numerusform>Se reintenta %n problema.</numerusform>
            <numerusform>Se reintentan %n problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you: trying again does not help there.</source>
        <translation>
            <numerusform>%n le espera: reintentar no ayuda.</numerusform>
            <numerusform>%n le esperan: reintentar no ayuda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) dismissed.</source>
        <translation>
            <numerusform>%n problema descartado.</numerusform>
            <numerusform>%n problemas descartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Oversells, 30 days</source>
        <translation>Ventas de más, 30 días</translation>
    </message>
    <message>
        <source>Nothing here is solved by trying again</source>
        <translation>Aquí reintentar no resuelve nada</translation>
    </message>
    <message>
        <source>%1 open, %2</source>
        <comment>errors, how many need you</comment>
        <translation>%1 abiertos, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n le espera</numerusform>
            <numerusform>%n le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Ir a Historial</translation>
    </message>
</context>
<context>
    <name>evenstock::EventArrivals</name>
    <message>
        <source>Use events that nothing proves, too</source>
        <translation>Usar también los eventos que nada demuestra</translation>
    </message>
    <message>
        <source>Careful: whoever finds out the address could then change your stock. Only for a channel whose secret cannot be had.</source>
        <translation>Cuidado: quien descubra la dirección podría entonces cambiar sus existencias. Solo para un canal cuyo secreto no se puede obtener.</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>cause, number</comment>
        <translation>%1, pedido %2</translation>
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
        <translation>El último: %1</translation>
    </message>
    <message>
        <source>%1 sends nothing until there is something to tell, so this may take a while. You may go on: it turns green by itself, later under Channels too.</source>
        <translation>%1 no envía nada hasta que haya algo que decir, así que puede tardar. Puede seguir: se pone verde por sí solo, después también en Canales.</translation>
    </message>
    <message>
        <source>Until then %1 is asked by the schedule: nothing is lost, it only comes later. You find this page again under Channels, Events.</source>
        <translation>Hasta entonces se le pregunta a %1 según el horario: no se pierde nada, solo llega más tarde. Encontrará esta página de nuevo en Canales, Eventos.</translation>
    </message>
    <message>
        <source>Events arrive</source>
        <translation>Llegan eventos</translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation>el último %1</translation>
    </message>
    <message>
        <source>An event came %1, but nothing proves who sent it</source>
        <comment>4 min ago</comment>
        <translation>Llegó un evento %1, pero nada prueba quién lo envió</translation>
    </message>
    <message>
        <source>No event can arrive yet</source>
        <translation>Aún no puede llegar ningún evento</translation>
    </message>
    <message>
        <source>Switched off: no event can arrive</source>
        <translation>Apagado: no puede llegar ningún evento</translation>
    </message>
    <message>
        <source>Waiting for the first event…</source>
        <translation>Esperando el primer evento…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>One came %1 that nothing proves</source>
        <comment>4 min ago</comment>
        <translation>Llegó uno %1 que nada demuestra</translation>
    </message>
    <message>
        <source>Its signature is missing or does not fit: %1.</source>
        <translation>Su firma falta o no coincide: %1.</translation>
    </message>
    <message>
        <source>%1 is asked by itself whether its secret is another one now; an event that fits it is used then. If this one stays, somebody else may have sent it: look at it under Errors, and apply or discard it there.</source>
        <translation>Se pregunta automáticamente a %1 si su secreto es ahora otro; un evento que le corresponda se usa entonces. Si este se queda, puede haberlo enviado otra persona: mírelo en Errores, y aplíquelo o descártelo allí.</translation>
    </message>
</context>
<context>
    <name>evenstock::EventDetail</name>
    <message numerus="yes">
        <source>%n event(s) are tried again</source>
        <translation>
            <numerusform>Se reintenta %n evento</numerusform>
            <numerusform>Se reintentan %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all like this again</source>
        <translation>Reintentar todos los iguales</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Aplicar de todos modos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%1, received %2, %n tries</source>
        <comment>channel, time</comment>
        <translation>
            <numerusform>%1, recibido %2, %n intento</numerusform>
            <numerusform>%1, recibido %2, %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was used.</source>
        <translation>Se ha usado.</translation>
    </message>
    <message>
        <source>This time it worked.</source>
        <translation>Esta vez ha funcionado.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>Se ha descartado.</translation>
    </message>
    <message>
        <source>It was read, and there was nothing to do.</source>
        <translation>Se leyó, y no había nada que hacer.</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <comment>why, what was noted</comment>
        <translation>%1 Detalles: %2</translation>
    </message>
    <message>
        <source>Choose an event to see what was sent.</source>
        <translation>Elija un evento para ver qué se envió.</translation>
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
        <translation>Eventos de %1</translation>
    </message>
    <message>
        <source>%1 sends no events; it is asked by the schedule instead.</source>
        <translation>%1 no envía eventos; se le pregunta según el horario.</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsForm</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>For your phone</source>
        <translation>Para su teléfono</translation>
    </message>
    <message>
        <source>Your address for %1</source>
        <translation>Su dirección para %1</translation>
    </message>
    <message>
        <source>What to do on the site of %1</source>
        <translation>Qué hacer en el sitio de %1</translation>
    </message>
    <message>
        <source>Give this address to %1 where it asks for a webhook or a callback.</source>
        <translation>Dé esta dirección a %1 donde pida un webhook o un callback.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Listen for events</source>
        <translation>Escuchar eventos</translation>
    </message>
    <message>
        <source>Keep this address to yourself: whoever knows it can knock here.</source>
        <translation>Guarde esta dirección para usted: quien la conozca puede llamar aquí.</translation>
    </message>
    <message>
        <source>Listening for events is switched off on this computer.</source>
        <translation>En este equipo la escucha de eventos está apagada.</translation>
    </message>
    <message>
        <source>%1 needs an address that the internet reaches, and this computer has none yet. A tunnel makes one.</source>
        <translation>%1 necesita una dirección a la que llegue internet, y este equipo aún no tiene ninguna. Un túnel crea una.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: the address must begin with https and be known on the internet.</source>
        <translation>%1 no puede llegar a %2: la dirección debe empezar por https y ser conocida en internet.</translation>
    </message>
    <message>
        <source>Set up the tunnel…</source>
        <translation>Configurar el túnel…</translation>
    </message>
    <message>
        <source>Listening for events could not begin.</source>
        <translation>No se pudo empezar a escuchar eventos.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Abrir los ajustes…</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsList</name>
    <message>
        <source>The events could not be read.</source>
        <translation>No se pudieron leer los eventos.</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Se reintentan</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Fallidos definitivamente</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Eventos recibidos</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>No event matches these filters</source>
        <translation>Ningún evento coincide con estos filtros</translation>
    </message>
    <message>
        <source>Show what is not settled</source>
        <translation>Mostrar lo que está sin resolver</translation>
    </message>
    <message>
        <source>Every event that marketplaces sent was used. Where none ever comes, open “Events…” in the menu of a channel.</source>
        <translation>Se usó cada evento que enviaron los mercados. Donde nunca llega ninguno, abra «Eventos…» en el menú de un canal.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartados</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsModel</name>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed, is tried again</source>
        <translation>Falló, se reintenta</translation>
    </message>
    <message>
        <source>Failed for good</source>
        <translation>Falló del todo</translation>
    </message>
    <message>
        <source>Held back: not proved</source>
        <translation>Retenido: sin probar</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
</context>
<context>
    <name>evenstock::EventsPanel</name>
    <message>
        <source>Events set aside</source>
        <translation>Eventos apartados</translation>
    </message>
    <message>
        <source>They could not be proved to come from the marketplace, so nothing was changed by them. An order is read from the marketplace itself before it counts.</source>
        <translation>No se pudo probar que vengan del mercado, así que no cambiaron nada. Un pedido se lee en el propio mercado antes de contar.</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Aplicar de todos modos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were discarded; under Sync, Received, they can still be used.</source>
        <translation>
            <numerusform>%n evento se descartó; en Sincronización, Recibidos, aún se puede usar.</numerusform>
            <numerusform>%n eventos se descartaron; en Sincronización, Recibidos, aún se pueden usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were used.</source>
        <translation>
            <numerusform>%n evento se usó.</numerusform>
            <numerusform>%n eventos se usaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were read, and there was nothing to do.</source>
        <translation>
            <numerusform>%n evento se leyó y no había nada que hacer.</numerusform>
            <numerusform>%n eventos se leyeron y no había nada que hacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::FigureStrip</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Listings in agreement</source>
        <translation>Anuncios de acuerdo</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflictos abiertos</translation>
    </message>
    <message>
        <source>Errors, last 24 h</source>
        <translation>Errores, últimas 24 h</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Pedidos hoy</translation>
    </message>
    <message>
        <source>Oversells, 30 days</source>
        <translation>Sobreventas, 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%n new this week</source>
        <translation>
            <numerusform>%n nuevo esta semana</numerusform>
            <numerusform>%n nuevos esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>más antiguo %1</translation>
    </message>
    <message>
        <source>both sides agree</source>
        <translation>ambos lados coinciden</translation>
    </message>
    <message>
        <source>yesterday at this time: %1</source>
        <translation>ayer a esta hora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more were prevented</source>
        <translation>
            <numerusform>%n más se evitó</numerusform>
            <numerusform>%n más se evitaron</numerusform>
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
            <numerusform>%n publicado dos veces</numerusform>
            <numerusform>%n publicados dos veces</numerusform>
        </translation>
    </message>
    <message>
        <source>none had to be prevented</source>
        <translation>no hubo que evitar ninguna</translation>
    </message>
    <message>
        <source>no other was prevented</source>
        <translation>ninguna otra evitada</translation>
    </message>
    <message numerus="yes">
        <source>%n were prevented</source>
        <translation>
            <numerusform>%n evitada</numerusform>
            <numerusform>%n evitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n sin comprobar</numerusform>
            <numerusform>%n sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 14, 46 not checked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 open, %2 solved</source>
        <translation>%1 abiertos, %2 resueltos</translation>
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
        <translation>Quitar filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>evenstock::FirstStartPage</name>
    <message>
        <source>Welcome to Evenstock</source>
        <translation>Bienvenido a Evenstock</translation>
    </message>
    <message>
        <source>It keeps stock, prices and texts the same on all your channels. Everything stays on this computer; a marketplace that you connect is only read until you have seen what was found there and agreed.</source>
        <translation>Mantiene iguales existencias, precios y textos en todos sus canales. Todo queda en este equipo; un mercado que conecte solo se lee hasta que haya visto lo encontrado allí y esté de acuerdo.</translation>
    </message>
    <message>
        <source>Try it with a sample shop</source>
        <translation>Probarlo con una tienda de prueba</translation>
    </message>
    <message>
        <source>See how it works, with no account and no risk.</source>
        <translation>Vea cómo funciona, sin cuenta y sin riesgo.</translation>
    </message>
    <message>
        <source>Orders come in by themselves while you look</source>
        <translation>Los pedidos llegan solos mientras mira</translation>
    </message>
    <message>
        <source>Conflicts and errors to solve, and a run to undo</source>
        <translation>Conflictos y errores que resolver, y una ejecución que deshacer</translation>
    </message>
    <message>
        <source>Leave it with one click; nothing stays behind</source>
        <translation>Salga con un clic; no queda nada</translation>
    </message>
    <message>
        <source>Start the sample shop</source>
        <translation>Iniciar la tienda de prueba</translation>
    </message>
    <message>
        <source>ready in a few seconds</source>
        <translation>lista en unos segundos</translation>
    </message>
    <message>
        <source>Connect a marketplace</source>
        <translation>Conectar un mercado</translation>
    </message>
    <message>
        <source>Takes about 5 minutes. Have your sign-in at hand.</source>
        <translation>Lleva unos 5 minutos. Tenga a mano su acceso.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Opening the sample shop…</source>
        <translation>Abriendo la tienda de prueba…</translation>
    </message>
    <message>
        <source>Invented products on five practice marketplaces</source>
        <translation>Productos inventados en cinco mercados de práctica</translation>
    </message>
</context>
<context>
    <name>evenstock::GuideLine</name>
    <message>
        <source>Next</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Hide these hints for good</source>
        <translation>Ocultar estos consejos para siempre</translation>
    </message>
    <message>
        <source>See what was found on %1 and agree to link it. Until then nothing is sent there.</source>
        <translation>Vea lo que se encontró en %1 y acepte vincularlo. Hasta entonces no se envía nada allí.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Look at what a sync would change, product by product, before it does.</source>
        <translation>Vea qué cambiaría una sincronización, producto a producto, antes de que lo haga.</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Vista previa</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed on both sides. Decide once, or make a rule.</source>
        <translation>
            <numerusform>%n campo cambió en ambos lados. Decida una vez o cree una regla.</numerusform>
            <numerusform>%n campos cambiaron en ambos lados. Decida una vez o cree una regla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Abrir los conflictos</translation>
    </message>
    <message>
        <source>Connect a second channel: a sale on one then lowers the other by itself.</source>
        <translation>Conecte un segundo canal: una venta en uno baja el otro por sí sola.</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Añadir canal…</translation>
    </message>
    <message>
        <source>Every channel is read every 15 minutes. Choose how often, and quiet hours.</source>
        <translation>Cada canal se lee cada 15 minutos. Elija la frecuencia y las horas tranquilas.</translation>
    </message>
    <message>
        <source>Set the schedule</source>
        <translation>Fijar el horario</translation>
    </message>
</context>
<context>
    <name>evenstock::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Partly or failed</source>
        <translation>En parte o fallidas</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Le pregunta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
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
        <translation>Solo con cambios o errores</translation>
    </message>
    <message>
        <source>to</source>
        <comment>dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No run matches these filters</source>
        <translation>Ninguna ejecución coincide con estos filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Each sync leaves a line here with what it did, and can be undone.</source>
        <translation>Cada sincronización deja aquí una línea con lo que hizo, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Ir a Sincronización</translation>
    </message>
    <message>
        <source>Which history</source>
        <translation>Qué historial</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Sus cambios</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may be old.</source>
        <translation>No se pudo leer el historial. Lo que se muestra puede ser antiguo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>evenstock::ImportColumns</name>
    <message>
        <source>is not used</source>
        <comment>column of a file</comment>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Pieces of new products</source>
        <translation>Piezas de los productos nuevos</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Columna «%1»</translation>
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
        <translation>Moneda</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>producto nuevo</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line 3, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>no importado</translation>
    </message>
    <message>
        <source>Import products from %1</source>
        <translation>Importar productos de %1</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Producto, campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Lo que cambiaría el archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be made</source>
        <translation>
            <numerusform>se crearía %n producto</numerusform>
            <numerusform>se crearían %n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not taken in</source>
        <translation>
            <numerusform>%n línea no importada</numerusform>
            <numerusform>%n líneas no importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync tells the channels.</source>
        <translation>La próxima sincronización avisa a los canales.</translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Importado: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) made</source>
        <translation>
            <numerusform>%n producto creado</numerusform>
            <numerusform>%n productos creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>Ha vuelto %n valor.</numerusform>
            <numerusform>Han vuelto %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file whose first row names the columns; sku is one of them.</source>
        <translation>Un archivo CSV cuya primera fila nombra las columnas; una es sku.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say what the columns are; one of them is the SKU.</source>
        <translation>Diga qué son las columnas; una de ellas es el SKU.</translation>
    </message>
    <message>
        <source>Columns that are not used: %1. Choose below what they are.</source>
        <translation>Columnas que no se usan: %1. Elija abajo qué son.</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Se está deshaciendo…</translation>
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
        <translation>%1, iniciada %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Agreed changes</source>
        <translation>Cambios aprobados</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <comment>mode, time</comment>
        <translation>%1, pedida %2</translation>
    </message>
    <message>
        <source>All syncing is paused: it begins once you resume</source>
        <translation>Toda la sincronización está en pausa: empieza cuando la reanude</translation>
    </message>
    <message>
        <source>Another run of this account comes first</source>
        <translation>Otra ejecución de esta cuenta va antes</translation>
    </message>
    <message>
        <source>The orders of the other channels are read first</source>
        <translation>Antes se leen los pedidos de los otros canales</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent so far</source>
        <translation>
            <numerusform>%n cambio enviado hasta ahora</numerusform>
            <numerusform>%n cambios enviados hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1 for %2 s. Still waiting.</source>
        <translation>Desde hace %2 s no llega nada de %1. Se sigue esperando.</translation>
    </message>
</context>
<context>
    <name>evenstock::KeyHint</name>
    <message>
        <source>Press %1</source>
        <translation>Pulse %1</translation>
    </message>
</context>
<context>
    <name>evenstock::LedgerModel</name>
    <message>
        <source>First import</source>
        <translation>Primera importación</translation>
    </message>
    <message>
        <source>Sold on %1</source>
        <translation>Vendido en %1</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Cancelado en %1</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <translation>Editado en %1</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corregido por usted</translation>
    </message>
    <message>
        <source>Counted on the shelf</source>
        <translation>Contado en el estante</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importado de un archivo</translation>
    </message>
    <message>
        <source>A run undone</source>
        <translation>Una ejecución deshecha</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>code, quantity</comment>
        <translation>Pedido %1, %2</translation>
    </message>
    <message>
        <source>Order %1 gives back what it held</source>
        <translation>El pedido %1 devuelve lo que reservaba</translation>
    </message>
    <message>
        <source>Set from %1 to %2 on the site</source>
        <translation>Cambiado de %1 a %2 en el sitio</translation>
    </message>
    <message>
        <source>From %1, run %2</source>
        <translation>De %1, ejecución %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Found for an order of %1</source>
        <translation>Encontrado para un pedido de %1</translation>
    </message>
    <message>
        <source>Missing for an order of %1</source>
        <translation>Falta para un pedido de %1</translation>
    </message>
    <message>
        <source>Order %1, %2 not on the shelf</source>
        <comment>code, quantity</comment>
        <translation>Pedido %1, %2 no están en el estante</translation>
    </message>
    <message>
        <source>Not on sale again on %1</source>
        <translation>No vuelve a la venta en %1</translation>
    </message>
    <message>
        <source>Pieces of a cancelled order, by your decision</source>
        <translation>Piezas de un pedido cancelado, por decisión suya</translation>
    </message>
    <message>
        <source>Order %1 asks for %2, got %3</source>
        <comment>code, quantities</comment>
        <translation>El pedido %1 pide %2, recibió %3</translation>
    </message>
    <message>
        <source>By your count %1 are on hand, the ledger said %2</source>
        <translation>Según su recuento hay %1 disponibles, el registro decía %2</translation>
    </message>
</context>
<context>
    <name>evenstock::LimitMeter</name>
    <message>
        <source>Limit of %1</source>
        <translation>Límite de %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests a second</source>
        <translation>%1 de %2 solicitudes por segundo</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingPreview</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
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
        <translation>Terminado</translation>
    </message>
    <message>
        <source>No longer found there</source>
        <translation>Ya no se encuentra allí</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Creándose</translation>
    </message>
    <message>
        <source>Switched off there</source>
        <translation>Desactivado allí</translation>
    </message>
    <message>
        <source>Held for your consent</source>
        <translation>Retenido para su consentimiento</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>Por contar</translation>
    </message>
    <message>
        <source>To be read again</source>
        <translation>Por leer de nuevo</translation>
    </message>
    <message>
        <source>listed %1, not read yet</source>
        <translation>puesto a la venta %1, aún no leído</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Anunciado dos veces</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsPart</name>
    <message>
        <source>Listings on Vinted</source>
        <translation>Anuncios en Vinted</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Not in the wardrobe</source>
        <translation>No está en el armario</translation>
    </message>
    <message>
        <source>Open on Vinted</source>
        <translation>Abrir en Vinted</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>The listings could not be read.</source>
        <translation>No se pudieron leer los anuncios.</translation>
    </message>
    <message>
        <source>%1 on sale · %2 views · %3 favourites · %4 conversations · %5 views a listing</source>
        <translation>%1 en venta · %2 visitas · %3 favoritos · %4 conversaciones · %5 visitas por anuncio</translation>
    </message>
    <message>
        <source>Nothing stands on Vinted yet</source>
        <translation>Aún no hay nada en Vinted</translation>
    </message>
    <message>
        <source>Choose products in the catalogue and prepare them for Vinted.</source>
        <translation>Elija productos en el catálogo y prepárelos para Vinted.</translation>
    </message>
    <message>
        <source>Go to the catalogue</source>
        <translation>Ir al catálogo</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take “%1” off Vinted?</source>
        <translation>¿Retirar «%1» de Vinted?</translation>
    </message>
    <message>
        <source>The browser deletes the listing there. Its views and favourites are lost.</source>
        <translation>El navegador borra el anuncio allí. Se pierden sus visitas y favoritos.</translation>
    </message>
</context>
<context>
    <name>evenstock::ListingsTab</name>
    <message>
        <source>Listings of this product</source>
        <translation>Anuncios de este producto</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Abrir allí</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Desvincular…</translation>
    </message>
    <message>
        <source>%1 keeps this stock itself: it is shown here and never sent.</source>
        <translation>%1 lleva estas existencias por su cuenta: se muestran aquí y nunca se envían.</translation>
    </message>
    <message>
        <source>%1 shows %2. Here %3 are on hand.</source>
        <translation>%1 muestra %2. Aquí hay %3 disponibles.</translation>
    </message>
    <message>
        <source>Open orders took %1 out of it.</source>
        <translation>Los pedidos abiertos tomaron %1.</translation>
    </message>
    <message>
        <source>%1 are kept back by your rule.</source>
        <translation>Su regla reserva %1.</translation>
    </message>
    <message>
        <source>One offer there is %1 pieces.</source>
        <translation>Una oferta allí son %1 piezas.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>Último envío %1.</translation>
    </message>
    <message>
        <source>Whether the last change arrived is being read back.</source>
        <translation>Se está comprobando si llegó el último cambio.</translation>
    </message>
    <message>
        <source>Not listed on any channel.</source>
        <translation>Sin publicar en ningún canal.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlink this product from its listing on %1?</source>
        <translation>¿Desvincular este producto de su anuncio en %1?</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>It sank there and no order explains it: count the shelf, under Stock.</source>
        <translation>Bajó allí y ningún pedido lo explica: cuente el estante, en Existencias.</translation>
    </message>
    <message>
        <source>Change it after all</source>
        <translation>Cambiarlo de todos modos</translation>
    </message>
    <message>
        <source>Nobody looks there now: sales go unseen.</source>
        <translation>Ahora nadie mira allí: las ventas pasan inadvertidas.</translation>
    </message>
    <message>
        <source>It was not read since the backup was put back: a full sync reads it.</source>
        <translation>No se ha leído desde que se restauró la copia: la lee una sincronización completa.</translation>
    </message>
    <message>
        <source>%1: %2 was not sent to %3.</source>
        <translation>%1: %2 no se envió a %3.</translation>
    </message>
    <message>
        <source>%1: %2 was not taken from %3.</source>
        <translation>%1: %2 no se tomó de %3.</translation>
    </message>
    <message>
        <source>Nothing changes on the marketplace, and nothing is sent there until it is linked again. A sale there is still counted where its SKU tells the product.</source>
        <translation>En el mercado no cambia nada, y no se envía nada hasta que se enlace de nuevo. Una venta allí se sigue contando si su SKU indica el producto.</translation>
    </message>
    <message>
        <source>It is another product…</source>
        <translation>Es otro producto…</translation>
    </message>
    <message>
        <source>A second listing of this product on %1, number %2, which is never sent: the same pieces may be sold twice. End one of the two on the site of %1; the next sync sees it. If it is another product, say which; if it does not concern this shop, leave it out.</source>
        <translation>Un segundo anuncio de este producto en %1, número %2, que nunca se envía: las mismas piezas pueden venderse dos veces. Termine uno de los dos en el sitio de %1; la próxima sincronización lo ve. Si es otro producto, diga cuál; si no concierne a esta tienda, déjelo fuera.</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Dejarlo fuera…</translation>
    </message>
    <message>
        <source>It is another product</source>
        <translation>Es otro producto</translation>
    </message>
    <message>
        <source>SKU of the product here that %1 of %2 is</source>
        <translation>SKU del producto de aquí que es %1 de %2</translation>
    </message>
    <message>
        <source>There is no product %1. Make it first, then link it.</source>
        <translation>No hay ningún producto %1. Créelo primero y después vincúlelo.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Leave %1 of %2 out of the shop?</source>
        <translation>¿Dejar %1 de %2 fuera de la tienda?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Oversold by %1: orders asked for more than there was.</source>
        <translation>Vendidos %1 de más: los pedidos pedían más de lo que había.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there hold pieces of this product: %1. They go along to the other product, and these pieces come back here.</source>
        <translation>
            <numerusform>%n pedido abierto de allí retiene piezas de este producto: %1. Pasa al otro producto, y estas piezas vuelven aquí.</numerusform>
            <numerusform>%n pedidos abiertos de allí retienen piezas de este producto: %1. Pasan al otro producto, y estas piezas vuelven aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) from there keep what they hold of this product: %1. They go along if you link the listing to another product.</source>
        <translation>
            <numerusform>%n pedido abierto de allí conserva lo que retiene de este producto: %1. Sigue a la publicación si usted la vincula a otro producto.</numerusform>
            <numerusform>%n pedidos abiertos de allí conservan lo que retienen de este producto: %1. Siguen a la publicación si usted la vincula a otro producto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::LogModel</name>
    <message>
        <source>Page %1 of %2: %3 read so far</source>
        <translation>Página %1 de %2: %3 leídos hasta ahora</translation>
    </message>
    <message>
        <source>Page %1: %2 read so far</source>
        <translation>Página %1: %2 leídos hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read; see Errors</source>
        <translation>
            <numerusform>%n elemento no se pudo leer; vea Errores</numerusform>
            <numerusform>%n elementos no se pudieron leer; vea Errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused; see Errors</source>
        <translation>
            <numerusform>%n cambio fue rechazado; vea Errores</numerusform>
            <numerusform>%n cambios fueron rechazados; vea Errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended: %1, after %2</source>
        <translation>Terminada: %1, tras %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Leyendo los pedidos</translation>
    </message>
    <message>
        <source>Reading the listings</source>
        <translation>Leyendo los anuncios</translation>
    </message>
    <message>
        <source>Reading the orders again, so that no sale is missed</source>
        <translation>Leyendo otra vez los pedidos, para no perder ninguna venta</translation>
    </message>
    <message>
        <source>Working out the stock</source>
        <translation>Calculando las existencias</translation>
    </message>
    <message>
        <source>Sending what changed</source>
        <translation>Enviando lo que cambió</translation>
    </message>
    <message>
        <source>Working out what would be sent; a preview sends nothing</source>
        <translation>Calculando lo que se enviaría; una vista previa no envía nada</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed on both sides; see Conflicts</source>
        <translation>
            <numerusform>%n campo se cambió en ambos lados; vea Conflictos</numerusform>
            <numerusform>%n campos se cambiaron en ambos lados; vea Conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n cambio enviado</numerusform>
            <numerusform>%n cambios enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) did not work at once and were repeated</source>
        <translation>
            <numerusform>%n solicitud no funcionó a la primera y se repitió</numerusform>
            <numerusform>%n solicitudes no funcionaron a la primera y se repitieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Waited %1 to stay within the limit</source>
        <translation>Se esperó %1 para no pasar el límite</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Sent: %1, %2</source>
        <comment>product, field</comment>
        <translation>Enviado: %1, %2</translation>
    </message>
    <message>
        <source>Taken in: %1, %2</source>
        <comment>product, field</comment>
        <translation>Tomado: %1, %2</translation>
    </message>
    <message>
        <source>Sent: %1, %2 %3</source>
        <comment>product, field, value</comment>
        <translation>Enviado: %1, %2 %3</translation>
    </message>
    <message>
        <source>Taken in: %1, %2 %3, was %4</source>
        <comment>product, field, value, value before</comment>
        <translation>Tomado: %1, %2 %3, era %4</translation>
    </message>
    <message>
        <source>Sold: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Vendido: %1, existencias %2</translation>
    </message>
    <message>
        <source>An order gave back: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Devuelto por un pedido: %1, existencias %2</translation>
    </message>
    <message>
        <source>Changed there by hand: %1, stock %2</source>
        <comment>product, pieces</comment>
        <translation>Cambiado allí a mano: %1, existencias %2</translation>
    </message>
    <message>
        <source>And more: History has all of it</source>
        <translation>Y más: en el Historial está todo</translation>
    </message>
    <message>
        <source>Listening for events could not begin as it is set; see Settings, Server and tunnel</source>
        <translation>No se pudo empezar a escuchar eventos como está configurado; vea Ajustes, Servidor y túnel</translation>
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
        <translation>Qué muestra el registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only what is worth a look</source>
        <translation>Solo lo que merece atención</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, ejecución %2</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>todas las cuentas</translation>
    </message>
    <message>
        <source>%1 requests, %2 repeated, %3 waited to stay within the limit</source>
        <translation>%1 peticiones, %2 repetidas, %3 de espera para no pasar el límite</translation>
    </message>
    <message>
        <source>Nothing has happened since the program was opened.</source>
        <translation>No ha pasado nada desde que se abrió el programa.</translation>
    </message>
</context>
<context>
    <name>evenstock::MainWindow</name>
    <message>
        <source>Give up what is typed there?</source>
        <translation>¿Abandonar lo que está escrito ahí?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open, and what is typed in it is not applied.</source>
        <translation>«%1» está abierta y lo escrito en ella no se ha aplicado.</translation>
    </message>
</context>
<context>
    <name>evenstock::ManyProducts</name>
    <message>
        <source>Bulk edit…</source>
        <translation>Editar en bloque…</translation>
    </message>
    <message>
        <source>Sync them now</source>
        <translation>Sincronizarlos ahora</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Preparar para Vinted…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) chosen</source>
        <translation>
            <numerusform>%n producto elegido</numerusform>
            <numerusform>%n productos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::MappingPart</name>
    <message>
        <source>Which values</source>
        <translation>Qué valores</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>Sus valores</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>On Vinted</source>
        <translation>En Vinted</translation>
    </message>
    <message>
        <source>Search in Vinted’s list</source>
        <translation>Buscar en la lista de Vinted</translation>
    </message>
    <message>
        <source>Vinted’s list</source>
        <translation>Lista de Vinted</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Quitar la asignación</translation>
    </message>
    <message>
        <source>Have it read on Vinted</source>
        <translation>Hacer que se lea en Vinted</translation>
    </message>
    <message>
        <source>The browser reads it with its next task.</source>
        <translation>El navegador la lee con su próxima tarea.</translation>
    </message>
    <message>
        <source>The values could not be read.</source>
        <translation>No se pudieron leer los valores.</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>Vinted&apos;s title</comment>
        <translation>%1, por usted</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(sin indicar)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not assigned</source>
        <translation>
            <numerusform>%n valor sin asignar</numerusform>
            <numerusform>%n valores sin asignar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value is assigned</source>
        <translation>Todos los valores están asignados</translation>
    </message>
    <message>
        <source>(of the first %1 products)</source>
        <translation>(de los primeros %1 productos)</translation>
    </message>
    <message>
        <source>No product has such values yet</source>
        <translation>Ningún producto tiene aún tales valores</translation>
    </message>
    <message>
        <source>Brands, colours, sizes, conditions and categories of your products stand here.</source>
        <translation>Aquí están las marcas, colores, tallas, estados y categorías de sus productos.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Aquí no espera nada.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>Assign to these %n value(s)</source>
        <translation>
            <numerusform>Asignar a este %n valor</numerusform>
            <numerusform>Asignar a estos %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Choose a value of yours, or several of one kind</source>
        <translation>Elija un valor suyo, o varios de un mismo tipo</translation>
    </message>
    <message>
        <source>These values are of different kinds: choose those of one</source>
        <translation>Estos valores son de tipos distintos: elija los de uno solo</translation>
    </message>
    <message>
        <source>%1 on Vinted</source>
        <comment>kind</comment>
        <translation>%1 en Vinted</translation>
    </message>
    <message>
        <source>%1 on Vinted, in %2</source>
        <comment>kind, category</comment>
        <translation>%1 en Vinted, en %2</translation>
    </message>
    <message>
        <source>Vinted’s list was not read yet.</source>
        <translation>La lista de Vinted aún no se ha leído.</translation>
    </message>
    <message>
        <source>Nothing in Vinted’s list is like this. Brands are read by name: have yours read.</source>
        <translation>No hay nada así en la lista de Vinted. Las marcas se leen por nombre: haga leer la suya.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>%n más; escriba para encontrarlo</numerusform>
            <numerusform>%n más; escriba para encontrarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Vinted’s list could not be looked up: choose the value again.</source>
        <translation>No se pudo consultar la lista de Vinted: elija de nuevo el valor.</translation>
    </message>
</context>
<context>
    <name>evenstock::MatchDialog</name>
    <message>
        <source>What was found on %1</source>
        <translation>Qué se encontró en %1</translation>
    </message>
    <message>
        <source>Nothing is linked or created before you agree, and nothing is ever created on the marketplace by this.</source>
        <translation>Nada se vincula ni se crea antes de su consentimiento, y con esto nunca se crea nada en el mercado.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Agree and link</source>
        <translation>Aceptar y vincular</translation>
    </message>
</context>
<context>
    <name>evenstock::MatchView</name>
    <message>
        <source>Fits</source>
        <translation>Encaja</translation>
    </message>
    <message>
        <source>Probably fits</source>
        <translation>Probablemente encaja</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Publicado dos veces</translation>
    </message>
    <message>
        <source>New to us</source>
        <translation>Nuevo para nosotros</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>mismo SKU</translation>
    </message>
    <message>
        <source>same EAN</source>
        <translation>mismo EAN</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) a product and will be linked.</source>
        <translation>
            <numerusform>%n encaja con un producto y se vinculará.</numerusform>
            <numerusform>%n encajan con un producto y se vincularán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new to us; a product is made for each.</source>
        <translation>
            <numerusform>%n es nuevo; se crea un producto.</numerusform>
            <numerusform>%n son nuevos; se crea un producto para cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) listed twice; only the first is used.</source>
        <translation>
            <numerusform>%n está publicado dos veces; solo se usa el primero.</numerusform>
            <numerusform>%n están publicados dos veces; solo se usa el primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its SKU</source>
        <translation>Su SKU</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation>Cómo encaja</translation>
    </message>
    <message>
        <source>Product here</source>
        <translation>Producto aquí</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing waits to be linked</source>
        <translation>Nada espera vincularse</translation>
    </message>
    <message>
        <source>Everything that was read is linked, or nothing was read yet.</source>
        <translation>Todo lo leído está vinculado, o aún no se leyó nada.</translation>
    </message>
    <message>
        <source>Link to another product…</source>
        <translation>Enlazar con otro producto…</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Enlazar con %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Link to another product</source>
        <translation>Enlazar con otro producto</translation>
    </message>
    <message>
        <source>SKU of the product here</source>
        <translation>SKU del producto aquí</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>No hay ningún producto %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n probably fit(s); decide them below, or later one by one.</source>
        <translation>
            <numerusform>%n probablemente encaja; decídalo abajo, o después.</numerusform>
            <numerusform>%n probablemente encajan; decídalos abajo, o después uno a uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Un producto nuevo</translation>
    </message>
    <message>
        <source>It only looks like the product beside it: one of its own is made for it</source>
        <translation>Solo se parece al producto de al lado: se crea uno propio</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>It is not taken into the products, and nothing is ever sent to it</source>
        <translation>No pasa a los productos, y nunca se le envía nada</translation>
    </message>
    <message>
        <source>%1 is a product of its own now.</source>
        <translation>%1 es ahora un producto propio.</translation>
    </message>
    <message>
        <source>%1 is left out.</source>
        <translation>%1 queda fuera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>Mostrar más (%1 de %2)</translation>
    </message>
    <message>
        <source>Which of them are shown</source>
        <translation>Cuáles se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>Link %n to the product(s) beside</source>
        <translation>
            <numerusform>Enlazar %n con el producto de al lado</numerusform>
            <numerusform>Enlazar %n con los productos de al lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n</source>
        <translation>
            <numerusform>Dejar fuera %n</numerusform>
            <numerusform>Dejar fuera %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n producto nuevo</numerusform>
            <numerusform>%n productos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <translation>
            <numerusform>%n queda fuera.</numerusform>
            <numerusform>%n quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are products of their own now.</source>
        <translation>
            <numerusform>%n es ahora un producto propio.</numerusform>
            <numerusform>%n son ahora productos propios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are linked.</source>
        <translation>
            <numerusform>%n está enlazado.</numerusform>
            <numerusform>%n están enlazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided so, the others are done. The first of them: %1</source>
        <translation>
            <numerusform>%n no se pudo decidir así, los demás están hechos: %1</numerusform>
            <numerusform>%n no se pudieron decidir así, los demás están hechos. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Ninguna de este tipo</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>Elija otro tipo arriba.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Listing, version</source>
        <translation>Anuncio, versión</translation>
    </message>
    <message>
        <source>Agree and link %1</source>
        <translation>Aceptar y vincular %1</translation>
    </message>
    <message numerus="yes">
        <source>Agree and make %n product(s)</source>
        <translation>
            <numerusform>Aceptar y crear %n producto</numerusform>
            <numerusform>Aceptar y crear %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree: link %1, make %2</source>
        <translation>Aceptar: vincular %1, crear %2</translation>
    </message>
</context>
<context>
    <name>evenstock::NewProductDialog</name>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Make the product</source>
        <translation>Crear el producto</translation>
    </message>
    <message>
        <source>S&amp;KU</source>
        <translation>S&amp;KU</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Precio</translation>
    </message>
    <message>
        <source>Stock on &amp;hand</source>
        <translation>E&amp;xistencias</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;EAN</source>
        <translation>&amp;EAN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>It is listed on no channel until you publish it, under Listings.</source>
        <translation>No está en ningún canal hasta que lo publique, en Anuncios.</translation>
    </message>
    <message>
        <source>There is a product with the SKU %1 already. Choose another one.</source>
        <translation>Ya hay un producto con el SKU %1. Elija otro.</translation>
    </message>
</context>
<context>
    <name>evenstock::NoticeLine</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>evenstock::NotificationsPage</name>
    <message>
        <source>Tell me by e-mail too</source>
        <translation>Avisarme también por correo</translation>
    </message>
    <message>
        <source>STARTTLS (usual, port 587)</source>
        <translation>STARTTLS (habitual, puerto 587)</translation>
    </message>
    <message>
        <source>TLS (port 465)</source>
        <translation>TLS (puerto 465)</translation>
    </message>
    <message>
        <source>none (only a server on this computer)</source>
        <translation>ninguno (solo un servidor en este ordenador)</translation>
    </message>
    <message>
        <source>only to change it</source>
        <translation>solo para cambiarla</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar un correo de prueba</translation>
    </message>
    <message>
        <source>Mail &amp;server</source>
        <translation>&amp;Servidor de correo</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Cifrado</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>La contraseña queda guardada.</translation>
    </message>
    <message>
        <source>A test mail is on its way to %1.</source>
        <translation>Un correo de prueba va de camino a %1.</translation>
    </message>
    <message>
        <source>The mail server does not accept user name or password.</source>
        <translation>El servidor de correo no acepta el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>The mail server could not prove who it is, so nothing was sent.</source>
        <translation>El servidor de correo no pudo probar quién es, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Tell me on the desktop about:</source>
        <translation>Avisarme en el escritorio de:</translation>
    </message>
    <message>
        <source>New conflicts</source>
        <translation>Conflictos nuevos</translation>
    </message>
    <message>
        <source>Oversells</source>
        <translation>Sobreventas</translation>
    </message>
    <message>
        <source>Events that could not be used</source>
        <translation>Eventos que no se pudieron usar</translation>
    </message>
    <message>
        <source>Accounts that stop working</source>
        <translation>Cuentas que dejan de funcionar</translation>
    </message>
    <message>
        <source>Never more than one a minute; the same things come together.</source>
        <translation>Nunca más de una por minuto; lo mismo llega junto.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent.</source>
        <translation>El servidor de correo no ofrece cifrado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Large changes that are held until you agree</source>
        <translation>Cambios grandes retenidos hasta que usted acepte</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderBatch</name>
    <message numerus="yes">
        <source>Take %n order(s)</source>
        <translation>
            <numerusform>Aceptar %n pedido</numerusform>
            <numerusform>Aceptar %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as prepared</source>
        <translation>
            <numerusform>Marcar %n como preparado</numerusform>
            <numerusform>Marcar %n como preparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as shipped</source>
        <translation>
            <numerusform>Marcar %n como enviado</numerusform>
            <numerusform>Marcar %n como enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n pedido elegido</numerusform>
            <numerusform>%n pedidos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number, channel</comment>
        <translation>Pedido %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>what is done with how many orders</comment>
        <translation>¿%1?</translation>
    </message>
    <message numerus="yes">
        <source>Telling the marketplace, %n order(s) to go…</source>
        <translation>
            <numerusform>Avisando al mercado, queda %n pedido…</numerusform>
            <numerusform>Avisando al mercado, quedan %n pedidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>number, why</comment>
        <translation>Pedido %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n order(s).</source>
        <translation>
            <numerusform>Hecho para %n pedido.</numerusform>
            <numerusform>Hecho para %n pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be done.</source>
        <translation>
            <numerusform>No se pudo con %n pedido.</numerusform>
            <numerusform>No se pudo con %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderLinesModel</name>
    <message>
        <source>holds nothing</source>
        <translation>no reserva nada</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tomó %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, pieces in one</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Whole line</source>
        <translation>Total línea</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>older than the link</source>
        <translation>anterior al enlace</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>sin enlazar</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
</context>
<context>
    <name>evenstock::OrderPane</name>
    <message>
        <source>Lines of this order</source>
        <translation>Líneas de este pedido</translation>
    </message>
    <message>
        <source>Show the buyer</source>
        <translation>Mostrar el comprador</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Sobrevendido</translation>
    </message>
    <message>
        <source>the marketplace keeps this stock</source>
        <translation>el mercado lleva estas existencias</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>Comprador: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>number %1 there</source>
        <translation>número %1 allí</translation>
    </message>
    <message>
        <source>The marketplace says something about this order that does not fit. What it holds of the stock stays held until that is clear.</source>
        <translation>El mercado dice de este pedido algo que no concuerda. Lo que retiene de las existencias sigue retenido hasta que se aclare.</translation>
    </message>
    <message>
        <source>Link to its product…</source>
        <translation>Vincular a su producto…</translation>
    </message>
    <message>
        <source>The same sale as order %1 of %2</source>
        <translation>La misma venta que el pedido %1 de %2</translation>
    </message>
    <message>
        <source>Sent on to %2 as order %1</source>
        <translation>Reenviado a %2 como pedido %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Choose an order to see what it took out of the stock.</source>
        <translation>Elija un pedido para ver qué sacó del stock.</translation>
    </message>
    <message>
        <source>%1

Order %2</source>
        <comment>question, number</comment>
        <translation>%1

Pedido %2</translation>
    </message>
    <message>
        <source>tracking code %1</source>
        <translation>código de seguimiento %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong, what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Mostrar el error</translation>
    </message>
    <message>
        <source>Nothing can be done with it from here.</source>
        <translation>Desde aquí no se puede hacer nada con él.</translation>
    </message>
    <message>
        <source>No tracking code was given for it yet.</source>
        <translation>Aún no se ha dado un código de seguimiento.</translation>
    </message>
    <message>
        <source>The buyer gets the tracking code %1.</source>
        <translation>El comprador recibe el código de seguimiento %1.</translation>
    </message>
    <message>
        <source>%1 has the tracking code %2.</source>
        <comment>channel, code</comment>
        <translation>%1 tiene el código de seguimiento %2.</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; the pieces go on sale again.</source>
        <translation>La cancelación está confirmada en %1; las piezas vuelven a la venta.</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; the pieces leave your stock.</source>
        <translation>La cancelación está confirmada en %1; las piezas salen de sus existencias.</translation>
    </message>
    <message>
        <source>%1 was told: %2.</source>
        <comment>channel, what the button says</comment>
        <translation>Se avisó a %1: %2.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>number, what was done</comment>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>The cancellation is confirmed on %1; nothing changes in your stock.</source>
        <translation>La cancelación está confirmada en %1; nada cambia en sus existencias.</translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersModel</name>
    <message>
        <source>no longer kept</source>
        <translation>ya no se conserva</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Sobrevendido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order, buyer</source>
        <translation>Pedido, comprador</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>same sale as %1, %2</source>
        <comment>order, channel</comment>
        <translation>misma venta que %1, %2</translation>
    </message>
</context>
<context>
    <name>evenstock::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Qué pedidos</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>el más reciente</numerusform>
            <numerusform>los %n más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches these filters</source>
        <translation>Ningún pedido coincide con estos filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>They are read at every sync and take their pieces out of the stock.</source>
        <translation>Se leen en cada sincronización y sacan sus piezas de las existencias.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The orders could not be read. What is shown may be old.</source>
        <translation>No se pudieron leer los pedidos. Lo que se muestra puede ser antiguo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>Vendidos hoy</translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>el primero</numerusform>
            <numerusform>los primeros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, buyer, SKU</source>
        <translation>Pedido, comprador, SKU</translation>
    </message>
    <message>
        <source>Hide copies</source>
        <translation>Ocultar las copias</translation>
    </message>
    <message>
        <source>Orders at a wholesaler that are a retailer&apos;s sale, passed on: the same sale twice</source>
        <translation>Pedidos a un mayorista que son la venta de un minorista, transmitida: la misma venta dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) above</source>
        <translation>
            <numerusform>%n pedido nuevo más arriba</numerusform>
            <numerusform>%n pedidos nuevos más arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Ir a Sincronización</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingDialog</name>
    <message>
        <source>Pair a browser with %1</source>
        <translation>Vincular un navegador con %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingForm</name>
    <message>
        <source>1. Install the extension in the browser where you use Vinted</source>
        <translation>1. Instale la extensión en el navegador donde usa Vinted</translation>
    </message>
    <message>
        <source>This copy of Evenstock came without the extension. Get evenstock-vinted.zip from where you got Evenstock, and unpack it into a folder that stays.</source>
        <translation>Esta copia de Evenstock vino sin la extensión. Obtenga evenstock-vinted.zip de donde obtuvo Evenstock y descomprímalo en una carpeta que permanezca.</translation>
    </message>
    <message>
        <source>Folder of the extension</source>
        <translation>Carpeta de la extensión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Chrome, Chromium, Edge, Brave: open chrome://extensions, switch on Developer mode, press Load unpacked and choose this folder.</source>
        <translation>Chrome, Chromium, Edge, Brave: abra chrome://extensions, active el modo de desarrollador, pulse Cargar descomprimida y elija esta carpeta.</translation>
    </message>
    <message>
        <source>Firefox: open about:debugging, This Firefox, press Load Temporary Add-on and choose manifest.json in this folder. It stays until Firefox is closed.</source>
        <translation>Firefox: abra about:debugging, Este Firefox, pulse Cargar complemento temporal y elija manifest.json en esta carpeta. Permanece hasta que se cierra Firefox.</translation>
    </message>
    <message>
        <source>2. Log in on Vinted in that browser, and leave a tab of it open</source>
        <translation>2. Inicie sesión en Vinted en ese navegador y deje abierta una pestaña</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Mostrar un código</translation>
    </message>
    <message>
        <source>3. Open the options of the extension there, and type this code</source>
        <translation>3. Abra allí las opciones de la extensión y escriba este código</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>The local interface is switched off, so no browser can reach Evenstock.</source>
        <translation>La interfaz local está desactivada, así que ningún navegador puede llegar a Evenstock.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>It works once, for two minutes. Evenstock asks you before the browser is let in.</source>
        <translation>Sirve una vez, durante dos minutos. Evenstock le pregunta antes de dejar entrar al navegador.</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Mostrar otro código</translation>
    </message>
    <message>
        <source>The code is over. Show another one.</source>
        <translation>El código ha caducado. Muestre otro.</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navegador</translation>
    </message>
    <message>
        <source>Paired: %1</source>
        <translation>Vinculado: %1</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>No browser is paired yet</source>
        <translation>Aún no hay ningún navegador vinculado</translation>
    </message>
</context>
<context>
    <name>evenstock::PairingQuestion</name>
    <message>
        <source>A browser asks to work for %1: code %2. Does it show the same code?</source>
        <translation>Un navegador pide trabajar para %1: código %2. ¿Muestra el mismo código?</translation>
    </message>
    <message>
        <source>%1 asks to work for %2: code %3. Does it show the same code?</source>
        <translation>%1 pide trabajar para %2: código %3. ¿Muestra el mismo código?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>evenstock::PairsTable</name>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
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
        <translation>Sincronizar todas las cuentas</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Mayús+F5</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Reanudar la sincronización</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>Añadir canal…</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronizar %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <translation>Errores de %1</translation>
    </message>
    <message>
        <source>Search the catalogue for “%1”</source>
        <translation>Buscar «%1» en el catálogo</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>New product…</source>
        <translation>Producto nuevo…</translation>
    </message>
    <message>
        <source>Publish the chosen product…</source>
        <translation>Publicar el producto elegido…</translation>
    </message>
    <message>
        <source>Queue: to send</source>
        <translation>Cola: por enviar</translation>
    </message>
    <message>
        <source>Queue: received</source>
        <translation>Cola: recibidos</translation>
    </message>
    <message>
        <source>Prepare the chosen products for Vinted…</source>
        <translation>Preparar los productos elegidos para Vinted…</translation>
    </message>
    <message>
        <source>Browser and work of %1</source>
        <translation>Navegador y trabajo de %1</translation>
    </message>
    <message>
        <source>Full sync of all accounts</source>
        <translation>Sincronización completa de todas las cuentas</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Vista previa de los cambios…</translation>
    </message>
    <message>
        <source>Settings: General</source>
        <translation>Ajustes: General</translation>
    </message>
    <message>
        <source>Settings: Notifications</source>
        <translation>Ajustes: Notificaciones</translation>
    </message>
    <message>
        <source>Settings: Data, backups</source>
        <translation>Ajustes: Datos, copias de seguridad</translation>
    </message>
    <message>
        <source>Settings: Server and tunnel</source>
        <translation>Ajustes: Servidor y túnel</translation>
    </message>
    <message>
        <source>Settings: Rules</source>
        <translation>Ajustes: Reglas</translation>
    </message>
    <message>
        <source>Settings: Advanced, support bundle</source>
        <translation>Ajustes: Avanzado, paquete de soporte</translation>
    </message>
    <message>
        <source>Full sync of %1</source>
        <translation>Sincronización completa de %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PassingNotice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>evenstock::PassphraseDialog</name>
    <message>
        <source>A new vault for your sign-ins</source>
        <translation>Una caja fuerte nueva para sus accesos</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>That was not the passphrase. Try again.</source>
        <translation>No era la frase de paso. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-ins of your marketplaces are kept in an encrypted file that only this passphrase opens. Write it down: without it you sign in to each marketplace again.</source>
        <translation>Los accesos a sus mercados se guardan en un archivo cifrado que solo abre esta frase de paso. Apúntela: sin ella tendrá que iniciar sesión de nuevo en cada mercado.</translation>
    </message>
    <message>
        <source>The sign-ins of your marketplaces are kept in an encrypted file. Its passphrase is asked for once after each start.</source>
        <translation>Los accesos a sus mercados se guardan en un archivo cifrado. Su frase de paso se pide una vez tras cada inicio.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de paso</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>evenstock::PictureLabel</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanFilter</name>
    <message>
        <source>Product or field</source>
        <translation>Producto o campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) in</source>
        <translation>
            <numerusform>%n entra</numerusform>
            <numerusform>%n entran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) out</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n salen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>These were left alone.</source>
        <translation>Estos no se tocaron.</translation>
    </message>
    <message>
        <source>They are no longer what the preview showed. Work it out again to see what is due now.</source>
        <translation>Ya no son lo que mostraba la vista previa. Vuelva a calcular para ver qué toca ahora.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanModel</name>
    <message>
        <source>You decide</source>
        <translation>Usted decide</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Cambiado allí</translation>
    </message>
    <message>
        <source>Both changed: to Conflicts</source>
        <translation>Cambiaron ambos: a Conflictos</translation>
    </message>
    <message>
        <source>Both changed; your rule decides</source>
        <translation>Cambiaron ambos; su regla decide</translation>
    </message>
    <message>
        <source>The sides never agreed</source>
        <translation>Los lados nunca coincidieron</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Producto, campo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Moved meanwhile; left alone</source>
        <translation>Cambió entretanto; se dejó igual</translation>
    </message>
    <message>
        <source>Moved to %1 meanwhile; left alone</source>
        <translation>Entretanto es %1; se dejó igual</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Could not be written; see Errors</source>
        <translation>No se pudo escribir; vea Errores</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Changed there by hand</source>
        <translation>Cambiado allí a mano</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está allí</translation>
    </message>
    <message>
        <source>Is back there</source>
        <translation>Está de nuevo allí</translation>
    </message>
    <message>
        <source>Same SKU</source>
        <translation>Mismo SKU</translation>
    </message>
    <message>
        <source>Same EAN</source>
        <translation>Mismo EAN</translation>
    </message>
    <message>
        <source>Same number there</source>
        <translation>Mismo número allí</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Anunciado dos veces</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Publicado aquí</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translation>Vendido allí</translation>
    </message>
    <message>
        <source>An order gave it back</source>
        <translation>Un pedido lo devolvió</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Primer recuento</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Contado aquí</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Anuncio nuevo</translation>
    </message>
    <message>
        <source>End the listing</source>
        <translation>Terminar el anuncio</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Another number is shown there</source>
        <translation>Allí se muestra otro número</translation>
    </message>
    <message>
        <source>Cancelled, and not on sale again</source>
        <translation>Cancelado, y no vuelve a la venta</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Muchos a la vez</translation>
    </message>
    <message>
        <source>Drop of %1 %, limit %2 %</source>
        <translation>Bajada del %1 %, límite %2 %</translation>
    </message>
    <message>
        <source>Rise of %1 %, limit %2 %</source>
        <translation>Subida del %1 %, límite %2 %</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Nothing is written; you decide under Conflicts.</source>
        <translation>No se escribe nada; usted decide en Conflictos.</translation>
    </message>
    <message>
        <source>The listing %1 takes the place of the one that is gone. Nothing is written on %2.</source>
        <translation>El anuncio %1 ocupa el lugar del que ya no está. En %2 no se escribe nada.</translation>
    </message>
    <message>
        <source>It is a second listing of %1 on %2: it is noted as one, and nothing is ever sent to it.</source>
        <translation>Es un segundo anuncio de %1 en %2: se anota como tal y nunca se le envía nada.</translation>
    </message>
    <message>
        <source>The listing on %2 and %1 become one product: from then on both are kept alike.</source>
        <translation>El anuncio en %2 y %1 pasan a ser un solo producto: desde entonces se mantienen iguales.</translation>
    </message>
    <message>
        <source>A new product %1 is made here from the listing on %2. Nothing is written there.</source>
        <translation>Aquí se crea un producto nuevo %1 a partir del anuncio en %2. Allí no se escribe nada.</translation>
    </message>
    <message>
        <source>A new listing is put on sale on %1, with %2.</source>
        <translation>Se pone a la venta un anuncio nuevo en %1, con %2.</translation>
    </message>
    <message>
        <source>The listing on %1 is ended: it is no longer on sale there. Nothing changes here.</source>
        <translation>El anuncio en %1 se termina: ya no está a la venta allí. Aquí no cambia nada.</translation>
    </message>
    <message>
        <source>The listing on %1 counts as on sale again.</source>
        <translation>El anuncio en %1 vuelve a contar como a la venta.</translation>
    </message>
    <message>
        <source>The listing counts as no longer on sale on %1. The product and its stock here stay as they are.</source>
        <translation>El anuncio deja de contar como a la venta en %1. El producto y sus existencias aquí quedan como están.</translation>
    </message>
    <message>
        <source>Here becomes %1; then the other channels get it by their rules.</source>
        <translation>Aquí pasa a %1; luego lo reciben los demás canales según sus reglas.</translation>
    </message>
    <message>
        <source>%1 gets %2. Nothing changes here or on the other channels.</source>
        <translation>%1 recibe %2. Nada cambia aquí ni en los otros canales.</translation>
    </message>
    <message>
        <source>Repricing: you are first, and the next one asks more</source>
        <translation>Ajuste: usted es el primero y el siguiente pide más</translation>
    </message>
    <message>
        <source>Repricing: nobody else offers it</source>
        <translation>Ajuste: nadie más lo ofrece</translation>
    </message>
    <message>
        <source>Repricing: your lowest price</source>
        <translation>Ajuste: su precio más bajo</translation>
    </message>
    <message>
        <source>Repricing: your highest price</source>
        <translation>Ajuste: su precio más alto</translation>
    </message>
    <message>
        <source>Repricing: another offer is cheaper</source>
        <translation>Ajuste: otra oferta es más barata</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>changes, products</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, changes on products</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancelled there</source>
        <translation>Cancelado allí</translation>
    </message>
    <message>
        <source>It went on there</source>
        <translation>Allí siguió adelante</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The order of %1 is taken in as “%2”. What it sells or gives back moves the stock here, and the other channels are told.</source>
        <translation>El pedido de %1 se registra como «%2». Lo que vende o devuelve mueve las existencias aquí, y los demás canales se enteran.</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanOutcomes</name>
    <message numerus="yes">
        <source>%n change(s) made</source>
        <translation>
            <numerusform>%n cambio hecho</numerusform>
            <numerusform>%n cambios hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone, because it moved since</source>
        <translation>
            <numerusform>%n sin tocar, porque cambió mientras tanto</numerusform>
            <numerusform>%n sin tocar, porque cambiaron mientras tanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written</source>
        <translation>
            <numerusform>%n no se pudo escribir</numerusform>
            <numerusform>%n no se pudieron escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n aún en espera</numerusform>
            <numerusform>%n aún en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>channel, what became of its changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Being applied on %1…</source>
        <translation>Aplicándose en %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look at what was left alone</source>
        <translation>Ver lo que no se tocó</translation>
    </message>
    <message>
        <source>%1: nothing was changed, because it was stopped.</source>
        <comment>channel</comment>
        <translation>%1: no se cambió nada, porque se detuvo.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2. %3 %4</source>
        <comment>channel, what went wrong, what it means, what to do</comment>
        <translation>%1: no se cambió nada. %2. %3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Verlos de nuevo</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
</context>
<context>
    <name>evenstock::PlanPage</name>
    <message>
        <source>Planned changes</source>
        <translation>Cambios previstos</translation>
    </message>
    <message>
        <source>Back to Sync</source>
        <translation>Volver a Sincronización</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Choose a change to see what it is based on.</source>
        <translation>Elija un cambio para ver en qué se basa.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Before each write it is checked that nothing has moved since.</source>
        <translation>Antes de cada escritura se comprueba que nada se haya movido.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; changes ticked</source>
        <translation>&lt;b&gt;%1 de %2&lt;/b&gt; cambios marcados</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>If you apply it</source>
        <translation>Si lo aplica</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Change rule…</source>
        <translation>Cambiar la regla…</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Worked out %1.</source>
        <translation>Calculado %1.</translation>
    </message>
    <message>
        <source>It is being worked out again…</source>
        <translation>Se calcula de nuevo…</translation>
    </message>
    <message>
        <source>Worked out again: there is nothing to do now.</source>
        <translation>Calculado de nuevo: ahora no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Preview for %1: %2</source>
        <comment>how many channels, how many changes</comment>
        <translation>Vista previa de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: so it is not ticked. The limit is a setting of the channel: Change rule…</source>
        <translation>%1: por eso no está marcado. El límite es un ajuste del canal: Cambiar regla…</translation>
    </message>
    <message>
        <source>Unticked changes are not made now; the next sync makes them. Those marked as too large are held back until they become other changes.</source>
        <translation>Los cambios sin marcar no se hacen ahora; los hace la próxima sincronización. Los señalados como demasiado grandes quedan retenidos hasta que sean otros.</translation>
    </message>
    <message>
        <source>Unticked changes are not made now; they wait here. Discarded ones are held back until they become other changes.</source>
        <translation>Los cambios sin marcar no se hacen ahora; esperan aquí. Los descartados quedan retenidos hasta que sean otros.</translation>
    </message>
    <message>
        <source>The rest of the changes is being read…</source>
        <translation>Leyendo el resto de los cambios…</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 changes. Those that are not shown are not applied: they go on waiting, and come here once these are done.</source>
        <translation>Se muestran los primeros %1 de %2 cambios. Los que no se muestran no se aplican: siguen esperando y llegan aquí cuando estos estén hechos.</translation>
    </message>
    <message numerus="yes">
        <source>Left alone: %n change(s)</source>
        <translation>
            <numerusform>Sin tocar: %n cambio</numerusform>
            <numerusform>Sin tocar: %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes were discarded.</source>
        <translation>Estos cambios se descartaron.</translation>
    </message>
    <message>
        <source>This is out of date: what it was worked out from has changed since, so it cannot be applied any more.</source>
        <translation>Ya no está al día: aquello con lo que se calculó ha cambiado desde entonces, así que ya no se puede aplicar.</translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Mostrar el error</translation>
    </message>
    <message>
        <source>Show what was left alone</source>
        <translation>Mostrar lo que no se tocó</translation>
    </message>
    <message>
        <source>These changes were applied already, %1: %2.</source>
        <comment>time, what became of them</comment>
        <translation>Estos cambios ya se aplicaron, %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made or moved meanwhile, and are not ticked any more.</source>
        <translation>
            <numerusform>%n cambio se hizo o se movió mientras tanto y ya no está marcado.</numerusform>
            <numerusform>%n cambios se hicieron o se movieron mientras tanto y ya no están marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channels, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not all of it could be worked out again: what is shown may be old.</source>
        <translation>No se pudo volver a calcular todo: lo que se muestra puede ser antiguo.</translation>
    </message>
</context>
<context>
    <name>evenstock::PlansPanel</name>
    <message>
        <source>Waiting for your consent</source>
        <translation>Espera su consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>Would set %n listing(s) on %1 to 0</source>
        <translation>
            <numerusform>Pondría %n anuncio de %1 a 0</numerusform>
            <numerusform>Pondría %n anuncios de %1 a 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly shows 0 for %n product(s)</source>
        <translation>
            <numerusform>%1 muestra de repente 0 en %n producto</numerusform>
            <numerusform>%1 muestra de repente 0 en %n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change %n price(s) on %1 by a lot</source>
        <translation>
            <numerusform>Cambiaría mucho %n precio en %1</numerusform>
            <numerusform>Cambiaría mucho %n precios en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) on %1 changed by a lot</source>
        <translation>
            <numerusform>%n precio en %1 cambió mucho</numerusform>
            <numerusform>%n precios en %1 cambiaron mucho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) are no longer found on %1</source>
        <translation>
            <numerusform>%n anuncio ya no se encuentra en %1</numerusform>
            <numerusform>%n anuncios ya no se encuentran en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows other quantities for %n product(s)</source>
        <translation>
            <numerusform>%1 muestra otra cantidad en %n producto</numerusform>
            <numerusform>%1 muestra otras cantidades en %n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was off; %n change(s) would be sent now</source>
        <translation>
            <numerusform>%1 estaba desactivado; ahora se enviaría %n cambio</numerusform>
            <numerusform>%1 estaba desactivado; ahora se enviarían %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview for %1: %n change(s)</source>
        <translation>
            <numerusform>Vista previa de %1: %n cambio</numerusform>
            <numerusform>Vista previa de %1: %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>Preview for %n channel(s), in one tree</source>
        <translation>
            <numerusform>Vista previa de %n canal, en un solo árbol</numerusform>
            <numerusform>Vista previa de %n canales, en un solo árbol</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Preview for %1: nothing would change</source>
        <translation>Vista previa de %1: no cambiaría nada</translation>
    </message>
    <message numerus="yes">
        <source>The repricing rule would change %n price(s) on %1</source>
        <translation>
            <numerusform>La regla cambiaría %n precio en %1</numerusform>
            <numerusform>La regla cambiaría %n precios en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New settings of %1: %n change(s) would be sent</source>
        <translation>
            <numerusform>Nuevos ajustes de %1: se enviaría %n cambio</numerusform>
            <numerusform>Nuevos ajustes de %1: se enviarían %n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PrepareDialog</name>
    <message>
        <source>Prepare for Vinted</source>
        <translation>Preparar para Vinted</translation>
    </message>
    <message>
        <source>Account on Vinted</source>
        <translation>Cuenta en Vinted</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) against it</source>
        <translation>
            <numerusform>%n motivo en contra</numerusform>
            <numerusform>%n motivos en contra</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign values…</source>
        <translation>Asignar valores…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Being prepared…</source>
        <translation>Preparándose…</translation>
    </message>
    <message>
        <source>Not queued</source>
        <translation>No puesto en cola</translation>
    </message>
    <message>
        <source>%1 of %2 products looked at…</source>
        <translation>Revisados %1 de %2 productos…</translation>
    </message>
    <message>
        <source>%1 of %2 products are ready. New listings begin as drafts unless the channel’s settings say otherwise, and go out as slowly as its pace.</source>
        <translation>%1 de %2 productos están listos. Los anuncios nuevos empiezan como borradores salvo que los ajustes del canal digan otra cosa, y salen a su ritmo lento.</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n for Vinted</source>
        <translation>
            <numerusform>Poner %n en cola para Vinted</numerusform>
            <numerusform>Poner %n en cola para Vinted</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree to the terms first: Channels, the card’s menu, Browser and work…</source>
        <translation>Acepte antes las condiciones: Canales, menú de la ficha, Navegador y trabajo…</translation>
    </message>
    <message>
        <source>It stands on Vinted already, or is on its way there.</source>
        <translation>Ya está en Vinted, o va de camino.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) wait for the browser.</source>
        <translation>
            <numerusform>%n anuncio espera al navegador.</numerusform>
            <numerusform>%n anuncios esperan al navegador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the work</source>
        <translation>Ver el trabajo</translation>
    </message>
</context>
<context>
    <name>evenstock::PriceRuleFields</name>
    <message>
        <source>your price</source>
        <translation>su precio</translation>
    </message>
    <message>
        <source>one fixed price</source>
        <translation>un precio fijo</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Precio fijo</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>Subir en porcentaje</translation>
    </message>
    <message>
        <source>Raise by %</source>
        <translation>Subir un %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>No menos de</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>No más de</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Redondear a</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>For example: markup 12.5%; add 0.50; round .99</source>
        <translation>Por ejemplo: markup 12.5%; add 0.50; round .99</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>La regla como texto</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>This rule cannot be read: amounts are numbers like 0.50, and the floor is not above the ceiling. As text its steps are fixed, markup, add, floor, ceiling and round, with ; between them.</source>
        <translation>Esta regla no se puede leer: los importes son números como 0.50 y el mínimo no supera al máximo. Como texto sus pasos son fixed, markup, add, floor, ceiling y round, separados por ;.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <comment>an example of a price</comment>
        <translation>%1 pasa a %2</translation>
    </message>
    <message>
        <source>Example: %1 shows as %2.</source>
        <translation>Ejemplo: %1 se muestra como %2.</translation>
    </message>
    <message>
        <source>Prices are then sent, never taken.</source>
        <translation>Los precios entonces se envían, nunca se toman.</translation>
    </message>
</context>
<context>
    <name>evenstock::ProblemsModel</name>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>Resueltos hoy</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What happened, product</source>
        <translation>Qué ocurrió, producto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Solved or dismissed today</source>
        <translation>Resueltos o descartados hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>product, code</comment>
        <translation>%1, pedido %2</translation>
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
        <translation>Elija un producto para ver todo sobre él.</translation>
    </message>
    <message>
        <source>About this product</source>
        <translation>Sobre este producto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1 · EAN %2</source>
        <translation>%1 · EAN %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; on hand &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; held by orders &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; listing(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; disponibles &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; reservados por pedidos &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; anuncio</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; disponibles &amp;nbsp; &lt;b&gt;%2&lt;/b&gt; reservados por pedidos &amp;nbsp; &lt;b&gt;%n&lt;/b&gt; anuncios</numerusform>
        </translation>
    </message>
    <message>
        <source>More about this product</source>
        <translation>Más sobre este producto</translation>
    </message>
    <message>
        <source>Sync this product now</source>
        <translation>Sincronizar este producto ahora</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Prepare for Vinted…</source>
        <translation>Preparar para Vinted…</translation>
    </message>
    <message>
        <source>Copy the SKU</source>
        <translation>Copiar el SKU</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; oversold</source>
        <comment>pieces</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; vendidos de más</translation>
    </message>
</context>
<context>
    <name>evenstock::ProductForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Precio</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>Con&amp;dition</source>
        <translation>Esta&amp;do</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Descr&amp;ipción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Saved changes go to the channels by themselves.</source>
        <translation>Los cambios guardados van solos a los canales.</translation>
    </message>
    <message>
        <source>Set the price of %1 to %2?</source>
        <translation>¿Poner el precio de %1 en %2?</translation>
    </message>
    <message>
        <source>So far it is %1. Channels get the new price at once.</source>
        <translation>Hasta ahora es %1. Los canales reciben el nuevo precio enseguida.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Poner %1</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>What each channel gets</source>
        <translation>Lo que recibe cada canal</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed stands here, and would take its place when you save.</source>
        <translation>Cambió mientras tanto: %1. Lo que escribió sigue aquí y ocuparía su lugar al guardar.</translation>
    </message>
    <message>
        <source>Not saved: another value stands there by now. Look at it, and save again if yours is the right one.</source>
        <translation>No se guardó: ahora hay otro valor. Mírelo y guarde de nuevo si el suyo es el correcto.</translation>
    </message>
    <message>
        <source>&amp;Price in %1</source>
        <comment>currency</comment>
        <translation>&amp;Precio en %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <translation>Esto no es un precio. Escríbalo como %1.</translation>
    </message>
</context>
<context>
    <name>evenstock::ProgramMenu</name>
    <message>
        <source>Open the sample shop</source>
        <translation>Abrir la tienda de prueba</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>Salir de la tienda de prueba</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Evenstock</source>
        <translation>Acerca de Evenstock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>The shop becomes what it was when the backup was made; what is here now is kept in a file beside it. Sales since then are read again from the channels.</source>
        <translation>La tienda vuelve a ser la de cuando se hizo la copia; lo de ahora se guarda en un archivo al lado. Las ventas desde entonces se leen otra vez de los canales.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>Importar productos…</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Copia de seguridad en un archivo…</translation>
    </message>
    <message>
        <source>A backup is restored into your own shop. Leave the sample shop first.</source>
        <translation>Una copia se restaura en su propia tienda. Salga primero de la tienda de muestra.</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>For example: blueprint_id=12345; mtg_language=en</source>
        <translation>Por ejemplo: blueprint_id=12345; mtg_language=en</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Atributos</translation>
    </message>
    <message>
        <source>It cannot be published there yet.</source>
        <translation>Aún no se puede publicar allí.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What it is there</source>
        <translation>Qué es allí</translation>
    </message>
    <message>
        <source>All properties as text</source>
        <translation>Todas las propiedades como texto</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Lo que recibe</translation>
    </message>
    <message>
        <source>%1 needs the number of its catalogue under %2.</source>
        <translation>%1 necesita el número de su catálogo en %2.</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishItem</name>
    <message>
        <source>Looking up what %1 is…</source>
        <translation>Consultando qué es %1…</translation>
    </message>
    <message>
        <source>What this number stands for could not be looked up: %1</source>
        <translation>No se pudo consultar a qué corresponde este número: %1</translation>
    </message>
    <message>
        <source>%1 shows nothing under %2: there is no such card, or nobody offers it now. Compare the number with the page of the card there before you publish.</source>
        <translation>%1 no muestra nada con el número %2: no existe esa carta o nadie la ofrece ahora. Compare el número con la página de la carta antes de publicar.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>expansion, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your product is called “%1”, this is “%2”. Is it the right number?</source>
        <translation>Su producto se llama «%1», esto es «%2». ¿Es el número correcto?</translation>
    </message>
</context>
<context>
    <name>evenstock::PublishManyDialog</name>
    <message numerus="yes">
        <source>Publish %n product(s)</source>
        <translation>
            <numerusform>Publicar %n producto</numerusform>
            <numerusform>Publicar %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Products that cannot be published there, and why</source>
        <translation>Productos que no se pueden publicar allí, y por qué</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>No channel is switched on.</source>
        <translation>Ningún canal está activado.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) would be listed on %1.</source>
        <translation>
            <numerusform>%n producto se pondría a la venta en %1.</numerusform>
            <numerusform>%n productos se pondrían a la venta en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) cannot be:</source>
        <translation>
            <numerusform>%n producto no se puede:</numerusform>
            <numerusform>%n productos no se pueden:</numerusform>
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
            <numerusform>%n producto está en camino. Los demás quedan como estaban:</numerusform>
            <numerusform>%n productos están en camino. Los demás quedan como estaban:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenstock::PublishOutlook</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>It cannot be foreseen now.</source>
        <translation>Ahora no se puede prever.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Todavía no: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
</context>
<context>
    <name>evenstock::QrCode</name>
    <message>
        <source>QR code of the address, for your phone</source>
        <translation>Código QR de la dirección, para su teléfono</translation>
    </message>
</context>
<context>
    <name>evenstock::QuietHoursDialog</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>Read only orders in these hours</source>
        <translation>En estas horas leer solo pedidos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>For all accounts; one of them is set apart under Edit.</source>
        <translation>Para todas las cuentas; una sola se cambia en Editar.</translation>
    </message>
</context>
<context>
    <name>evenstock::RepriceFields</name>
    <message>
        <source>Propose prices that follow the other sellers</source>
        <translation>Proponer precios que sigan a los demás vendedores</translation>
    </message>
    <message>
        <source>Go below them by</source>
        <translation>Quedar por debajo de ellos en</translation>
    </message>
    <message>
        <source>an amount, like 0.10</source>
        <translation>un importe, como 0.10</translation>
    </message>
    <message>
        <source>Never ask less than</source>
        <translation>No pedir nunca menos de</translation>
    </message>
    <message>
        <source>an amount, or a share of your price like 85%</source>
        <translation>un importe, o una parte de su precio como 85%</translation>
    </message>
    <message>
        <source>Never ask more than</source>
        <translation>No pedir nunca más de</translation>
    </message>
    <message>
        <source>an amount, or a share like 110%</source>
        <translation>un importe, o una parte como 110%</translation>
    </message>
    <message>
        <source>Say by how much to go below another offer: an amount above zero.</source>
        <translation>Indique cuánto bajar respecto de otra oferta: un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Say the lowest price, not above the highest one: without both limits nothing is proposed.</source>
        <translation>Indique el precio más bajo, no superior al más alto: sin ambos límites no se propone nada.</translation>
    </message>
    <message>
        <source>Say the highest price: without both limits nothing is proposed.</source>
        <translation>Indique el precio más alto: sin ambos límites no se propone nada.</translation>
    </message>
    <message>
        <source>Off: prices here do not look at other sellers.</source>
        <translation>Desactivado: aquí los precios no miran a otros vendedores.</translation>
    </message>
    <message>
        <source>Example: you ask %1 and another seller is first with %2. The plan says %3.</source>
        <translation>Ejemplo: usted pide %1 y otro vendedor es el primero con %2. El plan dice %3.</translation>
    </message>
    <message>
        <source>Example: you ask %1 and another seller is first with %2. Nothing is proposed.</source>
        <translation>Ejemplo: usted pide %1 y otro vendedor es el primero con %2. No se propone nada.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: each sync puts its proposals into a plan that waits for your yes. A price that you change on the site yourself counts as yours.</source>
        <translation>Nada se envía por sí solo: cada sincronización pone sus propuestas en un plan que espera su sí. Un precio que usted cambie en el sitio cuenta como suyo.</translation>
    </message>
</context>
<context>
    <name>evenstock::RequestsModel</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <comment>time, number</comment>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
</context>
<context>
    <name>evenstock::ReturnsModel</name>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>The same product</source>
        <translation>El mismo producto</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>El reembolso</translation>
    </message>
    <message>
        <source>End of the payment contract</source>
        <translation>El fin del contrato de pago</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Un vale</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancía</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The buyer wants</source>
        <translation>El comprador quiere</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
</context>
<context>
    <name>evenstock::RouteForm</name>
    <message>
        <source>For example: markup 12.5%; add 0.50; round .99</source>
        <translation>Por ejemplo: markup 12.5%; add 0.50; round .99</translation>
    </message>
    <message>
        <source>&amp;Fed by</source>
        <translation>&amp;Abastecido por</translation>
    </message>
    <message>
        <source>Sells of that</source>
        <translation>Vende de ello</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Qué va allí</translation>
    </message>
    <message>
        <source>&amp;Price rule</source>
        <translation>Regla de &amp;precio</translation>
    </message>
    <message>
        <source>Its &amp;orders become</source>
        <translation>Sus pedid&amp;os se convierten en</translation>
    </message>
    <message>
        <source>Order &amp;states carried</source>
        <translation>E&amp;stados de pedido trasladados</translation>
    </message>
    <message>
        <source>nobody: it sells its own stock</source>
        <translation>nadie: vende sus propias existencias</translation>
    </message>
    <message>
        <source>This price rule cannot be read. Its steps are markup, add, fixed, floor, ceiling and round, with ; between them.</source>
        <translation>Esta regla de precio no se puede leer. Sus pasos son markup, add, fixed, floor, ceiling y round, separados por ;.</translation>
    </message>
    <message>
        <source>These states cannot be read: write pairs like shipped&gt;shipped, refunded=refunded or 21&lt;17, or off.</source>
        <translation>Estos estados no se pueden leer: escriba pares como shipped&gt;shipped, refunded=refunded o 21&lt;17, o bien off.</translation>
    </message>
</context>
<context>
    <name>evenstock::RoutesDialog</name>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>le espera</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>anulándose</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>Routes between shops</source>
        <translation>Rutas entre tiendas</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Orders passed on</source>
        <translation>Pedidos pasados</translation>
    </message>
    <message>
        <source>Preview this route</source>
        <translation>Vista previa de esta ruta</translation>
    </message>
    <message>
        <source>Save route</source>
        <translation>Guardar la ruta</translation>
    </message>
    <message>
        <source>Stock and products go from the wholesaler to its retailers. Their orders come back to it. All shops talk only to Evenstock.</source>
        <translation>Las existencias y los productos van del mayorista a sus minoristas. Los pedidos de estos vuelven a él. Todas las tiendas hablan solo con Evenstock.</translation>
    </message>
    <message>
        <source>Who feeds whom</source>
        <translation>Quién abastece a quién</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Minorista</translation>
    </message>
    <message>
        <source>Its order</source>
        <translation>Su pedido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>Mayorista</translation>
    </message>
    <message>
        <source>Order there</source>
        <translation>Pedido allí</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>Estado allí</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>wholesaler, retailer</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1: fed by nobody</source>
        <translation>%1: nadie la abastece</translation>
    </message>
    <message>
        <source>nothing goes there</source>
        <translation>no va nada allí</translation>
    </message>
    <message>
        <source>Looking up what this changes on the channel…</source>
        <translation>Buscando qué cambia esto en el canal…</translation>
    </message>
</context>
<context>
    <name>evenstock::RulesForm</name>
    <message>
        <source>Both sides changed</source>
        <translation>Cambiaron ambos lados</translation>
    </message>
    <message>
        <source>that move more than </source>
        <translation>que cambian más del </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Ask about prices</source>
        <translation>Preguntar por los precios</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Other sellers</source>
        <translation>Otros vendedores</translation>
    </message>
    <message>
        <source>takes the pieces</source>
        <translation>toma las piezas</translation>
    </message>
    <message>
        <source>gives the pieces back</source>
        <translation>devuelve las piezas</translation>
    </message>
    <message>
        <source>leaves the stock as it is</source>
        <translation>deja las existencias como están</translation>
    </message>
    <message>
        <source>Number of the state</source>
        <translation>Número del estado</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Añadir un estado</translation>
    </message>
    <message>
        <source>goes to the retailer as</source>
        <translation>va al minorista como</translation>
    </message>
    <message>
        <source>comes from the retailer’s</source>
        <translation>viene del estado del minorista</translation>
    </message>
    <message>
        <source>both ways, as</source>
        <translation>en ambos sentidos, como</translation>
    </message>
    <message>
        <source>State at the wholesaler’s: its number, or shipped</source>
        <translation>Estado del mayorista: su número, o shipped</translation>
    </message>
    <message>
        <source>State at the retailer’s</source>
        <translation>Estado del minorista</translation>
    </message>
    <message>
        <source>Add a pair of states</source>
        <translation>Añadir un par de estados</translation>
    </message>
    <message>
        <source>Order states of your own in this shop, and what they do to the stock</source>
        <translation>Estados de pedido propios de esta tienda, y qué hacen con las existencias</translation>
    </message>
    <message>
        <source>Order states that are carried between this retailer and its wholesaler (none here: preparing, shipped, delivered and refunded)</source>
        <translation>Estados de pedido que pasan entre este minorista y su mayorista (ninguno aquí: en preparación, enviado, entregado y reembolsado)</translation>
    </message>
    <message numerus="yes">
        <source>If more than %n price(s) move that far in one sync, all of them wait for you; fewer are taken as they are.</source>
        <translation>
            <numerusform>Si más de %n precio se mueve tanto en una sincronización, todos le esperan; si son menos, se toman como están.</numerusform>
            <numerusform>Si más de %n precios se mueven tanto en una sincronización, todos le esperan; si son menos, se toman como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>More settings, for those who know them</source>
        <translation>Más ajustes, para quien los conozca</translation>
    </message>
</context>
<context>
    <name>evenstock::RunDetail</name>
    <message>
        <source>by the schedule</source>
        <translation>por el horario</translation>
    </message>
    <message>
        <source>because something changed elsewhere</source>
        <translation>porque algo cambió en otra parte</translation>
    </message>
    <message>
        <source>because of an event</source>
        <translation>por un evento</translation>
    </message>
    <message>
        <source>applying a preview</source>
        <translation>aplicando una vista previa</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al iniciar</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>What this run did</source>
        <translation>Qué hizo esta ejecución</translation>
    </message>
    <message>
        <source>Changes of this run</source>
        <translation>Cambios de esta ejecución</translation>
    </message>
    <message>
        <source>Errors of this run</source>
        <translation>Errores de esta ejecución</translation>
    </message>
    <message>
        <source>Requests of this run</source>
        <translation>Peticiones de esta ejecución</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Deshacer esta ejecución</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>account, mode, time, cause</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Deshacer la ejecución %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>What this run planned</source>
        <translation>Lo que ha planeado esta ejecución</translation>
    </message>
    <message>
        <source>Stock that this run moved</source>
        <translation>Existencias que ha movido esta ejecución</translation>
    </message>
    <message>
        <source>What this run sent</source>
        <translation>Lo que ha enviado esta ejecución</translation>
    </message>
    <message>
        <source>What it sent is not called back: where an old value returns, that is sent.</source>
        <translation>Lo que envió no se retira: donde vuelve un valor antiguo, se envía ese.</translation>
    </message>
    <message>
        <source>It changed nothing here; it only sent what was changed before. To take that back, undo the change itself: under “Your changes”, or in the run that brought it.</source>
        <translation>No cambió nada aquí; solo envió lo que se había cambiado antes. Para deshacerlo, deshaga el cambio mismo: en «Sus cambios» o en la ejecución que lo trajo.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a list, its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 items read, %2 of them as they were.</source>
        <translation>Artículos leídos: %1, de ellos sin cambios: %2.</translation>
    </message>
    <message>
        <source>%1 requests repeated, %2 waited to stay within the limit.</source>
        <translation>Peticiones repetidas: %1; espera de %2 para no pasar del límite.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) came again and stand with a newer run.</source>
        <translation>
            <numerusform>%n error volvió a ocurrir y está con una ejecución más reciente.</numerusform>
            <numerusform>%n errores volvieron a ocurrir y están con una ejecución más reciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this run said while it went on</source>
        <translation>Lo que dijo esta ejecución mientras duraba</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Elija una ejecución para ver qué hizo.</translation>
    </message>
</context>
<context>
    <name>evenstock::RunLogModel</name>
    <message>
        <source>What happened, when</source>
        <translation>Qué pasó, cuándo</translation>
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
        <translation>Producto, campo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
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
        <translation>Qué ocurrió, producto</translation>
    </message>
</context>
<context>
    <name>evenstock::RunStockModel</name>
    <message>
        <source>Product, cause</source>
        <translation>Producto, causa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>Elem./s</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>Planeados: %1</translation>
    </message>
    <message>
        <source>%1 changed here, %2 in the stock, %3 sent</source>
        <translation>Cambiados aquí: %1, en existencias: %2, enviados: %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleDelegate</name>
    <message>
        <source>What each run reads</source>
        <translation>Qué lee cada ejecución</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleDialog</name>
    <message>
        <source>Schedule of %1</source>
        <translation>Horario de %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Everything once a day as well</source>
        <translation>Además, todo una vez al día</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Entretanto, solo los pedidos</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;A las</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleForm</name>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar solo</translation>
    </message>
    <message>
        <source>every so many minutes</source>
        <translation>cada tantos minutos</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Quiet hours: only orders are read</source>
        <translation>Horas tranquilas: solo se leen pedidos</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>A small random delay is added, so that calls do not all fall on the full hour.</source>
        <translation>Se añade un pequeño retraso al azar, para que las llamadas no caigan todas a la hora en punto.</translation>
    </message>
    <message>
        <source>Incremental writes only what changed. A marketplace that cannot tell what changed, like eMAG, is read all the same: a small shop whole, a large one a part each time.</source>
        <translation>La incremental solo escribe lo que ha cambiado. Un mercado que no sabe decir qué ha cambiado, como eMAG, se lee igualmente: entero si la tienda es pequeña, una parte cada vez si es grande.</translation>
    </message>
    <message>
        <source>Incremental writes only changes; on eMAG it still reads the list.</source>
        <translation>La incremental solo escribe cambios; en eMAG lee igualmente la lista.</translation>
    </message>
</context>
<context>
    <name>evenstock::ScheduleModel</name>
    <message>
        <source>daily %1</source>
        <translation>cada día a las %1</translation>
    </message>
    <message>
        <source>hourly at minute %1</source>
        <translation>cada hora en el minuto %1</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>cada %1 min</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>after this run</source>
        <translation>tras esta ejecución</translation>
    </message>
    <message>
        <source>after sign-in</source>
        <translation>tras el acceso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>result, age</comment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Horario de %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Sync %1 now: %2</source>
        <comment>account, what is read</comment>
        <translation>Sincronizar %1 ahora: %2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <comment>account, what is read</comment>
        <translation>Horario de %1: %2</translation>
    </message>
</context>
<context>
    <name>evenstock::SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account, hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Quiet hours, only orders are read: %1</source>
        <translation>Horas tranquilas, solo se leen pedidos: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Sin horas tranquilas</translation>
    </message>
    <message>
        <source>Quiet hours %1: only orders are read</source>
        <translation>Horas tranquilas %1: solo se leen pedidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, why nothing runs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Everything once a day</source>
        <translation>Todo una vez al día</translation>
    </message>
    <message>
        <source>Orders alone in between</source>
        <translation>Entretanto, solo los pedidos</translation>
    </message>
</context>
<context>
    <name>evenstock::SentModel</name>
    <message>
        <source>New listing</source>
        <translation>Anuncio nuevo</translation>
    </message>
    <message>
        <source>End of the listing</source>
        <translation>Fin del anuncio</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>In doubt: is looked up</source>
        <translation>En duda: se comprueba</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Producto, campo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old quantity, new one</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Taken by the channel</source>
        <translation>Aceptado por el canal</translation>
    </message>
</context>
<context>
    <name>evenstock::ServerPage</name>
    <message>
        <source>Events of the marketplaces</source>
        <translation>Eventos de los mercados</translation>
    </message>
    <message>
        <source>Listen for events</source>
        <translation>Escuchar eventos</translation>
    </message>
    <message>
        <source>&amp;Address here</source>
        <translation>&amp;Dirección aquí</translation>
    </message>
    <message>
        <source>Way from outside</source>
        <translation>Camino desde fuera</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Túnel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>un servidor mío, por ssh</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Comando</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>Dirección &amp;pública</translation>
    </message>
    <message>
        <source>https://… where the tunnel does not tell it itself</source>
        <translation>https://… si el túnel no la dice por sí mismo</translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation>Probar la dirección pública</translation>
    </message>
    <message>
        <source>Interface for other programs on this computer</source>
        <translation>Interfaz para otros programas de este equipo</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Ofrecerla</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Programs that use the old one are locked out</source>
        <translation>Los programas que usan la antigua quedan fuera</translation>
    </message>
    <message>
        <source>Key of the interface</source>
        <translation>Clave de la interfaz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>user@server and its options</source>
        <translation>usuario@servidor y sus opciones</translation>
    </message>
    <message>
        <source>the whole command; {port} stands for the port here</source>
        <translation>el comando entero; {port} representa el puerto de aquí</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está apagada.</translation>
    </message>
    <message>
        <source>It listens at %1.</source>
        <translation>Escucha en %1.</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>Lo que dice el programa del túnel</translation>
    </message>
    <message>
        <source>&amp;Who reaches it</source>
        <translation>&amp;Quién llega a él</translation>
    </message>
    <message>
        <source>only this computer, and a tunnel (usual)</source>
        <translation>solo este ordenador, y un túnel (lo habitual)</translation>
    </message>
    <message>
        <source>whoever the address lets in (for experts)</source>
        <translation>quien la dirección deje entrar (para expertos)</translation>
    </message>
    <message>
        <source>Others can knock at this computer.</source>
        <translation>Otros pueden llamar a este ordenador.</translation>
    </message>
    <message>
        <source>With an address other than 127.0.0.1 your network, and perhaps the internet, reaches it. Use a certificate, and let the firewall open this port only.</source>
        <translation>Con una dirección distinta de 127.0.0.1 llega a él su red, y quizá internet. Use un certificado, y abra solo este puerto en el cortafuegos.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate</source>
        <translation>Certi&amp;ficado</translation>
    </message>
    <message>
        <source>a PEM file, for https; none is usual</source>
        <translation>un archivo PEM, para https; normalmente ninguno</translation>
    </message>
    <message>
        <source>&amp;Its key</source>
        <translation>Su cla&amp;ve</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un archivo PEM</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsEffect</name>
    <message>
        <source>ends for good</source>
        <translation>termina para siempre</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>What these settings change on %1</source>
        <translation>Qué cambian estos ajustes en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) would be changed.</source>
        <translation>
            <numerusform>Cambiaría %n anuncio.</numerusform>
            <numerusform>Cambiarían %n anuncios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0 and end there.</source>
        <translation>
            <numerusform>%n pasaría a 0 y terminaría allí.</numerusform>
            <numerusform>%n pasarían a 0 y terminarían allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go to 0: nobody could buy them there.</source>
        <translation>
            <numerusform>%n pasaría a 0: nadie podría comprarlo allí.</numerusform>
            <numerusform>%n pasarían a 0: nadie podría comprarlos allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would end for good: Evenstock cannot make them again, also where you take the settings back. Only on the site of %1 can you.</source>
        <translation>
            <numerusform>%n terminaría para siempre: Evenstock no puede crearlo de nuevo, tampoco si deshace los ajustes. Solo usted puede, en el sitio de %1.</numerusform>
            <numerusform>%n terminarían para siempre: Evenstock no puede crearlos de nuevo, tampoco si deshace los ajustes. Solo usted puede, en el sitio de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Listed again</source>
        <translation>Puesto de nuevo a la venta</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Save and preview…</source>
        <translation>Guardar y ver antes…</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>None of it is sent before you have looked at it, under Sync. Sales go on.</source>
        <translation>No se envía nada de ello antes de que lo mire, en Sincronización. Las ventas siguen.</translation>
    </message>
</context>
<context>
    <name>evenstock::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>Al cerrar la ventana queda en la bandeja</translation>
    </message>
    <message>
        <source>Low &amp;stock is up to</source>
        <translation>Pocas exi&amp;stencias hasta</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Copia en un archivo…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Keep &amp;history for</source>
        <translation>Conservar el &amp;historial</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep b&amp;uyers’ data for</source>
        <translation>Conservar los datos de co&amp;mpradores</translation>
    </message>
    <message>
        <source>&amp;Sign-ins are kept in</source>
        <translation>Los &amp;accesos se guardan en</translation>
    </message>
    <message>
        <source>the keychain of the desktop</source>
        <translation>el llavero del escritorio</translation>
    </message>
    <message>
        <source>an encrypted file with a password</source>
        <translation>un archivo cifrado con contraseña</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>memoria, hasta que acabe el programa</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>“Always do this”, made from your decisions about conflicts:</source>
        <translation>«Hacer siempre esto», de sus decisiones sobre conflictos:</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>only warnings</source>
        <translation>solo avisos</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar copia en</translation>
    </message>
    <message>
        <source>The backup is written and checked: %1</source>
        <translation>La copia está escrita y comprobada: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>versions of the program and of this computer, and sizes of its files</source>
        <translation>versiones del programa y de este equipo, y tamaños de sus archivos</translation>
    </message>
    <message>
        <source>settings, and how many products, listings and orders there are</source>
        <translation>ajustes, y cuántos productos, anuncios y pedidos hay</translation>
    </message>
    <message>
        <source>state of each channel by number, without names, addresses and secrets</source>
        <translation>estado de cada canal por número, sin nombres, direcciones ni secretos</translation>
    </message>
    <message>
        <source>the last runs, errors and requests, without their contents</source>
        <translation>las últimas ejecuciones, errores y peticiones, sin su contenido</translation>
    </message>
    <message>
        <source>Server and tunnel</source>
        <translation>Servidor y túnel</translation>
    </message>
    <message>
        <source>Where it &amp;is</source>
        <translation>Dónde e&amp;stá</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Make a support bundle…</source>
        <translation>Crear un paquete de soporte…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>A text file that helps others to understand a fault; you can read it before you send it. In it: %1.</source>
        <translation>Un archivo de texto que ayuda a otros a entender un fallo; puede leerlo antes de enviarlo. Contiene: %1.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1.</source>
        <translation>Ningún programa abre carpetas aquí. Es %1.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>The support bundle is written; read it before you send it: %1</source>
        <translation>El paquete de soporte está escrito; léalo antes de enviarlo: %1</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>Este escritorio no tiene bandeja: cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>“%1” was not kept. %2</source>
        <comment>what was typed, why</comment>
        <translation>«%1» no se guardó. %2</translation>
    </message>
    <message>
        <source>A checked backup is also made by itself every day. One of another place is put back with “Restore a backup…” in the menu at the top left.</source>
        <translation>Cada día se hace también por sí sola una copia comprobada. Una de otro lugar se repone con «Restaurar una copia…» en el menú de arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Backups here</source>
        <translation>Copias aquí</translation>
    </message>
    <message>
        <source>Remove what is older each night at three</source>
        <translation>Quitar lo más antiguo cada noche a las tres</translation>
    </message>
</context>
<context>
    <name>evenstock::ShellStatus</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Waiting for the engine…</source>
        <translation>Esperando al motor…</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tarea en curso</numerusform>
            <numerusform>%n tareas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>jobs, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused: nothing syncs by itself</source>
        <translation>En pausa: nada se sincroniza solo</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Aún nada que hacer</translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <source>The keychain is locked, so no account can sign in. Unlock it, then Retry.</source>
        <translation>El llavero está bloqueado, ninguna cuenta puede iniciar sesión. Desbloquéelo y luego Reintentar.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Webhook server starts with the first channel</source>
        <translation>El servidor de webhooks arranca con el primer canal</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>Último evento %1</translation>
    </message>
    <message>
        <source>The vault is closed, so no account can sign in.</source>
        <translation>La caja fuerte está cerrada, ninguna cuenta puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>last event 14 s ago, channel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The shop’s data could not be read. What is shown may be old.</source>
        <translation>No se pudieron leer los datos de la tienda. Lo que se muestra puede ser antiguo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>evenstock::ShippingLine</name>
    <message>
        <source>Show parcels and commission</source>
        <translation>Mostrar paquetes y comisión</translation>
    </message>
    <message>
        <source>The parcels could not be read just now. Try again in a minute.</source>
        <translation>No se pudieron leer los paquetes ahora. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>%1 to pay on delivery</source>
        <translation>%1 a pagar en la entrega</translation>
    </message>
    <message>
        <source>Commission of offer %1: %2 %</source>
        <translation>Comisión de la oferta %1: %2 %</translation>
    </message>
    <message>
        <source>No parcel yet. Parcels are made on eMAG&apos;s own site, not from here.</source>
        <translation>Aún no hay paquetes. Los paquetes se crean en el sitio de eMAG, no desde aquí.</translation>
    </message>
</context>
<context>
    <name>evenstock::Sidebar</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1 opens with the first channel</source>
        <translation>%1 se abre con el primer canal</translation>
    </message>
</context>
<context>
    <name>evenstock::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>The marketplace did not accept this sign-in.</source>
        <translation>El mercado no aceptó este acceso.</translation>
    </message>
    <message>
        <source>This is the account that is connected as %1 already.</source>
        <translation>Esta es la cuenta que ya está conectada como %1.</translation>
    </message>
</context>
<context>
    <name>evenstock::StatePart</name>
    <message>
        <source>Nothing is asked of Vinted before you agree</source>
        <translation>No se pide nada a Vinted antes de que usted acepte</translation>
    </message>
    <message>
        <source>Let it work</source>
        <translation>Dejar que trabaje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Leerlo ahora</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Leerlas ahora</translation>
    </message>
    <message>
        <source>Pace and drafts…</source>
        <translation>Ritmo y borradores…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Wardrobe</source>
        <translation>Armario</translation>
    </message>
    <message>
        <source>Vinted’s lists</source>
        <translation>Listas de Vinted</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Paired browsers</source>
        <translation>Navegadores vinculados</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Sesión de</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Ahora no está</translation>
    </message>
    <message>
        <source>Pair a browser…</source>
        <translation>Vincular un navegador…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Not agreed to yet</source>
        <translation>Aún no aceptadas</translation>
    </message>
    <message>
        <source>No browser is paired yet</source>
        <translation>Aún no hay ningún navegador vinculado</translation>
    </message>
    <message>
        <source>The browser has not said yet who is logged in</source>
        <translation>El navegador aún no ha dicho quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>%1 on %2, the browser is there</source>
        <translation>%1 en %2, el navegador está ahí</translation>
    </message>
    <message>
        <source>%1 on %2, the browser is not there now</source>
        <translation>%1 en %2, el navegador no está ahora</translation>
    </message>
    <message>
        <source>Off until you agree to the terms</source>
        <translation>Parado hasta que acepte las condiciones</translation>
    </message>
    <message>
        <source>The channel is switched off</source>
        <translation>El canal está desactivado</translation>
    </message>
    <message>
        <source>Pauses until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1 of %2 new listings this hour, %3 of %4 in the last 24 hours</source>
        <translation>%1 de %2 anuncios nuevos en esta hora, %3 de %4 en las últimas 24 horas</translation>
    </message>
    <message>
        <source>The next one may go at %1.</source>
        <translation>El próximo puede salir a las %1.</translation>
    </message>
    <message>
        <source>The next one may go at once.</source>
        <translation>El próximo puede salir enseguida.</translation>
    </message>
    <message>
        <source>New listings begin as drafts that you publish on Vinted yourself.</source>
        <translation>Los anuncios nuevos empiezan como borradores que usted publica en Vinted.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leído %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>%1 entries, the oldest read %2</source>
        <translation>%1 entradas, la más antigua leída %2</translation>
    </message>
    <message>
        <source>Not read yet: brands, colours, sizes and categories come from there</source>
        <translation>Aún no leídas: las marcas, colores, tallas y categorías vienen de ahí</translation>
    </message>
    <message>
        <source>The browsers could not be read.</source>
        <translation>No se pudieron leer los navegadores.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, site</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navegador</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>No browser is paired</source>
        <translation>Ningún navegador vinculado</translation>
    </message>
    <message>
        <source>Evenstock does nothing on Vinted without one.</source>
        <translation>Sin uno, Evenstock no hace nada en Vinted.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Revocar %1?</translation>
    </message>
    <message>
        <source>It gets no work any more. Pair it again to let it back in.</source>
        <translation>Ya no recibe trabajo. Vincúlelo de nuevo para dejarlo volver.</translation>
    </message>
</context>
<context>
    <name>evenstock::StatusLine</name>
    <message>
        <source>What is running</source>
        <translation>Qué está en curso</translation>
    </message>
</context>
<context>
    <name>evenstock::StepsList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>evenstock::StockCorrection</name>
    <message>
        <source>Correct the stock</source>
        <translation>Corregir existencias</translation>
    </message>
    <message>
        <source>For example: counted, damaged, found</source>
        <translation>Por ejemplo: contado, dañado, encontrado</translation>
    </message>
    <message>
        <source>Write into the ledger</source>
        <translation>Escribir en el registro</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>The ledger says %1; it gets a line of %2.</source>
        <translation>El registro dice %1; recibe una línea de %2.</translation>
    </message>
    <message>
        <source>That is what the ledger says already.</source>
        <translation>Es lo que ya dice el registro.</translation>
    </message>
    <message>
        <source>counted on the shelf</source>
        <translation>contado en el estante</translation>
    </message>
    <message>
        <source>Count all that lies there, also pieces that are sold and not sent yet.</source>
        <translation>Cuente todo lo que hay, también las piezas vendidas y aún no enviadas.</translation>
    </message>
    <message>
        <source>&amp;On the shelf</source>
        <translation>En la e&amp;stantería</translation>
    </message>
    <message>
        <source>%1 are sold and not sent yet, more than lies there: 0 are left on hand.</source>
        <translation>%1 están vendidos y aún no enviados, más de los que hay: quedan 0 en existencias.</translation>
    </message>
    <message>
        <source>%1 on the shelf = %2 on hand + %3 sold, not yet sent.</source>
        <translation>%1 en la estantería = %2 en existencias + %3 vendidos, aún no enviados.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Escriba un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Really %1 on the shelf?</source>
        <translation>¿De verdad hay %1 en el estante?</translation>
    </message>
    <message>
        <source>The ledger says %1. Channels may show the new stock at once.</source>
        <translation>El registro dice %1. Los canales pueden mostrar las nuevas existencias enseguida.</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Sí, %1</translation>
    </message>
    <message>
        <source>The orders placed last miss %1 and are shown as oversold.</source>
        <translation>A los últimos pedidos les faltan %1 y aparecen como sobrevendidos.</translation>
    </message>
</context>
<context>
    <name>evenstock::StockCurve</name>
    <message>
        <source>Stock over time; the ledger below lists every step</source>
        <translation>Existencias en el tiempo; el registro de abajo muestra cada paso</translation>
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
        <translation>nada aún</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The change is held back until you have looked at it.</source>
        <translation>El cambio está retenido hasta que lo revises.</translation>
    </message>
    <message>
        <source>You put this change away.</source>
        <translation>Descartaste este cambio.</translation>
    </message>
    <message>
        <source>The channel refused the last change: see Errors.</source>
        <translation>El canal rechazó el último cambio: mira Errores.</translation>
    </message>
    <message>
        <source>The change was sent and is not confirmed yet.</source>
        <translation>El cambio se envió y aún no está confirmado.</translation>
    </message>
    <message>
        <source>The answer to the last change was lost: it is read back first.</source>
        <translation>La respuesta al último cambio se perdió: primero se vuelve a leer.</translation>
    </message>
    <message>
        <source>It differs there; an order that is still on its way may explain it.</source>
        <translation>Allí es distinto; un pedido que aún no ha llegado puede explicarlo.</translation>
    </message>
    <message>
        <source>It is not certain: it is read before anything is sent.</source>
        <translation>No es seguro: se lee antes de enviar nada.</translation>
    </message>
    <message>
        <source>The change is sent with the next sync.</source>
        <translation>El cambio se envía con la próxima sincronización.</translation>
    </message>
    <message>
        <source>It shows what it should.</source>
        <translation>Muestra lo que debe.</translation>
    </message>
    <message>
        <source>It shows what your rule for this channel says.</source>
        <translation>Muestra lo que dice su regla para este canal.</translation>
    </message>
    <message>
        <source>This channel is switched off.</source>
        <translation>Este canal está apagado.</translation>
    </message>
    <message>
        <source>The channel keeps this stock itself, or quantities are not sent there.</source>
        <translation>El canal lleva él mismo estas existencias, o allí no se envían cantidades.</translation>
    </message>
    <message>
        <source>This listing is not linked.</source>
        <translation>Este anuncio no está vinculado.</translation>
    </message>
    <message>
        <source>The listing is gone there.</source>
        <translation>El anuncio ya no está allí.</translation>
    </message>
    <message>
        <source>It ended at 0 there, and comes back by itself when there is stock.</source>
        <translation>Terminó allí en 0 y vuelve solo cuando hay existencias.</translation>
    </message>
    <message>
        <source>Your rule keeps %1 back.</source>
        <translation>Tu regla reserva %1.</translation>
    </message>
    <message>
        <source>Your rule shows at most %1.</source>
        <translation>Tu regla muestra como máximo %1.</translation>
    </message>
    <message>
        <source>Your rule shows it only while there are more than %1.</source>
        <translation>Tu regla lo muestra solo mientras haya más de %1.</translation>
    </message>
    <message>
        <source>The last pieces are shown on one channel only.</source>
        <translation>Las últimas piezas se muestran en un solo canal.</translation>
    </message>
    <message>
        <source>The channels share out what there is, so that it cannot be sold twice.</source>
        <translation>Los canales se reparten lo que hay, para que no se venda dos veces.</translation>
    </message>
    <message>
        <source>One offer there is %1 pieces.</source>
        <translation>Una oferta allí son %1 piezas.</translation>
    </message>
    <message>
        <source>Last sent: %1, %2, refused.</source>
        <translation>Último envío: %1, %2, rechazado.</translation>
    </message>
    <message>
        <source>Last sent: %1, %2, not confirmed.</source>
        <translation>Último envío: %1, %2, sin confirmar.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 on hand; %2 can be offered to the channels.</source>
        <translation>%1 en existencias; %2 se pueden ofrecer a los canales.</translation>
    </message>
    <message>
        <source>Not listed on any channel.</source>
        <translation>Sin publicar en ningún canal.</translation>
    </message>
    <message>
        <source>shows %1, should show %2</source>
        <translation>muestra %1, debería mostrar %2</translation>
    </message>
    <message>
        <source>%1 wait: a sale may still be on its way, or a cancelled order waits for you under Conflicts.</source>
        <translation>%1 en espera: puede que una venta esté aún en camino, o que un pedido cancelado le espere en Conflictos.</translation>
    </message>
    <message>
        <source>The last changes of the stock</source>
        <translation>Los últimos cambios del stock</translation>
    </message>
    <message>
        <source>%1: %2, then %3 (%4)</source>
        <comment>when, change, balance, cause</comment>
        <translation>%1: %2, luego %3 (%4)</translation>
    </message>
    <message>
        <source>It sank there and no order explains it: count the shelf, under Stock.</source>
        <translation>Bajó allí y ningún pedido lo explica: cuente el estante, en Existencias.</translation>
    </message>
    <message>
        <source>Open orders took %1 out of the stock, all channels together.</source>
        <translation>Los pedidos abiertos han restado %1 de las existencias, todos los canales juntos.</translation>
    </message>
    <message>
        <source>It waits: other channels may still sell what it would get, until they are read.</source>
        <translation>Espera: mientras no se lean, otros canales pueden vender todavía lo que le tocaría.</translation>
    </message>
    <message>
        <source>%1, to make it %2</source>
        <comment>+2 or -2, the number meant</comment>
        <translation>%1, para llegar a %2</translation>
    </message>
    <message>
        <source>Last sent: %1, %2; the channel took it.</source>
        <translation>Último envío: %1, %2; el canal lo aceptó.</translation>
    </message>
    <message>
        <source>Read back %1: it shows %2.</source>
        <comment>when, number</comment>
        <translation>Releído %1: muestra %2.</translation>
    </message>
    <message>
        <source>It was not read back since; the next sync does that.</source>
        <translation>Desde entonces no se ha releído; lo hace la próxima sincronización.</translation>
    </message>
    <message>
        <source>shows %1 by our count, should show %2</source>
        <translation>muestra %1 según nuestra cuenta, debería mostrar %2</translation>
    </message>
    <message>
        <source>It was taken there, and is not read back yet.</source>
        <translation>Allí se aceptó y todavía no se ha releído.</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>muestra %1</translation>
    </message>
</context>
<context>
    <name>evenstock::StockRuleFields</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>tantos como haya</translation>
    </message>
    <message>
        <source>Show at most</source>
        <translation>Mostrar como máximo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Stop selling at</source>
        <translation>Dejar de vender con</translation>
    </message>
    <message>
        <source>every channel shows all of it</source>
        <translation>cada canal lo muestra todo</translation>
    </message>
    <message>
        <source>the last ones are shown on one channel only</source>
        <translation>los últimos se muestran en un solo canal</translation>
    </message>
    <message>
        <source>dealt out: never more shown than there is</source>
        <translation>repartidos: nunca se muestra más de lo que hay</translation>
    </message>
    <message>
        <source>The same pieces</source>
        <translation>Las mismas piezas</translation>
    </message>
    <message>
        <source>The last ones are</source>
        <translation>Los últimos son</translation>
    </message>
    <message>
        <source>This channel shows the last ones</source>
        <translation>Este canal muestra los últimos</translation>
    </message>
    <message>
        <source>%1 here show as %2</source>
        <comment>an example of a stock</comment>
        <translation>%1 aquí se muestran como %2</translation>
    </message>
    <message>
        <source>Sells fastest. Two channels can sell the last one in the same minute.</source>
        <translation>Vende más rápido. Dos canales pueden vender el último en el mismo minuto.</translation>
    </message>
    <message>
        <source>Tick on one channel that it shows them; the others show 0 then.</source>
        <translation>Marque en un canal que los muestra; los demás muestran entonces 0.</translation>
    </message>
    <message>
        <source>Each channel gets its share. Nothing is sold twice; the last ones may have to wait for the next sync to move.</source>
        <translation>Cada canal recibe su parte. Nada se vende dos veces; los últimos quizá esperan a la próxima sincronización para moverse.</translation>
    </message>
    <message>
        <source>Example: %1 on hand show as %2.</source>
        <translation>Ejemplo: %1 disponibles se muestran como %2.</translation>
    </message>
</context>
<context>
    <name>evenstock::StockTab</name>
    <message>
        <source>Stock ledger</source>
        <translation>Registro de existencias</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n movement(s); the sum of all is the stock on hand</source>
        <translation>
            <numerusform>El movimiento más reciente; la suma de todos son las existencias</numerusform>
            <numerusform>Los %n movimientos más recientes; la suma de todos son las existencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s); the sum is the stock on hand</source>
        <translation>
            <numerusform>%n movimiento; la suma son las existencias</numerusform>
            <numerusform>%n movimientos; la suma son las existencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock &amp;on</source>
        <translation>Existencias &amp;el</translation>
    </message>
    <message>
        <source>Stock on this date</source>
        <translation>Existencias en esta fecha</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>is &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>stock on a date</comment>
        <translation>es &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>was &lt;b&gt;%1&lt;/b&gt;</source>
        <comment>stock on a date</comment>
        <translation>era &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
</context>
<context>
    <name>evenstock::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Vista previa de cambios…</translation>
    </message>
    <message>
        <source>Runs under way</source>
        <translation>Ejecuciones en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
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
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing running</source>
        <translation>nada en curso</translation>
    </message>
    <message>
        <source>Nothing to sync: connect a marketplace first.</source>
        <translation>Nada que sincronizar: conecte primero un mercado.</translation>
    </message>
    <message>
        <source>Nothing is running. The schedule below says when the next runs come; Sync now does not wait.</source>
        <translation>Nada está en curso. El horario de abajo dice cuándo llegan las próximas ejecuciones; Sincronizar ahora no espera.</translation>
    </message>
    <message>
        <source>Selected products…</source>
        <translation>Productos elegidos…</translation>
    </message>
    <message>
        <source>What is shown of the sync</source>
        <translation>Qué se muestra de la sincronización</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing would change on %1.</source>
        <translation>No cambiaría nada en %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Export what I see…</source>
        <translation>Exportar lo que veo…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows. Export takes all of them.</source>
        <translation>Copiadas las primeras %1 filas de %2. La exportación las toma todas.</translation>
    </message>
</context>
<context>
    <name>evenstock::TasksPart</name>
    <message>
        <source>Which tasks</source>
        <translation>Qué tareas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Le esperan a usted</translation>
    </message>
    <message>
        <source>Waiting or under way</source>
        <translation>En espera o en curso</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hechas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Tasks of the browser</source>
        <translation>Tareas del navegador</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Waits for the browser</source>
        <translation>Espera al navegador</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Usted la canceló</translation>
    </message>
    <message>
        <source>Choose a task to see exactly what it does.</source>
        <translation>Elija una tarea para ver exactamente lo que hace.</translation>
    </message>
    <message>
        <source>Let it be done</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Ya lo he mirado</translation>
    </message>
    <message>
        <source>Open on Vinted</source>
        <translation>Abrir en Vinted</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>No se pudieron leer las tareas.</translation>
    </message>
    <message>
        <source>No task is like this</source>
        <translation>Ninguna tarea es así</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>El filtro las deja todas fuera.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing was asked of the browser yet</source>
        <translation>Aún no se ha pedido nada al navegador</translation>
    </message>
    <message>
        <source>Choose products in the catalogue and prepare them for Vinted.</source>
        <translation>Elija productos en el catálogo y prepárelos para Vinted.</translation>
    </message>
    <message>
        <source>Go to the catalogue</source>
        <translation>Ir al catálogo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, listing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Pedida %1</translation>
    </message>
    <message>
        <source>given to the browser %1</source>
        <translation>dada al navegador %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>terminado %1</translation>
    </message>
    <message>
        <source>failed tries: %1</source>
        <translation>intentos fallidos: %1</translation>
    </message>
    <message>
        <source>The browser said after all that it was done. Look on Vinted whether it stands there as it should.</source>
        <translation>El navegador dijo al final que se hizo. Mire en Vinted si está como debe.</translation>
    </message>
    <message>
        <source>The browser said after all that it failed: %1</source>
        <translation>El navegador dijo al final que falló: %1</translation>
    </message>
</context>
<context>
    <name>evenstock::TemplatesPart</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Fields: %1, and your own as {custom.name}. In titles a | parts the words: a part whose fields are all empty is left out, as is such a line of a description. The number in [ ] at the end of titles always stays: by it Evenstock finds its listings again.</source>
        <translation>Campos: %1, y los suyos como {custom.nombre}. En los títulos | separa las partes: una parte con todos los campos vacíos se omite, igual que una línea así de la descripción. El número entre [ ] al final de los títulos siempre queda: por él Evenstock vuelve a encontrar sus anuncios.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use the usual texts</source>
        <translation>Usar los textos habituales</translation>
    </message>
    <message>
        <source>As it would read</source>
        <translation>Cómo se leería</translation>
    </message>
    <message>
        <source>Product to try it with</source>
        <translation>Producto para probarlo</translation>
    </message>
    <message>
        <source>A field in { } is written that there is not. Nothing was saved.</source>
        <translation>Hay un campo en { } que no existe. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>evenstock::TermsBox</name>
    <message>
        <source>Read this first</source>
        <translation>Lea esto primero</translation>
    </message>
    <message>
        <source>I have read this and I agree</source>
        <translation>Lo he leído y acepto</translation>
    </message>
</context>
<context>
    <name>evenstock::ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>evenstock::ToolBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>No marketplace connected yet</source>
        <translation>Aún ningún mercado conectado</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync all accounts (Shift+F5)</source>
        <translation>Sincronizar todas las cuentas (Mayús+F5)</translation>
    </message>
    <message>
        <source>Incremental: what changed</source>
        <translation>Incremental: lo que cambió</translation>
    </message>
    <message>
        <source>Full: everything</source>
        <translation>Completa: todo</translation>
    </message>
    <message>
        <source>Selected products…</source>
        <translation>Productos elegidos…</translation>
    </message>
    <message>
        <source>Preview changes…</source>
        <translation>Vista previa de cambios…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
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
        <translation>Abrir Evenstock</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Paused: nothing syncs by itself</source>
        <translation>En pausa: nada se sincroniza solo</translation>
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
        <translation>Qué volvería y qué se quedaría</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>Writes the old values back where nothing newer changed them, and then sends them to the channels. Sales stay counted.</source>
        <translation>Restituye los valores antiguos donde nada más nuevo los cambió y luego los envía a los canales. Las ventas siguen contadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would be open again.</source>
        <translation>
            <numerusform>%n conflicto volvería a estar abierto.</numerusform>
            <numerusform>%n conflictos volverían a estar abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) would return and then be sent to the channels.</source>
        <translation>
            <numerusform>%n valor antiguo volvería y luego se enviaría a los canales.</numerusform>
            <numerusform>%n valores antiguos volverían y luego se enviarían a los canales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed again since; they are left alone.</source>
        <translation>
            <numerusform>%n valor cambió de nuevo después; se deja.</numerusform>
            <numerusform>%n valores cambiaron de nuevo después; se dejan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales stay counted.</source>
        <translation>Las ventas siguen contadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) returned.</source>
        <translation>
            <numerusform>%n valor volvió.</numerusform>
            <numerusform>%n valores volvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be open again.</source>
        <translation>
            <numerusform>%n conflicto volverá a estar abierto.</numerusform>
            <numerusform>%n conflictos volverán a estar abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will return and then be sent to the channels.</source>
        <comment>values, products</comment>
        <translation>Volverán y luego se enviarán a los canales: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s)</source>
        <translation>
            <numerusform>%n valor antiguo</numerusform>
            <numerusform>%n valores antiguos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) and cancellations stay counted.</source>
        <translation>
            <numerusform>%n venta o cancelación sigue contada.</numerusform>
            <numerusform>%n ventas y cancelaciones siguen contadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) that were made stay.</source>
        <translation>
            <numerusform>%n producto creado se queda.</numerusform>
            <numerusform>%n productos creados se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay.</source>
        <translation>
            <numerusform>%n enlace se queda.</numerusform>
            <numerusform>%n enlaces se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would return, so nothing was done.</source>
        <translation>No volvería nada, así que no se ha hecho nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were sent to the channel already; they stay. To send another value, edit the product.</source>
        <translation>
            <numerusform>%n valor ya se envió al canal y se queda. Para enviar otro, edite el producto.</numerusform>
            <numerusform>%n valores ya se enviaron al canal y se quedan. Para enviar otros, edite el producto.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its values would return.</source>
        <translation>Ninguno de sus valores volvería.</translation>
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
        <translation>vendido desde entonces: solo vuelve una parte</translation>
    </message>
    <message>
        <source>the product is gone</source>
        <translation>el producto ya no está</translation>
    </message>
    <message>
        <source>another product has this SKU now</source>
        <translation>otro producto tiene ahora este SKU</translation>
    </message>
    <message>
        <source>was put back before</source>
        <translation>ya se había devuelto</translation>
    </message>
    <message>
        <source>the listing is gone</source>
        <translation>el anuncio ya no está</translation>
    </message>
    <message>
        <source>was sent to the channel since</source>
        <translation>se envió al canal desde entonces</translation>
    </message>
    <message>
        <source>is on its way to the channel</source>
        <translation>está en camino al canal</translation>
    </message>
    <message>
        <source>is open again already</source>
        <translation>ya está abierto de nuevo</translation>
    </message>
    <message>
        <source>changed again since</source>
        <translation>cambiado de nuevo desde entonces</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it stays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Product, field</source>
        <translation>Producto, campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Vuelve a</translation>
    </message>
</context>
<context>
    <name>evenstock::UnsavedEdits</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save your changes of %1?</source>
        <translation>¿Guardar sus cambios de %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>evenstock::ValuesDialog</name>
    <message>
        <source>What your values are called on Vinted</source>
        <translation>Cómo se llaman sus valores en Vinted</translation>
    </message>
</context>
<context>
    <name>evenstock::VintedErrorsPart</name>
    <message>
        <source>Open product</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Errors on Vinted</source>
        <translation>Errores en Vinted</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The errors could not be read.</source>
        <translation>No se pudieron leer los errores.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) that no success has settled</source>
        <translation>
            <numerusform>%n error que ningún éxito ha resuelto</numerusform>
            <numerusform>%n errores que ningún éxito ha resuelto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 24 hours, %2 in 7 days</source>
        <translation>%1 en 24 horas, %2 en 7 días</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing went wrong on Vinted</source>
        <translation>Nada falló en Vinted</translation>
    </message>
    <message>
        <source>What succeeds later is taken off here.</source>
        <translation>Lo que sale bien después se quita de aquí.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>evenstock::VintedPage</name>
    <message>
        <source>What is shown of the account</source>
        <translation>Qué se muestra de la cuenta</translation>
    </message>
    <message>
        <source>Back to the channels</source>
        <translation>Volver a los canales</translation>
    </message>
    <message>
        <source>Vinted</source>
        <translation>Vinted</translation>
    </message>
    <message>
        <source>Vinted, %1 on %2</source>
        <translation>Vinted, %1 en %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Agree to the terms first, under State.</source>
        <translation>Acepte antes las condiciones, en Estado.</translation>
    </message>
    <message>
        <source>The product is not ready for Vinted. Prepare it in the catalogue to see why.</source>
        <translation>El producto no está listo para Vinted. Prepárelo en el catálogo para ver por qué.</translation>
    </message>
    <message>
        <source>It could not be done now.</source>
        <translation>No se pudo hacer ahora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>evenstock::WireText</name>
    <message>
        <source>Request and answer</source>
        <translation>Petición y respuesta</translation>
    </message>
    <message>
        <source>Request, with secrets hidden</source>
        <translation>Solicitud, con los secretos ocultos</translation>
    </message>
    <message>
        <source>Answer, with secrets hidden</source>
        <translation>Respuesta, con los secretos ocultos</translation>
    </message>
</context>
<context>
    <name>evenstock::WritesList</name>
    <message>
        <source>What goes out</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>Try all like this again</source>
        <translation>Reintentar todos los iguales</translation>
    </message>
    <message>
        <source>Open product</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>What goes out could not be read.</source>
        <translation>No se pudo leer lo que sale.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nada por enviar</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Every channel was told what it should show, and took it.</source>
        <translation>A cada canal se le dijo lo que debe mostrar, y lo aceptó.</translation>
    </message>
</context>
<context>
    <name>evenstock::WritesModel</name>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>In doubt: is looked up</source>
        <translation>En duda: se comprueba</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Held for your consent</source>
        <translation>Retenida hasta su consentimiento</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>New listing</source>
        <translation>Anuncio nuevo</translation>
    </message>
    <message>
        <source>End of the listing</source>
        <translation>Fin del anuncio</translation>
    </message>
    <message>
        <source>Quantity to 0</source>
        <translation>Cantidad a 0</translation>
    </message>
    <message>
        <source>Lower quantity</source>
        <translation>Menos cantidad</translation>
    </message>
    <message>
        <source>Higher quantity</source>
        <translation>Más cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>new value, other fields of the same write</comment>
        <translation>%1, y %2 más</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>It did not go through; Errors says why</source>
        <translation>No pasó; Errores dice por qué</translation>
    </message>
    <message>
        <source>No answer came: it is looked at there</source>
        <translation>No llegó respuesta: se comprueba allí</translation>
    </message>
    <message>
        <source>The marketplace does not take it so; Errors says why</source>
        <translation>El mercado no lo acepta así; Errores dice por qué</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong; Errors says what</source>
        <translation>Falta algo o está mal; Errores dice qué</translation>
    </message>
    <message>
        <source>The marketplace no longer knows this listing</source>
        <translation>El mercado ya no conoce este anuncio</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>La respuesta fue: %1</translation>
    </message>
</context>
</TS>
