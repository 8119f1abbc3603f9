<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>SiteSelect</name>
    <message>
        <location filename="../../siteselect/core/words.py"/>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>   |   </source>
        <translation>   |   </translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source> ({score:.0f} of 100)</source>
        <translation> ({score:.0f} sur 100)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source> MW</source>
        <translation> MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>% energy</source>
        <translation>% énergie</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>% of hours</source>
        <translation>% des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>% of the request served</source>
        <translation>% de la demande servie</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>% weight</source>
        <translation>% poids</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;About SiteSelect</source>
        <translation>À &amp;propos de SiteSelect</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Add bookmark…</source>
        <translation>Ajouter un &amp;signet…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>&amp;All hours</source>
        <translation>Toutes les &amp;heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/plan.py"/>
        <source>&amp;Allocate the programme</source>
        <translation>&amp;Répartir le programme</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Allocation</source>
        <translation>Répar&amp;tition</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Signets</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Compute the base case again</source>
        <translation>Rec&amp;alculer le cas de base</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>&amp;Copy position</source>
        <translation>&amp;Copier la position</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Copy style</source>
        <translation>Copier le st&amp;yle</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Delete site</source>
        <translation>&amp;Supprimer le site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Edit bookmarks…</source>
        <translation>Modifier les s&amp;ignets…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Export shortlist…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>&amp;Fitting the study</source>
        <translation>&amp;Adaptée à l’étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Full extent</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Go to position…</source>
        <translation>&amp;Aller à une position…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Grid</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Grouper</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Hide all</source>
        <translation>Tout &amp;cacher</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;History</source>
        <translation>H&amp;istorique</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>&amp;Identify</source>
        <translation>&amp;Identifier</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Import sites…</source>
        <translation>&amp;Importer des sites…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Jobs</source>
        <translation>&amp;Travaux</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Keep this arrangement…</source>
        <translation>&amp;Garder cette disposition…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Keeping work safe…</source>
        <translation>&amp;Mise à l’abri du travail…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Layer</source>
        <translation>Couc&amp;he</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Layers</source>
        <translation>Couc&amp;hes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Meridians and parallels</source>
        <translation>&amp;Méridiens et parallèles</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;North up</source>
        <translation>&amp;Nord en haut</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>&amp;Open the last study at the next start, as it was shown</source>
        <translation>&amp;Ouvrir la dernière étude au prochain démarrage, telle qu’affichée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Overview map</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Paste coordinates…</source>
        <translation>&amp;Coller des coordonnées…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Paste style</source>
        <translation>Co&amp;ller le style</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>&amp;Play the hours</source>
        <translation>&amp;Dérouler les heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Print map page…</source>
        <translation>I&amp;mprimer la page de carte…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Projection…</source>
        <translation>&amp;Projection…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir : {step}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/grid.py"/>
        <source>&amp;Restore all out of service</source>
        <translation>&amp;Remettre tout en service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>&amp;Search everything</source>
        <translation>&amp;Chercher partout</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>&amp;Select and move</source>
        <translation>&amp;Sélectionner et déplacer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>&amp;Show</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Show all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>&amp;Suitability surface</source>
        <translation>&amp;Surface d’aptitude</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Theme</source>
        <translation>Thèm&amp;e</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Turn</source>
        <translation>&amp;Tourner</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler : {step}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Ungroup</source>
        <translation>Dé&amp;grouper</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Usual arrangement</source>
        <translation>Disposition &amp;habituelle</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>&amp;Why-not lens</source>
        <translation>Loupe « &amp;pourquoi pas »</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Zoom to layer</source>
        <translation>&amp;Zoom sur la couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>'{address}' is not the address of a server</source>
        <translation>« {address} » n'est pas l'adresse d'un serveur</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>'{crs}' counts in degrees, not in metres</source>
        <translation>« {crs} » compte en degrés, pas en mètres</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>'{crs}' counts in {unit}</source>
        <translation>« {crs} » compte en {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>'{crs}' counts towards the west, so that the map would be mirrored</source>
        <translation>« {crs} » compte vers l’ouest, la carte serait donc en miroir</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>'{crs}' has no place for this study</source>
        <translation>« {crs} » n’a pas de place pour cette étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>'{file}' holds no pictures</source>
        <translation>« {file} » ne contient aucune image</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>'{file}' holds vector tiles, not pictures</source>
        <translation>« {file} » contient des tuiles vectorielles, pas des images</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>'{file}' is not a file of map tiles</source>
        <translation>« {file} » n'est pas un fichier de tuiles cartographiques</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>'{text}' is not a scale</source>
        <translation>« {text} » n’est pas une échelle</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>'{text}' is not above 0</source>
        <translation>« {text} » n’est pas supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>'{text}' is not {wanted}</source>
        <translation>« {text} » n’est pas {wanted}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>(annuities x kW + kW x load factor x PUE x 8,760 x tariff) over hours sold</source>
        <translation>(annuités x kW + kW x facteur de charge x PUE x 8 760 x tarif) sur heures vendues</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>(hashprice x (1 - pool fee) over 0.024 x J/TH, less upkeep) over PUE</source>
        <translation>(hashprice x (1 - frais de pool) sur 0,024 x J/TH, moins l’entretien) sur PUE</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>(tariff x PUE + upkeep) x 0.024 x J/TH over (1 - pool fee)</source>
        <translation>(tarif x PUE + entretien) x 0,024 x J/TH sur (1 - frais de pool)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>({mw:,.0f} MW, {workload})</source>
        <translation>({mw:,.0f} MW, {workload})</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/words.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_heat_map.py"/>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>0 of 100</source>
        <translation>0 sur 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>0 to 20</source>
        <translation>0 à 20</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>1 : {scale:,.0f}</source>
        <translation>1 : {scale:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>1 criterion has no data for any of them.</source>
        <translation>1 critère n’a de données pour aucun d’eux.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>1 site</source>
        <translation>1 site</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>1 site scored</source>
        <translation>1 site évalué</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>100 % of the request served</source>
        <translation>100 % de la demande servie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>100 of 100</source>
        <translation>100 sur 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>100 to 500 MW</source>
        <translation>100 à 500 MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>20 to 40</source>
        <translation>20 à 40</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>40 to 60</source>
        <translation>40 à 60</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>50 to 100 MW</source>
        <translation>50 à 100 MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>50 to 80 %</source>
        <translation>50 à 80 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>500 to 1,000 MW</source>
        <translation>500 à 1 000 MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>60 to 80</source>
        <translation>60 à 80</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>80 to 100</source>
        <translation>80 à 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>80 to 100 %</source>
        <translation>80 à 100 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>95 % are shorter than</source>
        <translation>95 % sont plus courtes que</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>99th percentile of the hourly change.</source>
        <translation>99e percentile de la variation horaire.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/words.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>&lt;b&gt;{layer}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{layer}&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>A block's reward</source>
        <translation>La récompense d’un bloc</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_views.py"/>
        <source>A bookmark needs a name</source>
        <translation>Un signet doit avoir un nom</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/optimal_use.py"/>
        <source>A cap of {cap_mw:g} MW cannot be met</source>
        <translation>Un plafond de {cap_mw:g} MW ne peut être tenu</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>A circle with a radius of {radius:g} m is no site</source>
        <translation>Un cercle de {radius:g} m de rayon n’est pas un site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/cut.py"/>
        <source>A cut needs two places</source>
        <translation>Une coupe demande deux endroits</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/finance.py"/>
        <source>A discount rate of {rate:g} has no meaning</source>
        <translation>Un taux d’actualisation de {rate:g} n’a pas de sens</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>A file on this machine</source>
        <translation>Un fichier de cette machine</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/layer_tables.py"/>
        <source>A geometry of the layer {error}</source>
        <translation>Une géométrie de la couche {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>A group needs a name</source>
        <translation>Un groupe doit avoir un nom</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_heat_map.py"/>
        <source>A heat map needs 12 months by 24 hours, not {shape}</source>
        <translation>Une carte thermique demande 12 mois sur 24 heures, et non {shape}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/surplus_use.py"/>
        <source>A loss of {loss_share:g} has no meaning</source>
        <translation>Une perte de {loss_share:g} n’a pas de sens</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>A loss of {share:g} has no meaning</source>
        <translation>Une perte de {share:g} n’a pas de sens</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>A pool fee of {fee:g} cannot be</source>
        <translation>Des frais de pool de {fee:g} sont impossibles</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A power usage of {ratio:g} cannot be</source>
        <translation>Un PUE de {ratio:g} est impossible</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>A preference threshold is not above its indifference threshold</source>
        <translation>Un seuil de préférence n’est pas au-dessus de son seuil d’indifférence</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>A preview from {n} hours that stand for all: the proven plan may be worth less.</source>
        <translation>Un aperçu sur {n} heures qui valent pour toutes : le plan prouvé peut valoir moins.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>A preview is not saved</source>
        <translation>Un aperçu ne s’enregistre pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A price of the data centre is negative</source>
        <translation>Un prix du centre de données est négatif</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A price of {usd:g} USD for an accelerator hour</source>
        <translation>Un prix de {usd:g} USD par heure d’accélérateur</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>A request of {request_mw:g} MW has no regularity</source>
        <translation>Une demande de {request_mw:g} MW n’a pas de régularité</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/exposure.py"/>
        <source>A reuse of {share:g} has no meaning</source>
        <translation>Un réemploi de {share:g} n’a pas de sens</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>A series of shape {shape} does not fit {n_hours} hours</source>
        <translation>Une série de forme {shape} ne convient pas à {n_hours} heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>A site at each position</source>
        <translation>Un site à chaque position</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/connection.py"/>
        <source>A site of {request_mw:g} MW has no connection</source>
        <translation>Un site de {request_mw:g} MW n’a pas de raccordement</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/exposure.py"/>
        <source>A stake or deposit below 0 USD</source>
        <translation>Une mise ou un dépôt inférieur à 0 USD</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/markets.py"/>
        <source>A starting price or hashrate is {value:g}</source>
        <translation>Un cours ou une puissance de calcul de départ vaut {value:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>A subsidy in {share:.1f} % of the served hours, though {margin:,.2f} per kWh is left on average.</source>
        <translation>Une subvention pendant {share:.1f} % des heures servies, bien qu’il reste {margin:,.2f} par kWh en moyenne.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>A subsidy: every kWh costs {margin:,.2f} more than it pays.</source>
        <translation>Une subvention : chaque kWh coûte {margin:,.2f} de plus qu’il ne rapporte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/tables.py"/>
        <source>A table of {n_columns} columns came with values of shape {shape}</source>
        <translation>Une table de {n_columns} colonnes a reçu des valeurs de forme {shape}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A tariff of {usd:g} USD/MWh</source>
        <translation>Un tarif de {usd:g} USD/MWh</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A utilisation of {share:g}</source>
        <translation>Un taux d’utilisation de {share:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>A what-if for each site by itself, {hours}.</source>
        <translation>Un essai pour chaque site seul, {hours}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>A what-if for each site by itself: plans and other sites are left aside.</source>
        <translation>Un essai pour chaque site seul : plans et autres sites sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>A what-if, {hours}.</source>
        <translation>Un essai, {hours}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>A {name} of {mw:g} MW has no meaning</source>
        <translation>Un {name} de {mw:g} MW n’a pas de sens</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>A {name} of {share:g} is no share</source>
        <translation>Un {name} de {share:g} n’est pas une part</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>A&amp;ttribution</source>
        <translation>A&amp;ttribution</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>A: share of hours in which the whole request is there, 1 % tolerance.</source>
        <translation>A : part des heures où toute la demande est là, à 1 % près.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>AI does not pay here, as only {served:.0f} % of its energy is to be had; the tariff is not what siting it depends on: {moves}.</source>
        <translation>L’IA n’est pas rentable ici, car seuls {served:.0f} % de son énergie sont disponibles ; son implantation ne dépend pas du tarif : {moves}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>AI does not quite earn its costs, and siting it hardly depends on the tariff: {moves}.</source>
        <translation>L’IA ne couvre pas tout à fait ses coûts, et son implantation dépend à peine du tarif : {moves}.</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>AI inference</source>
        <translation>Inférence IA</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>AI pays, and siting it hardly depends on the tariff: {moves}.</source>
        <translation>L’IA est rentable, et son implantation dépend à peine du tarif : {moves}.</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>AI training</source>
        <translation>Entraînement IA</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>About SiteSelect</source>
        <translation>À propos de SiteSelect</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>About the projection</source>
        <translation>Sur la projection</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>About {way} it is allowed{score}</source>
        <translation>À environ {way}, c’est permis{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Accelerator hour</source>
        <translation>Heure d’accélérateur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Add a &amp;margin</source>
        <translation>Ajouter une &amp;marge</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Add a corner to {site}</source>
        <translation>Ajouter un coin à {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Add a file as a layer</source>
        <translation>Ajouter un fichier comme couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Add a row to the study's workloads table.</source>
        <translation>Ajoutez une ligne à la table workloads de l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/map_window.py"/>
        <source>Add at least one, or check that the map CRS fits the study.</source>
        <translation>Ajoutez-en au moins un, ou vérifiez que le SCR de la carte convient à l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Add bookmark</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Add bookmark {name}</source>
        <translation>Ajouter le signet {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>Add it to the assumptions of the study.</source>
        <translation>Ajoutez-la aux hypothèses de l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Add layer from {name}</source>
        <translation>Ajouter une couche de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/connection.py"/>
        <source>Add the assumptions {line_key}{kv:g}, bay_usd_{kv:g} and the others.</source>
        <translation>Ajoutez les hypothèses {line_key}{kv:g}, bay_usd_{kv:g} et les autres.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Add the candidate sites of a map file or table as one step.</source>
        <translation>Ajouter les sites candidats d’un fichier de carte ou d’une table, en une étape.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Add to the selection</source>
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>Address of the tiles</source>
        <translation>Adresse des tuiles</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>After plan</source>
        <translation>Après plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>After the plan</source>
        <translation>Après le plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>After the plan: {answer}</source>
        <translation>Après le plan : {answer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>After the worst outage (N-1)</source>
        <translation>Après la pire perte (N-1)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/water_value.py"/>
        <source>After {max_rounds} rounds energy budgets still leave {bound:,.0f} of {cost_lc:,.0f} unexplained</source>
        <translation>Après {max_rounds} tours, les budgets d’énergie laissent encore {bound:,.0f} sur {cost_lc:,.0f} inexpliqués</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>After {what}: {mw:+,.0f} MW hold {share} of hours; then {limit} limits</source>
        <translation>Après {what} : {mw:+,.0f} MW tiennent {share} des heures ; puis limite : {limit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>After {what}: {mw:+,.0f} MW on average; then {limit} limits</source>
        <translation>Après {what} : {mw:+,.0f} MW en moyenne ; puis limite : {limit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>All costs of the year over the accelerator hours sold here</source>
        <translation>Tous les coûts de l’année sur les heures d’accélérateur vendues ici</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>All criteria have data.</source>
        <translation>Tous les critères ont des données.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>All hours</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>All hours &amp;count again</source>
        <translation>Toutes les heures &amp;comptent de nouveau</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>All hours count</source>
        <translation>Toutes les heures comptent</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>All usual keys</source>
        <translation>Toutes les touches habituelles</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/hours_desk.py"/>
        <source>All {hours:,.0f} hours</source>
        <translation>Les {hours:,.0f} heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>All {hours:,.0f} hours count</source>
        <translation>Les {hours:,.0f} heures comptent</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Allocate</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/coefficients.py"/>
        <source>Allocate by public contribution, or leave this load out.</source>
        <translation>Répartissez selon la contribution publique, ou retirez cette charge.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>Allocating the programme</source>
        <translation>Répartition du programme</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Alone, and after the plan</source>
        <translation>Seul, et après le plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Also after any one outage (N-1)</source>
        <translation>Aussi après toute perte simple (N-1)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/pasted.py"/>
        <source>An area needs three corners</source>
        <translation>Une surface demande trois coins</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>An area of {area:g} ha is no site</source>
        <translation>Une surface de {area:g} ha n’est pas un site</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/rating_periods.py"/>
        <source>An emergency rating of {emergency_ratio:g} times the continuous one carries nothing</source>
        <translation>Une capacité de secours de {emergency_ratio:g} fois la capacité permanente ne transporte rien</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>An error: {error}</source>
        <translation>Une erreur : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>An opacity of {opacity:g} is not possible</source>
        <translation>Une opacité de {opacity:g} est impossible</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Annuity of its cost</source>
        <translation>Annuité de son coût</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Annuity over 5 years of what is open, over 8,760 h x MW x contribution</source>
        <translation>Annuité sur 5 ans de ce qui reste dû, sur 8 760 h x MW x contribution</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Another program has changed the file since it was opened</source>
        <translation>Un autre programme a modifié le fichier depuis son ouverture</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Another program has changed {name} since it was opened.</source>
        <translation>Un autre programme a modifié {name} depuis son ouverture.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Another program is writing to the file</source>
        <translation>Un autre programme écrit dans le fichier</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>Another station, {name}, {km:,.0f} km away: {more:+,.1f} M USD{score}</source>
        <translation>Un autre poste, {name}, à {km:,.0f} km : {more:+,.1f} M USD{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>Answer after the plan</source>
        <translation>Réponse après le plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>Answer in one sentence</source>
        <translation>Réponse en une phrase</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Any one circuit or transformer may be out (N-1), emergency ratings then</source>
        <translation>Tout circuit ou tout transformateur peut être perdu (N-1), capacités de secours alors</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Area by &amp;hectares or MW</source>
        <translation>Surface en &amp;hectares ou en MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Around the site along the ground; below 0 it shrinks.</source>
        <translation>Autour du site, au sol ; en dessous de 0 il rétrécit.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>As assumed</source>
        <translation>Par hypothèse</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>As drawn on the map; {km:,.1f} km straight.</source>
        <translation>Comme dessiné sur la carte ; {km:,.1f} km en ligne droite.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>As it can be told</source>
        <translation>Selon ce qu’on peut voir</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>As it stood in {name}</source>
        <translation>Tel que dans {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>As the &amp;system has it</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>As the program draws it</source>
        <translation>Comme le programme la dessine</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/station_candidates.py"/>
        <source>Ask for less, or give sites.</source>
        <translation>Demandez moins, ou donnez des sites.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Ask for less, or give the study a station of a higher voltage.</source>
        <translation>Demandez moins, ou donnez à l’étude un poste de tension plus haute.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/connection.py"/>
        <source>Ask for more than 0 MW.</source>
        <translation>Demandez plus de 0 MW.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/station_candidates.py"/>
        <source>Ask for one or more.</source>
        <translation>Demandez-en un ou plus.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>Demandez le droit de le lire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Asked MW</source>
        <translation>MW demandés</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Asset health of the station</source>
        <translation>État des équipements du poste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Assumed by an expert; ask the owner before relying on it.</source>
        <translation>Supposé par un expert ; demandez au propriétaire avant de vous y fier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Assumed data</source>
        <translation>Données supposées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Assumed hourly data</source>
        <translation>Données horaires supposées</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_confidence.py"/>
        <source>Assumed or synthetic: the ratings of {lines} of {all_lines} lines, the transformers of {stations} of {all_stations} stations, the energy of {regions} of {all_regions} regions. Hours: {hourly}.</source>
        <translation>Supposé ou synthétique : les capacités de {lines} lignes sur {all_lines}, les transformateurs de {stations} postes sur {all_stations}, l’énergie de {regions} régions sur {all_regions}. Heures : {hourly}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Assumed: {tables}.</source>
        <translation>Supposé : {tables}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>At these prices operators would lose money with: {loads}.</source>
        <translation>À ces prix, les exploitants perdraient de l’argent avec : {loads}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Attribute &amp;table</source>
        <translation>Ta&amp;ble attributaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Attribute table</source>
        <translation>Table attributaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Bac&amp;kground</source>
        <translation>&amp;Fond de carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Back to the map</source>
        <translation>Retour à la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Background from a file</source>
        <translation>Fond de carte depuis un fichier</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>Background from a server</source>
        <translation>Fond de carte depuis un serveur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/imprint.py"/>
        <source>Base case</source>
        <translation>Cas de base</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Base case dispatched</source>
        <translation>Cas de base calculé</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Battery charging</source>
        <translation>Recharge de batteries</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Bearing</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>Bearing {there}, back {back}, {length}</source>
        <translation>Azimut {there}, retour {back}, {length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Biomass</source>
        <translation>Biomasse</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Bitcoin mining</source>
        <translation>Minage de bitcoin</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Bitcoin price x (new coins + fees) x 144 blocks over the hashrate</source>
        <translation>Prix du bitcoin x (nouvelles pièces + frais) x 144 blocs sur le hashrate</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Bitcoin price, power only</source>
        <translation>Prix du bitcoin, courant seul</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Border</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Borders</source>
        <translation>Frontières</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Break-even energy</source>
        <translation>Énergie au seuil</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Break-even price</source>
        <translation>Prix au seuil</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Break-even tariff</source>
        <translation>Tarif au seuil</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Breaks</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Breaks between classes</source>
        <translation>Bornes entre classes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Bring a vector file along as a layer, as dropping it on the window does.</source>
        <translation>Apporter un fichier vectoriel comme couche, comme en le déposant sur la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Bring back the step that was taken back.</source>
        <translation>Remettre l’étape reprise.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Bring the study back as it was, with every step to undo.</source>
        <translation>Ramener l’étude comme elle était, avec toutes ses étapes à annuler.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Brown to teal, as scores</source>
        <translation>Du brun au sarcelle, comme les scores</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/evaluation.py"/>
        <source>Building the network</source>
        <translation>Construction du réseau</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Bus {bus}</source>
        <translation>Jeu de barres {bus}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>By MWh of the machines; none is given for AI</source>
        <translation>Par MWh des machines ; rien n’est donné pour l’IA</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>By requested power.</source>
        <translation>Par puissance demandée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>CEH: the largest request whose cut energy stays within that share.</source>
        <translation>CEH : la plus grande demande dont l’énergie coupée reste dans cette part.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>CF_q: share of the requested energy that the surplus can serve over the year.</source>
        <translation>CF_q : part de l’énergie demandée que l’excédent peut servir sur l’année.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>CV: standard deviation over mean.</source>
        <translation>CV : écart type rapporté à la moyenne.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>CV_y: variation between years; missing with a single year.</source>
        <translation>CV_y : variation entre années ; absente avec une seule année.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Cancel the allocation</source>
        <translation>Annuler la répartition</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Cancel the work under way</source>
        <translation>Annuler le travail en cours</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>Cancel {job}</source>
        <translation>Annuler {job}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Candidate sites</source>
        <translation>Sites candidats</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Candidate sites (*.csv *.tsv *.txt *.geojson *.json *.gpkg *.kml *.kmz *.shp *.fgb);;All files (*)</source>
        <translation>Sites candidats (*.csv *.tsv *.txt *.geojson *.json *.gpkg *.kml *.kmz *.shp *.fgb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Capacity charge</source>
        <translation>Redevance de puissance</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Capacity payments diluted</source>
        <translation>Paiements de capacité dilués</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Capacity payments over sales, before less with the load; they are never avoided</source>
        <translation>Paiements de capacité sur ventes, avant moins avec la charge ; ils ne sont jamais évités</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Capital, as annuities</source>
        <translation>Capital, en annuités</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Carbon dioxide</source>
        <translation>Dioxyde de carbone</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Cells of {km:g} km; such a site is allowed in {share:.0f} % of the country.</source>
        <translation>Cellules de {km:g} km ; un tel site est permis sur {share:.0f} % du pays.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Change looks of {layer}</source>
        <translation>Changer l’apparence de {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Change opacity of {layer}</source>
        <translation>Changer l’opacité de {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Change the margin of {name}</source>
        <translation>Changer la marge de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Change the route of {name}</source>
        <translation>Changer le tracé de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Change {fields} of {site}</source>
        <translation>Changer {fields} de {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Charge by kW and month on the request, where the tariff has one</source>
        <translation>Redevance par kW et par mois sur la demande, si le tarif en prévoit</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>Check its name and that you may read it.</source>
        <translation>Vérifiez son nom et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/printing/page_printer.py"/>
        <source>Check that it is on, or export the page as PDF.</source>
        <translation>Vérifiez qu’elle est allumée, ou exportez la page en PDF.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Check the district centres of that region.</source>
        <translation>Vérifiez les centres des districts de cette région.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/app.py"/>
        <source>Check the folder.</source>
        <translation>Vérifiez le dossier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/gpkg.py"/>
        <source>Check the free space and the rights of the folder.</source>
        <translation>Vérifiez l’espace libre et les droits du dossier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>Choose a file that 'siteselect allocate' wrote.</source>
        <translation>Choisissez un fichier écrit par « siteselect allocate ».</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Choose a layer in the tree.</source>
        <translation>Choisissez une couche dans l’arbre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Choose a layer that has rows.</source>
        <translation>Choisissez une couche qui a des lignes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Choose a projected system.</source>
        <translation>Choisissez un système projeté.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Choose a study; layers of other files come in through Import.</source>
        <translation>Choisissez une étude ; les couches d’autres fichiers entrent par Importer.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Choose a system in metres.</source>
        <translation>Choisissez un système en mètres.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Choose a system made for where it lies.</source>
        <translation>Choisissez un système fait pour l’endroit où elle se trouve.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Choose a system that counts towards the east.</source>
        <translation>Choisissez un système qui compte vers l’est.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>Choose an MBTiles file of PNG, JPEG or WebP pictures.</source>
        <translation>Choisissez un fichier MBTiles d'images PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>Choose an MBTiles file with tiles in it.</source>
        <translation>Choisissez un fichier MBTiles qui contient des tuiles.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>Choose an MBTiles file.</source>
        <translation>Choisissez un fichier MBTiles.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/connection_options.py"/>
        <source>Choose another station or another MW.</source>
        <translation>Choisissez un autre poste ou d’autres MW.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Choose colours, classes, sizes, scales and a filter for the layer.</source>
        <translation>Choisir couleurs, classes, tailles, échelles et un filtre pour la couche.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Choose how often versions are kept and what the next start opens.</source>
        <translation>Choisir la fréquence des versions gardées et ce qu’ouvre le prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Choose how the round Earth is laid flat; the study is kept in degrees.</source>
        <translation>Choisir comment la Terre ronde est mise à plat ; l’étude reste en degrés.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/connection_options.py"/>
        <source>Choose one of the map.</source>
        <translation>Choisissez-en un de la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>Choose one of {known}.</source>
        <translation>Choisissez l’un de {known}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Choose the .gpkg in it.</source>
        <translation>Choisissez le .gpkg qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Choose the colours of the window and the map.</source>
        <translation>Choisir les couleurs de la fenêtre et de la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Choose the language of the window and of printed pages.</source>
        <translation>Choisir la langue de la fenêtre et des pages imprimées.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Choose the load and the MW that are tried everywhere; legend and opacity.</source>
        <translation>Choisir la charge et les MW essayés partout ; légende et opacité.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Choose the s&amp;tation</source>
        <translation>C&amp;hoisir le poste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Choose the station of {name} by itself</source>
        <translation>Choisir de lui-même le poste de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/service_layer.py"/>
        <source>Choose what to take out of service or put back</source>
        <translation>Choisissez quoi mettre hors service ou remettre en service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/footprint.py"/>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Classes of a number</source>
        <translation>Classes d’un nombre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/grid.py"/>
        <source>Click a line or station: map and scores answer as if it were switched off.</source>
        <translation>Cliquer une ligne ou un poste : carte et scores répondent comme s’il était coupé.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/service.py"/>
        <source>Click a line, or a station for its transformers</source>
        <translation>Cliquez une ligne, ou un poste pour ses transformateurs</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click an area that touches the selected one; the two become one site.</source>
        <translation>Cliquer une surface qui touche la sélectionnée ; les deux deviennent un site.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/cut.py"/>
        <source>Click outside the site, across it, and outside again; Enter cuts</source>
        <translation>Cliquez hors du site, à travers lui, puis de nouveau dehors ; Entrée coupe</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click points to measure between them; U changes the units, C copies.</source>
        <translation>Cliquer des points pour mesurer entre eux ; U change les unités, C copie.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/merge.py"/>
        <source>Click the area to merge with</source>
        <translation>Cliquez la surface avec laquelle fusionner</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click the corners of a site; double click or Enter ends.</source>
        <translation>Cliquer les coins d’un site ; double clic ou Entrée termine.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click the corners of an area to measure it on the ellipsoid.</source>
        <translation>Cliquer les coins d’une surface pour la mesurer sur l’ellipsoïde.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click the corners of an outline to select rows; Enter ends it.</source>
        <translation>Cliquer les coins d’un contour pour sélectionner des lignes ; Entrée le termine.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click the map to list everything under the pointer, with units and sources.</source>
        <translation>Cliquer la carte pour lister tout ce qui est sous le pointeur, avec unités et sources.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Click the map to list everything under the pointer.</source>
        <translation>Cliquez la carte pour lister tout ce qui est sous le pointeur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click the middle and the edge, or type the radius.</source>
        <translation>Cliquer le milieu et le bord, ou taper le rayon.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click the station that the selected site is to be connected to.</source>
        <translation>Cliquer le poste auquel raccorder le site sélectionné.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/connect.py"/>
        <source>Click the station to connect to</source>
        <translation>Cliquez le poste auquel raccorder</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click to set a site.</source>
        <translation>Cliquer pour poser un site.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click two opposite corners, or type width and height.</source>
        <translation>Cliquer deux coins opposés, ou taper largeur et hauteur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click two points to read the bearing from one to the other.</source>
        <translation>Cliquer deux points pour lire l’azimut de l’un à l’autre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Close the program; unsaved work is asked about.</source>
        <translation>Fermer le programme ; le travail non enregistré fait l’objet d’une question.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/title.py"/>
        <source>Close {panel}</source>
        <translation>Fermer {panel}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Closest</source>
        <translation>Au plus près</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Closest scale it is drawn at</source>
        <translation>Échelle la plus proche où elle est dessinée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Co&amp;mpare sites</source>
        <translation>Co&amp;mparer des sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Coal</source>
        <translation>Charbon</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Code, name or country</source>
        <translation>Code, nom ou pays</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Cold storage</source>
        <translation>Entrepôt frigorifique</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Colour of the symbol</source>
        <translation>Couleur du symbole</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Colours by</source>
        <translation>Couleurs selon</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Columns of the actions</source>
        <translation>Colonnes des actions</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Columns of the layer</source>
        <translation>Colonnes de la couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Columns of the shortlist</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Columns of {name}</source>
        <translation>Colonnes de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/ahp.py"/>
        <source>Compare 1 to {n_random_index} criteria, each with each.</source>
        <translation>Comparez de 1 à {n_random_index} critères, chacun avec chacun.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Compare sites</source>
        <translation>Comparer des sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Compare two or more sites by the criteria that each has data for.</source>
        <translation>Comparez deux sites ou plus sur les critères pour lesquels chacun a des données.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/ahp.py"/>
        <source>Comparisons contradict their mirror image</source>
        <translation>Les comparaisons contredisent leur image miroir</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/ahp.py"/>
        <source>Comparisons of shape {shape} cannot be weighed</source>
        <translation>Des comparaisons de forme {shape} ne peuvent être pondérées</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Complete the table, in degC.</source>
        <translation>Complétez la table, en °C.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Computing the base case</source>
        <translation>Calcul du cas de base</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/engine.py"/>
        <source>Computing with the fast engine</source>
        <translation>Calcul avec le moteur rapide</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Congestion relief</source>
        <translation>Soulagement des congestions</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Connect</source>
        <translation>Raccord.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Connect the selected site wherever that is best; a route of its own goes.</source>
        <translation>Raccorder le site sélectionné là où c’est le mieux ; son propre tracé disparaît.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/connect.py"/>
        <source>Connect to {station}, {distance} away</source>
        <translation>Raccorder à {station}, à {distance}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Connect {name} to {station}</source>
        <translation>Raccorder {name} à {station}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Connection</source>
        <translation>Raccordement</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Connection by requested power; unit costs are assumed.</source>
        <translation>Raccordement par puissance demandée ; les coûts unitaires sont supposés.</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Connection cost</source>
        <translation>Coût du raccordement</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Connection, USD/kW</source>
        <translation>Raccordement, USD/kW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Connects to</source>
        <translation>Raccordé à</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Continuous by a number</source>
        <translation>Continu selon un nombre</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Contribution of a kWh</source>
        <translation>Contribution d’un kWh</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Contribution over the energy used</source>
        <translation>Contribution sur l’énergie utilisée</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Contribution, capacity charge and curtailment avoided, less the connection</source>
        <translation>Contribution, redevance de puissance et écrêtement évité, moins le raccordement</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>Contributions to the score</source>
        <translation>Contributions au score</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Coordinates, one position a line</source>
        <translation>Coordonnées, une position par ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>Copy it elsewhere.</source>
        <translation>Copiez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Copy rows with headers</source>
        <translation>Copier les lignes avec en-têtes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Copy the selected rows with their headers, or all when none is</source>
        <translation>Copier les lignes sélectionnées avec leurs en-têtes, ou toutes s’il n’y en a pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/marks.py"/>
        <source>Corner of {name}</source>
        <translation>Coin de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>Corners snap to stations, corners and edges near the pointer; S switches it off and on.</source>
        <translation>Les coins s’accrochent aux postes, coins et bords proches du pointeur ; S change cela.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/validation.py"/>
        <source>Correct the arguments.</source>
        <translation>Corrigez les arguments.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>Correct the study first.</source>
        <translation>Corrigez d’abord l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Correct the temperature, or raise the temperature that conductors or windings bear.</source>
        <translation>Corrigez la température, ou relevez celle que supportent conducteurs ou enroulements.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>Correct this in QGIS or a table editor and open the file again; it was not altered.</source>
        <translation>Corrigez cela dans QGIS ou un éditeur de tables et rouvrez le fichier ; il n’a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Cost by power</source>
        <translation>Coût par puissance</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>Create it, or name another.</source>
        <translation>Créez-le, ou nommez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Criteria of the compared sites</source>
        <translation>Critères des sites comparés</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Criteria with data</source>
        <translation>Critères avec données</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/value.py"/>
        <source>Criterion {id} has the same worst and best value, {best:g}</source>
        <translation>Le critère {id} a la même valeur au pire et au mieux, {best:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Ctrl+Z takes back any step, however long ago. Ctrl+Shift+L shares the programme over the sites; F1 explains whatever has the keyboard.</source>
        <translation>Ctrl+Z reprend toute étape, si ancienne soit-elle. Ctrl+Shift+L répartit le programme entre les sites ; F1 explique ce qui a le clavier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Curtailment avoided</source>
        <translation>Écrêtement évité</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Cut a h&amp;ole</source>
        <translation>Percer un &amp;trou</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Cut a hole into {name}</source>
        <translation>Percer un trou dans {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>D&amp;uplicate site</source>
        <translation>D&amp;upliquer le site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>DP: share of the ups and downs that follow the day or the week.</source>
        <translation>DP : part des hauts et des bas qui suivent le jour ou la semaine.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Daily and weekly share</source>
        <translation>Part quotidienne et hebdomadaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/furniture.py"/>
        <source>Dashed borders are disputed; no position is taken.</source>
        <translation>Les frontières en tirets sont contestées ; aucune position n’est prise.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Data %</source>
        <translation>Données %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Data of this study</source>
        <translation>Données de cette étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>Day (7–17 h)</source>
        <translation>Jour (7–17 h)</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>December–February</source>
        <translation>Décembre–février</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/question_bar.py"/>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>Decimal degrees</source>
        <translation>Degrés décimaux</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>Degrees, minutes, seconds</source>
        <translation>Degrés, minutes, secondes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Delete a corner of {site}</source>
        <translation>Supprimer un coin de {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Delete bookmark {name}</source>
        <translation>Supprimer le signet {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Delete site {site}</source>
        <translation>Supprimer le site {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Delete the selected site.</source>
        <translation>Supprimer le site sélectionné.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Demand has gaps or goes below zero</source>
        <translation>La demande a des lacunes ou passe sous zéro</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Demand has {n_demand_mw} hours, availability of plants has {n_hours}</source>
        <translation>La demande compte {n_demand_mw} heures, la disponibilité des centrales {n_hours}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Deposit held</source>
        <translation>Dépôt détenu</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Deposit that covers it</source>
        <translation>Dépôt qui le couvre</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Desalination and pumping</source>
        <translation>Dessalement et pompage</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Details of the site</source>
        <translation>Détails du site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Discarded changes cannot be brought back.</source>
        <translation>Des modifications abandonnées ne reviennent pas.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Discounted payback</source>
        <translation>Retour actualisé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Dismiss notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/evaluation.py"/>
        <source>Dispatching the base case</source>
        <translation>Appel des moyens du cas de base</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/least_cost.py"/>
        <source>Dispatching the hours in which something limits</source>
        <translation>Appel des moyens aux heures où quelque chose limite</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/energy_budgets.py"/>
        <source>Dispatching within the energy budgets</source>
        <translation>Appel des moyens dans les budgets d’énergie</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Disputed, no position taken</source>
        <translation>Contesté, aucune position prise</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Distance to fibre</source>
        <translation>Distance à la fibre</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Distance to road or port</source>
        <translation>Distance à la route ou au port</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Do not ask again; File, Recover has these steps for a month.</source>
        <translation>Ne plus demander ; Fichier, Récupérer garde ces étapes un mois.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Drag a rectangle to select rows; Shift adds, Ctrl takes away.</source>
        <translation>Tirer un rectangle pour sélectionner des lignes ; Maj ajoute, Ctrl retire.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Drag from the middle to the edge of a circle to select rows.</source>
        <translation>Tirer du milieu au bord d’un cercle pour sélectionner des lignes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Drag the map with the left button.</source>
        <translation>Glisser la carte avec le bouton gauche.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Drag to paint; Shift takes a whole month, Ctrl a whole hour of the day.</source>
        <translation>Glissez pour peindre ; Maj prend un mois entier, Ctrl une heure du jour entière.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw &amp;area</source>
        <translation>Dessiner une s&amp;urface</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw &amp;circle</source>
        <translation>Dessiner un &amp;cercle</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw &amp;point</source>
        <translation>Dessiner un &amp;point</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw &amp;rectangle</source>
        <translation>Dessiner un &amp;rectangle</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw a piece that is left out of the selected area.</source>
        <translation>Dessiner un morceau laissé hors de la surface sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Draw a rectangle that is to fill the map; Shift and dragging do the same.</source>
        <translation>Tracer un rectangle qui doit remplir la carte ; Maj et glisser font de même.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Draw a site</source>
        <translation>Dessinez un site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Draw a site and see how many MW of large flexible load it can have, how regularly, what it costs, what limits it and how sure that is.</source>
        <translation>Dessinez un site et voyez combien de MW de grande charge flexible il peut avoir, avec quelle régularité, à quel coût, ce qui le limite et avec quelle certitude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Draw a site or pick one.

Draw an area with the polygon tool (Ctrl+Shift+A) or set a point (Ctrl+Shift+P); or click a site on the map or in the shortlist.

Drag a site and its score, its limit and its connection follow the mouse.</source>
        <translation>Dessinez un site ou choisissez-en un.

Dessinez une surface avec l’outil polygone (Ctrl+Shift+A) ou posez un point (Ctrl+Shift+P) ; ou cliquez un site sur la carte ou dans la liste.

Glissez un site : son score, sa limite et son raccordement suivent la souris.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>Draw a site, and wait until the base case is ready.</source>
        <translation>Dessinez un site et attendez que le cas de base soit prêt.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Draw a smaller one.</source>
        <translation>Dessinez-en un plus petit.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/route_edits.py"/>
        <source>Draw it again.</source>
        <translation>Dessinez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Draw it inside the area, or split the site with a line.</source>
        <translation>Dessinez-le dans la surface, ou coupez le site par une ligne.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Draw it inside the selected site.</source>
        <translation>Dessinez-le dans le site sélectionné.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Draw lines of longitude and latitude with their names over the map.</source>
        <translation>Dessiner sur la carte les lignes de longitude et de latitude avec leurs noms.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>Draw some, or import a list.</source>
        <translation>Dessinez-en, ou importez une liste.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Draw the map in {crs}</source>
        <translation>Dessiner la carte en {crs}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Draw {name}</source>
        <translation>Dessiner {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Draw {n} sites</source>
        <translation>Dessiner {n} sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Duplicate layer {layer}</source>
        <translation>Dupliquer la couche {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Duplicate site {site}</source>
        <translation>Dupliquer le site {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>Duration curve</source>
        <translation>Courbe de durée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Duration curves</source>
        <translation>Courbes de durée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>ECE: requested energy that is cut in a year.</source>
        <translation>ECE : énergie demandée qui est coupée en un an.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Earlier &amp;versions</source>
        <translation>&amp;Versions antérieures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/marks.py"/>
        <source>Edge of {name}</source>
        <translation>Bord de {name}</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Electric vehicle depot</source>
        <translation>Dépôt de véhicules électriques</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Electricity in it</source>
        <translation>Part d’électricité</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Electrolysis</source>
        <translation>Électrolyse</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Elements out of service</source>
        <translation>Éléments hors service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Emission</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Emission of the surplus used</source>
        <translation>Émissions de l’excédent utilisé</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Emission of the surplus used, losses included</source>
        <translation>Émissions de l’excédent utilisé, pertes comprises</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Emission of the surplus used.</source>
        <translation>Émissions de l’excédent utilisé.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Energy %</source>
        <translation>Énergie %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Energy and tariff</source>
        <translation>Énergie et tarif</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Energy assumed or synthetic</source>
        <translation>Énergie supposée ou synthétique</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Energy availability</source>
        <translation>Disponibilité de l’énergie</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy bill</source>
        <translation>Facture d’énergie</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/energy_budgets.py"/>
        <source>Energy budgets of shape {shape} over {first_hour} hours do not fit {n_plants} plants over {n_hours} hours</source>
        <translation>Des budgets d’énergie de forme {shape} sur {first_hour} heures ne conviennent pas à {n_plants} centrales sur {n_hours} heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Energy cost</source>
        <translation>Coût énergie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Energy cost by kWh</source>
        <translation>Coût de l’énergie par kWh</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Energy not served</source>
        <translation>Énergie non servie</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy of the machines</source>
        <translation>Énergie des machines</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy of tier 0 that is used x compensation</source>
        <translation>Énergie de palier 0 utilisée x indemnité</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy part of the levelised cost over all of it</source>
        <translation>Part d’énergie du coût actualisé sur le total</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Energy served</source>
        <translation>Énergie servie</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy to be had</source>
        <translation>Énergie disponible</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Energy used</source>
        <translation>Énergie utilisée</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy x (tariff - marginal cost over (1 - loss) - network)</source>
        <translation>Énergie x (tarif - coût marginal sur (1 - pertes) - réseau)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Enter goes there or runs it; Esc closes.</source>
        <translation>Entrée y va ou l’exécute ; Échap ferme.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>Enter goes there, F2 renames, Delete deletes</source>
        <translation>Entrée y va, F2 renomme, Suppr supprime</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Equal counts (quantiles)</source>
        <translation>Effectifs égaux (quantiles)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Equal steps</source>
        <translation>Pas égaux</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Equity of the region</source>
        <translation>Équité pour la région</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>Evening (18–23 h)</source>
        <translation>Soir (18–23 h)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Every site by score, excluded ones with the reason. Mark two to four to compare them; edit names, MW, status and notes in their cells.</source>
        <translation>Tous les sites par score, les exclus avec la raison. Marquez-en de deux à quatre pour les comparer ; modifiez noms, MW, statut et notes dans leurs cellules.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Every site by score; excluded sites follow with the reason. Press a heading to sort, type to filter, double click a cell to edit it. Mark several rows with Ctrl or Shift to compare them.</source>
        <translation>Tous les sites par score ; les exclus suivent avec la raison. Cliquez un en-tête pour trier, tapez pour filtrer, double-cliquez une cellule pour la modifier. Marquez plusieurs lignes avec Ctrl ou Maj pour les comparer.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Every step is kept on this computer as you take it and is offered again after an unexpected end.</source>
        <translation>Chaque étape est gardée sur cet ordinateur dès que vous la faites, et proposée de nouveau après un arrêt brusque.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Every step since the study was opened, in order; the mark shows where the study stands. A press on a step, or Enter, goes there in one jump. Greyed steps were taken back; a new step drops them.

Each step is kept on this computer at once, so that nothing is lost when the program or the power fails; the next start offers it back.</source>
        <translation>Chaque étape depuis l’ouverture de l’étude, dans l’ordre ; la marque montre où en est l’étude. Cliquer une étape, ou Entrée, y va d’un bond. Les étapes grisées ont été reprises ; une nouvelle étape les abandonne.

Chaque étape est gardée aussitôt sur cet ordinateur, pour que rien ne se perde quand le programme ou le courant s’arrête ; le prochain démarrage la propose de nouveau.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Every step you take is listed here. A press on one goes back to it.</source>
        <translation>Chaque étape que vous faites figure ici. Cliquer l’une d’elles y revient.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Everything is in service again</source>
        <translation>Tout est de nouveau en service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Everything that lies under the place you clicked, layer by layer, with units and where each value comes from.</source>
        <translation>Tout ce qui se trouve sous le lieu cliqué, couche par couche, avec les unités et la source de chaque valeur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Everything under the last click</source>
        <translation>Tout ce qui est sous le dernier clic</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>Excluded zone</source>
        <translation>Zone exclue</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Excluded: {reasons}</source>
        <translation>Exclu : {reasons}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>Excluded: {reasons}.</source>
        <translation>Exclu : {reasons}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Existing demand is shed</source>
        <translation>La demande existante est délestée</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>Existing sales of {mwh:g} MWh</source>
        <translation>Des ventes existantes de {mwh:g} MWh</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>Explain the part of the window that has the keyboard.</source>
        <translation>Expliquer la partie de la fenêtre qui a le clavier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Explained by the clock</source>
        <translation>Expliqué par l’horloge</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Export again in a moment.</source>
        <translation>Exportez de nouveau dans un instant.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>Export it again as GeoJSON, GeoPackage, KML or CSV.</source>
        <translation>Exportez-le de nouveau en GeoJSON, GeoPackage, KML ou CSV.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Export it again as GeoJSON, GeoPackage, KML, Shapefile or CSV.</source>
        <translation>Exportez-le de nouveau en GeoJSON, GeoPackage, KML, Shapefile ou CSV.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Export map &amp;page as PDF…</source>
        <translation>Exporter la &amp;page de carte en PDF…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Export map page</source>
        <translation>Exporter la page de carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Export shortlist</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>F&amp;ind</source>
        <translation>Reche&amp;rche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>F_{share:.0f}: power exceeded in {share:.0f} % of hours, not limited to the request.</source>
        <translation>F_{share:.0f} : puissance dépassée pendant {share:.0f} % des heures, sans être limitée à la demande.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Farthest</source>
        <translation>Au plus loin</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Farthest scale it is drawn at</source>
        <translation>Échelle la plus lointaine où elle est dessinée</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>Fields and choices</source>
        <translation>Champs et choix</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Figures of the compared sites</source>
        <translation>Chiffres des sites comparés</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Fill hol&amp;es</source>
        <translation>Com&amp;bler les trous</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>Fill the gaps first; a gap is never read as zero.</source>
        <translation>Comblez d’abord les lacunes ; une lacune n’est jamais lue comme zéro.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Fill the gaps; put generation into plants.</source>
        <translation>Comblez les lacunes ; mettez la production dans les centrales.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Fill the holes of the selected area.</source>
        <translation>Combler les trous de la surface sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Fill the holes of {name}</source>
        <translation>Combler les trous de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Filter sites</source>
        <translation>Filtrer les sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Find a layer</source>
        <translation>Chercher une couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Find an action or keys</source>
        <translation>Chercher une action ou des touches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Find in rows</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Find places, stations, lines, plants, sites, layers, commands and coordinates.</source>
        <translation>Trouver lieux, postes, lignes, centrales, sites, couches, commandes et coordonnées.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Find the projection that fits the study</source>
        <translation>Trouver la projection adaptée à l’étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/proportional.py"/>
        <source>Finding the hosting capacity of every bus</source>
        <translation>Calcul de la capacité d’accueil de chaque jeu de barres</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Finding the surface</source>
        <translation>Calcul de la surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Finish the edit there and try again.</source>
        <translation>Terminez la modification là-bas et réessayez.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Firm</source>
        <translation>Garanti</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Firm MW</source>
        <translation>MW garantis</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Firm MW over request</source>
        <translation>MW garantis rapportés à la demande</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Firm N-0</source>
        <translation>Garanti N-0</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Firm N-1</source>
        <translation>Garanti N-1</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Firm hosting capacity, best of its voltage levels</source>
        <translation>Capacité d’accueil garantie, au mieux de ses niveaux de tension</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Firm in {share:g} % of hours, N-0</source>
        <translation>Garanti {share:g} % des heures, N-0</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Firm in {share:g} % of hours, N-1</source>
        <translation>Garanti {share:g} % des heures, N-1</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Firm power</source>
        <translation>Puissance garantie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Firm, N-0</source>
        <translation>Garanti, N-0</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Firm, N-1</source>
        <translation>Garanti, N-1</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Firm, regular and opportunistic MW</source>
        <translation>MW garantis, réguliers et opportunistes</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Firm, {share:.0f} % of hours</source>
        <translation>Garanti, {share:.0f} % des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Firmness</source>
        <translation>Fermeté</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Flood depth in 100 years</source>
        <translation>Hauteur de crue centennale</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>For everybody else</source>
        <translation>Pour tous les autres</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>For the operator</source>
        <translation>Pour l’exploitant</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/hours_desk.py"/>
        <source>Forget painted hours {name}</source>
        <translation>Oublier les heures peintes {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/journal_keeper.py"/>
        <source>Free some space, or save the study; it is tried again every few seconds.</source>
        <translation>Libérez de la place, ou enregistrez l’étude ; un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>From a &amp;server…</source>
        <translation>Depuis un &amp;serveur…</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>From and to</source>
        <translation>De et vers</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>From the last corner along the ground; write km behind it for kilometres.</source>
        <translation>Depuis le dernier coin, au sol ; écrivez km derrière pour des kilomètres.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>From the last corner: 0 is north, 90 is east.</source>
        <translation>Depuis le dernier coin : 0 est le nord, 90 l’est.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>From the middle along the ground.</source>
        <translation>Depuis le milieu, au sol.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>From: {figures}.</source>
        <translation>À partir de : {figures}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Full h</source>
        <translation>h pleines</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Give 0 &lt;= indifference &lt; preference for every criterion.</source>
        <translation>Donnez 0 &lt;= indifférence &lt; préférence pour chaque critère.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>Give 0 MW or more.</source>
        <translation>Donnez 0 MW ou plus.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>Give 0 to 1.</source>
        <translation>Donnez de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>Give 0 to {n_phase_cap_mw}.</source>
        <translation>Donnez de 0 à {n_phase_cap_mw}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give 1 or more.</source>
        <translation>Donnez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/reserve.py"/>
        <source>Give MW of every hour, 0 for none.</source>
        <translation>Donnez les MW de chaque heure, 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Give a larger margin, or split the site first.</source>
        <translation>Donnez une marge plus grande, ou coupez d’abord le site.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Give a larger margin.</source>
        <translation>Donnez une marge plus grande.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/finance.py"/>
        <source>Give a life above 0.</source>
        <translation>Donnez une durée de vie supérieure à 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/outcome.py"/>
        <source>Give a multiple of 12.</source>
        <translation>Donnez un multiple de 12.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a number above 0.</source>
        <translation>Donnez un nombre supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>Give a number from 0 on.</source>
        <translation>Donnez un nombre à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a price from 0 on.</source>
        <translation>Donnez un prix à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/rating_periods.py"/>
        <source>Give a ratio above zero.</source>
        <translation>Donnez un rapport supérieur à zéro.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a share above 0 and up to 1.</source>
        <translation>Donnez une part supérieure à 0 et au plus égale à 1.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a share above 0.</source>
        <translation>Donnez une part supérieure à 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/surplus_use.py"/>
        <source>Give a share below 1.</source>
        <translation>Donnez une part inférieure à 1.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/exposure.py"/>
        <source>Give a share from 0 to 1.</source>
        <translation>Donnez une part de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>Give a share from 0 to below 1.</source>
        <translation>Donnez une part de 0 à moins de 1.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a tariff from 0 on.</source>
        <translation>Donnez un tarif à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/exposure.py"/>
        <source>Give amounts from 0 on.</source>
        <translation>Donnez des montants à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/concentration.py"/>
        <source>Give amounts of 0 or more for all.</source>
        <translation>Donnez des quantités de 0 ou plus pour toutes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/markets.py"/>
        <source>Give an even number of paths and at least one month.</source>
        <translation>Donnez un nombre pair de trajectoires et au moins un mois.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/exceedance.py"/>
        <source>Give at least one hour and a share between 0 and 1.</source>
        <translation>Donnez au moins une heure et une part entre 0 et 1.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/band.py"/>
        <source>Give at least {week_h} hours.</source>
        <translation>Donnez au moins {week_h} heures.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/integers.py"/>
        <source>Give at most {most_sites} sites, or no least size.</source>
        <translation>Donnez au plus {most_sites} sites, ou aucune taille minimale.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Give both tables the same hours.</source>
        <translation>Donnez les mêmes heures aux deux tables.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give degrees, longitude within 180 and latitude within 90.</source>
        <translation>Donnez des degrés, longitude jusqu’à 180 et latitude jusqu’à 90.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/map_window.py"/>
        <source>Give e.g. 5000000.</source>
        <translation>Donnez par exemple 5000000.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/sensitivities.py"/>
        <source>Give each a length and a reactance above zero.</source>
        <translation>Donnez à chacune une longueur et une réactance supérieures à zéro.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>Give easting and northing in metres of the map, or degrees.</source>
        <translation>Donnez abscisse et ordonnée en mètres de la carte, ou des degrés.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Give every district its own centre.</source>
        <translation>Donnez à chaque district son propre centre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Give every part at least one district centre.</source>
        <translation>Donnez au moins un centre de district à chaque partie.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Give factors above zero, and conductors hotter than the air they are rated for.</source>
        <translation>Donnez des facteurs supérieurs à zéro, et des conducteurs plus chauds que l’air pour lequel ils sont dimensionnés.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/water_value.py"/>
        <source>Give fewer plants a budget, or longer periods to one.</source>
        <translation>Donnez un budget à moins de centrales, ou des périodes plus longues à l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>Give it an area first: Site &gt; Add a margin.</source>
        <translation>Donnez-lui d’abord une surface : Site &gt; Ajouter une marge.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_views.py"/>
        <source>Give it one, such as the place it shows.</source>
        <translation>Donnez-lui-en un, par exemple le lieu qu’il montre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give minutes and seconds below 60.</source>
        <translation>Donnez des minutes et des secondes inférieures à 60.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/finance.py"/>
        <source>Give more than -1.</source>
        <translation>Donnez plus que -1.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>Give more than 0 ha and at most {most:,.0f} ha.</source>
        <translation>Donnez plus de 0 ha et au plus {most:,.0f} ha.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>Give more than 0 m and at most {most:,.0f} km.</source>
        <translation>Donnez plus de 0 m et au plus {most:,.0f} km.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>Give more than 0.</source>
        <translation>Donnez plus que 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/presets.py"/>
        <source>Give no negative weight and at least one above 0.</source>
        <translation>Ne donnez aucun poids négatif et au moins un supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/markets.py"/>
        <source>Give numbers above 0.</source>
        <translation>Donnez des nombres supérieurs à 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/energy_budgets.py"/>
        <source>Give one budget per plant and period, and periods that cover all hours.</source>
        <translation>Donnez un budget par centrale et par période, et des périodes qui couvrent toutes les heures.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/tables.py"/>
        <source>Give one column of numbers per name.</source>
        <translation>Donnez une colonne de nombres par nom.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give one of N or S and one of E or W.</source>
        <translation>Donnez l’un de N ou S et l’un de E ou W.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/packaged.py"/>
        <source>Give one of these names or the path of a .gpkg file.</source>
        <translation>Donnez l’un de ces noms ou le chemin d’un fichier .gpkg.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Give one row per month and hour of the day.</source>
        <translation>Donnez une ligne par mois et par heure du jour.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>Give one such as 1 : 250,000.</source>
        <translation>Donnez-en une, par exemple 1 : 250 000.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>Give one that begins with https://.</source>
        <translation>Donnez-en une qui commence par https://.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>Give one value for every hour of the study, at least one.</source>
        <translation>Donnez une valeur pour chaque heure de l’étude, au moins une.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Give one, or take its layers out of it.</source>
        <translation>Donnez-en un, ou sortez-en ses couches.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give one, such as 67.0011, 24.8607.</source>
        <translation>Donnez-en une, par exemple 67.0011, 24.8607.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/ahp.py"/>
        <source>Give positive ratios; if A to B is 3, B to A is 1/3.</source>
        <translation>Donnez des rapports positifs ; si A par rapport à B vaut 3, B par rapport à A vaut 1/3.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give prices from 0 on.</source>
        <translation>Donnez des prix à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rank_robustness.py"/>
        <source>Give sites and criteria.</source>
        <translation>Donnez des sites et des critères.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/projection.py"/>
        <source>Give the EPSG code of a projected CRS in metres, e.g. EPSG:32642.</source>
        <translation>Donnez le code EPSG d’un SCR projeté en mètres, par exemple EPSG:32642.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>Give the attribution that the server's owner asks for.</source>
        <translation>Donnez l'attribution que demande le propriétaire du serveur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Give the closer scale first.</source>
        <translation>Donnez d’abord l’échelle la plus proche.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Give the code of a projected system, such as EPSG:32642.</source>
        <translation>Donnez le code d’un système projeté, par exemple EPSG:32642.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>Give the energy sold in a year.</source>
        <translation>Donnez l’énergie vendue en un an.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/edits.py"/>
        <source>Give the new site another id.</source>
        <translation>Donnez un autre identifiant au nouveau site.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/reserve.py"/>
        <source>Give the reserve of every hour and mark every plant that may carry it.</source>
        <translation>Donnez la réserve de chaque heure et marquez chaque centrale qui peut la porter.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Give the selected layers the looks that were copied.</source>
        <translation>Donner aux couches sélectionnées l’apparence copiée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give two coordinates, such as 67.0011, 24.8607 or 24°51'39"N 67°0'4"E.</source>
        <translation>Donnez deux coordonnées, par exemple 67.0011, 24.8607 ou 24°51'39"N 67°0'4"E.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/value.py"/>
        <source>Give two different anchors.</source>
        <translation>Donnez deux bornes différentes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>Give whole years of 8,760 hours.</source>
        <translation>Donnez des années entières de 8 760 heures.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Given by the planner</source>
        <translation>Donné par le planificateur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/version_keeper.py"/>
        <source>Go back to the version of {time}</source>
        <translation>Revenir à la version de {time}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>Go on drawing</source>
        <translation>Continuer à dessiner</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Grid outage history</source>
        <translation>Historique des coupures du réseau</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Group layers</source>
        <translation>Grouper des couches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Grow or shrink the selected site by a number of metres; a point becomes an area.</source>
        <translation>Agrandir ou réduire le site sélectionné de quelques mètres ; un point devient une surface.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hashprice</source>
        <translation>Hashprice</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hashprice of the network</source>
        <translation>Hashprice du réseau</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hashprice, all costs</source>
        <translation>Hashprice, tous coûts</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hashprice, power only</source>
        <translation>Hashprice, courant seul</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/title.py"/>
        <source>Head of {panel}</source>
        <translation>En-tête de {panel}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Heading the site is listed under; edit in place.</source>
        <translation>Titre sous lequel le site est rangé ; se modifie sur place.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Hectares; write km2 or acres behind it for those.</source>
        <translation>En hectares ; écrivez km2 ou acres derrière pour ceux-là.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Hide all layers</source>
        <translation>Cacher toutes les couches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Hide every layer of the map.</source>
        <translation>Cacher toutes les couches de la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Hide it instead.</source>
        <translation>Cachez-la plutôt.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Hide {layer}</source>
        <translation>Cacher {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Higher classes are also larger</source>
        <translation>Les classes hautes sont aussi plus grandes</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Highest voltage</source>
        <translation>Tension la plus haute</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hold</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Hold limits also after any one outage</source>
        <translation>Tenir les limites aussi après toute perte simple</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Hosting capacity after any outage</source>
        <translation>Capacité d’accueil après toute perte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Hosting capacity counts surplus picking up in proportion, since the fast engine could not be compiled here: {trouble}.</source>
        <translation>La capacité d’accueil compte un excédent qui monte proportionnellement, car le moteur rapide n’a pu être compilé ici : {trouble}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Hosting capacity counts surplus picking up in proportion, since the fast engine is being compiled, once on this machine; numbers follow by themselves.</source>
        <translation>La capacité d’accueil compte un excédent qui monte proportionnellement, car le moteur rapide est en cours de compilation, une fois sur cette machine ; les nombres suivent d’eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Hour &amp;strip</source>
        <translation>&amp;Bande des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hour on the map</source>
        <translation>Heure sur la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Hourly data</source>
        <translation>Données horaires</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Hourly data: {what}.</source>
        <translation>Données horaires : {what}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Hourly demand and availability are made by rule from published totals unless the study says otherwise; with one year nothing is known of how years differ.</source>
        <translation>Demande et disponibilité horaires sont établies par règle à partir de totaux publiés, sauf indication contraire de l’étude ; avec une seule année, rien n’est connu des écarts entre années.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Hourly price and adder</source>
        <translation>Prix horaire et supplément</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Hourly price, adder and capacity</source>
        <translation>Prix horaire, supplément et puissance</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hours below cost</source>
        <translation>Heures sous le coût</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Hours fully served</source>
        <translation>Heures entièrement servies</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hours of the year</source>
        <translation>Heures de l’année</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/painting_map.py"/>
        <source>Hours of the year to paint</source>
        <translation>Heures de l’année à peindre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hours on the map</source>
        <translation>Heures sur la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hours run</source>
        <translation>Heures de marche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Hours that count</source>
        <translation>Heures qui comptent</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hours with energy; mining runs only where they pay for power and upkeep</source>
        <translation>Heures avec énergie ; le minage ne marche que si elles paient courant et entretien</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>How far the planner is with the site; edit in place.</source>
        <translation>Où en est le planificateur avec le site ; se modifie sur place.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>How it connects</source>
        <translation>Comment il se raccorde</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>How many MW are there for at least this share of the year's hours. Above the dashed line the whole request is served.</source>
        <translation>Combien de MW sont là pendant au moins cette part des heures de l’année. Au-dessus de la ligne en tirets, toute la demande est servie.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>How much for how long</source>
        <translation>Combien et combien de temps</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>How much the fill of areas covers, per cent</source>
        <translation>Ce que couvre le remplissage des surfaces, en pour cent</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>How much {layer} covers</source>
        <translation>Ce que couvre {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>How regular it is</source>
        <translation>Quelle régularité</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>How the layer looks: one symbol, classes or a ramp by any number, or categories; sizes, the scales between which it is drawn, and which rows. The map follows at once, and undo takes a change back.</source>
        <translation>L’apparence de la couche : un symbole, des classes ou un dégradé selon un nombre, ou des catégories ; tailles, échelles entre lesquelles elle est dessinée, et quelles lignes. La carte suit aussitôt, et annuler reprend un changement.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Hydro</source>
        <translation>Hydraulique</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>I&amp;dentified</source>
        <translation>I&amp;dentifié</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspecteur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>I&amp;nvert the selection</source>
        <translation>In&amp;verser la sélection</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>If the tenant leaves</source>
        <translation>Si l’occupant part</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Import 1 site from {file}</source>
        <translation>Importer 1 site de {file}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Import sites</source>
        <translation>Importer des sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Import them as a CSV file of sites instead.</source>
        <translation>Importez-les plutôt comme fichier CSV de sites.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Import {n} sites from {file}</source>
        <translation>Importer {n} sites de {file}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Incremental industry</source>
        <translation>Industrie supplémentaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Incremental use</source>
        <translation>Consommation supplémentaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Industrial average</source>
        <translation>Moyenne industrielle</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/packaged.py"/>
        <source>Install SiteSelect again, or build its data packs first.</source>
        <translation>Réinstallez SiteSelect, ou construisez d’abord ses paquets de données.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Internal rate</source>
        <translation>Taux interne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Interruptions</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Interruptions a year</source>
        <translation>Interruptions par an</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>Its site is worth more left alone than built with the least size.</source>
        <translation>Son site vaut plus laissé vide que construit à la taille minimale.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>J/TH that just pays for power: hashprice x (1 - fee) over 0.024 x tariff x PUE</source>
        <translation>J/TH qui paie juste le courant : hashprice x (1 - frais) sur 0,024 x tarif x PUE</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Jobs under way</source>
        <translation>Travaux en cours</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/sensitivities.py"/>
        <source>Join them with a line or transformer, or leave those stations out.</source>
        <translation>Reliez-les par une ligne ou un transformateur, ou retirez ces postes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Judged with these out of service: {names}.</source>
        <translation>Jugé avec ceci hors service : {names}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>June–August</source>
        <translation>Juin–août</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Keep a &amp;version of the study every</source>
        <translation>Garder une &amp;version de l’étude toutes les</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>Keep all {n} parts</source>
        <translation>Garder les {n} parties</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Keep how the panels stand, under a name, to come back to it.</source>
        <translation>Garder la disposition des panneaux sous un nom, pour y revenir.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Keep it in the list</source>
        <translation>La garder dans la liste</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>Keep one of each.</source>
        <translation>Gardez-en un de chaque.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/hours_desk.py"/>
        <source>Keep painted hours {name}</source>
        <translation>Garder les heures peintes {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>Keep the largest part ({area})</source>
        <translation>Garder la plus grande partie ({area})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Keep this arrangement</source>
        <translation>Garder cette disposition</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Keep this view of the map under a name, to come back to it.</source>
        <translation>Garder cette vue de la carte sous un nom, pour y revenir.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Keep versions of the study</source>
        <translation>Garder des versions de l’étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/history.py"/>
        <source>Keep what was out of service</source>
        <translation>Garder ce qui était hors service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Keep your study as it is and save it under another name.</source>
        <translation>Garder votre étude telle quelle et l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Keep {name} in the list</source>
        <translation>Garder {name} dans la liste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Keeping work safe</source>
        <translation>Mise à l’abri du travail</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Kept hours</source>
        <translation>Heures gardées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Kind of classes</source>
        <translation>Genre de classes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source>Kind of load</source>
        <translation>Type de charge</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Kind of load the site asks for.</source>
        <translation>Type de charge que le site demande.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>L_95: 95th percentile of the lengths of interruptions.</source>
        <translation>L_95 : 95e percentile des longueurs d’interruption.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>L_max: the longest run of hours below the request.</source>
        <translation>L_max : la plus longue suite d’heures sous la demande.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Lakes</source>
        <translation>Lacs</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Land and sea</source>
        <translation>Terre et mer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Latitude first</source>
        <translation>Latitude d’abord</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Latitude, longitude or easting, northing</source>
        <translation>Latitude, longitude, ou abscisse, ordonnée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Lay the pictures of a web map under the map; its server learns where you look.</source>
        <translation>Placer les images d'une carte en ligne sous la carte ; son serveur apprend où vous regardez.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Lay the pictures of an MBTiles file under the map.</source>
        <translation>Placer les images d'un fichier MBTiles sous la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Layer st&amp;yle</source>
        <translation>St&amp;yle de la couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Layer style</source>
        <translation>Style de la couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Layer that is listed</source>
        <translation>Couche listée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Layers of the map</source>
        <translation>Couches de la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Lead a line across the selected area; its parts become sites.</source>
        <translation>Mener une ligne à travers la surface sélectionnée ; ses parties deviennent des sites.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>Lead through the window, part by part.</source>
        <translation>Parcourir la fenêtre, partie par partie.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/integers.py"/>
        <source>Least sizes for {n_sites} sites are too many</source>
        <translation>Des tailles minimales pour {n_sites} sites, c’est trop</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/out_of_service.py"/>
        <source>Leave one of them in, or add another way there.</source>
        <translation>Laissez-en un en service, ou ajoutez un autre chemin.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Leave out the criteria that not every site has data for.</source>
        <translation>Retirez les critères pour lesquels tous les sites n’ont pas de données.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Left after all costs</source>
        <translation>Reste après tous les coûts</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Left open after year {year}</source>
        <translation>Reste dû après l’année {year}</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Legend of the surface</source>
        <translation>Légende de la surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Length of the connection.</source>
        <translation>Longueur du raccordement.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Let corners snap to what is near; S switches it while drawing.</source>
        <translation>Laisser les coins s’accrocher à ce qui est proche ; S change cela en dessinant.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Let go of every selected row.</source>
        <translation>Relâcher toutes les lignes sélectionnées.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Let hours follow each other on the map, or hold the one that is shown.</source>
        <translation>Laisser les heures se suivre sur la carte, ou garder celle qui est affichée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Let the map stand for the whole year again, or for the painted hours.</source>
        <translation>Faire de nouveau valoir la carte pour toute l’année, ou pour les heures peintes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Let the program choose the station</source>
        <translation>Laisser le programme choisir le poste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Level the site is connected at.</source>
        <translation>Niveau auquel le site est raccordé.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Levelised cost of compute</source>
        <translation>Coût actualisé du calcul</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Licence of the data</source>
        <translation>Licence des données</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Like the day before</source>
        <translation>Comme la veille</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Like the week before</source>
        <translation>Comme la semaine d’avant</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Limited by</source>
        <translation>Limité par</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Line loading</source>
        <translation>Charge des lignes</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Line loading, 95th percentile</source>
        <translation>Charge des lignes, 95e percentile</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Line loading, N-1</source>
        <translation>Charge des lignes, N-1</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Line width</source>
        <translation>Largeur de ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>Line {line} is not UTF-8 text</source>
        <translation>La ligne {line} n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Line {number}: '{line}' has 60 or more minutes or seconds</source>
        <translation>Ligne {number} : « {line} » a 60 minutes ou secondes ou plus</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Line {number}: '{line}' is not a position</source>
        <translation>Ligne {number} : « {line} » n’est pas une position</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Line {number}: '{line}' names the same axis twice</source>
        <translation>Ligne {number} : « {line} » nomme deux fois le même axe</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Line {number}: longitude {lon:g}, latitude {lat:g} is not on Earth</source>
        <translation>Ligne {number} : longitude {lon:g}, latitude {lat:g}, ce n’est pas sur Terre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Line, bays and transformers.</source>
        <translation>Ligne, travées et transformateurs.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/service_menu.py"/>
        <source>Lines and transformers here</source>
        <translation>Lignes et transformateurs ici</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Lines of {levels} are not in the study. A site at such a level counts up to the transformers of its station; the lines beyond it are not checked.</source>
        <translation>Les lignes de {levels} ne sont pas dans l’étude. Un site à ce niveau est compté jusqu’aux transformateurs de son poste ; les lignes au-delà ne sont pas vérifiées.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>List sites under their groups</source>
        <translation>Ranger les sites sous leurs groupes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>List the keys of every action, change them, or print them.</source>
        <translation>Lister les touches de chaque action, les changer ou les imprimer.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>List the rows of the layer.</source>
        <translation>Lister les lignes de la couche.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>List the views that are kept: go to one, rename it, delete it.</source>
        <translation>Lister les vues gardées : y aller, les renommer, les supprimer.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Loading of the base case, 95th percentile</source>
        <translation>Charge du cas de base, 95e percentile</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/engine.py"/>
        <source>Loading the engine</source>
        <translation>Chargement du moteur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Longest gap</source>
        <translation>Plus long manque</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Longest gap h</source>
        <translation>Plus long manque h</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Longest interruption of the request.</source>
        <translation>Plus longue interruption de la demande.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Longest interruptions</source>
        <translation>Plus longues interruptions</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Longitude first</source>
        <translation>Longitude d’abord</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/pasted.py"/>
        <source>Look for positions on one line.</source>
        <translation>Cherchez des positions sur une même ligne.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>Looking at every station</source>
        <translation>Examen de chaque poste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>Looking for a first answer</source>
        <translation>Recherche d’une première réponse</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/network_rows.py"/>
        <source>Looking for branches that could become full</source>
        <translation>Recherche des branches qui pourraient saturer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Looking up the projections…</source>
        <translation>Recherche des projections…</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Lost load is worth {lost_load:g} per MWh, the dearest plant costs {dearest:g}</source>
        <translation>L’énergie non servie vaut {lost_load:g} par MWh, la centrale la plus chère coûte {dearest:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Lower bounds</source>
        <translation>Bornes inférieures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Lower bounds for now</source>
        <translation>Bornes inférieures pour l’instant</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/months.py"/>
        <source>Lower the energy or raise capacity, availability or limit of that month.</source>
        <translation>Réduisez l’énergie, ou relevez la capacité, la disponibilité ou la limite de ce mois.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/integers.py"/>
        <source>Lower the floors or the least size.</source>
        <translation>Abaissez les planchers ou la taille minimale.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/program.py"/>
        <source>Lower the phase shifts or raise the ratings around them.</source>
        <translation>Réduisez les déphasages ou relevez les capacités autour d’eux.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MTBI: mean uninterrupted time; with no interruption it is only known to exceed the year.</source>
        <translation>MTBI : durée moyenne sans interruption ; sans interruption, on sait seulement qu’elle dépasse l’année.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MTTR: mean length of an interruption.</source>
        <translation>MTTR : longueur moyenne d’une interruption.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>MW asked for</source>
        <translation>MW demandés</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MW at {share:g} % curtailment</source>
        <translation>MW à {share:g} % d’écrêtement</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>MW available</source>
        <translation>MW disponibles</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>MW available (axis cut at the top)</source>
        <translation>MW disponibles (axe coupé en haut)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>MW by region, firm / regular / opportunistic</source>
        <translation>MW par région, garanti / régulier / opportuniste</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>MW do not hold</source>
        <translation>Les MW ne tiennent pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MW in {share:.0f} % of hours</source>
        <translation>MW {share:.0f} % des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MW/h</source>
        <translation>MW/h</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MWh/y</source>
        <translation>MWh/an</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Machines, site and own share of the connection, each r(1+r)^n/((1+r)^n-1)</source>
        <translation>Machines, site et part propre du raccordement, chacun r(1+r)^n/((1+r)^n-1)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Made by rule from published totals; not measured.</source>
        <translation>Établi par règle à partir de totaux publiés ; non mesuré.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Make a copy of the selected site beside it.</source>
        <translation>Faire une copie du site sélectionné à côté de lui.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Make sites of a list of positions: one at each, or one area with these corners.</source>
        <translation>Faire des sites d’une liste de positions : un à chacune, ou une surface avec ces coins.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Make the ratings for this network and these hours.</source>
        <translation>Établissez les capacités pour ce réseau et ces heures.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>Make the whole plan first.</source>
        <translation>Faites d’abord le plan entier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/view.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Map files (*.gpkg *.shp *.zip *.geojson *.json *.kml *.kmz *.gml *.fgb *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Fichiers de carte (*.gpkg *.shp *.zip *.geojson *.json *.kml *.kmz *.gml *.fgb *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Map layer (GeoJSON)</source>
        <translation>Couche de carte (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Map layer and tables (GeoPackage)</source>
        <translation>Couche de carte et tables (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Map tiles (*.mbtiles);;All files (*)</source>
        <translation>Tuiles cartographiques (*.mbtiles);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>Map with 1 candidate site</source>
        <translation>Carte avec 1 site candidat</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Map with notices</source>
        <translation>Carte avec avis</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>Map with {n} candidate sites</source>
        <translation>Carte avec {n} sites candidats</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>Map without candidate sites</source>
        <translation>Carte sans sites candidats</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>March–May</source>
        <translation>Mars–mai</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Marginal cost</source>
        <translation>Coût marginal</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Marginal cost of the surplus used</source>
        <translation>Coût marginal de l’excédent utilisé</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Marginal loss to the surplus</source>
        <translation>Pertes marginales jusqu’à l’excédent</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Marginal-cost package (not agreed)</source>
        <translation>Formule au coût marginal (non convenue)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Mark two to four sites in the shortlist (Ctrl or Shift) to see them side by side.</source>
        <translation>Marquez de deux à quatre sites dans la liste (Ctrl ou Maj) pour les voir côte à côte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Market prices of {date}: out of date, look them up.</source>
        <translation>Prix de marché du {date} : périmés, à vérifier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Marks on assumed data</source>
        <translation>Marques sur les données supposées</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Mean depth</source>
        <translation>Profondeur moyenne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Mean duration</source>
        <translation>Durée moyenne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Mean marginal cost of the surplus used, by kWh, in the study's currency.</source>
        <translation>Coût marginal moyen de l’excédent utilisé, par kWh, dans la monnaie de l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Mean marginal cost of the surplus used, losses included; not a tariff.</source>
        <translation>Coût marginal moyen de l’excédent utilisé, pertes comprises ; pas un tarif.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Mean over the energy to be had</source>
        <translation>Moyenne sur l’énergie disponible</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Mean share of the request that is missing while interrupted.</source>
        <translation>Part moyenne de la demande qui manque pendant une interruption.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Mean time between</source>
        <translation>Temps moyen entre elles</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Measure &amp;bearing</source>
        <translation>Mesurer un &amp;azimut</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Measure &amp;length</source>
        <translation>Mesurer une &amp;longueur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Measure ar&amp;ea</source>
        <translation>Mesurer une &amp;surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Measured or metered.</source>
        <translation>Mesuré ou compté.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/evaluation.py"/>
        <source>Measuring the regularity of every region</source>
        <translation>Mesure de la régularité de chaque région</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Mer&amp;ge with another area</source>
        <translation>&amp;Fusionner avec une autre surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/merge.py"/>
        <source>Merge with {name}</source>
        <translation>Fusionner avec {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Merge {name} with {other}</source>
        <translation>Fusionner {name} avec {other}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>Metres of the map</source>
        <translation>Mètres de la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining does not pay at {local:,.2f} {currency}/kWh: {why}; only machines of {need:.1f} J/TH or better would pay for their power.</source>
        <translation>Le minage n’est pas rentable à {local:,.2f} {currency}/kWh : {why} ; seules des machines de {need:.1f} J/TH ou mieux paieraient leur courant.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining does not pay: {why}.</source>
        <translation>Le minage n’est pas rentable : {why}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining is far from paying at {local:,.2f} {currency}/kWh: {why}; only machines of {need:.1f} J/TH or better would pay for their power.</source>
        <translation>Le minage est loin d’être rentable à {local:,.2f} {currency}/kWh : {why} ; seules des machines de {need:.1f} J/TH ou mieux paieraient leur courant.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining pays for its power in {hours:,.0f} h a year but not for its machines: {why} on average.</source>
        <translation>Le minage paie son courant {hours:,.0f} h par an mais pas ses machines : {why} en moyenne.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining pays, running {hours:,.0f} h a year: {why} on average.</source>
        <translation>Le minage est rentable, {hours:,.0f} h par an : {why} en moyenne.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Minutes between versions</source>
        <translation>Minutes entre deux versions</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Monday to Saturday</source>
        <translation>du lundi au samedi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Money follows when the site has been scored anew.</source>
        <translation>L’argent suit quand le site est noté à nouveau.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Money follows when the site is released.</source>
        <translation>L’argent suit quand le site est relâché.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Months of the energy bill, and the bond for dismantling</source>
        <translation>Mois de facture d’énergie, et caution de démantèlement</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>More MW than one site may have</source>
        <translation>Plus de MW qu’un site ne peut avoir</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Most that is left open in years 1 to 5 without a deposit</source>
        <translation>Le plus qui reste dû de l’année 1 à 5 sans dépôt</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Move a corner of {site}</source>
        <translation>Déplacer un coin de {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Move layer {layer}</source>
        <translation>Déplacer la couche {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Move one over the edge of the other.</source>
        <translation>Déplacez l’une par-dessus le bord de l’autre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Move one to the other, or draw what lies between them.</source>
        <translation>Déplacez l’une vers l’autre, ou dessinez ce qui les sépare.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Move site {site}</source>
        <translation>Déplacer le site {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>Move the sites or ask for less; the shortlist names the reasons.</source>
        <translation>Déplacez les sites ou demandez moins ; la liste donne les raisons.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>My own breaks</source>
        <translation>Mes propres bornes</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/furniture.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>NPV, prices of today</source>
        <translation>VAN, prix du jour</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>NPV, prices on trend</source>
        <translation>VAN, prix tendanciels</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/basemap.py"/>
        <source>Name a folder of maps/, or leave the name empty to draw none.</source>
        <translation>Nommez un dossier de maps/, ou laissez le nom vide pour n’en dessiner aucun.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Name for the painted hours</source>
        <translation>Nom des heures peintes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Name of the site; edit in place.</source>
        <translation>Nom du site ; se modifie sur place.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>Name the columns so in the first line.</source>
        <translation>Nommez ainsi les colonnes sur la première ligne.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Name, e.g. winter evenings</source>
        <translation>Nom, p. ex. soirs d’hiver</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>National average</source>
        <translation>Moyenne nationale</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Natural breaks (Jenks)</source>
        <translation>Ruptures naturelles (Jenks)</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Net present value: discounted cash over the life of the site, machines renewed</source>
        <translation>Valeur actuelle nette : flux actualisés sur la vie du site, machines renouvelées</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>Network intact (N-0)</source>
        <translation>Réseau intact (N-0)</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Network intact (N-0): the load trips by itself after an outage</source>
        <translation>Réseau intact (N-0) : la charge se déclenche d’elle-même après une perte</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>Network intact and after the loss of any one circuit or unit (N-1), interruptible load included</source>
        <translation>Réseau intact et après la perte de tout circuit ou de toute unité (N-1), charge interruptible comprise</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Network security: {policy}</source>
        <translation>Sécurité du réseau : {policy}</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Network security: {policy}.</source>
        <translation>Sécurité du réseau : {policy}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>New keys of the action</source>
        <translation>Nouvelles touches de l’action</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>Night (0–6 h)</source>
        <translation>Nuit (0–6 h)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/integers.py"/>
        <source>No choice of sites keeps all floors with the least size asked for</source>
        <translation>Aucun choix de sites ne respecte tous les planchers avec la taille minimale demandée</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/connection.py"/>
        <source>No connection prices for {kv:g} kV</source>
        <translation>Pas de prix de raccordement pour {kv:g} kV</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>No data, weight shared out: {criteria}.</source>
        <translation>Sans données, poids réparti : {criteria}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/program.py"/>
        <source>No dispatch keeps every branch within its rating</source>
        <translation>Aucun appel des moyens ne tient toutes les branches dans leur capacité</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>No energy is served, so there is nothing to test.</source>
        <translation>Aucune énergie n’est servie, il n’y a donc rien à vérifier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>No firm MW</source>
        <translation>Pas de MW garantis</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/exceedance.py"/>
        <source>No firm MW for an exceedance of {exceedance:g} over {size} hours</source>
        <translation>Pas de MW garantis pour un dépassement de {exceedance:g} sur {size} heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>No limit can hold the outages that cut off a part of the network: {n} of them.</source>
        <translation>Aucune limite ne peut tenir les pertes qui isolent une partie du réseau : {n} d’entre elles.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>No plan could be proven: {error}</source>
        <translation>Aucun plan n’a pu être prouvé : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/system_view.py"/>
        <source>No plant in service belongs to the system '{name}'</source>
        <translation>Aucune centrale en service n’appartient au système « {name} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>No projection has all these words.</source>
        <translation>Aucune projection n’a tous ces mots.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>No room then</source>
        <translation>Aucune place alors</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>No scale is at least 1:{closest:,.0f} and at most 1:{farthest:,.0f}</source>
        <translation>Aucune échelle n’est à la fois au moins 1:{closest:,.0f} et au plus 1:{farthest:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>No score: {held}; {limit}.</source>
        <translation>Pas de score : {held} ; {limit}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>No scores: {trouble}</source>
        <translation>Pas de scores : {trouble}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>No site has a score, so there is nothing to rank</source>
        <translation>Aucun site n’a de score, il n’y a donc rien à classer</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>No site takes an AI load: its least share is left out.</source>
        <translation>Aucun site ne prend de charge d’IA : sa part minimale est laissée de côté.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>No sites have been scored.</source>
        <translation>Aucun site n’a été évalué.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/station_candidates.py"/>
        <source>No station can take a site of {mw:g} MW</source>
        <translation>Aucun poste ne peut prendre un site de {mw:g} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/context.py"/>
        <source>No station lies in {regions}</source>
        <translation>Aucun poste ne se trouve dans {regions}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>No station of the study has a level for {requested_mw:g} MW</source>
        <translation>Aucun poste de l’étude n’a de niveau pour {requested_mw:g} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>No station within reach</source>
        <translation>Aucun poste à portée</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>No station within {km:g} km has a usual voltage for this size: it connects at {kv:g} kV with its own transformers.</source>
        <translation>Aucun poste à moins de {km:g} km n’a une tension usuelle pour cette taille : il se raccorde en {kv:g} kV avec ses propres transformateurs.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/hours_desk.py"/>
        <source>No study is open</source>
        <translation>Aucune étude n’est ouverte</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>No subsidy: the tariff leaves {margin:,.2f} per kWh on average and falls short in {share:.1f} % of the served hours.</source>
        <translation>Pas de subvention : le tarif laisse {margin:,.2f} par kWh en moyenne et ne suffit pas pendant {share:.1f} % des heures servies.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>No view is kept yet: show one and add a bookmark.</source>
        <translation>Aucune vue n’est encore gardée : affichez-en une et ajoutez un signet.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>None kept yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>Not drawn: {why}</source>
        <translation>Non dessinée : {why}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/page_legend.py"/>
        <source>Not in the table</source>
        <translation>Hors de la table</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_classes.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_notes.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_notes.py"/>
        <source>Note: what to ask, what was agreed</source>
        <translation>Note : que demander, ce qui a été convenu</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Noted, not excluded</source>
        <translation>Noté, non exclu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Nothing can be allocated: these rules cannot hold together.</source>
        <translation>Rien ne peut être réparti : ces règles ne tiennent pas ensemble.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>Nothing excludes this spot</source>
        <translation>Rien n’exclut ce lieu</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>Nothing is allocated while these rules clash: {rules}.</source>
        <translation>Rien n’est réparti tant que ces règles se contredisent : {rules}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Rien ne s’appelle ainsi. Essayez moins de lettres.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Nothing is left of the site with a margin of {metres:g} m</source>
        <translation>Il ne reste rien du site avec une marge de {metres:g} m</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/finance.py"/>
        <source>Nothing is repaid in {years:g} years</source>
        <translation>Rien ne se rembourse en {years:g} ans</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>Nothing is under way. Long work shows here with its progress and can be cancelled.</source>
        <translation>Rien n’est en cours. Un long travail apparaît ici avec son avancement et peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Nothing lies there. Click another place.</source>
        <translation>Rien ne se trouve là. Cliquez ailleurs.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Nothing says where this comes from</source>
        <translation>Rien ne dit d’où cela vient</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Nothing says which number comes first: read with longitude first.</source>
        <translation>Rien ne dit quel nombre vient d’abord : lu avec la longitude d’abord.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Nuclear</source>
        <translation>Nucléaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Number of rows and statistics of the column</source>
        <translation>Nombre de lignes et statistiques de la colonne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Number of sites</source>
        <translation>Nombre de sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Of the surplus used.</source>
        <translation>De l’excédent utilisé.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Oil</source>
        <translation>Fioul</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>On average {mean} served; least in {month} at {hour} with {least}</source>
        <translation>En moyenne {mean} servi ; au moins en {month} à {hour} avec {least}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>One &amp;day on</source>
        <translation>Un &amp;jour en avant</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>One area with these corners</source>
        <translation>Une surface avec ces coins</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>One day bac&amp;k</source>
        <translation>Un jour en arriè&amp;re</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>One hour &amp;back</source>
        <translation>Une heure en a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>One hour &amp;on</source>
        <translation>Une heure en &amp;avant</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>One hour back</source>
        <translation>Une heure en arrière</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>One hour on</source>
        <translation>Une heure en avant</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>One symbol</source>
        <translation>Un seul symbole</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Only rows with</source>
        <translation>Seulement les lignes avec</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>Only rows with {condition}</source>
        <translation>Seulement les lignes avec {condition}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Only rows with, e.g. kv &gt;= 220</source>
        <translation>Seulement les lignes avec, p. ex. kv &gt;= 220</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Only selected</source>
        <translation>Sélectionnées seulement</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Opacity of the layer, per cent</source>
        <translation>Opacité de la couche, en pour cent</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>Ouvrir une étude ré&amp;cente</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Open a study first.</source>
        <translation>Ouvrez d’abord une étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Open a study from a file.</source>
        <translation>Ouvrir une étude depuis un fichier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Open a study to begin: File, Open (Ctrl+O), or drop a file on the window.</source>
        <translation>Ouvrez une étude pour commencer : Fichier, Ouvrir (Ctrl+O), ou déposez un fichier sur la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Open a study…</source>
        <translation>Ouvrir une étude…</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Open an earlier generation (the same name with ~1, ~2 or ~3 at the end).</source>
        <translation>Ouvrez une génération antérieure (le même nom avec ~1, ~2 ou ~3 à la fin).</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/layer_tables.py"/>
        <source>Open an earlier generation, or delete the row in QGIS.</source>
        <translation>Ouvrez une génération antérieure, ou supprimez la ligne dans QGIS.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Open as saved</source>
        <translation>Ouvrir telle qu’enregistrée</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_lock.py"/>
        <source>Open it to read only, or copy it to a folder of yours.</source>
        <translation>Ouvrez-la en lecture seule, ou copiez-la dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Open pac&amp;kaged study</source>
        <translation>Ouvrir une étude &amp;fournie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Open study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Open the last study at the next start</source>
        <translation>Ouvrir la dernière étude au prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Open the study without these steps; File, Recover has them for a month.</source>
        <translation>Ouvrir l’étude sans ces étapes ; Fichier, Récupérer les garde un mois.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Opened last</source>
        <translation>Dernières ouvertes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Opening the study</source>
        <translation>Ouverture de l’étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Opportunistic, {share:.0f} %</source>
        <translation>Opportuniste, {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Out of service:</source>
        <translation>Hors service :</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/overview.py"/>
        <source>Overview map</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Pa&amp;n the map</source>
        <translation>Dé&amp;placer la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Packaged study “{name}”</source>
        <translation>Étude fournie « {name} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Page (PDF)</source>
        <translation>Page (PDF)</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Page (SVG)</source>
        <translation>Page (SVG)</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Page as picture (PNG)</source>
        <translation>Page en image (PNG)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>Paint months and hours of the day: map, tranches and scores then look at these hours only, as a what-if. Kept hours have a name and can be undone.</source>
        <translation>Peignez des mois et des heures du jour : carte, tranches et scores ne regardent alors que ces heures, à titre d’essai. Les heures gardées ont un nom et s’annulent.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Paint the hours that count; map, tranches and scores follow.</source>
        <translation>Peindre les heures qui comptent ; carte, tranches et scores suivent.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Painted &amp;hours</source>
        <translation>Heures &amp;peintes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>Painted hours</source>
        <translation>Heures peintes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Painted hours kept</source>
        <translation>Heures peintes gardées</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Part {number} of the area has no district</source>
        <translation>La partie {number} de la surface n’a pas de district</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Paste a site</source>
        <translation>Coller un site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Paste coordinates</source>
        <translation>Coller des coordonnées</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/pasted.py"/>
        <source>Paste more positions, or make a site at each.</source>
        <translation>Collez plus de positions, ou faites un site à chacune.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Paste one position a line, such as 67.0011, 24.8607.</source>
        <translation>Collez une position par ligne, par exemple 67.0011, 24.8607.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Paste style to {layer}</source>
        <translation>Coller le style sur {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Paste {n} sites</source>
        <translation>Coller {n} sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Pick sites, drag them, drag the corners of an area.</source>
        <translation>Prendre des sites, les glisser, glisser les coins d’une surface.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Place by score; excluded sites have none.</source>
        <translation>Place selon le score ; les sites exclus n’en ont pas.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Place, station, line, plant, site, layer, command or coordinates</source>
        <translation>Lieu, poste, ligne, centrale, site, couche, commande ou coordonnées</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_notes.py"/>
        <source>Planner's notes</source>
        <translation>Notes du planificateur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play</source>
        <translation>Dérouler</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play the year</source>
        <translation>Dérouler l’année</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play this day</source>
        <translation>Dérouler ce jour</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play this month</source>
        <translation>Dérouler ce mois</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play this week</source>
        <translation>Dérouler cette semaine</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Point size</source>
        <translation>Taille des points</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Position estimated</source>
        <translation>Position estimée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Position to go to</source>
        <translation>Position où aller</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Position under the pointer (WGS 84); click copies, right click offers more</source>
        <translation>Position sous le pointeur (WGS 84) ; cliquer copie, clic droit offre davantage</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Position under the pointer; press to copy</source>
        <translation>Position sous le pointeur ; appuyer pour copier</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Power held at the load's firm exceedance: for a load that trips by itself with the network intact (N-0), for any other with any one element out (N-1).</source>
        <translation>Puissance tenue au dépassement ferme de la charge : réseau intact (N-0) pour une charge qui se déclenche d’elle-même, tout élément perdu (N-1) pour les autres.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Power held with any one element out. [MW]</source>
        <translation>Puissance tenue, tout élément perdu. [MW]</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Power held with the network intact. [MW]</source>
        <translation>Puissance tenue, réseau intact. [MW]</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Power plant</source>
        <translation>Centrale</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Power plants</source>
        <translation>Centrales</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Power that holds at the load's firm exceedance with the network intact; the measure for a load that is tripped automatically.</source>
        <translation>Puissance qui tient au dépassement ferme de la charge, réseau intact ; la mesure pour une charge déclenchée automatiquement.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Power the site asks for; edit in place.</source>
        <translation>Puissance que le site demande ; se modifie sur place.</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Power usage effectiveness</source>
        <translation>Efficacité énergétique (PUE)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/kernel_process.py"/>
        <source>Preparing the fast engine</source>
        <translation>Préparation du moteur rapide</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/overview.py"/>
        <source>Press or drag to move the large map</source>
        <translation>Cliquer ou glisser pour déplacer la grande carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Preview, gap {gap}.</source>
        <translation>Aperçu, écart {gap}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Price on what the machines do with the energy used</source>
        <translation>Prix sur ce que les machines font de l’énergie utilisée</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Prices per km, bay and MVA are assumed; the route is as drawn on the map.</source>
        <translation>Les prix par km, travée et MVA sont supposés ; le tracé est celui dessiné sur la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Prices per km, bay and MVA are assumed; the route is the straight line x {factor:g}.</source>
        <translation>Les prix par km, travée et MVA sont supposés ; le tracé est la ligne droite x {factor:g}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/printing/page_printer.py"/>
        <source>Print map page</source>
        <translation>Imprimer la page de carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Print sheet…</source>
        <translation>Imprimer la feuille…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Program: Apache License 2.0. Made with Qt (LGPL 3), NumPy, SciPy, HiGHS, Shapely, PROJ and GDAL.</source>
        <translation>Programme : licence Apache 2.0. Fait avec Qt (LGPL 3), NumPy, SciPy, HiGHS, Shapely, PROJ et GDAL.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Programme in megawatts</source>
        <translation>Programme en mégawatts</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Progress of the allocation</source>
        <translation>Avancement de la répartition</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>Progress of {job}</source>
        <translation>Avancement de {job}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Projection of the map</source>
        <translation>Projection de la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Projection {crs}; grid north within {degrees:.1f}° of true north; coordinates on the frame are WGS 84</source>
        <translation>Projection {crs} ; nord de la grille à {degrees:.1f}° près du nord géographique ; coordonnées du cadre en WGS 84</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Projections</source>
        <translation>Projections</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Proven to {gap}: no plan is worth more.</source>
        <translation>Prouvé à {gap} près : aucun plan ne vaut plus.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Provinces</source>
        <translation>Provinces</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Public benefit</source>
        <translation>Bénéfice public</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Public benefit over what they buy in a year</source>
        <translation>Bénéfice public sur leurs achats d’une année</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Public connection</source>
        <translation>Raccordement public</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Public part of the connection not repaid, less reuse and deposit</source>
        <translation>Part publique du raccordement non remboursée, moins réemploi et dépôt</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Published hourly data</source>
        <translation>Données horaires publiées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Put a copy above it, to show the same rows in another way.</source>
        <translation>Mettre une copie au-dessus, pour montrer les mêmes lignes autrement.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/grid.py"/>
        <source>Put every line and transformer back into service.</source>
        <translation>Remettre en service toutes les lignes et tous les transformateurs.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Put everything back into service</source>
        <translation>Remettre tout en service</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/journal_reading.py"/>
        <source>Put the file back as it was, or open the study as it was saved.</source>
        <translation>Remettez le fichier comme il était, ou ouvrez l’étude telle qu’enregistrée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Put the panels back where they are at first.</source>
        <translation>Remettre les panneaux comme au début.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Put the selected layers under a heading of their own.</source>
        <translation>Mettre les couches sélectionnées sous un titre à elles.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/grid_elements.py"/>
        <source>Put {name} back into service</source>
        <translation>Remettre {name} en service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/question_bar.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>R_firm: regularity for a load that must not be interrupted.</source>
        <translation>R_firm : régularité pour une charge qui ne doit pas être interrompue.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>R_int: regularity for a load that can be cut.</source>
        <translation>R_int : régularité pour une charge qui peut être coupée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/asking.py"/>
        <source>Radius {km:,.1f} km</source>
        <translation>Rayon {km:,.1f} km</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/energy_budgets.py"/>
        <source>Raise the budget or lower the floor.</source>
        <translation>Relevez le budget ou abaissez le plancher.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Ramp</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Ramps over 20 %</source>
        <translation>Rampes de plus de 20 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Rate of return at which the present value is zero, prices of today</source>
        <translation>Taux de rendement qui annule la valeur actuelle, prix du jour</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Rating assumed or synthetic</source>
        <translation>Capacité supposée ou synthétique</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Ratings are of {n_normal_mw} branches over {n_hours} hours, the network has {n_branches} and availability of plants {n_hours_2}</source>
        <translation>Les capacités portent sur {n_normal_mw} branches et {n_hours} heures, le réseau en a {n_branches} et la disponibilité des centrales {n_hours_2}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Re&amp;cover unsaved work</source>
        <translation>Réc&amp;upérer un travail non enregistré</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Re&amp;move</source>
        <translation>Reti&amp;rer</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Read with care</source>
        <translation>À lire avec prudence</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Read with latitude first.</source>
        <translation>Lu avec la latitude d’abord.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Read with longitude first.</source>
        <translation>Lu avec la longitude d’abord.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/version_keeper.py"/>
        <source>Reading an earlier version</source>
        <translation>Lecture d’une version antérieure</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Reading or writing a file</source>
        <translation>Lecture ou écriture d’un fichier</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/evaluation.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Region '{region}' has no area</source>
        <translation>La région « {region} » n’a pas de surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Region the site lies in.</source>
        <translation>Région où se trouve le site.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Regions are coloured by how regular their surplus is, lines by loading, stations by the MW that stay firm, sites by score.

Drag a site and its score, its limit and its connection follow the mouse. The wheel zooms at the pointer; dragging empty ground, the middle button and Space move the map; arrows move it too. Right click a line or station to take it out of service.</source>
        <translation>Les régions sont colorées selon la régularité de leur excédent, les lignes selon leur charge, les postes selon les MW qui restent garantis, les sites selon leur score.

Glissez un site : son score, sa limite et son raccordement suivent la souris. La molette zoome au pointeur ; glisser le fond, le bouton du milieu et Espace déplacent la carte ; les flèches aussi. Clic droit sur une ligne ou un poste pour le mettre hors service.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Regions are coloured by how regular their surplus is, lines by loading, stations by the MW that stay firm. Drag to move, turn the wheel to zoom at the pointer.</source>
        <translation>Les régions sont colorées selon la régularité de leur excédent, les lignes selon leur charge, les postes selon les MW qui restent garantis. Glissez pour déplacer, tournez la molette pour zoomer au pointeur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Regions by regularity</source>
        <translation>Régions par régularité</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Regular, {share:.0f} % of hours</source>
        <translation>Régulier, {share:.0f} % des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Regularity</source>
        <translation>Régularité</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Regularity for firm load, 0 to 100</source>
        <translation>Régularité pour charge ferme, de 0 à 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Regularity of the surplus for firm load, 0 to 100</source>
        <translation>Régularité de l’excédent pour une charge ferme, de 0 à 100</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Regularity score</source>
        <translation>Score de régularité</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Regulatory zone</source>
        <translation>Zone réglementaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Relief of others' bills</source>
        <translation>Allègement des autres factures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Reload {file}</source>
        <translation>Recharger {file}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Remember the looks of the layer.</source>
        <translation>Retenir l’apparence de la couche.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Remove layer {layer}</source>
        <translation>Retirer la couche {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Rename bookmark {name}</source>
        <translation>Renommer le signet {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Rename group {group}</source>
        <translation>Renommer le groupe {group}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Rename layer {layer}</source>
        <translation>Renommer la couche {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Rename the one with the sites to '{layer_of_sites}', or export it alone.</source>
        <translation>Renommez celle des sites en « {layer_of_sites} », ou exportez-la seule.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Rename {site}</source>
        <translation>Renommer {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>Report deficits apart and give the surplus above zero.</source>
        <translation>Donnez les déficits à part et l’excédent au-dessus de zéro.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Reproject it to EPSG:4326.</source>
        <translation>Reprojetez-le en EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>Request served by month and hour of day</source>
        <translation>Demande servie par mois et heure du jour</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>Request {mw:,.5g} MW</source>
        <translation>Demande {mw:,.5g} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source>Requested power in megawatts</source>
        <translation>Puissance demandée en mégawatts</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/reserve.py"/>
        <source>Reserve has gaps or goes below zero</source>
        <translation>La réserve a des lacunes ou passe sous zéro</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/reserve.py"/>
        <source>Reserve is given for {n_required_mw} hours and {n_is_carrier} plants, the fleet has {n_hours} and {n_plants}</source>
        <translation>La réserve est donnée pour {n_required_mw} heures et {n_is_carrier} centrales, le parc en a {n_hours} et {n_plants}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Restore all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Restore all out of service</source>
        <translation>Remettre tout en service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Restoring the study</source>
        <translation>Restauration de l’étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Revenue</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Revenue less upkeep, energy bill, capacity charge and capital</source>
        <translation>Recettes moins entretien, facture d’énergie, redevance de puissance et capital</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Rivers</source>
        <translation>Rivières</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Route</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Route km</source>
        <translation>Tracé km</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Route, km</source>
        <translation>Tracé, km</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Row numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Rows of the layer</source>
        <translation>Lignes de la couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Rows of the shortlist</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Rows of {name}</source>
        <translation>Lignes de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Rule or branch</source>
        <translation>Règle ou branche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Rules and branches by price</source>
        <translation>Règles et branches par prix</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>R²: variance explained by month and hour, in sample: optimistic for one year.</source>
        <translation>R² : variance expliquée par le mois et l’heure, dans l’échantillon : optimiste pour une seule année.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>S&amp;nap to stations, corners and edges</source>
        <translation>&amp;Accrocher aux postes, coins et bords</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>SF: 1 is noise without rhythm, 0 is pure rhythm.</source>
        <translation>SF : 1 est un bruit sans rythme, 0 un rythme pur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Sand to blue-green, as regularity</source>
        <translation>Du sable au bleu-vert, comme la régularité</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>Save it as CSV again.</source>
        <translation>Enregistrez-la de nouveau en CSV.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Save it here all the same; do so when you know it was left behind there.</source>
        <translation>L’enregistrer ici malgré tout ; faites-le si vous savez qu’elle a été laissée là-bas.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Save it once more in the same place.</source>
        <translation>L’enregistrer encore une fois au même endroit.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Save it with its CRS (for a Shapefile, with the .prj), or in EPSG:4326.</source>
        <translation>Enregistrez-le avec son SCR (pour un Shapefile, avec le .prj), ou en EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Save study as</source>
        <translation>Enregistrer l’étude sous</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Save the changes to {study}?</source>
        <translation>Enregistrer les modifications de {study} ?</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>Save the table as 'CSV UTF-8' and try again.</source>
        <translation>Enregistrez la table en « CSV UTF-8 » et réessayez.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Save under another name, open it again, or replace it with yours.</source>
        <translation>Enregistrez sous un autre nom, rouvrez-le, ou remplacez-le par le vôtre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>Save under another name.</source>
        <translation>Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Save your study in its place; what is there stays beside it as ~1.</source>
        <translation>Enregistrer votre étude à sa place ; ce qui s’y trouve reste à côté sous ~1.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Saving {file}</source>
        <translation>Enregistrement de {file}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Say what excludes the spot under the pointer, and the way out; or hold W.</source>
        <translation>Dire ce qui exclut le lieu sous le pointeur, et comment en sortir ; ou tenir W.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>Say what the program is and whose data it uses.</source>
        <translation>Dire ce qu’est le programme et de qui il utilise les données.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Scale 1:{scale:,.0f} on {paper}, held to within {off:.1f} % over the map; bar measured on the ground at the map's centre</source>
        <translation>Échelle 1:{scale:,.0f} en {paper}, tenue à {off:.1f} % près sur la carte ; barre mesurée au sol au centre de la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>Scale of the map</source>
        <translation>Échelle de la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>Scale of the map at its middle; type another and press Enter</source>
        <translation>Échelle de la carte en son milieu ; tapez-en une autre et Entrée</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Scenario: {scenario}</source>
        <translation>Scénario : {scenario}</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Score once everyone else in the plan has what the plan gives them; × is excluded.</source>
        <translation>Score une fois que tous les autres du plan ont ce que le plan leur donne ; × est exclu.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist.py"/>
        <source>Score the sites of this study again.</source>
        <translation>Évaluez de nouveau les sites de cette étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Score when firm</source>
        <translation>Score si ferme</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Score when interruptible</source>
        <translation>Score si interruptible</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Score, 0 to 100</source>
        <translation>Score, de 0 à 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Scores alone and after the plan</source>
        <translation>Scores seul et après le plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Scores from 0, brown, to 100, teal</source>
        <translation>Scores de 0, brun, à 100, sarcelle</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Scores rest on {share:.0f} % of the weights; criteria without data are shared out over the others. Hours are {hourly}, ratings and prices mostly assumed.</source>
        <translation>Les scores reposent sur {share:.0f} % des poids ; les critères sans données sont répartis sur les autres. Heures : {hourly} ; capacités et prix sont pour la plupart supposés.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/after_plan_desk.py"/>
        <source>Scoring sites after the plan</source>
        <translation>Évaluation des sites après le plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Scoring.</source>
        <translation>Évaluation.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Search projections</source>
        <translation>Chercher une projection</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Security class</source>
        <translation>Classe de sécurité</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Security: {policy}</source>
        <translation>Sécurité : {policy}</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Seismic acceleration in 475 years</source>
        <translation>Accélération sismique (475 ans)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select &amp;all rows</source>
        <translation>Sélectionner &amp;toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/margin.py"/>
        <source>Select a site first</source>
        <translation>Sélectionnez d’abord un site</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>Select a site with a hole.</source>
        <translation>Sélectionnez un site avec un trou.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select by &amp;circle</source>
        <translation>Sélection par c&amp;ercle</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select by &amp;outline</source>
        <translation>Sélection par c&amp;ontour</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select by &amp;rectangle</source>
        <translation>Sélection par &amp;rectangle</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select by &amp;value…</source>
        <translation>Sélection par &amp;valeur…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Select by value</source>
        <translation>Sélection par valeur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select every row of the current layer.</source>
        <translation>Sélectionner toutes les lignes de la couche en cours.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select n&amp;othing</source>
        <translation>Ne rien sé&amp;lectionner</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select the rows of a layer that meet a condition.</source>
        <translation>Sélectionner les lignes d’une couche qui remplissent une condition.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select those rows of the current layer that are not selected.</source>
        <translation>Sélectionner les lignes de la couche en cours qui ne le sont pas.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Send the page with map and shortlist to a printer.</source>
        <translation>Envoyer la page, avec carte et liste, à une imprimante.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>September–November</source>
        <translation>Septembre–novembre</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Served share by month</source>
        <translation>Part servie par mois</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Served share of the requested energy.</source>
        <translation>Part servie de l’énergie demandée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Set &amp;scale…</source>
        <translation>Fixer l’&amp;échelle…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Set down an area of so many hectares, or of what a site of so many MW takes.</source>
        <translation>Poser une surface de tant d’hectares, ou de ce que prend un site de tant de MW.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>Set the second corner elsewhere.</source>
        <translation>Placez le second coin ailleurs.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Share of the served energy (DOMAIN section 1.1).</source>
        <translation>Part de l’énergie servie (DOMAIN, section 1.1).</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Share of the served hours in which the tariff does not cover the cost</source>
        <translation>Part des heures servies où le tarif ne couvre pas le coût</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Share of the weight of the criteria that has data.</source>
        <translation>Part du poids des critères qui a des données.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/plan.py"/>
        <source>Share the programme over the sites, hour by hour, under every cap and limit.</source>
        <translation>Répartir le programme entre les sites, heure par heure, sous tous les plafonds et limites.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/concentration.py"/>
        <source>Shares cannot be negative or missing</source>
        <translation>Des parts ne peuvent être négatives ni manquantes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Shares the programme among the study's sites so that it is worth most, hour by hour, within surplus and network limits. A first answer comes at once, the proven one replaces it.</source>
        <translation>Répartit le programme entre les sites de l’étude pour qu’il vaille le plus, heure par heure, dans les limites de l’excédent et du réseau. Une première réponse vient aussitôt, la réponse prouvée la remplace.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Shares the programme over the sites, hour by hour, under every cap and line limit. A first answer comes at once; the proven plan replaces it, with the gap that is left, what each rule costs and what would raise a site by 10 MW.</source>
        <translation>Répartit le programme entre les sites, heure par heure, sous tous les plafonds et limites de lignes. Une première réponse vient aussitôt ; le plan prouvé la remplace, avec l’écart qui reste, le coût de chaque règle et ce qui relèverait un site de 10 MW.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/asking.py"/>
        <source>Shift adds to the selection, Ctrl takes from it</source>
        <translation>Maj ajoute à la sélection, Ctrl en retire</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Short&amp;list</source>
        <translation>&amp;Liste des sites</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Short-circuit ratio</source>
        <translation>Rapport de court-circuit</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Shortlist</source>
        <translation>Sites retenus</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show again what was shown before going back.</source>
        <translation>Montrer de nouveau ce qui était affiché avant de revenir.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Show all layers</source>
        <translation>Afficher toutes les couches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Show every layer of the map.</source>
        <translation>Afficher toutes les couches de la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Show everything that is under way</source>
        <translation>Montrer tout ce qui est en cours</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Show everything that the layer holds.</source>
        <translation>Montrer tout ce que contient la couche.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show less of the country, larger.</source>
        <translation>Montrer moins du pays, en plus grand.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show more of the country, smaller.</source>
        <translation>Montrer plus du pays, en plus petit.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Show report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the hour before on the map.</source>
        <translation>Montrer l’heure précédente sur la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Show the map without a background; nothing is asked from any server.</source>
        <translation>Afficher la carte sans fond ; rien n'est demandé à aucun serveur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the next hour on the map: flows, surplus, room and shedding.</source>
        <translation>Montrer l’heure suivante sur la carte : transits, excédent, place et délestage.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>Show the packaged studies, those opened last, and the tour.</source>
        <translation>Montrer les études fournies, les dernières ouvertes et la visite.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show the part of the map that was shown before.</source>
        <translation>Montrer la partie de la carte affichée auparavant.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the same hour of the day before on the map.</source>
        <translation>Montrer la même heure de la veille sur la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the same hour of the next day on the map.</source>
        <translation>Montrer la même heure du lendemain sur la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the score of a standard site at every place of the country.</source>
        <translation>Montrer le score d’un site type en chaque lieu du pays.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show the selected site with its surroundings.</source>
        <translation>Montrer le site sélectionné et ses environs.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the strip under the map that steps and plays through the hours.</source>
        <translation>Afficher sous la carte la bande qui avance et déroule les heures.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Show the surface on the map</source>
        <translation>Afficher la surface sur la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Show the whole study small in the corner; drag its frame to move the map.</source>
        <translation>Montrer toute l’étude en petit dans le coin ; glissez son cadre pour déplacer la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show the whole study.</source>
        <translation>Montrer toute l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show this panel, bring it to the front, or hide it.</source>
        <translation>Afficher ce panneau, l’amener devant ou le cacher.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Show {layer}</source>
        <translation>Afficher {layer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Single year</source>
        <translation>Une seule année</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Single year: how years differ is not known; what the clock explains is optimistic.</source>
        <translation>Une seule année : les écarts entre années sont inconnus ; ce que l’horloge explique est optimiste.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Site {letter}</source>
        <translation>Site {letter}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>Site {number}</source>
        <translation>Site {number}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>Site {number} of {n}: {site}, {mw:g} MW, score {score}</source>
        <translation>Site {number} sur {n} : {site}, {mw:g} MW, score {score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Site, score 0 to 20</source>
        <translation>Site, score de 0 à 20</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>SiteSelect ended unexpectedly while something was being drawn in {title}.</source>
        <translation>SiteSelect s’est arrêté brusquement pendant un dessin dans {title}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>SiteSelect ended unexpectedly: one step of {title} since {time}: {last}.</source>
        <translation>SiteSelect s’est arrêté brusquement : une étape de {title} depuis {time} : {last}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>SiteSelect ended unexpectedly: {n:,d} steps of {title} since {time}, last: {last}.</source>
        <translation>SiteSelect s’est arrêté brusquement : {n:,d} étapes de {title} depuis {time}, la dernière : {last}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Sites and prices</source>
        <translation>Sites et prix</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/page_legend.py"/>
        <source>Sites by rank, coloured by score</source>
        <translation>Sites par rang, colorés selon le score</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Sites by score</source>
        <translation>Sites par score</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Sites cannot be compared with values missing</source>
        <translation>Des sites ne peuvent être comparés quand des valeurs manquent</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Sites cannot be compared with values missing, nor one alone</source>
        <translation>Des sites ne peuvent être comparés quand des valeurs manquent, ni un seul</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Sites keep their badges, which follow the score.</source>
        <translation>Les sites gardent leurs pastilles, qui suivent le score.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Sites of the plan</source>
        <translation>Sites du plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Sites or grid have changed since: allocate again.</source>
        <translation>Sites ou réseau ont changé depuis : répartissez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>Sites stand there twice: {twice}</source>
        <translation>Des sites y figurent deux fois : {twice}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Size of points, millimetres</source>
        <translation>Taille des points, en millimètres</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Slate to red, as loading</source>
        <translation>De l’ardoise au rouge, comme la charge</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Smelting</source>
        <translation>Fonderie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>Snap</source>
        <translation>Accrocher</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/lazy_rows.py"/>
        <source>Solving the joint allocation</source>
        <translation>Résolution de la répartition conjointe</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/highs.py"/>
        <source>Solving the joint allocation with HiGHS</source>
        <translation>Résolution de la répartition conjointe avec HiGHS</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Some of the marked sites have no score yet.</source>
        <translation>Certains des sites marqués n’ont pas encore de score.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Some scores are not yet those of the painted hours</source>
        <translation>Certains scores ne sont pas encore ceux des heures peintes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Something went wrong inside SiteSelect; the study is as it was.</source>
        <translation>Quelque chose s’est mal passé dans SiteSelect ; l’étude est comme avant.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Sources and licences</source>
        <translation>Sources et licences</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>South to north along the ground.</source>
        <translation>Du sud au nord, au sol.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Sp&amp;lit along a line</source>
        <translation>C&amp;ouper par une ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Spectral flatness</source>
        <translation>Platitude spectrale</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Split {name}</source>
        <translation>Couper {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/footprint.py"/>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>St&amp;yle</source>
        <translation>St&amp;yle</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Start and end it outside the area.</source>
        <translation>Commencez et finissez hors de la surface.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Starts per day</source>
        <translation>Démarrages par jour</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>State of the answer</source>
        <translation>État de la réponse</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>State of the plan</source>
        <translation>État du plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>State of the results</source>
        <translation>État des résultats</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Station and voltage of the connection.</source>
        <translation>Poste et tension du raccordement.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>Station too weak</source>
        <translation>Poste trop faible</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/marks.py"/>
        <source>Station {name}</source>
        <translation>Poste {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Status bar</source>
        <translation>Barre d’état</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Steepest ramp (P99)</source>
        <translation>Rampe la plus raide (P99)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Step {at} of {n}, {name}</source>
        <translation>Étape {at} sur {n}, {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Step {at} of {n}, {name}, taken back</source>
        <translation>Étape {at} sur {n}, {name}, reprise</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Step {at} of {n}, {name}, the study stands here</source>
        <translation>Étape {at} sur {n}, {name}, l’étude en est là</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Stop finding the surface</source>
        <translation>Arrêter le calcul de la surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Straight distance {km:,.1f} km times the route factor.</source>
        <translation>Distance en ligne droite {km:,.1f} km fois le facteur de tracé.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Straighten the route</source>
        <translation>Redresser le tracé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Studies (*.gpkg)</source>
        <translation>Études (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Studies that you save or open appear here.</source>
        <translation>Les études que vous enregistrez ou ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Study opened</source>
        <translation>Étude ouverte</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Study {study}</source>
        <translation>Étude {study}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Substation</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Substations by firm MW</source>
        <translation>Postes par MW garantis</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Substations, firm MW</source>
        <translation>Postes, MW garantis</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>Suitability surface</source>
        <translation>Surface d’aptitude</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_contributions.py"/>
        <source>Sum of points</source>
        <translation>Somme des points</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Sum over the hours of headroom, at most the request</source>
        <translation>Somme sur les heures de la capacité, au plus la demande</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Sundays</source>
        <translation>dimanches</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Sur&amp;face settings</source>
        <translation>Réglages de la sur&amp;face</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Synthetic hourly data</source>
        <translation>Données horaires synthétiques</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Synthetic: {tables}.</source>
        <translation>Synthétique : {tables}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Take Draw area or Draw point, click where the load should stand; double click or Enter ends an area. Then drag it: score, MW and the one thing that limits follow while the mouse moves.</source>
        <translation>Prenez Dessiner une surface ou Dessiner un point, cliquez où la charge doit se trouver ; double clic ou Entrée termine une surface. Puis glissez-la : score, MW et l’unique limite suivent la souris.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Take all bends out of the connection of the selected site.</source>
        <translation>Retirer tous les coudes du raccordement du site sélectionné.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Take by contract</source>
        <translation>Enlèvement contractuel</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Take from it</source>
        <translation>En retirer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Take it off the list; the file stays</source>
        <translation>La retirer de la liste ; le fichier reste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/grid.py"/>
        <source>Take out of &amp;service</source>
        <translation>Mettre hors &amp;service</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/out_of_service.py"/>
        <source>Take out one that the study has.</source>
        <translation>Mettez hors service un élément que l’étude contient.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Take over and save</source>
        <translation>Prendre la main et enregistrer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Take over what is on disk as one step; Undo brings yours back.</source>
        <translation>Reprendre ce qui est sur le disque en une étape ; Annuler ramène le vôtre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Take studies that are not pinned off the list of those opened last.</source>
        <translation>Retirer les études non épinglées de la liste des dernières ouvertes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Take that covers it</source>
        <translation>Enlèvement qui le couvre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Take the last step back.</source>
        <translation>Reprendre la dernière étape.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Take the layer off the map and out of the study; undo brings it back.</source>
        <translation>Retirer la couche de la carte et de l’étude ; annuler la ramène.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Take the selected layers out of their group.</source>
        <translation>Sortir les couches sélectionnées de leur groupe.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/optimal_use.py"/>
        <source>Take them from the same network as the model.</source>
        <translation>Prenez-les du même réseau que le modèle.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Take {name} off the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/grid_elements.py"/>
        <source>Take {name} out of service</source>
        <translation>Mettre {name} hors service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Taken from a published document.</source>
        <translation>Tiré d’un document publié.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/out_of_service.py"/>
        <source>Taking {out_of_service} out cuts off {cut_off}</source>
        <translation>Mettre {out_of_service} hors service isole {cut_off}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Tariff of every hour on the energy used in it</source>
        <translation>Tarif de chaque heure sur l’énergie qui y est utilisée</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Tariff plus what is left of a year over the energy used</source>
        <translation>Tarif plus le reste de l’année sur l’énergie utilisée</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Terrain slope</source>
        <translation>Pente du terrain</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Text of the report</source>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>That hashprice x hashrate over (new coins + fees) x 144 blocks</source>
        <translation>Ce hashprice x hashrate sur (nouvelles pièces + frais) x 144 blocs</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>The 132 kV network beyond the station is not checked.</source>
        <translation>Le réseau 132 kV au-delà du poste n’est pas vérifié.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The Bitcoin price</source>
        <translation>Le cours du bitcoin</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The CRS of the file is not known: {crs:.60}</source>
        <translation>Le SCR du fichier est inconnu : {crs:.60}</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/gpkg.py"/>
        <source>The GeoPackage could not be written: {error}</source>
        <translation>Le GeoPackage n’a pas pu être écrit : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The GeoPackage is no plan</source>
        <translation>Le GeoPackage n’est pas un plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>The GeoPackage is no study</source>
        <translation>Le GeoPackage n’est pas une étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>The address does not say where zoom, column and row belong</source>
        <translation>L'adresse ne dit pas où vont le zoom, la colonne et la ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>The answer for the selected site: its score in one sentence, then what limits it, why it has this score, in which hours it has its power, how it connects, how regular it is, and what all that rests on.

A criterion without data is named; its weight is shared out among the others and the share that has data stands beside the score.</source>
        <translation>La réponse pour le site sélectionné : son score en une phrase, puis ce qui le limite, pourquoi ce score, à quelles heures il a sa puissance, comment il se raccorde, quelle est sa régularité, et sur quoi tout cela repose.

Un critère sans données est nommé ; son poids est réparti entre les autres, et la part qui a des données figure à côté du score.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The area falls into parts with a margin of {metres:g} m</source>
        <translation>La surface se morcelle avec une marge de {metres:g} m</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>The area that a site of so many MW takes, by the assumption.</source>
        <translation>La surface que prend un site d’autant de MW, selon l’hypothèse.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/validation.py"/>
        <source>The arguments of '{measure}' do not fit: {error}</source>
        <translation>Les arguments de « {measure} » ne conviennent pas : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>The assumption {missing} is missing</source>
        <translation>L’hypothèse {missing} manque</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>The base case is not ready yet</source>
        <translation>Le cas de base n’est pas encore prêt</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>The base case was stopped: compute it (F5) to see scores.</source>
        <translation>Le cas de base a été arrêté : calculez-le (F5) pour voir des scores.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The block subsidy</source>
        <translation>La subvention par bloc</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>The connection starts at the middle of the site.</source>
        <translation>Le raccordement part du milieu du site.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/pasted.py"/>
        <source>The corners span no area</source>
        <translation>Les coins n’enserrent aucune surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The efficiency of the machines</source>
        <translation>L’efficacité des machines</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/months.py"/>
        <source>The energy of a month does not fit under its hourly limit</source>
        <translation>L’énergie d’un mois ne tient pas sous sa limite horaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The fees of a block</source>
        <translation>Les frais d’un bloc</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The file cannot be read as a map: {error}</source>
        <translation>Le fichier ne peut être lu comme carte : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>The file cannot be read as a map: {why}</source>
        <translation>Le fichier ne peut être lu comme carte : {why}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file cannot be read: {strerror}</source>
        <translation>Le fichier ne peut être lu : {strerror}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The file does not say its CRS, and its coordinates are no degrees</source>
        <translation>Le fichier ne dit pas son SCR, et ses coordonnées ne sont pas des degrés</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The file has {n_drawn} map layers and none is called '{layer_of_sites}'</source>
        <translation>Le fichier a {n_drawn} couches et aucune ne s’appelle « {layer_of_sites} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>The file holds no sites</source>
        <translation>Le fichier ne contient aucun site</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file is a database but no GeoPackage</source>
        <translation>Le fichier est une base de données mais pas un GeoPackage</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file is damaged or not a complete GeoPackage: {reason}</source>
        <translation>Le fichier est endommagé ou n’est pas un GeoPackage complet : {reason}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>The file is damaged: its rows are not those that were saved</source>
        <translation>Le fichier est endommagé : ses lignes ne sont pas celles qui ont été enregistrées</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The file is damaged: {error}</source>
        <translation>Le fichier est endommagé : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file is no GeoPackage</source>
        <translation>Le fichier n’est pas un GeoPackage</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>The file is read-only</source>
        <translation>Le fichier est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>The file was not saved: {reason}</source>
        <translation>Le fichier n’a pas été enregistré : {reason}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The hole covers the whole area</source>
        <translation>Le trou couvre toute la surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The hole cuts the area in two</source>
        <translation>Le trou coupe la surface en deux</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The hole lies outside the area</source>
        <translation>Le trou est hors de la surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/journal_reading.py"/>
        <source>The journal stays there; open the study as it was saved.</source>
        <translation>Le journal reste là ; ouvrez l’étude telle qu’enregistrée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/workbench.py"/>
        <source>The language changes when SiteSelect is opened next.</source>
        <translation>La langue changera à la prochaine ouverture de SiteSelect.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>The layer '{id}' belongs to every map and cannot be removed</source>
        <translation>La couche « {id} » appartient à toute carte et ne peut être retirée</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The line does not cut the area in two</source>
        <translation>La ligne ne coupe pas la surface en deux</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>The load factor</source>
        <translation>Le facteur de charge</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>The map answers first</source>
        <translation>La carte répond d’abord</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>The map goes on without it; look at the address or the network.</source>
        <translation>La carte continue sans lui ; vérifiez l'adresse ou le réseau.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>The map has no layer '{layer_id}'</source>
        <translation>La carte n’a pas de couche « {layer_id} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>The map has no layer '{name}'</source>
        <translation>La carte n’a pas de couche « {name} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>The map has no place '{text}'</source>
        <translation>La carte n’a pas de lieu « {text} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>The map needs to say whose tiles it shows</source>
        <translation>La carte doit dire à qui sont les tuiles qu'elle montre</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>The map projection '{crs}' is not known</source>
        <translation>La projection « {crs} » est inconnue</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/sensitivities.py"/>
        <source>The network falls into {n_islands} parts that no line or transformer joins</source>
        <translation>Le réseau se divise en {n_islands} parties qu’aucune ligne ni transformateur ne relie</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The network's hashrate</source>
        <translation>La puissance de calcul du réseau</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>The occupancy</source>
        <translation>Le taux d’occupation</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>The outline crosses itself: end it, and it can be repaired</source>
        <translation>Le contour se croise : terminez-le, il peut être réparé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>The outline crosses itself: press Enter, or click the part to keep</source>
        <translation>Le contour se croise : Entrée, ou cliquez la partie à garder</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>The outline crosses itself; its sound parts become {n} sites.</source>
        <translation>Le contour se croise ; ses parties saines deviennent {n} sites.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/select.py"/>
        <source>The outline would cross itself here</source>
        <translation>Le contour se croiserait ici</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/app.py"/>
        <source>The picture cannot be written</source>
        <translation>L’image ne peut être écrite</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/devices.py"/>
        <source>The picture could not be made: {picture}</source>
        <translation>L’image n’a pas pu être faite : {picture}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The plan cannot be saved: {error}</source>
        <translation>Le plan ne peut être enregistré : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The plan could not be written: {error}</source>
        <translation>Le plan n’a pas pu être écrit : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/after_plan.py"/>
        <source>The plan does not cover the study hour by hour</source>
        <translation>Le plan ne couvre pas l’étude heure par heure</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The plan is damaged: {error}</source>
        <translation>Le plan est endommagé : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>The plan waits for the base case.</source>
        <translation>Le plan attend le cas de base.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>The plan waits for the fast engine, which is being compiled, once on this machine.</source>
        <translation>Le plan attend le moteur rapide, en cours de compilation, une fois sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The plan was saved by a newer SiteSelect (schema {version}, this one reads {schema_version})</source>
        <translation>Le plan a été enregistré par un SiteSelect plus récent (schéma {version}, celui-ci lit {schema_version})</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>The power of an accelerator is {kw:g} kW</source>
        <translation>La puissance d’un accélérateur est de {kw:g} kW</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The price of the machines</source>
        <translation>Le prix des machines</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The price of the site</source>
        <translation>Le prix du site</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/printing/page_printer.py"/>
        <source>The printer cannot be started</source>
        <translation>L’imprimante ne démarre pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/packaged.py"/>
        <source>The program came without '{relative}'</source>
        <translation>Le programme est arrivé sans « {relative} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>The request is served in every hour.</source>
        <translation>La demande est servie à chaque heure.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/route_edits.py"/>
        <source>The route leaves the Earth at {lon:g}, {lat:g}</source>
        <translation>Le tracé quitte la Terre à {lon:g}, {lat:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>The rows of one layer. Press a heading to sort, type words or a condition such as kv &gt;= 220 and name like 'Dam%' to list fewer. Rows that are selected here are selected on the map, and the other way round. Cells of sites can be typed into.</source>
        <translation>Les lignes d’une couche. Cliquez un en-tête pour trier, tapez des mots ou une condition comme kv &gt;= 220 and name like 'Dam%' pour en lister moins. Les lignes sélectionnées ici le sont sur la carte, et inversement. Les cellules des sites se modifient.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>The same in the hours in which the load runs</source>
        <translation>De même dans les heures où la charge marche</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>The same with annuities of machines and site over the energy to be had</source>
        <translation>De même avec les annuités des machines et du site sur l’énergie disponible</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>The same with any one line or transformer out; the measure for a firm load.</source>
        <translation>La même avec toute ligne ou tout transformateur perdu ; la mesure pour une charge ferme.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>The same with every year's price on its trend; the network does not answer</source>
        <translation>De même avec le prix tendanciel de chaque année ; le réseau ne réagit pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/map_window.py"/>
        <source>The scale 1:{scale:g} is not above zero</source>
        <translation>L’échelle 1:{scale:g} n’est pas supérieure à zéro</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>The score of one standard site at every place of the country; what excludes it has a pattern.</source>
        <translation>Le score d’un site type en chaque lieu du pays ; ce qui l’exclut porte un motif.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>The score of this site at every place of the country.</source>
        <translation>Le score de ce site en chaque lieu du pays.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/optimal_use.py"/>
        <source>The sensitivities of a bus must be {n_branches} finite numbers, one per branch</source>
        <translation>Les sensibilités d’un jeu de barres doivent être {n_branches} nombres finis, un par branche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>The sentence on top is the answer. Below stand what limits the site and when, what each criterion adds, the hours in which it has its power, and what that rests on: published, assumed or synthetic.</source>
        <translation>La phrase du haut est la réponse. En dessous : ce qui limite le site et quand, ce que chaque critère ajoute, les heures où il a sa puissance, et sur quoi cela repose : publié, supposé ou synthétique.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>The series has negative hours, down to {series_mw:.1f} MW</source>
        <translation>La série a des heures négatives, jusqu’à {series_mw:.1f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>The series has {size} missing or infinite hours</source>
        <translation>La série a {size} heures manquantes ou infinies</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>The server learns which part of the map you look at. Nothing is asked from it before you press Show, and nothing any more once the background is off.</source>
        <translation>Le serveur apprend quelle partie de la carte vous regardez. Rien ne lui est demandé avant que vous n'appuyiez sur Afficher, ni après que le fond est éteint.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>The server of the background map does not answer</source>
        <translation>Le serveur du fond de carte ne répond pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The share of the year's energy</source>
        <translation>La part de l’énergie de l’année</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>The shortlist</source>
        <translation>La liste</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist.py"/>
        <source>The shortlist has sites that the study lacks: {strangers}</source>
        <translation>La liste contient des sites que l’étude n’a pas : {strangers}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>The site has no holes</source>
        <translation>Le site n’a pas de trous</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>The site lies outside every region of the study.</source>
        <translation>Le site est hors de toutes les régions de l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>The sites marked in the shortlist, two to four of them, side by side: answers, criteria, curves and figures. A dot marks the best figure of a row. After an allocation the slopes show what is left of each score once the others have their MW.</source>
        <translation>Les sites marqués dans la liste, de deux à quatre, côte à côte : réponses, critères, courbes et chiffres. Un point marque le meilleur chiffre d’une ligne. Après une répartition, les pentes montrent ce qui reste de chaque score quand les autres ont leurs MW.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_lock.py"/>
        <source>The study cannot be opened for editing: {strerror}</source>
        <translation>L’étude ne peut être ouverte en écriture : {strerror}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_stack.py"/>
        <source>The study file has no such layer any more</source>
        <translation>Le fichier de l’étude n’a plus cette couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_views.py"/>
        <source>The study has no bookmark '{bookmark}'</source>
        <translation>L’étude n’a pas de signet « {bookmark} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>The study has no kind of load to plan for</source>
        <translation>L’étude n’a aucun type de charge à planifier</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/map_window.py"/>
        <source>The study has no regions, stations or sites to put on a map</source>
        <translation>L’étude n’a ni régions, ni postes, ni sites à mettre sur une carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>The study stays open</source>
        <translation>L’étude reste ouverte</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/journal_reading.py"/>
        <source>The study that the steps of {title} began with is not there any more</source>
        <translation>L’étude par laquelle les étapes de {title} ont commencé n’est plus là</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>The study was saved by a newer SiteSelect (schema {version}, this one reads {schema_version})</source>
        <translation>L’étude a été enregistrée par un SiteSelect plus récent (schéma {version}, celui-ci lit {schema_version})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>The table cannot be read: {error}</source>
        <translation>La table ne peut être lue : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>The table says no places: it needs columns lat and lon, or WKT</source>
        <translation>La table ne donne pas de lieux : il faut des colonnes lat et lon, ou WKT</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The tariff</source>
        <translation>Le tarif</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The two areas do not touch</source>
        <translation>Les deux surfaces ne se touchent pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The two areas touch at a single point only</source>
        <translation>Les deux surfaces ne se touchent qu’en un point</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>The two corners span no area</source>
        <translation>Les deux coins n’enserrent aucune surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The upkeep of the machines</source>
        <translation>L’entretien des machines</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>The weight of criteria without data is shared out among the others.</source>
        <translation>Le poids des critères sans données est réparti entre les autres.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rank_robustness.py"/>
        <source>The weights cannot be used</source>
        <translation>Les poids sont inutilisables</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/presets.py"/>
        <source>The weights for {value} loads cannot be used</source>
        <translation>Les poids pour les charges {value} sont inutilisables</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>The whole request fits in every hour.</source>
        <translation>Toute la demande passe à chaque heure.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/overview.py"/>
        <source>The whole study; press or drag to move the large map</source>
        <translation>Toute l’étude ; cliquer ou glisser pour déplacer la grande carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/app.py"/>
        <source>The window did not come to rest</source>
        <translation>La fenêtre ne s’est pas stabilisée</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>The {rule} costs {usd:,.0f} USD for every MW by which it falls short.</source>
        <translation>La règle « {rule} » coûte {usd:,.0f} USD pour chaque MW qui lui manque.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>The {rule} has room to spare.</source>
        <translation>La règle « {rule} » a de la marge.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>The {rule} is 0 MW</source>
        <translation>La règle « {rule} » vaut 0 MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>There are no coordinates in the text</source>
        <translation>Le texte ne contient pas de coordonnées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>There are no sites to allocate. Draw one first.</source>
        <translation>Il n’y a pas de sites à servir. Dessinez-en d’abord un.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>There are {n} positions where one is wanted</source>
        <translation>Il y a {n} positions là où il en faut une</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>There can be no plan: the fast engine could not be compiled here ({reason}).</source>
        <translation>Il ne peut y avoir de plan : le moteur rapide n’a pu être compilé ici ({reason}).</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/edits.py"/>
        <source>There is already a site '{id}'</source>
        <translation>Il y a déjà un site « {id} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>There is already a table '{name}'</source>
        <translation>Il y a déjà une table « {name} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/basemap.py"/>
        <source>There is no base map '{name}'</source>
        <translation>Il n’y a pas de fond de carte « {name} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/tables.py"/>
        <source>There is no column '{name}'</source>
        <translation>Il n’y a pas de colonne « {name} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/dispatched.py"/>
        <source>There is no controllable link '{line}'</source>
        <translation>Il n’y a pas de liaison réglable « {line} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>There is no energy for mining here.</source>
        <translation>Il n’y a pas d’énergie pour le minage ici.</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>There is no export to files ending in '{suffix}'</source>
        <translation>Il n’y a pas d’export vers des fichiers en « {suffix} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/measurement.py"/>
        <source>There is no figure or tolerance for {unknown}</source>
        <translation>Il n’y a ni chiffre ni tolérance pour {unknown}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>There is no folder {parent}</source>
        <translation>Il n’y a pas de dossier {parent}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_here.py"/>
        <source>There is no help on this. The Help menu has the keyboard shortcuts and says whose data the program uses.</source>
        <translation>Il n’y a pas d’aide à ce sujet. Le menu Aide contient les raccourcis clavier et dit de qui le programme utilise les données.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/out_of_service.py"/>
        <source>There is no line or transformer {unknown} to take out of service</source>
        <translation>Il n’y a pas de ligne ni de transformateur {unknown} à mettre hors service</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/validation.py"/>
        <source>There is no measure '{measure}'</source>
        <translation>Il n’y a pas de mesure « {measure} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>There is no phase {phase}</source>
        <translation>Il n’y a pas de phase {phase}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/copper_plate.py"/>
        <source>There is no plant {unknown}</source>
        <translation>Il n’y a pas de centrale {unknown}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>There is no site to allocate to</source>
        <translation>Il n’y a pas de site à servir</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rank_robustness.py"/>
        <source>There is no site to rank</source>
        <translation>Il n’y a aucun site à classer</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/packaged.py"/>
        <source>There is no study '{name_or_path}'</source>
        <translation>Il n’y a pas d’étude « {name_or_path} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/connection_options.py"/>
        <source>There is no substation '{station_id}'</source>
        <translation>Il n’y a pas de poste « {station_id} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/study.py"/>
        <source>There is no {kind} '{wanted}'</source>
        <translation>Il n’y a pas de {kind} « {wanted} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>There is nothing to allocate yet</source>
        <translation>Il n’y a encore rien à répartir</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>This is a folder, not a file</source>
        <translation>C’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>This is a folder, not a {name}</source>
        <translation>C’est un dossier, pas un {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>This is a study, which would be lost</source>
        <translation>C’est une étude, qui serait perdue</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>This is no kind of file that sites can be read from</source>
        <translation>Ce type de fichier ne permet pas de lire des sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>This layer has no rows, so its looks are fixed.</source>
        <translation>Cette couche n’a pas de lignes, son apparence est donc fixe.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>This makes one site.</source>
        <translation>Cela fait un site.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>This makes {n} sites.</source>
        <translation>Cela fait {n} sites.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 0, curtailed wind and sun</source>
        <translation>Rang 0, éolien et solaire écrêtés</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 1, spilled water</source>
        <translation>Rang 1, eau déversée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 2, backed-down must-run</source>
        <translation>Rang 2, production obligée réduite</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 3, idle, cheap</source>
        <translation>Rang 3, à l’arrêt, bon marché</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 4, idle, dear</source>
        <translation>Rang 4, à l’arrêt, cher</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 5, peaking</source>
        <translation>Rang 5, pointe</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier {tier}, other</source>
        <translation>Rang {tier}, autre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Tranches of MW</source>
        <translation>Tranches de MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Transmission lines</source>
        <translation>Lignes de transport</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/app.py"/>
        <source>Try again when the machine has less to do.</source>
        <translation>Réessayez quand la machine aura moins à faire.</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/devices.py"/>
        <source>Try fewer dots per inch.</source>
        <translation>Essayez moins de points par pouce.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>Trying what limits …</source>
        <translation>Essai de ce qui limite …</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn &amp;left</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn &amp;right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Turn site {site}</source>
        <translation>Tourner le site {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn the map against the clock; Shift and the wheel do the same.</source>
        <translation>Tourner la carte à gauche ; Maj et la molette font de même.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn the map back so that its north is at the top.</source>
        <translation>Remettre la carte avec le nord en haut.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn the map with the clock; Shift and the wheel do the same.</source>
        <translation>Tourner la carte à droite ; Maj et la molette font de même.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Two coordinates, such as 67.0011, 24.8607 or 24°51'39"N 67°0'4"E.</source>
        <translation>Deux coordonnées, par exemple 67.0011, 24.8607 ou 24°51'39"N 67°0'4"E.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Two districts share one centre</source>
        <translation>Deux districts ont le même centre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Two minutes, on the packaged study</source>
        <translation>Deux minutes, sur l’étude fournie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Type a few letters of anything on the map or in the menus.</source>
        <translation>Tapez quelques lettres de ce qui est sur la carte ou dans les menus.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>Type a number.</source>
        <translation>Tapez un nombre.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Type a position in degrees or in metres of the map and go there.</source>
        <translation>Taper une position en degrés ou en mètres de la carte et y aller.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Type another title; in the tree of layers F2 does the same.</source>
        <translation>Taper un autre titre ; F2 fait de même dans l’arbre des couches.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Type the scale of the map.</source>
        <translation>Taper l’échelle de la carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Typical Sundays</source>
        <translation>Dimanches types</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Typical days, Mon–Sat</source>
        <translation>Jours types, lun.–sam.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Typical days, all</source>
        <translation>Jours types, tous</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Typical temperature has {n_rows} rows, not {hours_of_day}</source>
        <translation>La température typique a {n_rows} lignes au lieu de {hours_of_day}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Typical {month}, {days}, {hour:02d}:00</source>
        <translation>{month} typique, {days}, {hour:02d}:00</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>USD/MW a year</source>
        <translation>USD/MW par an</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>USD/kW</source>
        <translation>USD/kW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/title.py"/>
        <source>Undock or dock {panel}</source>
        <translation>Détacher ou rattacher {panel}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Ungroup layers</source>
        <translation>Dégrouper des couches</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Universities within 50 km</source>
        <translation>Universités à moins de 50 km</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>Unpack it yourself and import the one file with the sites.</source>
        <translation>Décompressez-la vous-même et importez le seul fichier des sites.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Up and Down choose a step, Enter brings the study to it.</source>
        <translation>Haut et Bas choisissent une étape, Entrée y amène l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Update SiteSelect, or ask for a copy saved by this version.</source>
        <translation>Mettez SiteSelect à jour, ou demandez une copie enregistrée par cette version.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>Update SiteSelect.</source>
        <translation>Mettez SiteSelect à jour.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Updating for what is out of service; these are the last results.</source>
        <translation>Mise à jour pour ce qui est hors service ; voici les derniers résultats.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Updating; last result shown</source>
        <translation>Mise à jour ; dernier résultat affiché</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Upkeep and staff</source>
        <translation>Entretien et personnel</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/system_view.py"/>
        <source>Use a system that the plants name.</source>
        <translation>Utilisez un système que les centrales nomment.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/copper_plate.py"/>
        <source>Use ids of plants.</source>
        <translation>Utilisez des identifiants de centrales.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/context.py"/>
        <source>Use ids of regions.</source>
        <translation>Utilisez des identifiants de régions.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/tables.py"/>
        <source>Use one of these names or add the column.</source>
        <translation>Utilisez l’un de ces noms ou ajoutez la colonne.</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Use one of {known}.</source>
        <translation>Utilisez l’un de {known}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/validation.py"/>
        <source>Use one of {measures}.</source>
        <translation>Utilisez l’une de {measures}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/dispatched.py"/>
        <source>Use the id of a direct-current line.</source>
        <translation>Utilisez l’identifiant d’une ligne à courant continu.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/study.py"/>
        <source>Use the id of a {kind} of this study.</source>
        <translation>Utilisez l’identifiant d’un {kind} de cette étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_views.py"/>
        <source>Use the id of one of its bookmarks.</source>
        <translation>Utilisez l’identifiant d’un de ses signets.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Use the id of one of its layers.</source>
        <translation>Utilisez l’identifiant d’une de ses couches.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/measurement.py"/>
        <source>Use the names of the study and give each a tolerance.</source>
        <translation>Utilisez les noms de l’étude et donnez à chacun une tolérance.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Use the whole screen, or go back.</source>
        <translation>Utiliser tout l’écran, ou revenir.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Value lost load at more than twice the dearest plant, so that plants run first.</source>
        <translation>Valorisez l’énergie non servie à plus du double de la centrale la plus chère, pour que les centrales passent d’abord.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>View {number}</source>
        <translation>Vue {number}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Voltage step and grid strength are not checked: no short-circuit power is given for {station}.</source>
        <translation>Saut de tension et force du réseau ne sont pas vérifiés : aucune puissance de court-circuit n’est donnée pour {station}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Wait for it, or compute it again (F5).</source>
        <translation>Attendez-le, ou recalculez-le (F5).</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Water stress times use</source>
        <translation>Stress hydrique × consommation</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>Ways out</source>
        <translation>Issues</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Weakest input</source>
        <translation>Donnée la plus faible</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Weighted sum of the criteria, 0 to 100; × is excluded.</source>
        <translation>Somme pondérée des critères, de 0 à 100 ; × est exclu.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>West to east along the ground.</source>
        <translation>D’ouest en est, au sol.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What an allocation is</source>
        <translation>Ce qu’est une répartition</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>What colours follow</source>
        <translation>Ce que suivent les couleurs</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>What is being drawn</source>
        <translation>Ce qui est dessiné</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>What is drawn, the topmost first, with the meaning of every symbol. A layer that is switched off is left out of the map and of the printed page.

Drag layers to order and group them; F2 renames, a double click opens the style. Drop any vector file on the window to bring it along: its rows are kept in the study.</source>
        <translation>Ce qui est dessiné, le plus haut d’abord, avec le sens de chaque symbole. Une couche éteinte est absente de la carte et de la page imprimée.

Glissez les couches pour les ordonner et les grouper ; F2 renomme, un double clic ouvre le style. Déposez un fichier vectoriel sur la fenêtre pour l’apporter : ses lignes sont gardées dans l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>What is overloaded in the base case may not be loaded further by load with a sensitivity of 3 % or more. Ratings by month, with heat and age.</source>
        <translation>Ce qui est surchargé dans le cas de base ne peut être chargé davantage par une charge de sensibilité 3 % ou plus. Capacités par mois, selon la chaleur et l’âge.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>What is stepped and played</source>
        <translation>Ce qui avance et se déroule</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What is under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>What is wrong with what was typed</source>
        <translation>Ce qui ne va pas dans ce qui a été tapé</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_money.py"/>
        <source>What it leaves to others cannot be said: the assumption {key} is missing.</source>
        <translation>Ce qu’il laisse aux autres ne peut être dit : l’hypothèse {key} manque.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>What limits</source>
        <translation>Ce qui limite</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>What limits in most hours, or why the site is excluded.</source>
        <translation>Ce qui limite le plus d’heures, ou pourquoi le site est exclu.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>What limits it</source>
        <translation>Ce qui le limite</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>What the load pays for energy; compares, changes no study.</source>
        <translation>Ce que la charge paie pour l’énergie ; compare, ne change pas l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What the plan gives</source>
        <translation>Ce que donne le plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>What the planner noted; edit in place.</source>
        <translation>Ce que le planificateur a noté ; se modifie sur place.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>What the score is made of</source>
        <translation>De quoi le score est fait</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What to note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/sketch.py"/>
        <source>What was kept of a half-drawn shape cannot be read</source>
        <translation>Ce qui restait d’une forme à moitié dessinée est illisible</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/journal_reading.py"/>
        <source>What was not saved cannot be brought back: {reason}</source>
        <translation>Ce qui n’était pas enregistré ne peut être ramené : {reason}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>What was there before is untouched. Free some space or choose another folder.</source>
        <translation>Ce qui s’y trouvait est intact. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What would raise it</source>
        <translation>Ce qui l’augmenterait</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_money.py"/>
        <source>What {load} earns is not known: it has no model of revenue.</source>
        <translation>Ce que {load} rapporte n’est pas connu : sans modèle de recettes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/coefficients.py"/>
        <source>What {name} earns is not known</source>
        <translation>Le revenu de {name} n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Wheeling</source>
        <translation>Acheminement</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>When the power is there</source>
        <translation>Quand la puissance est là</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Where do large flexible loads fit on the grid: how many MW each, how regularly, what limits them, and how sure is that?</source>
        <translation>Où de grandes charges flexibles trouvent-elles place sur le réseau : combien de MW chacune, avec quelle régularité, quelle limite, et quelle certitude ?</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Where the mouse holds it; release to keep.</source>
        <translation>Là où la souris le tient ; relâchez pour garder.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Where the positions lie</source>
        <translation>Où se trouvent les positions</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_money.py"/>
        <source>Whether it pays cannot be said: the assumption {key} is missing.</source>
        <translation>On ne peut dire s’il est rentable : l’hypothèse {key} manque.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Which energy it uses</source>
        <translation>Quelle énergie il utilise</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Which number comes first</source>
        <translation>Quel nombre vient d’abord</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>Why not here?</source>
        <translation>Pourquoi pas ici ?</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Why this score</source>
        <translation>Pourquoi ce score</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Width of lines and outlines, millimetres</source>
        <translation>Largeur des lignes et contours, en millimètres</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Wind</source>
        <translation>Éolien</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Wipe the painted hours; scores stand for the whole year again.</source>
        <translation>Effacer les heures peintes ; les scores valent de nouveau pour toute l’année.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_model.py"/>
        <source>Without a group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Wor&amp;kspaces</source>
        <translation>Disp&amp;ositions</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Work out dispatch, flows and hosting capacity of the study again.</source>
        <translation>Recalculer appel des moyens, transits et capacité d’accueil de l’étude.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Work out the best plan</source>
        <translation>Calculer le meilleur plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/after_plan.py"/>
        <source>Work out the plan for the whole year first.</source>
        <translation>Calculez d’abord le plan pour l’année entière.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Work that takes longer than a moment: how far it is, what it is doing, and a button that stops it. The window goes on answering meanwhile. Below stand the jobs that ended last.</source>
        <translation>Le travail qui dure plus d’un instant : son avancement, ce qu’il fait, et un bouton qui l’arrête. Pendant ce temps, la fenêtre continue de répondre. En dessous figurent les derniers travaux terminés.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Worked out by the program</source>
        <translation>Calculé par le programme</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>Working out the plan</source>
        <translation>Calcul du plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Write the printed page with map and shortlist as PDF, SVG or PNG.</source>
        <translation>Écrire la page imprimée, avec carte et liste, en PDF, SVG ou PNG.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Write the ranked sites as a table or map file.</source>
        <translation>Écrire les sites classés dans une table ou un fichier de carte.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Write the study to another file and go on with that one.</source>
        <translation>Écrire l’étude dans un autre fichier et continuer avec lui.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Write the study to its file; older copies are kept beside it.</source>
        <translation>Écrire l’étude dans son fichier ; d’anciennes copies sont gardées à côté.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>Write them as {z}, {x} and {y}.</source>
        <translation>Écrivez-les {z}, {x} et {y}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Write to another file.</source>
        <translation>Écrivez dans un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Year to year</source>
        <translation>D’une année à l’autre</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Years until discounted cash adds up to zero, linear within a year</source>
        <translation>Années jusqu’à ce que les flux actualisés s’annulent, linéaire dans l’année</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/safekeeping.py"/>
        <source>Your steps are kept safe again.</source>
        <translation>Vos étapes sont de nouveau à l’abri.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/journal_keeper.py"/>
        <source>Your steps cannot be kept safe at the moment: {reason}</source>
        <translation>Vos étapes ne peuvent être mises à l’abri en ce moment : {reason}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom l&amp;ast</source>
        <translation>Vue &amp;précédente</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom ne&amp;xt</source>
        <translation>Vue &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom to a &amp;box</source>
        <translation>Zoom sur un &amp;cadre</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom to s&amp;ite</source>
        <translation>Zoom sur le s&amp;ite</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>a distance such as 250 or -30</source>
        <translation>une distance, par exemple 250 ou -30</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>a distance such as 250 or 1.2 km</source>
        <translation>une distance, par exemple 250 ou 1.2 km</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>a number of MW such as 80</source>
        <translation>un nombre de MW, par exemple 80</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>a single year, so differences between years are not known</source>
        <translation>une seule année, donc rien n’est connu des écarts d’une année à l’autre</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>above 0</source>
        <translation>supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>add it ({description})</source>
        <translation>ajoutez-la ({description})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>add its line, or delete the station</source>
        <translation>ajoutez sa ligne, ou supprimez le poste</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>add the column, or delete the row</source>
        <translation>ajoutez la colonne, ou supprimez la ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>add the layer again with it</source>
        <translation>ajoutez de nouveau la couche avec elle</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>all days</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>all {asked:,.0f} MW hold {share} of hours</source>
        <translation>tous les {asked:,.0f} MW tiennent {share} des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>allocated</source>
        <translation>attribué</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>an accelerator hour costs {cost:.2f} USD and sells for {price:.2f}, electricity is {share:.0f} % of it, and {local:,.2f} {currency}/kWh would move it by {change:+.1f} %</source>
        <translation>une heure d’accélérateur coûte {cost:.2f} USD et se vend {price:.2f}, l’électricité en est {share:.0f} %, et {local:,.2f} {currency}/kWh la changerait de {change:+.1f} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>an angle such as 45</source>
        <translation>un angle, par exemple 45</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>an area such as 40 or 0.4 km2</source>
        <translation>une surface, par exemple 40 ou 0.4 km2</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>an unknown CRS</source>
        <translation>un SCR inconnu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>and {n} more, {excluded} of them excluded: see the exported table</source>
        <translation>et {n} de plus, dont {excluded} exclus : voir la table exportée</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>and {n} more: see the exported table</source>
        <translation>et {n} de plus : voir la table exportée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>any closer</source>
        <translation>aussi proche qu’on veut</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>any farther</source>
        <translation>aussi loin qu’on veut</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>any: power costs nothing</source>
        <translation>toute : le courant ne coûte rien</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/provenance.py"/>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>at least {mw:g} MW in {region}</source>
        <translation>au moins {mw:g} MW en {region}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>at {hashprice:,.1f} USD/PH/day a MWh earns {earned:,.1f} USD after upkeep at {efficiency:g} J/TH and costs {tariff:,.1f}</source>
        <translation>à {hashprice:,.1f} USD/PH/jour un MWh rapporte {earned:,.1f} USD après entretien à {efficiency:g} J/TH et coûte {tariff:,.1f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>cancelled after {seconds:,.1f} s</source>
        <translation>annulé après {seconds:,.1f} s</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>cannot be stored as named values: {error}</source>
        <translation>ne peut être enregistré comme valeurs nommées : {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>cap of operator {operator}</source>
        <translation>plafond de l’exploitant {operator}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>cap of phase {phase}</source>
        <translation>plafond de la phase {phase}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>cap of site {site}</source>
        <translation>plafond du site {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>cap of {region}</source>
        <translation>plafond de {region}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>change it before you save</source>
        <translation>changez-le avant d’enregistrer</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>circuit {number} of {name}</source>
        <translation>circuit {number} de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>common-mode cap at {station}</source>
        <translation>plafond de mode commun à {station}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>complete the table, or correct n_hours in study</source>
        <translation>complétez la table, ou corrigez n_hours dans study</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>content {hash}</source>
        <translation>contenu {hash}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>copy it from an earlier generation of the study, or from a packaged one</source>
        <translation>copiez-la d’une génération antérieure de l’étude, ou d’une étude fournie</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>copy the rows from an earlier generation of the study, or from a packaged one</source>
        <translation>copiez les lignes d’une génération antérieure de l’étude, ou d’une étude fournie</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>correct local_time, or first_hour in study</source>
        <translation>corrigez local_time, ou first_hour dans study</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>correct the coordinates</source>
        <translation>corrigez les coordonnées</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>correct the name, or add '{name}' to {refers_to}</source>
        <translation>corrigez le nom, ou ajoutez « {name} » à {refers_to}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>correct the number</source>
        <translation>corrigez le nombre</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>crosses itself at {where}</source>
        <translation>se croise à {where}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>data {data_class}</source>
        <translation>donnée : {data_class}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>daytime</source>
        <translation>journées</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>did you mean '{near}'? </source>
        <translation>vouliez-vous dire « {near} » ? </translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>done in {seconds:,.1f} s</source>
        <translation>fini en {seconds:,.1f} s</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>draw it again</source>
        <translation>dessinez-la de nouveau</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>draw it again or delete it</source>
        <translation>dessinez-la de nouveau ou supprimez-la</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>draw it as {kind}</source>
        <translation>dessinez-le comme {kind}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>draw it, or delete the row</source>
        <translation>dessinez-la, ou supprimez la ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>evenings</source>
        <translation>soirées</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/plan.py"/>
        <source>exceeded by {mw:,.1f} MW</source>
        <translation>dépassé de {mw:,.1f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>existing demand shed nearby</source>
        <translation>le délestage de la demande existante à proximité</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>expert assumption</source>
        <translation>hypothèse d’expert</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>failed after {seconds:,.1f} s</source>
        <translation>échoué après {seconds:,.1f} s</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>for example kv &gt;= 220</source>
        <translation>par exemple kv &gt;= 220</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/footprint.py"/>
        <source>for {mw:,.4g} MW</source>
        <translation>pour {mw:,.4g} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>full in {hours:,} h</source>
        <translation>plein {hours:,} h</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_record.py"/>
        <source>give a number in MW, or leave it empty</source>
        <translation>donnez un nombre en MW, ou laissez vide</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>give a number in {unit}</source>
        <translation>donnez un nombre en {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>give every hour from 0 to {wanted} once and in order</source>
        <translation>donnez chaque heure de 0 à {wanted} une fois et dans l’ordre</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>give every operator an id and a name of its own</source>
        <translation>donnez à chaque exploitant un identifiant et un nom à lui</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>give latitude and longitude in degrees, or a WKT point or polygon</source>
        <translation>donnez latitude et longitude en degrés, ou un point ou polygone WKT</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>give one of the two another id</source>
        <translation>donnez à l’un des deux un autre identifiant</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>give one of the two another {column}</source>
        <translation>donnez à l’un des deux un autre {column}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>give the {meaning}</source>
        <translation>donnez : {meaning}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/rows.py"/>
        <source>give {meaning}</source>
        <translation>donnez : {meaning}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/rows.py"/>
        <source>give {meaning} in {unit}</source>
        <translation>donnez : {meaning}, en {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has a gap: hour {position} follows hour {expected}</source>
        <translation>a une lacune : l’heure {position} suit l’heure {expected}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has a name that a file cannot hold</source>
        <translation>a un nom qu’un fichier ne peut contenir</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has a name that only letter case tells from that of {taken}</source>
        <translation>a un nom que seule la casse distingue de celui de {taken}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>has an empty geometry</source>
        <translation>a une géométrie vide</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>has coordinates that are no numbers</source>
        <translation>a des coordonnées qui ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>has no geometry</source>
        <translation>n’a pas de géométrie</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has no number</source>
        <translation>n’a pas de nombre</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has {expected} rows where the study has {wanted} hours</source>
        <translation>a {expected} lignes là où l’étude a {wanted} heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has {most_told} more numbers of that kind</source>
        <translation>a {most_told} autres nombres de ce genre</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_geometry.py"/>
        <source>holds a damaged geometry</source>
        <translation>contient une géométrie endommagée</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_geometry.py"/>
        <source>holds a kind of geometry that is not supported</source>
        <translation>contient un type de géométrie qui n’est pas pris en charge</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds an infinite number</source>
        <translation>contient un nombre infini</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_geometry.py"/>
        <source>holds something that is not a GeoPackage geometry</source>
        <translation>contient autre chose qu’une géométrie GeoPackage</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds the broken character {word}</source>
        <translation>contient le caractère brisé {word}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of a number</source>
        <translation>contient {cell} au lieu d’un nombre</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of named values (JSON)</source>
        <translation>contient {cell} au lieu de valeurs nommées (JSON)</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of numbers separated by spaces</source>
        <translation>contient {cell} au lieu de nombres séparés par des espaces</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of text</source>
        <translation>contient {cell} au lieu d’un texte</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of yes (1) or no (0)</source>
        <translation>contient {cell} au lieu de oui (1) ou non (0)</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell}, which is none of {words}</source>
        <translation>contient {cell}, qui n’est aucun de {words}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>holds {low:g}, which is more than the high end {high:g}</source>
        <translation>contient {low:g}, plus que la borne haute {high:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {number:.10g}, less than the {low:,.10g} it can be</source>
        <translation>contient {number:.10g}, moins que le minimum de {low:,.10g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {number:.10g}, more than the {high:,.10g} it can be</source>
        <translation>contient {number:.10g}, plus que le maximum de {high:,.10g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>holds {number:.6g}, outside {low:g} to {high:g}</source>
        <translation>contient {number:.6g}, hors de {low:g} à {high:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>holds {number:g} instead of a number {words}</source>
        <translation>contient {number:g} au lieu d’un nombre {words}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {number} instead of a whole number</source>
        <translation>contient {number} au lieu d’un nombre entier</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {number}, which is too large to be stored</source>
        <translation>contient {number}, trop grand pour être enregistré</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>holds {shown} instead of a number for {name}</source>
        <translation>contient {shown} au lieu d’un nombre pour {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>holds {shown} instead of an hour</source>
        <translation>contient {shown} au lieu d’une heure</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>holds {wkt:.40} instead of WKT</source>
        <translation>contient {wkt:.40} au lieu de WKT</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_record.py"/>
        <source>holds {words:.40} instead of a power above 0</source>
        <translation>contient {words:.40} au lieu d’une puissance supérieure à 0</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>hourly availability</source>
        <translation>disponibilité horaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>hourly demand</source>
        <translation>demande horaire</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>hours all through the year</source>
        <translation>à toute heure, toute l’année</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}' instead of a date like 2024-07-01T00:00:00</source>
        <translation>est « {words} » au lieu d’une date comme 2024-07-01T00:00:00</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}' instead of a number above 0</source>
        <translation>est « {words} » au lieu d’un nombre supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}' instead of a whole number above 0</source>
        <translation>est « {words} » au lieu d’un nombre entier supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}', but local time carries no zone</source>
        <translation>est « {words} », mais l’heure locale ne porte pas de fuseau</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}', not between {earliest} and {latest}</source>
        <translation>est « {words} », hors de {earliest} à {latest}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>is '{word}', as row {first} is called too</source>
        <translation>est « {word} », comme s’appelle déjà la ligne {first}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>is a route that does not end at '{name}' and '{name_2}'</source>
        <translation>est un tracé qui ne finit pas à « {name} » et « {name_2} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>is a station that no line reaches</source>
        <translation>est un poste qu’aucune ligne n’atteint</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>is drawn as {geom_type}</source>
        <translation>est dessiné comme {geom_type}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>is empty although the plant is in service</source>
        <translation>est vide alors que la centrale est en service</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>is in {crs} instead of degrees</source>
        <translation>est en {crs} au lieu de degrés</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>is no sound {noun} ({at} at {where})</source>
        <translation>n’est pas une forme saine : {noun} ({at} à {where})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>is no sound {noun} ({reason})</source>
        <translation>n’est pas une forme saine : {noun} ({reason})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>is not sorted: hour {position} follows hour {expected}</source>
        <translation>n’est pas trié : l’heure {position} suit l’heure {expected}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is there {n_lines} times</source>
        <translation>s’y trouve {n_lines} fois</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>it asks for {asked:,.0f} MW, one site may have {most:,.0f} MW</source>
        <translation>il demande {asked:,.0f} MW, un site peut avoir {most:,.0f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>it holds no sites itself but points at other data</source>
        <translation>il ne contient pas de sites mais renvoie à d’autres données</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>it lies inside {zones}</source>
        <translation>il se trouve dans {zones}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its archive cannot be unpacked ({error})</source>
        <translation>son archive ne peut être décompressée ({error})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its archive unpacks to {unpacked_bytes:,.0f} MB, of which {allowed:,.0f} MB are allowed</source>
        <translation>son archive donne {unpacked_bytes:,.0f} Mo, dont {allowed:,.0f} Mo sont permis</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its content is no {title}</source>
        <translation>son contenu n’est pas {title}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its content is {driver}, not {title}</source>
        <translation>son contenu est {driver}, pas {title}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its folder is named like one of GDAL's own</source>
        <translation>son dossier porte un nom propre à GDAL</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>its least energy share of {percent:g} %</source>
        <translation>sa part minimale d’énergie de {percent:g} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/plan.py"/>
        <source>just met</source>
        <translation>tout juste respecté</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>kV</source>
        <translation>kV</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>lacks {names}</source>
        <translation>n’a pas {names}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>latitude, longitude</source>
        <translation>latitude, longitude</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>layer '{layer}' {why}: {fix}</source>
        <translation>couche « {layer} » {why} : {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>layer '{layer}', column '{column}' {why}: {fix}</source>
        <translation>couche « {layer} », colonne « {column} » {why} : {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>layer '{layer}', row {row} {why}: {fix}</source>
        <translation>couche « {layer} », ligne {row} {why} : {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>layer '{layer}', row {row}, column '{column}' {why}: {fix}</source>
        <translation>couche « {layer} », ligne {row}, colonne « {column} » {why} : {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>least AI share of {percent:g} %</source>
        <translation>part minimale d’IA de {percent:g} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>least programme of {mw:g} MW</source>
        <translation>programme minimal de {mw:g} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>lies at longitude {lon:.6g}, latitude {lat:.6g}, far from the rest of the study</source>
        <translation>se trouve à la longitude {lon:.6g}, latitude {lat:.6g}, loin du reste de l’étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>lies at longitude {west:.6g}, latitude {south:.6g}, which is not on Earth</source>
        <translation>se trouve à la longitude {west:.6g}, latitude {south:.6g}, qui n’est pas sur Terre</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>lies at {shown}, which looks like metres</source>
        <translation>se trouve à {shown}, ce qui ressemble à des mètres</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>limit (rating {rating}): {limit}, {hours:,} h</source>
        <translation>limite (capacité : {rating}) : {limit}, {hours:,} h</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>limit ({rating}): {limit}, {hours:,} h</source>
        <translation>limite ({rating}) : {limit}, {hours:,} h</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>load shares</source>
        <translation>parts de charge</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>losing it at once moves the voltage by {step:.1f} %, allowed are {most:g} %</source>
        <translation>le perdre d’un coup déplace la tension de {step:.1f} %, {most:g} % sont permis</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/margin.py"/>
        <source>margin {sign}{length}</source>
        <translation>marge {sign}{length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/provenance.py"/>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>metric</source>
        <translation>métrique</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>miles</source>
        <translation>milles</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/figure.py"/>
        <source>missing: {key}</source>
        <translation>manque : {key}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>more surplus in the hours in which there is too little, or a lower share</source>
        <translation>plus d’excédent aux heures où il en manque, ou une part plus faible</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>move a corner so that the border does not cross</source>
        <translation>déplacez un coin pour que le contour ne se croise pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>move its ends onto the two stations, or delete all corners between its ends</source>
        <translation>déplacez ses extrémités sur les deux postes, ou supprimez tous les coudes entre elles</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>must not worsen</source>
        <translation>ne doit pas empirer</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>n_int: runs of hours below the request; gaps shorter than an hour are merged.</source>
        <translation>n_int : suites d’heures sous la demande ; les répits de moins d’une heure sont fondus.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>n_ramp: hours in which the surplus moves by more than a fifth of the request.</source>
        <translation>n_ramp : heures où l’excédent bouge de plus d’un cinquième de la demande.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>n_start: how often the load comes back up, by day.</source>
        <translation>n_start : combien de fois la charge remonte, par jour.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>name one of {where}</source>
        <translation>nommez l’un de {where}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>names '{name}', which {refers_to} does not have</source>
        <translation>nomme « {name} », que {refers_to} n’a pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>names the region '{region}', which has no column in {name}</source>
        <translation>nomme la région « {region} », qui n’a pas de colonne dans {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>nautical</source>
        <translation>nautique</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>nights</source>
        <translation>nuits</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/rows_model.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_contributions.py"/>
        <source>no data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>no network limit in any hour</source>
        <translation>aucune limite du réseau à aucune heure</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>no room, none of the {asked:,.0f} MW in any hour</source>
        <translation>aucune place, pas un des {asked:,.0f} MW à aucune heure</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>no single rate: the cash flow changes sign {n} times</source>
        <translation>pas de taux unique : le flux change de signe {n} fois</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>no station of the study can carry {mw:,.0f} MW</source>
        <translation>aucun poste de l’étude ne peut porter {mw:,.0f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/public.py"/>
        <source>no take would: a MWh does not leave enough</source>
        <translation>aucun : un MWh ne laisse pas assez</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>none all year</source>
        <translation>aucune de l’année</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/public.py"/>
        <source>none for a load that may be interrupted</source>
        <translation>aucun pour une charge interruptible</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>none of the {asked:,.0f} MW holds {share} of hours</source>
        <translation>aucun des {asked:,.0f} MW ne tient {share} des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>none: it never runs</source>
        <translation>aucun : il ne marche jamais</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/public.py"/>
        <source>none: no energy is served</source>
        <translation>aucun : pas d’énergie servie</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>none: not even free power would do</source>
        <translation>aucun : même le courant gratuit ne suffirait pas</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>none: the cash flow never changes sign</source>
        <translation>aucun : le flux ne change jamais de signe</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>none: there is no energy</source>
        <translation>aucun : il n’y a pas d’énergie</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>north-east</source>
        <translation>nord-est</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>north-west</source>
        <translation>nord-ouest</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>not found: {folder}</source>
        <translation>introuvable : {folder}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>not worth it</source>
        <translation>n’en vaut pas la peine</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>of 0 or more</source>
        <translation>de 0 ou plus</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>of the most surplus</source>
        <translation>du plus grand excédent</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>of the request of {site}</source>
        <translation>de la demande de {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>official or twice confirmed</source>
        <translation>officiel ou confirmé deux fois</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>on the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>one circuit of {branch}</source>
        <translation>un circuit de {branch}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>one circuit of {name}</source>
        <translation>un circuit de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>one more MW of it gives {energy_mwh:,.0f} MWh a year</source>
        <translation>un MW de plus y donne {energy_mwh:,.0f} MWh par an</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>one of its own {n}</source>
        <translation>un des siens ({n})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>one report</source>
        <translation>une source</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>one unit of {branch}</source>
        <translation>une unité de {branch}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>one unit of {name}</source>
        <translation>une unité de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>only painted hours ({name}): {hours:,.0f} of {all:,.0f}</source>
        <translation>seulement les heures peintes ({name}) : {hours:,.0f} sur {all:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>only painted hours: {hours:,.0f} of {all:,.0f}</source>
        <translation>seulement les heures peintes : {hours:,.0f} sur {all:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>operator</source>
        <translation>exploitant</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>over 1,000 MW</source>
        <translation>plus de 1 000 MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>over 100 %</source>
        <translation>plus de 100 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>over 100 %: overloaded after an outage</source>
        <translation>plus de 100 % : surchargé après une perte</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>overrides '{key}', which is no assumption of the study</source>
        <translation>remplace « {key} », qui n’est pas une hypothèse de l’étude</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>own cap of operator {operator}</source>
        <translation>plafond propre de l’exploitant {operator}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>participants without a name</source>
        <translation>participants sans nom</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>per year</source>
        <translation>par an</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>planner</source>
        <translation>planificateur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>plants</source>
        <translation>centrales</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>programme cap</source>
        <translation>plafond du programme</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/provenance.py"/>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/circle.py"/>
        <source>radius {length}</source>
        <translation>rayon {length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>rating {data_class}</source>
        <translation>capacité : {data_class}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>rename the region or profile</source>
        <translation>renommez la région ou le profil</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>repeats hour {position}</source>
        <translation>répète l’heure {position}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>repeats the id '{name}' of row {row}</source>
        <translation>répète l’identifiant « {name} » de la ligne {row}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>repeats the {column} of row {first}</source>
        <translation>répète {column} de la ligne {first}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>reproject it to degrees (EPSG:4326)</source>
        <translation>reprojetez-la en degrés (EPSG:4326)</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>reproject the layer to EPSG:4326</source>
        <translation>reprojetez la couche en EPSG:4326</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>sandbox cap of {operator}</source>
        <translation>plafond « bac à sable » de {operator}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>saved, {time}</source>
        <translation>enregistré, {time}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>see the ones before</source>
        <translation>voyez ceux d’avant</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_money.py"/>
        <source>set by scenario {name}</source>
        <translation>fixé par le scénario {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>sets '{key}' to {told}</source>
        <translation>met « {key} » à {told}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>shortlisted</source>
        <translation>retenu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>single year</source>
        <translation>une seule année</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>site {id}</source>
        <translation>site {id}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>skip</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>south</source>
        <translation>sud</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>south-east</source>
        <translation>sud-est</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>south-west</source>
        <translation>sud-ouest</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>starts at hour {position} instead of 0</source>
        <translation>commence à l’heure {position} au lieu de 0</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>starts at {words} where the study starts at {first_hour}</source>
        <translation>commence à {words} là où l’étude commence à {first_hour}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>surplus picking up in proportion, which is a lower bound</source>
        <translation>excédent qui monte proportionnellement, ce qui est une borne inférieure</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>surplus put to its best use</source>
        <translation>excédent utilisé au mieux</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>swap or correct the two</source>
        <translation>échangez ou corrigez les deux</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>swap the two</source>
        <translation>échangez les deux</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/provenance.py"/>
        <source>synthetic</source>
        <translation>synthétique</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>t CO₂/MWh</source>
        <translation>t CO₂/MWh</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>the hour</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>the nearest station for {mw:,.0f} MW, {station}, is {km:,.0f} km away, allowed are {most:,.0f} km</source>
        <translation>le poste le plus proche pour {mw:,.0f} MW, {station}, est à {km:,.0f} km, {most:,.0f} km sont permis</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>the one line or transformer that feeds the station</source>
        <translation>la seule ligne ou le seul transformateur qui alimente le poste</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>the request itself</source>
        <translation>la demande elle-même</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>the row number</source>
        <translation>le numéro de ligne</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>the short-circuit power is {ratio:.1f} times the request, needed is {least:g} times</source>
        <translation>la puissance de court-circuit vaut {ratio:.1f} fois la demande, il en faut {least:g} fois</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>the surplus</source>
        <translation>l’excédent</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>the {limit} limit {when}</source>
        <translation>limite : {limit}, {when}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>the {limit} limits {when}</source>
        <translation>limite : {limit}, {when}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>the {rule} raised by {mw:,.4g} MW</source>
        <translation>la règle « {rule} » relevée de {mw:,.4g} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>transformers</source>
        <translation>transformateurs</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/select.py"/>
        <source>turned by {angle:.1f}°</source>
        <translation>tourné de {angle:.1f}°</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>under 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>under 50 %</source>
        <translation>moins de 50 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>under 50 % of the emergency rating</source>
        <translation>moins de 50 % de la capacité de secours</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>under 50 MW</source>
        <translation>moins de 50 MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>unit {number} of {name}</source>
        <translation>unité {number} de {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>west</source>
        <translation>ouest</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>what is overloaded without the programme is left out in those hours</source>
        <translation>ce qui est surchargé sans le programme est laissé de côté à ces heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>what is overloaded without the programme may be loaded further by at most 3 % of all load of the programme in that hour</source>
        <translation>ce qui est surchargé sans le programme peut être chargé davantage d’au plus 3 % de toute la charge du programme à cette heure</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>what is overloaded without the programme may not be loaded further</source>
        <translation>ce qui est surchargé sans le programme ne peut être chargé davantage</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when one circuit of {branch} is lost</source>
        <translation>quand un circuit de {branch} est perdu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when one of its {n} circuits is lost</source>
        <translation>quand un de ses {n} circuits est perdu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when one of its {n} units is lost</source>
        <translation>quand une de ses {n} unités est perdue</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when one unit of {branch} is lost</source>
        <translation>quand une unité de {branch} est perdue</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when {branch} are lost</source>
        <translation>quand {branch} sont perdus</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when {branch} is lost</source>
        <translation>quand {branch} est perdu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>workload</source>
        <translation>type de charge</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/rows_model.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{after}; {rule}. No load while the region of its station sheds demand.</source>
        <translation>{after} ; {rule}. Aucune charge tant que la région de son poste déleste de la demande.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{amount:,.0f} {unit}</source>
        <translation>{amount:,.0f} {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{amount:,.1f} million {unit}</source>
        <translation>{amount:,.1f} millions {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_classes.py"/>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{area}, edge {length}</source>
        <translation>{area}, bord {length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>{at:d} of {count:d}</source>
        <translation>{at:d} sur {count:d}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{bearing}°</source>
        <translation>{bearing}°</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>{branch} with one of {n} out</source>
        <translation>{branch}, avec un sur {n} hors service</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>{branch} with {lost} out</source>
        <translation>{branch}, avec {lost} hors service</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>{code}: {area}</source>
        <translation>{code} : {area}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>{column} [{unit}]</source>
        <translation>{column} [{unit}]</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{column}: least {low}, mean {mean}, median {middle}, greatest {high}, sum {total} {unit}, {missing:,} missing</source>
        <translation>{column} : minimum {low}, moyenne {mean}, médiane {middle}, maximum {high}, somme {total} {unit}, {missing:,} manquants</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{column}: no values</source>
        <translation>{column} : aucune valeur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{column}: {different:,} different, {missing:,} missing</source>
        <translation>{column} : {different:,} différents, {missing:,} manquants</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/rows_model.py"/>
        <source>{column}: {value}</source>
        <translation>{column} : {value}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{column}: {yes:,} yes, {no:,} no</source>
        <translation>{column} : {yes:,} oui, {no:,} non</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>{count:,d} sites</source>
        <translation>{count:,d} sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{count:d} criteria have no data for any of them.</source>
        <translation>{count:d} critères n’ont de données pour aucun d’eux.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>{count:d} jobs</source>
        <translation>{count:d} travaux</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/station_candidates.py"/>
        <source>{count} candidates are none</source>
        <translation>{count} candidats n’en font aucun</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>{data_class}, not measured</source>
        <translation>{data_class}, non mesuré</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/imprint.py"/>
        <source>{day} {month} {year:d}</source>
        <translation>{day} {month} {year:d}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>{day} {month}, {hour}</source>
        <translation>{day} {month}, {hour}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{degrees:.4f}° E</source>
        <translation>{degrees:.4f}° E</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{degrees:.4f}° N</source>
        <translation>{degrees:.4f}° N</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{degrees:.4f}° S</source>
        <translation>{degrees:.4f}° S</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{degrees:.4f}° W</source>
        <translation>{degrees:.4f}° O</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{distance} to {station}</source>
        <translation>{distance} jusqu’à {station}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>{east:,.0f} m E, {north:,.0f} m N</source>
        <translation>{east:,.0f} m E, {north:,.0f} m N</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>{file} (not found)</source>
        <translation>{file} (introuvable)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>{file} (pinned)</source>
        <translation>{file} (épinglé)</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_tranches.py"/>
        <source>{firm:,.0f} / {regular:,.0f} / {opportunistic:,.0f}</source>
        <translation>{firm:,.0f} / {regular:,.0f} / {opportunistic:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{firm} hold 95 % of hours; {asked} MW requested</source>
        <translation>{firm} tiennent 95 % des heures ; {asked} MW demandés</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{first}–{last} h</source>
        <translation>{first}–{last} h</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{fuel}, {mw:,.0f} MW</source>
        <translation>{fuel}, {mw:,.0f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/plan_layer.py"/>
        <source>{given:,.0f} of {asked:,.0f} MW</source>
        <translation>{given:,.0f} sur {asked:,.0f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>{given} of {reached} at {n} of {every} sites, {security}, worth {millions:,.2f} million USD a year.</source>
        <translation>{given} sur {reached} à {n} sites sur {every}, {security}, d’une valeur de {millions:,.2f} millions USD par an.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_model.py"/>
        <source>{group} ({count:d})</source>
        <translation>{group} ({count:d})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{ha:,.1f} ha</source>
        <translation>{ha:,.1f} ha</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{hours:,} h</source>
        <translation>{hours:,} h</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{hours:,} h ({share})</source>
        <translation>{hours:,} h ({share})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{hours} ({days:,.0f} days)</source>
        <translation>{hours} ({days:,.0f} jours)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{hours} all year</source>
        <translation>{hours}, toute l’année</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>{hours} hours a second</source>
        <translation>{hours} heures par seconde</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{hour} h</source>
        <translation>{hour} h</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>{job}: {how}</source>
        <translation>{job} : {how}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>{keys} already runs “{action}”; assigning takes it away from there.</source>
        <translation>{keys} lance déjà « {action} » ; l’attribution les lui retire.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{km2:,.1f} km²</source>
        <translation>{km2:,.1f} km²</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{km:,.0f} km {towards}</source>
        <translation>{km:,.0f} km vers {towards}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{km:,.1f} km {towards}</source>
        <translation>{km:,.1f} km vers {towards}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{km:,.1f} km, as drawn</source>
        <translation>{km:,.1f} km, comme dessiné</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>{km:.0f} km to {station} {kv:g} kV</source>
        <translation>{km:.0f} km jusqu’à {station} {kv:g} kV</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/furniture.py"/>
        <source>{km:g} km</source>
        <translation>{km:g} km</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{kv:g} kV</source>
        <translation>{kv:g} kV</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{kv:g} kV direct current</source>
        <translation>{kv:g} kV courant continu</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{kv:g} kV, {id}</source>
        <translation>{kv:g} kV, {id}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{kv} kV, {region}</source>
        <translation>{kv} kV, {region}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{label}, {letter}: {value}</source>
        <translation>{label}, {letter} : {value}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/entries.py"/>
        <source>{label}: {value}</source>
        <translation>{label} : {value}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>{label}: {value} {unit} ({source}; {date}; {confidence})</source>
        <translation>{label} : {value} {unit} ({source} ; {date} ; {confidence})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{lat:.5f}, {lon:.5f}</source>
        <translation>{lat:.5f}, {lon:.5f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>{layer} copy</source>
        <translation>{layer}, copie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>{layer}, hidden</source>
        <translation>{layer}, cachée</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>{layer}, partly shown</source>
        <translation>{layer}, affichée en partie</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>{layer}, shown</source>
        <translation>{layer}, affichée</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{layer}: {column}</source>
        <translation>{layer} : {column}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>{least} and at most {high:g}</source>
        <translation>{least} et d’au plus {high:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_heat_map.py"/>
        <source>{legend}, hatched: no data</source>
        <translation>{legend}, hachuré : sans données</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{length:,.0f} km</source>
        <translation>{length:,.0f} km</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{length:,.0f} m</source>
        <translation>{length:,.0f} m</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{length:,.2f} km</source>
        <translation>{length:,.2f} km</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/select.py"/>
        <source>{length} along this way</source>
        <translation>{length} par ce chemin</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>{length} round</source>
        <translation>{length} de tour</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{length}, bearing {bearing}</source>
        <translation>{length}, azimut {bearing}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{length}, bearing {bearing}; in all {total}</source>
        <translation>{length}, azimut {bearing} ; en tout {total}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{less:,.0f} MW less: {mw:,.0f} MW break no rule{score}</source>
        <translation>{less:,.0f} MW de moins : {mw:,.0f} MW ne violent aucune règle{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{less:,.0f} MW less: {mw:,.0f} MW hold {share} of hours{score}</source>
        <translation>{less:,.0f} MW de moins : {mw:,.0f} MW tiennent {share} des heures{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{letter}: least in {month} with {share:.0f} %</source>
        <translation>{letter} : au moins en {month} avec {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{letter}: {before} alone, {after} after the plan</source>
        <translation>{letter} : {before} seul, {after} après le plan</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{letter}: {firm} firm</source>
        <translation>{letter} : {firm} garantis</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>{levels} network not checked</source>
        <translation>Réseau {levels} non vérifié</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>{limit} (rating {data_class})</source>
        <translation>{limit} (capacité : {data_class})</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>{limit} ({data_class})</source>
        <translation>{limit} ({data_class})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>{limit} ({hours:,} h)</source>
        <translation>{limit} ({hours:,} h)</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{limit} is full in {hours:,} h: {mw:g} MW more there would add at most {usd:,.0f} USD.</source>
        <translation>{limit} : plein pendant {hours:,} h ; {mw:g} MW de plus là ajouteraient au plus {usd:,.0f} USD.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>{limit} limits {when}</source>
        <translation>limite : {limit}, {when}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>{limit}, {hours:,} h</source>
        <translation>{limit}, {hours:,} h</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>{line} – out of date</source>
        <translation>{line} – périmé</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{load} is firm, and one line or transformer alone feeds {station}</source>
        <translation>{load} est ferme, et une seule ligne ou un seul transformateur alimente {station}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{load} needs {percent:g} % of its energy, there is surplus and no load shed nearby in {found:.1f} % of hours</source>
        <translation>{load} a besoin de {percent:g} % de son énergie, il y a excédent et pas de délestage à proximité {found:.1f} % des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{load} never finds surplus without load shed nearby</source>
        <translation>{load} ne trouve jamais d’excédent sans délestage à proximité</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>{load}, firm at {percent:g} %</source>
        <translation>{load}, garanti à {percent:g} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{low:,.0f} to {high:,.0f} MW firm</source>
        <translation>{low:,.0f} à {high:,.0f} MW garantis</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{low:,.0f} to {high:,.0f} MW of room</source>
        <translation>{low:,.0f} à {high:,.0f} MW de place</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_classes.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{m2:,.0f} m²</source>
        <translation>{m2:,.0f} m²</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/furniture.py"/>
        <source>{m:g} m</source>
        <translation>{m:g} m</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>{meaning} (DOMAIN section 1.3)</source>
        <translation>{meaning} (DOMAIN, section 1.3)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>{meaning} ({column})</source>
        <translation>{meaning} ({column})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>{meant}Correct the key, or add it to assumptions</source>
        <translation>{meant}Corrigez la clé, ou ajoutez-la à assumptions</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{metres:,.0f} m {towards}</source>
        <translation>{metres:,.0f} m vers {towards}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/outcome.py"/>
        <source>{months} months are no whole years</source>
        <translation>{months} mois ne font pas des années entières</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{months} {part} ({hours})</source>
        <translation>{months}, {part} ({hours})</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{months}, at any hour</source>
        <translation>{months}, à toute heure</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{months}, {hours}</source>
        <translation>{months}, {hours}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/painting_map.py"/>
        <source>{month}, {hour}: no data</source>
        <translation>{month}, {hour} : sans données</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/painting_map.py"/>
        <source>{month}, {hour}: {share:.0f} % {legend}</source>
        <translation>{month}, {hour} : {share:.0f} % {legend}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{month}, {start} to {end}</source>
        <translation>{month}, {start} à {end}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{more} would add nothing: the surplus it can use is used.</source>
        <translation>{more} : cela n’ajouterait rien, l’excédent utilisable est utilisé.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{more} would need a larger request: it has all it may have.</source>
        <translation>{more} : il faudrait une demande plus grande, tout ce qui est permis est déjà attribué.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{more} would need {needs}.</source>
        <translation>{more} : il faudrait {needs}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{more} would not pay: each would lose {usd:,.0f} USD.</source>
        <translation>{more} : cela ne paierait pas, chacun perdrait {usd:,.0f} USD.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>{mw:,.0f} of the {asked:,.0f} MW hold {share} of hours</source>
        <translation>{mw:,.0f} MW sur {asked:,.0f} tiennent {share} des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{mw:,.3g} MW more on {branch} in {hours:,} hours</source>
        <translation>{mw:,.3g} MW de plus sur {branch} pendant {hours:,} heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{mw:,.4g} MW more of what the {rule} asks for</source>
        <translation>{mw:,.4g} MW de plus de ce qu’exige la règle « {rule} »</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{mw:g} MW less asked for ({rule}) would add at most {usd:,.0f} USD.</source>
        <translation>{mw:g} MW de moins exigés ({rule}) ajouteraient au plus {usd:,.0f} USD.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{mw:g} MW more of the {rule} would add at most {usd:,.0f} USD.</source>
        <translation>{mw:g} MW de plus pour la règle « {rule} » ajouteraient au plus {usd:,.0f} USD.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{mw:g} MW more of {load}</source>
        <translation>{mw:g} MW de plus pour {load}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>{mw} MW hold 95 %</source>
        <translation>{mw} MW tiennent 95 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{mw} on average</source>
        <translation>{mw} en moyenne</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>{n:,d} lines are too many to paste</source>
        <translation>{n:,d} lignes, c’est trop pour un collage</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>{n:,} more</source>
        <translation>{n:,} de plus</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>{n:,} of {all:,} rows are drawn, {missing:,} of them without a value.</source>
        <translation>{n:,} lignes sur {all:,} sont dessinées, dont {missing:,} sans valeur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>{n:,} of {all:,} rows are drawn.</source>
        <translation>{n:,} lignes sur {all:,} sont dessinées.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{n:,} of {all:,} rows listed</source>
        <translation>{n:,} lignes listées sur {all:,}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{n:,} of {all:,} rows listed, {chosen:,} selected</source>
        <translation>{n:,} lignes listées sur {all:,}, {chosen:,} sélectionnées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>{n:,} of {all:,} rows meet it.</source>
        <translation>{n:,} lignes sur {all:,} la remplissent.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>{n:,} rows</source>
        <translation>{n:,} lignes</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>{n:,} rows.</source>
        <translation>{n:,} lignes.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/sensitivities.py"/>
        <source>{n_bad} branches have no positive reactance</source>
        <translation>{n_bad} branches n’ont pas de réactance positive</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>{n_hours} hours are not {years} equal years</source>
        <translation>{n_hours} heures ne font pas {years} années égales</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/band.py"/>
        <source>{n_hours} hours are too few to redraw weeks</source>
        <translation>{n_hours} heures sont trop peu pour retirer des semaines au sort</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>{name}  ({code})</source>
        <translation>{name}  ({code})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>{name} cannot be reached any more; the study stays open and your steps are kept on this computer.</source>
        <translation>{name} n’est plus accessible ; l’étude reste ouverte et vos étapes sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/connection_options.py"/>
        <source>{name} has no {wanted} kV level for a site of this size</source>
        <translation>{name} n’a pas de niveau {wanted} kV pour un site de cette taille</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>{name} is a point, not an area</source>
        <translation>{name} est un point, pas une surface</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>{name} is neither text, number, list nor named values</source>
        <translation>{name} n’est ni texte, ni nombre, ni liste, ni valeurs nommées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>{name}, {kind}, {note}</source>
        <translation>{name}, {kind}, {note}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_tranches.py"/>
        <source>{name}: firm {firm:,.0f} MW, regular {regular:,.0f} MW, opportunistic {opportunistic:,.0f} MW</source>
        <translation>{name} : garanti {firm:,.0f} MW, régulier {regular:,.0f} MW, opportuniste {opportunistic:,.0f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>{name}: loaded {loading:.0f} %; {after}</source>
        <translation>{name} : chargé à {loading:.0f} % ; {after}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{name}: no data</source>
        <translation>{name} : sans données</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{name}: no data; its weight is shared out among the others.</source>
        <translation>{name} : sans données ; son poids est réparti entre les autres.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>{name}: {n:,} rows added as a layer</source>
        <translation>{name} : {n:,} lignes ajoutées en une couche</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>{name}: {n} layers added</source>
        <translation>{name} : {n} couches ajoutées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{name}: {points:.1f} points</source>
        <translation>{name} : {points:.1f} points</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{name}: {raw} gives {share} of {most:.1f} points; data {data_class}.</source>
        <translation>{name} : {raw} donne {share} de {most:.1f} points ; donnée : {data_class}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{needs}; and {n} smaller limits</source>
        <translation>{needs} ; et {n} limites moindres</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>{north} {north_letter}, {east} {east_letter}</source>
        <translation>{north} {north_letter}, {east} {east_letter}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{north}, {east}</source>
        <translation>{north}, {east}</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>{number:,.0f}</source>
        <translation>{number:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>{number:,.1f}</source>
        <translation>{number:,.1f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>{number:g} instead of a number {words}</source>
        <translation>{number:g} au lieu d’un nombre {words}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>{n} layers</source>
        <translation>{n} couches</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>{n} more notes stand in the exported tables.</source>
        <translation>{n} autres notes se trouvent dans les tables exportées.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/painting_map.py"/>
        <source>{n} of 288 cells are painted</source>
        <translation>{n} cellules sur 288 sont peintes</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_classes.py"/>
        <source>{n} other values</source>
        <translation>{n} autres valeurs</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>{n} sites scored</source>
        <translation>{n} sites évalués</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{part} ({hours}) all year</source>
        <translation>{part} ({hours}), toute l’année</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/markets.py"/>
        <source>{paths} paths over {months} months</source>
        <translation>{paths} trajectoires sur {months} mois</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>{percent:,.0f} % of its emergency rating with {lost} out</source>
        <translation>{percent:,.0f} % de sa capacité de secours avec {lost} hors service</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>{percent:,.0f} % of its emergency rating with {lost} out, {when}</source>
        <translation>{percent:,.0f} % de sa capacité de secours avec {lost} hors service, {when}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>{percent:,.0f} % of its emergency rating; no outage adds to it</source>
        <translation>{percent:,.0f} % de sa capacité de secours ; aucune perte n’y ajoute</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>{percent:.6g} %</source>
        <translation>{percent:.6g} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/label_painter.py"/>
        <source>{plant}, {mw:,.0f} MW</source>
        <translation>{plant}, {mw:,.0f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_contributions.py"/>
        <source>{points:.1f} / {most:.1f}</source>
        <translation>{points:.1f} / {most:.1f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{problems}; and {n} more</source>
        <translation>{problems} ; et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation.py"/>
        <source>{rule}, of which network, surplus and energy shares hold {mw:,.0f}</source>
        <translation>{rule}, dont réseau, excédent et parts d’énergie tiennent {mw:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>{score:.0f} of 100: {held}; {limit}.</source>
        <translation>{score:.0f} sur 100 : {held} ; {limit}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>{security}, {use}. {policy}</source>
        <translation>{security}, {use}. {policy}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>{share:.0%}</source>
        <translation>{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>{share} of hours hold {mw:,.0f} MW, the firm load asks for {asked:,.0f} MW</source>
        <translation>{share} des heures tiennent {mw:,.0f} MW, la charge ferme demande {asked:,.0f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{share} of the weight</source>
        <translation>{share} du poids</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>{share} of the weight has data; 1 criterion has none and its weight is shared out.</source>
        <translation>{share} du poids a des données ; 1 critère n’en a pas et son poids est réparti.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>{share} of the weight has data; {n} criteria have none and their weight is shared out.</source>
        <translation>{share} du poids a des données ; {n} critères n’en ont pas et leur poids est réparti.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>{shown:,d} of {count:,d} sites</source>
        <translation>{shown:,d} sur {count:,d} sites</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>{sites}, {n} excluded</source>
        <translation>{sites}, {n} exclus</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>{sites}; a what-if, {hours}</source>
        <translation>{sites} ; un essai, {hours}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>{site} asks for {mw:g} MW</source>
        <translation>{site} demande {mw:g} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>{site} copy</source>
        <translation>{site}, copie</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>{site} draws level at no weight of a single criterion</source>
        <translation>{site} ne fait jeu égal pour aucun poids d’un seul critère</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>{site} draws level if {criterion} counts {weight:.2f} or less (now {today:.2f})</source>
        <translation>{site} fait jeu égal si {criterion} compte {weight:.2f} ou moins (aujourd’hui {today:.2f})</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>{site} draws level if {criterion} counts {weight:.2f} or more (now {today:.2f})</source>
        <translation>{site} fait jeu égal si {criterion} compte {weight:.2f} ou plus (aujourd’hui {today:.2f})</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>{site} is another kind of load, weighed otherwise</source>
        <translation>{site} est un autre type de charge, pesé autrement</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{site} is excluded: {rules}</source>
        <translation>{site} est exclu : {rules}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{site} may have 0 MW by its request or the cap of one site</source>
        <translation>{site} peut avoir 0 MW par sa demande ou le plafond d’un site</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{site} may have {mw:g} MW, less than the least of {least:g}</source>
        <translation>{site} peut avoir {mw:g} MW, moins que le minimum de {least:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/names.py"/>
        <source>{start}–{end} {kv:g} kV direct-current line</source>
        <translation>ligne à courant continu {start}–{end} {kv:g} kV</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/names.py"/>
        <source>{start}–{end} {kv:g} kV line</source>
        <translation>ligne {start}–{end} {kv:g} kV</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/names.py"/>
        <source>{station} {high:g}/{low:g} kV transformers</source>
        <translation>transformateurs {station} {high:g}/{low:g} kV</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>{station}, {kv:g} kV</source>
        <translation>{station}, {kv:g} kV</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>{study}: shortlist of sites</source>
        <translation>{study} : liste des sites retenus</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>{table} ({fields})</source>
        <translation>{table} ({fields})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{table}: {data_class}</source>
        <translation>{table} : {data_class}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>{text} ({share:.0f} %)</source>
        <translation>{text} ({share:.0f} %)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{text}, best</source>
        <translation>{text}, le meilleur</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/version_keeper.py"/>
        <source>{time}, kept by itself</source>
        <translation>{time}, gardé automatiquement</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/version_keeper.py"/>
        <source>{time}, saved</source>
        <translation>{time}, enregistré</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>{title}: {n:,d} steps since {time}</source>
        <translation>{title} : {n:,d} étapes depuis {time}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>{trouble}. Choose another name to save it under.</source>
        <translation>{trouble}. Choisissez un autre nom pour l’enregistrer.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>{trouble}. Your changes can be saved under another name.</source>
        <translation>{trouble}. Vos modifications peuvent être enregistrées sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/plan.py"/>
        <source>{used:,.1f} of at least {least:,.1f} MW</source>
        <translation>{used:,.1f} sur au moins {least:,.1f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/plan.py"/>
        <source>{used:,.1f} of {most:,.1f} MW</source>
        <translation>{used:,.1f} sur {most:,.1f} MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>{value} instead of a number</source>
        <translation>{value} au lieu d’un nombre</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{way} is outside the zone; there: {rule}</source>
        <translation>À {way}, c’est hors de la zone ; là : {rule}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{way} is outside the zone{score}</source>
        <translation>À {way}, c’est hors de la zone{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>{weekday}, {day} {month} {year}, {hour:02d}:00</source>
        <translation>{weekday} {day} {month} {year}, {hour:02d}:00</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{what} ({where}).</source>
        <translation>{what} ({where}).</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{what} ({where}). {fix}</source>
        <translation>{what} ({where}). {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{what} brings nothing: then {limit} limits</source>
        <translation>{what} n’apporte rien : puis limite : {limit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>{what} is {value:g}</source>
        <translation>{what} : {value:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{what}. {fix}</source>
        <translation>{what}. {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>{what}; it was not saved.</source>
        <translation>{what} ; elle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{when}: no data</source>
        <translation>{when} : sans données</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{when}: {mw} of {asked} MW on average; fully served in {share} of hours</source>
        <translation>{when} : {mw} sur {asked} MW en moyenne ; entièrement servi {share} des heures</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>{why}: latitude and longitude look swapped</source>
        <translation>{why} : latitude et longitude semblent échangées</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/rectangle.py"/>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/candidate.py"/>
        <source>{workload} at {site}</source>
        <translation>{workload} à {site}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>{work} ({percent:.0f} %). Scores follow.</source>
        <translation>{work} ({percent:.0f} %). Les scores suivent.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>{work}.</source>
        <translation>{work}.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} NM</source>
        <translation>{x} NM</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} acres</source>
        <translation>{x} acres</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} ft</source>
        <translation>{x} pi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} ha</source>
        <translation>{x} ha</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} km</source>
        <translation>{x} km</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} km²</source>
        <translation>{x} km²</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} m</source>
        <translation>{x} m</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} mi</source>
        <translation>{x} mi</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} sq mi</source>
        <translation>{x} mi²</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>ρ168: correlation with the same hour a week earlier.</source>
        <translation>ρ168 : corrélation avec la même heure une semaine plus tôt.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>ρ24: correlation with the same hour a day earlier.</source>
        <translation>ρ24 : corrélation avec la même heure la veille.</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>φ: MW in 95 % of hours over the mean; 1 is a flat line.</source>
        <translation>φ : MW de 95 % des heures rapportés à la moyenne ; 1 est une ligne plate.</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>– not known or not computed</source>
        <translation>– inconnu ou non calculé</translation>
    </message>
</context>
</TS>
