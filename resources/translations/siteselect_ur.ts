<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
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
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source> ({score:.0f} of 100)</source>
        <translation> (100 میں سے {score:.0f})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source> MW</source>
        <translation> میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source> min</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source> mm</source>
        <translation> ملی میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>% energy</source>
        <translation>% توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>% of hours</source>
        <translation>% گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>% of the request served</source>
        <translation>درخواست کا فراہم %</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>% weight</source>
        <translation>% وزن</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;About SiteSelect</source>
        <translation>SiteSelect کے &amp;بارے میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Add a file…</source>
        <translation>فائل &amp;شامل کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Add bookmark…</source>
        <translation>&amp;بک مارک شامل کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>&amp;Address</source>
        <translation>&amp;پتہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>&amp;All hours</source>
        <translation>&amp;تمام گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/plan.py"/>
        <source>&amp;Allocate the programme</source>
        <translation>پروگرام &amp;الاٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Allocation</source>
        <translation>&amp;الاٹمنٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Bookmarks</source>
        <translation>&amp;بک مارک</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Clear the list</source>
        <translation>فہرست &amp;خالی کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Compute the base case again</source>
        <translation>بیس کیس &amp;دوبارہ حساب کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>&amp;Copy position</source>
        <translation>مقام &amp;نقل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Copy style</source>
        <translation>انداز &amp;نقل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;گہرا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Delete site</source>
        <translation>سائٹ &amp;حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Duplicate</source>
        <translation>دو&amp;ہری نقل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;ترمیم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Edit bookmarks…</source>
        <translation>بک مارک &amp;ترمیم…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Export shortlist…</source>
        <translation>&amp;شارٹ لسٹ ایکسپورٹ کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;فائل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>&amp;Fitting the study</source>
        <translation>اسٹڈی کے &amp;مطابق</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Full extent</source>
        <translation>&amp;پورا نقشہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>&amp;Go there</source>
        <translation>&amp;وہاں جائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Go to position…</source>
        <translation>مقام پر &amp;جائیں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Grid</source>
        <translation>&amp;گرڈ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Group</source>
        <translation>&amp;گروپ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;دد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Hide all</source>
        <translation>سب &amp;چھپائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;History</source>
        <translation>&amp;تاریخ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>&amp;Identify</source>
        <translation>&amp;شناخت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Import sites…</source>
        <translation>سائٹیں &amp;امپورٹ کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Jobs</source>
        <translation>&amp;کام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Keep this arrangement…</source>
        <translation>یہ ترتیب &amp;رکھیں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Keeping work safe…</source>
        <translation>کام &amp;محفوظ رکھنا…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>کی بورڈ &amp;شارٹ کٹ…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Layer</source>
        <translation>ت&amp;ہہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Layers</source>
        <translation>&amp;تہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Light</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Map</source>
        <translation>&amp;نقشہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Meridians and parallels</source>
        <translation>&amp;طول و عرض بلد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;None</source>
        <translation>&amp;کوئی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;North up</source>
        <translation>&amp;شمال اوپر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>&amp;Open the last study at the next start, as it was shown</source>
        <translation>اگلی بار آخری اسٹڈی &amp;کھولیں، جیسی دکھ رہی تھی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;کھولیں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Overview map</source>
        <translation>&amp;مجموعی نقشہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Paste coordinates…</source>
        <translation>کوآرڈینیٹ &amp;پیسٹ کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Paste style</source>
        <translation>انداز &amp;پیسٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>&amp;Play the hours</source>
        <translation>گھنٹے &amp;چلائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Print map page…</source>
        <translation>نقشے کا صفحہ &amp;پرنٹ کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>&amp;Projection…</source>
        <translation>پ&amp;روجیکشن…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;بند کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Redo {step}</source>
        <translation>&amp;دوبارہ: {step}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Rename</source>
        <translation>نام &amp;بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/grid.py"/>
        <source>&amp;Restore all out of service</source>
        <translation>سب &amp;بحال کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>&amp;Search everything</source>
        <translation>سب کچھ &amp;تلاش کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>&amp;Select and move</source>
        <translation>&amp;چنیں اور سرکائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>&amp;Show</source>
        <translation>&amp;دکھائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Show all</source>
        <translation>سب &amp;دکھائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Site</source>
        <translation>&amp;سائٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>&amp;Suitability surface</source>
        <translation>&amp;موزونیت کی سطح</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;تھیم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;Tour of the window</source>
        <translation>کھڑکی کی &amp;سیر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;Turn</source>
        <translation>&amp;گھمائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;واپس</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>&amp;Undo {step}</source>
        <translation>&amp;واپس: {step}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Ungroup</source>
        <translation>گروپ &amp;توڑیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>&amp;Usual arrangement</source>
        <translation>&amp;عام ترتیب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;منظر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;Welcome page</source>
        <translation>&amp;خوش آمدید کا صفحہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>&amp;What is this?</source>
        <translation>یہ &amp;کیا ہے؟</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>&amp;Why-not lens</source>
        <translation>’&amp;کیوں نہیں‘ عدسہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>&amp;Zoom to layer</source>
        <translation>تہہ پر &amp;زوم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>'{address}' is not the address of a server</source>
        <translation>'{address}' کسی سرور کا پتہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>'{crs}' counts in degrees, not in metres</source>
        <translation>’{crs}‘ درجوں میں گنتا ہے، میٹر میں نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>'{crs}' counts in {unit}</source>
        <translation>’{crs}‘ {unit} میں گنتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>'{crs}' counts towards the west, so that the map would be mirrored</source>
        <translation>’{crs}‘ مغرب کی طرف گنتا ہے، اس لیے نقشہ الٹا ہو جائے گا</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>'{crs}' has no place for this study</source>
        <translation>’{crs}‘ میں اس اسٹڈی کی جگہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>'{file}' holds no pictures</source>
        <translation>'{file}' میں کوئی تصویر نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>'{file}' holds vector tiles, not pictures</source>
        <translation>'{file}' میں تصویریں نہیں بلکہ ویکٹر ٹائلیں ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>'{file}' is not a file of map tiles</source>
        <translation>'{file}' نقشے کی ٹائلوں کی فائل نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>'{text}' is not a scale</source>
        <translation>’{text}‘ پیمانہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>'{text}' is not above 0</source>
        <translation>’{text}‘ صفر سے زیادہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>'{text}' is not {wanted}</source>
        <translation>’{text}‘ مطلوبہ چیز نہیں: {wanted}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>(annuities x kW + kW x load factor x PUE x 8,760 x tariff) over hours sold</source>
        <translation>(سالانہ اقساط x kW + kW x لوڈ فیکٹر x PUE x 8,760 x ٹیرف) تقسیم فروخت شدہ گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>(hashprice x (1 - pool fee) over 0.024 x J/TH, less upkeep) over PUE</source>
        <translation>(ہیش پرائس x (1 - پول فیس) تقسیم 0.024 x J/TH، منہا دیکھ بھال) تقسیم PUE</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>(tariff x PUE + upkeep) x 0.024 x J/TH over (1 - pool fee)</source>
        <translation>(ٹیرف x PUE + دیکھ بھال) x 0.024 x J/TH تقسیم (1 - پول فیس)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>({mw:,.0f} MW, {workload})</source>
        <translation>({mw:,.0f} میگاواٹ، {workload})</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/words.py"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_heat_map.py"/>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>0 of 100</source>
        <translation>100 میں سے 0</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>0 to 20</source>
        <translation>0 سے 20</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>1 : {scale:,.0f}</source>
        <translation>1 : {scale:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>1 criterion has no data for any of them.</source>
        <translation>1 معیار کا ڈیٹا ان میں سے کسی کے پاس نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>1 row</source>
        <translation>1 سطر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>1 site</source>
        <translation>1 سائٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>1 site scored</source>
        <translation>1 سائٹ کا اسکور</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>100 % of the request served</source>
        <translation>درخواست کا 100 % فراہم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>100 of 100</source>
        <translation>100 میں سے 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>100 to 500 MW</source>
        <translation>100 سے 500 میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>20 to 40</source>
        <translation>20 سے 40</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>40 to 60</source>
        <translation>40 سے 60</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>50 to 100 MW</source>
        <translation>50 سے 100 میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>50 to 80 %</source>
        <translation>50 سے 80 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>500 to 1,000 MW</source>
        <translation>500 سے 1,000 میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>60 to 80</source>
        <translation>60 سے 80</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>80 to 100</source>
        <translation>80 سے 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>80 to 100 %</source>
        <translation>80 سے 100 %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>95 % are shorter than</source>
        <translation>95 % اس سے مختصر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>99th percentile of the hourly change.</source>
        <translation>گھنٹہ وار تبدیلی کا 99واں پرسنٹائل۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/words.py"/>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>&lt;b&gt;{layer}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{layer}&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>A block's reward</source>
        <translation>بلاک کی کل آمدنی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_views.py"/>
        <source>A bookmark needs a name</source>
        <translation>بک مارک کا نام ہونا چاہیے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/optimal_use.py"/>
        <source>A cap of {cap_mw:g} MW cannot be met</source>
        <translation>{cap_mw:g} میگاواٹ کی حد پوری نہیں ہو سکتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>A circle with a radius of {radius:g} m is no site</source>
        <translation>{radius:g} میٹر نصف قطر کا دائرہ سائٹ نہیں ہو سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/cut.py"/>
        <source>A cut needs two places</source>
        <translation>کاٹنے کے لیے دو جگہیں چاہئیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/finance.py"/>
        <source>A discount rate of {rate:g} has no meaning</source>
        <translation>{rate:g} کی رعایتی شرح بے معنی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>A file on this machine</source>
        <translation>اس مشین کی کوئی فائل</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/layer_tables.py"/>
        <source>A geometry of the layer {error}</source>
        <translation>تہہ کی ایک جیومیٹری {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>A group needs a name</source>
        <translation>گروپ کا نام ہونا چاہیے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_heat_map.py"/>
        <source>A heat map needs 12 months by 24 hours, not {shape}</source>
        <translation>ہیٹ میپ کے لیے 12 مہینے ضرب 24 گھنٹے درکار ہیں، {shape} نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/surplus_use.py"/>
        <source>A loss of {loss_share:g} has no meaning</source>
        <translation>{loss_share:g} کا نقصان بے معنی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>A loss of {share:g} has no meaning</source>
        <translation>{share:g} کا نقصان بے معنی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>A pool fee of {fee:g} cannot be</source>
        <translation>{fee:g} پول فیس ممکن نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A power usage of {ratio:g} cannot be</source>
        <translation>{ratio:g} کا PUE ممکن نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>A preference threshold is not above its indifference threshold</source>
        <translation>ترجیح کی حد اپنی بے فرقی کی حد سے اوپر نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>A preview from {n} hours that stand for all: the proven plan may be worth less.</source>
        <translation>{n} نمائندہ گھنٹوں کا پیش منظر: ثابت شدہ منصوبے کی قدر کم ہو سکتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>A preview is not saved</source>
        <translation>پیش منظر محفوظ نہیں ہوتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A price of the data centre is negative</source>
        <translation>ڈیٹا سینٹر کی ایک قیمت منفی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A price of {usd:g} USD for an accelerator hour</source>
        <translation>ایکسیلریٹر کے فی گھنٹہ {usd:g} ڈالر قیمت</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>A request of {request_mw:g} MW has no regularity</source>
        <translation>{request_mw:g} میگاواٹ کی درخواست کی کوئی باقاعدگی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/exposure.py"/>
        <source>A reuse of {share:g} has no meaning</source>
        <translation>{share:g} کا دوبارہ استعمال بے معنی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>A series of shape {shape} does not fit {n_hours} hours</source>
        <translation>{shape} شکل کا سلسلہ {n_hours} گھنٹوں سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>A site at each position</source>
        <translation>ہر مقام پر سائٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/connection.py"/>
        <source>A site of {request_mw:g} MW has no connection</source>
        <translation>{request_mw:g} میگاواٹ کی سائٹ کا کوئی کنکشن نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/exposure.py"/>
        <source>A stake or deposit below 0 USD</source>
        <translation>حصہ یا ضمانت صفر ڈالر سے کم ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/markets.py"/>
        <source>A starting price or hashrate is {value:g}</source>
        <translation>ابتدائی قیمت یا ہیش ریٹ {value:g} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>A subsidy in {share:.1f} % of the served hours, though {margin:,.2f} per kWh is left on average.</source>
        <translation>فراہم گھنٹوں کے {share:.1f} % میں سبسڈی، اگرچہ اوسطاً فی kWh {margin:,.2f} بچتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>A subsidy: every kWh costs {margin:,.2f} more than it pays.</source>
        <translation>سبسڈی: ہر kWh کی لاگت اس کی ادائیگی سے {margin:,.2f} زیادہ ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/tables.py"/>
        <source>A table of {n_columns} columns came with values of shape {shape}</source>
        <translation>{n_columns} کالموں کی جدول میں {shape} شکل کی قدریں آئیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A tariff of {usd:g} USD/MWh</source>
        <translation>{usd:g} ڈالر فی MWh ٹیرف</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>A utilisation of {share:g}</source>
        <translation>{share:g} استعمال</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>A what-if for each site by itself, {hours}.</source>
        <translation>ہر سائٹ کی اکیلی آزمائش، {hours}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>A what-if for each site by itself: plans and other sites are left aside.</source>
        <translation>ہر سائٹ کی اکیلی آزمائش: منصوبے اور دوسری سائٹیں شامل نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>A what-if, {hours}.</source>
        <translation>آزمائش، {hours}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>A {name} of {mw:g} MW has no meaning</source>
        <translation>{mw:g} میگاواٹ کا {name} بے معنی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>A {name} of {share:g} is no share</source>
        <translation>{name} کے لیے {share:g} حصہ نہیں ہو سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>A&amp;ttribution</source>
        <translation>&amp;حوالہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>A: share of hours in which the whole request is there, 1 % tolerance.</source>
        <translation>A: ان گھنٹوں کا حصہ جن میں پوری درخواست موجود ہے، 1 % رعایت کے ساتھ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>AI does not pay here, as only {served:.0f} % of its energy is to be had; the tariff is not what siting it depends on: {moves}.</source>
        <translation>اے آئی یہاں منافع بخش نہیں کیونکہ اس کی صرف {served:.0f} % توانائی دستیاب ہے؛ اس کی جگہ کا انحصار ٹیرف پر نہیں: {moves}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>AI does not quite earn its costs, and siting it hardly depends on the tariff: {moves}.</source>
        <translation>اے آئی اپنی لاگت پوری طرح نہیں کماتی، اور اس کی جگہ کا انحصار ٹیرف پر بہت کم ہے: {moves}۔</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>AI inference</source>
        <translation>اے آئی انفرنس</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>AI pays, and siting it hardly depends on the tariff: {moves}.</source>
        <translation>اے آئی منافع بخش ہے، اور اس کی جگہ کا انحصار ٹیرف پر بہت کم ہے: {moves}۔</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>AI training</source>
        <translation>اے آئی ٹریننگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>About SiteSelect</source>
        <translation>SiteSelect کے بارے میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>About the projection</source>
        <translation>پروجیکشن کے بارے میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>About {way} it is allowed{score}</source>
        <translation>تقریباً {way} پر اجازت ہے{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Accelerator hour</source>
        <translation>ایکسیلریٹر کا گھنٹہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Action</source>
        <translation>عمل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Actions and their keys</source>
        <translation>اعمال اور ان کی کلیدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Add a &amp;margin</source>
        <translation>&amp;حاشیہ شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Add a corner to {site}</source>
        <translation>{site} میں کونا شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Add a file as a layer</source>
        <translation>فائل تہہ کے طور پر شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Add a layer</source>
        <translation>تہہ شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Add a row to the study's workloads table.</source>
        <translation>اسٹڈی کی workloads جدول میں ایک سطر شامل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/map_window.py"/>
        <source>Add at least one, or check that the map CRS fits the study.</source>
        <translation>کم از کم ایک شامل کریں، یا دیکھیں کہ نقشے کا CRS اسٹڈی سے میل کھاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Add bookmark</source>
        <translation>بک مارک شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Add bookmark {name}</source>
        <translation>بک مارک {name} شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>Add it to the assumptions of the study.</source>
        <translation>اسے اسٹڈی کے مفروضوں میں شامل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Add layer from {name}</source>
        <translation>{name} سے تہہ شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/connection.py"/>
        <source>Add the assumptions {line_key}{kv:g}, bay_usd_{kv:g} and the others.</source>
        <translation>مفروضے {line_key}{kv:g}، bay_usd_{kv:g} اور دیگر شامل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Add the candidate sites of a map file or table as one step.</source>
        <translation>نقشے کی فائل یا جدول کی امیدوار سائٹیں ایک قدم میں شامل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Add to the selection</source>
        <translation>انتخاب میں شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>Address of the tiles</source>
        <translation>ٹائلوں کا پتہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>After plan</source>
        <translation>منصوبے کے بعد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>After the plan</source>
        <translation>منصوبے کے بعد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>After the plan: {answer}</source>
        <translation>منصوبے کے بعد: {answer}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>After the worst outage (N-1)</source>
        <translation>بدترین بندش کے بعد (N-1)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/water_value.py"/>
        <source>After {max_rounds} rounds energy budgets still leave {bound:,.0f} of {cost_lc:,.0f} unexplained</source>
        <translation>{max_rounds} دوروں کے بعد بھی توانائی بجٹ {cost_lc:,.0f} میں سے {bound:,.0f} کی وضاحت نہیں کرتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>After {what}: {mw:+,.0f} MW hold {share} of hours; then {limit} limits</source>
        <translation>{what} کے بعد: {mw:+,.0f} میگاواٹ {share} گھنٹوں میں دستیاب؛ پھر رکاوٹ {limit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>After {what}: {mw:+,.0f} MW on average; then {limit} limits</source>
        <translation>{what} کے بعد: اوسطاً {mw:+,.0f} میگاواٹ؛ پھر رکاوٹ {limit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>All costs of the year over the accelerator hours sold here</source>
        <translation>سال کے تمام اخراجات تقسیم یہاں فروخت شدہ ایکسیلریٹر گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>All criteria have data.</source>
        <translation>تمام معیاروں کا ڈیٹا موجود ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>All hours</source>
        <translation>تمام گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>All hours &amp;count again</source>
        <translation>تمام گھنٹے پھر &amp;شمار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>All hours count</source>
        <translation>تمام گھنٹے شمار</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>All rows</source>
        <translation>تمام سطریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>All usual keys</source>
        <translation>تمام عام کلیدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/hours_desk.py"/>
        <source>All {hours:,.0f} hours</source>
        <translation>تمام {hours:,.0f} گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>All {hours:,.0f} hours count</source>
        <translation>تمام {hours:,.0f} گھنٹے شمار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Allocate</source>
        <translation>الاٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/coefficients.py"/>
        <source>Allocate by public contribution, or leave this load out.</source>
        <translation>عوامی فائدے کے مطابق الاٹ کریں، یا یہ لوڈ چھوڑ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>Allocating the programme</source>
        <translation>پروگرام الاٹ ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Allocation</source>
        <translation>الاٹمنٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Alone</source>
        <translation>اکیلے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Alone, and after the plan</source>
        <translation>اکیلے، اور منصوبے کے بعد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Also after any one outage (N-1)</source>
        <translation>کسی ایک بندش کے بعد بھی (N-1)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/pasted.py"/>
        <source>An area needs three corners</source>
        <translation>رقبے کے لیے تین کونے درکار ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>An area of {area:g} ha is no site</source>
        <translation>{area:g} ہیکٹر کا رقبہ سائٹ نہیں ہو سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/rating_periods.py"/>
        <source>An emergency rating of {emergency_ratio:g} times the continuous one carries nothing</source>
        <translation>مسلسل ریٹنگ کے {emergency_ratio:g} گنا ہنگامی ریٹنگ کچھ نہیں اٹھاتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>An error: {error}</source>
        <translation>خرابی: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>An opacity of {opacity:g} is not possible</source>
        <translation>{opacity:g} کی غیر شفافیت ممکن نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Annuity of its cost</source>
        <translation>اس کی لاگت کی سالانہ قسط</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Annuity over 5 years of what is open, over 8,760 h x MW x contribution</source>
        <translation>باقی رقم کی 5 سالہ قسط تقسیم 8,760 گھنٹے x MW x حصہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Another program has changed the file since it was opened</source>
        <translation>کھلنے کے بعد کسی اور پروگرام نے فائل بدل دی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Another program has changed {name} since it was opened.</source>
        <translation>کھلنے کے بعد کسی اور پروگرام نے {name} بدل دی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Another program is writing to the file</source>
        <translation>کوئی اور پروگرام فائل میں لکھ رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>Another station, {name}, {km:,.0f} km away: {more:+,.1f} M USD{score}</source>
        <translation>ایک اور گرڈ اسٹیشن، {name}، {km:,.0f} کلومیٹر دور: {more:+,.1f} ملین ڈالر{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>Answer after the plan</source>
        <translation>منصوبے کے بعد کا جواب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>Answer in one sentence</source>
        <translation>ایک جملے میں جواب</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Any one circuit or transformer may be out (N-1), emergency ratings then</source>
        <translation>کوئی ایک سرکٹ یا ٹرانسفارمر بند ہو سکتا ہے (N-1)، تب ہنگامی ریٹنگز</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Apr</source>
        <translation>اپریل</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>April</source>
        <translation>اپریل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Area</source>
        <translation>رقبہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Area by &amp;hectares or MW</source>
        <translation>&amp;ہیکٹر یا میگاواٹ سے رقبہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Around the site along the ground; below 0 it shrinks.</source>
        <translation>سائٹ کے گرد زمین پر؛ صفر سے کم ہو تو سکڑتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>As assumed</source>
        <translation>مفروضے کے مطابق</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>As drawn on the map; {km:,.1f} km straight.</source>
        <translation>جیسا نقشے پر بنایا گیا؛ سیدھا {km:,.1f} کلومیٹر۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>As it can be told</source>
        <translation>جیسا معلوم ہو سکے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>As it stood in {name}</source>
        <translation>جیسا {name} میں تھا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>As the &amp;system has it</source>
        <translation>جیسا &amp;سسٹم میں ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>As the program draws it</source>
        <translation>جیسا پروگرام بناتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/station_candidates.py"/>
        <source>Ask for less, or give sites.</source>
        <translation>کم مانگیں، یا سائٹیں دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Ask for less, or give the study a station of a higher voltage.</source>
        <translation>کم مانگیں، یا اسٹڈی کو زیادہ وولٹیج کا گرڈ اسٹیشن دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/connection.py"/>
        <source>Ask for more than 0 MW.</source>
        <translation>صفر میگاواٹ سے زیادہ مانگیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/station_candidates.py"/>
        <source>Ask for one or more.</source>
        <translation>ایک یا زیادہ مانگیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>پڑھنے کی اجازت لیں، یا اسے اپنے فولڈر میں نقل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Asked</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Asked MW</source>
        <translation>درخواست MW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Asks for</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Asset health of the station</source>
        <translation>گرڈ اسٹیشن کے آلات کی حالت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Assign</source>
        <translation>مقرر کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Assumed by an expert; ask the owner before relying on it.</source>
        <translation>ماہر کا مفروضہ؛ بھروسے سے پہلے مالک سے پوچھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Assumed data</source>
        <translation>مفروضہ ڈیٹا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Assumed hourly data</source>
        <translation>مفروضہ گھنٹہ وار ڈیٹا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_confidence.py"/>
        <source>Assumed or synthetic: the ratings of {lines} of {all_lines} lines, the transformers of {stations} of {all_stations} stations, the energy of {regions} of {all_regions} regions. Hours: {hourly}.</source>
        <translation>مفروضہ یا مصنوعی: {all_lines} میں سے {lines} لائنوں کی ریٹنگ، {all_stations} میں سے {stations} گرڈ اسٹیشنوں کے ٹرانسفارمر، {all_regions} میں سے {regions} علاقوں کی توانائی۔ گھنٹے: {hourly}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Assumed: {tables}.</source>
        <translation>مفروضہ: {tables}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>At these prices operators would lose money with: {loads}.</source>
        <translation>ان قیمتوں پر آپریٹروں کو نقصان ہوگا: {loads}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Attribute &amp;table</source>
        <translation>خصوصیات کی &amp;جدول</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Attribute table</source>
        <translation>خصوصیات کی جدول</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>Attribution</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Aug</source>
        <translation>اگست</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>August</source>
        <translation>اگست</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Bac&amp;kground</source>
        <translation>&amp;پس منظر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Back to the map</source>
        <translation>نقشے پر واپس</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Background from a file</source>
        <translation>فائل سے پس منظر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>Background from a server</source>
        <translation>سرور سے پس منظر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Badges</source>
        <translation>نشان</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/imprint.py"/>
        <source>Base case</source>
        <translation>بیس کیس</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Base case dispatched</source>
        <translation>بیس کیس کا ڈسپیچ مکمل</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Battery charging</source>
        <translation>بیٹری چارجنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Bearing</source>
        <translation>سمت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>Bearing {there}, back {back}, {length}</source>
        <translation>سمت {there}، واپسی {back}، {length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Biomass</source>
        <translation>بایوماس</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Bitcoin mining</source>
        <translation>بٹ کوائن مائننگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Bitcoin price x (new coins + fees) x 144 blocks over the hashrate</source>
        <translation>بٹ کوائن قیمت x (نئے سکے + فیس) x 144 بلاک تقسیم ہیش ریٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Bitcoin price, power only</source>
        <translation>بٹ کوائن قیمت، صرف بجلی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>Bookmarks</source>
        <translation>بک مارک</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Border</source>
        <translation>سرحد</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Borders</source>
        <translation>سرحدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Break-even energy</source>
        <translation>برابری کی توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Break-even price</source>
        <translation>برابری کی قیمت</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Break-even tariff</source>
        <translation>برابری کا ٹیرف</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Breaks</source>
        <translation>وقفے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Breaks between classes</source>
        <translation>درجوں کے درمیان وقفے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Bring a vector file along as a layer, as dropping it on the window does.</source>
        <translation>ویکٹر فائل کو تہہ کے طور پر لائیں، جیسے کھڑکی پر چھوڑنے سے ہوتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Bring back the step that was taken back.</source>
        <translation>واپس لیا ہوا قدم پھر لائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Bring the study back as it was, with every step to undo.</source>
        <translation>اسٹڈی کو پہلے جیسا واپس لائیں، واپس لینے کے لیے ہر قدم کے ساتھ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Brown to teal, as scores</source>
        <translation>بھورے سے سبز نیلا، اسکور کی طرح</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/evaluation.py"/>
        <source>Building the network</source>
        <translation>نیٹ ورک بن رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Bus {bus}</source>
        <translation>بس {bus}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>By MWh of the machines; none is given for AI</source>
        <translation>مشینوں کے فی MWh؛ اے آئی کے لیے کوئی نہیں دی گئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>By group</source>
        <translation>گروپ وار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>By requested power.</source>
        <translation>درخواست کی پاور کے لحاظ سے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>CEH: the largest request whose cut energy stays within that share.</source>
        <translation>CEH: سب سے بڑی درخواست جس کی کٹی توانائی اس حصے کے اندر رہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>CF_q: share of the requested energy that the surplus can serve over the year.</source>
        <translation>CF_q: درخواست کی توانائی کا وہ حصہ جو فاضل بجلی سال بھر میں دے سکتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>CV: standard deviation over mean.</source>
        <translation>CV: معیاری انحراف بٹا اوسط۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>CV_y: variation between years; missing with a single year.</source>
        <translation>CV_y: سالوں کے درمیان تغیر؛ ایک سال میں موجود نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Cancel the allocation</source>
        <translation>الاٹمنٹ منسوخ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Cancel the work under way</source>
        <translation>جاری کام منسوخ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>Cancel {job}</source>
        <translation>{job} منسوخ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Cancelled.</source>
        <translation>منسوخ ہوا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Candidate sites</source>
        <translation>امیدوار سائٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Candidate sites (*.csv *.tsv *.txt *.geojson *.json *.gpkg *.kml *.kmz *.shp *.fgb);;All files (*)</source>
        <translation>امیدوار سائٹیں (*.csv *.tsv *.txt *.geojson *.json *.gpkg *.kml *.kmz *.shp *.fgb);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Capacity charge</source>
        <translation>گنجائش کا چارج</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Capacity payments diluted</source>
        <translation>گنجائش ادائیگیوں میں کمی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Capacity payments over sales, before less with the load; they are never avoided</source>
        <translation>گنجائش ادائیگیاں تقسیم فروخت، پہلے منہا لوڈ کے ساتھ؛ یہ کبھی ختم نہیں ہوتیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Capital, as annuities</source>
        <translation>سرمایہ، سالانہ اقساط میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Carbon dioxide</source>
        <translation>کاربن ڈائی آکسائیڈ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Categories</source>
        <translation>اقسام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Cells of {km:g} km; such a site is allowed in {share:.0f} % of the country.</source>
        <translation>{km:g} کلومیٹر کے خانے؛ ایسی سائٹ کی اجازت ملک کے {share:.0f} % میں ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Change looks of {layer}</source>
        <translation>{layer} کی شکل بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Change opacity of {layer}</source>
        <translation>{layer} کی شفافیت بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Change the margin of {name}</source>
        <translation>{name} کا حاشیہ بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Change the route of {name}</source>
        <translation>{name} کا راستہ بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Change {fields} of {site}</source>
        <translation>{site} کا {fields} بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Charge by kW and month on the request, where the tariff has one</source>
        <translation>درخواست پر فی kW ماہانہ چارج، جہاں ٹیرف میں ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>Check its name and that you may read it.</source>
        <translation>نام دیکھیں اور یہ کہ آپ اسے پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/printing/page_printer.py"/>
        <source>Check that it is on, or export the page as PDF.</source>
        <translation>دیکھیں کہ وہ آن ہے، یا صفحہ PDF میں ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Check the district centres of that region.</source>
        <translation>اس علاقے کے ضلعی مراکز دیکھ لیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/app.py"/>
        <source>Check the folder.</source>
        <translation>فولڈر دیکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/gpkg.py"/>
        <source>Check the free space and the rights of the folder.</source>
        <translation>خالی جگہ اور فولڈر کے اختیارات دیکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Check the name and the folder.</source>
        <translation>نام اور فولڈر دیکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>Choose a file that 'siteselect allocate' wrote.</source>
        <translation>وہ فائل چنیں جو ’siteselect allocate‘ نے لکھی ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Choose a layer in the tree.</source>
        <translation>درخت میں تہہ چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Choose a layer that has rows.</source>
        <translation>سطروں والی تہہ چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Choose a projected system.</source>
        <translation>پروجیکٹڈ نظام چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Choose a study; layers of other files come in through Import.</source>
        <translation>اسٹڈی چنیں؛ دوسری فائلوں کی تہیں امپورٹ سے آتی ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Choose a system in metres.</source>
        <translation>میٹر والا نظام چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Choose a system made for where it lies.</source>
        <translation>وہ نظام چنیں جو اس جگہ کے لیے بنا ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Choose a system that counts towards the east.</source>
        <translation>مشرق کی طرف گننے والا نظام چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>Choose an MBTiles file of PNG, JPEG or WebP pictures.</source>
        <translation>PNG، JPEG یا WebP تصویروں والی MBTiles فائل چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>Choose an MBTiles file with tiles in it.</source>
        <translation>ایسی MBTiles فائل چنیں جس میں ٹائلیں ہوں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/mbtiles.py"/>
        <source>Choose an MBTiles file.</source>
        <translation>کوئی MBTiles فائل چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>Choose another file.</source>
        <translation>کوئی اور فائل چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/connection_options.py"/>
        <source>Choose another station or another MW.</source>
        <translation>کوئی اور گرڈ اسٹیشن یا میگاواٹ چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Choose colours, classes, sizes, scales and a filter for the layer.</source>
        <translation>تہہ کے رنگ، درجے، سائز، پیمانے اور چھلنی چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Choose columns</source>
        <translation>کالم چنیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Choose how often versions are kept and what the next start opens.</source>
        <translation>چنیں کہ نسخے کتنی دیر بعد رکھے جائیں اور اگلی بار کیا کھلے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Choose how the round Earth is laid flat; the study is kept in degrees.</source>
        <translation>چنیں کہ گول زمین کیسے ہموار ہو؛ اسٹڈی درجوں میں رہتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/connection_options.py"/>
        <source>Choose one of the map.</source>
        <translation>نقشے سے ایک چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>Choose one of {known}.</source>
        <translation>{known} میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Choose the .gpkg in it.</source>
        <translation>اس کے اندر کی .gpkg چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Choose the colours of the window and the map.</source>
        <translation>کھڑکی اور نقشے کے رنگ چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Choose the language of the window and of printed pages.</source>
        <translation>کھڑکی اور چھپے صفحات کی زبان چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Choose the load and the MW that are tried everywhere; legend and opacity.</source>
        <translation>وہ لوڈ اور میگاواٹ چنیں جو ہر جگہ آزمائے جائیں؛ کنجی اور شفافیت۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Choose the s&amp;tation</source>
        <translation>گرڈ اسٹیشن &amp;چنیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Choose the station of {name} by itself</source>
        <translation>{name} کا گرڈ اسٹیشن خود چنے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/service_layer.py"/>
        <source>Choose what to take out of service or put back</source>
        <translation>چنیں کہ کیا سروس سے نکالنا یا واپس لانا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/footprint.py"/>
        <source>Circle</source>
        <translation>دائرہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Classes</source>
        <translation>درجے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Classes of a number</source>
        <translation>عدد کے درجے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/grid.py"/>
        <source>Click a line or station: map and scores answer as if it were switched off.</source>
        <translation>لائن یا گرڈ اسٹیشن پر کلک کریں: نقشہ اور اسکور یوں جواب دیں گے جیسے وہ بند ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/service.py"/>
        <source>Click a line, or a station for its transformers</source>
        <translation>لائن پر کلک کریں، یا ٹرانسفارمروں کے لیے گرڈ اسٹیشن پر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click an area that touches the selected one; the two become one site.</source>
        <translation>منتخب سے لگنے والے رقبے پر کلک کریں؛ دونوں ایک سائٹ بن جاتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/cut.py"/>
        <source>Click outside the site, across it, and outside again; Enter cuts</source>
        <translation>سائٹ کے باہر، اس کے پار، اور پھر باہر کلک کریں؛ Enter کاٹتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click points to measure between them; U changes the units, C copies.</source>
        <translation>درمیانی فاصلہ ناپنے کے لیے نقطوں پر کلک کریں؛ U اکائیاں بدلتا ہے، C نقل کرتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/merge.py"/>
        <source>Click the area to merge with</source>
        <translation>جس رقبے سے ملانا ہے اس پر کلک کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click the corners of a site; double click or Enter ends.</source>
        <translation>سائٹ کے کونوں پر کلک کریں؛ ڈبل کلک یا Enter سے ختم۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click the corners of an area to measure it on the ellipsoid.</source>
        <translation>رقبہ بیضوی سطح پر ناپنے کے لیے اس کے کونوں پر کلک کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click the corners of an outline to select rows; Enter ends it.</source>
        <translation>سطریں چننے کے لیے خاکے کے کونوں پر کلک کریں؛ Enter ختم کرتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click the map to list everything under the pointer, with units and sources.</source>
        <translation>نقشے پر کلک کریں تو پوائنٹر کے نیچے کی ہر چیز اکائیوں اور ذرائع کے ساتھ درج ہوگی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Click the map to list everything under the pointer.</source>
        <translation>پوائنٹر کے نیچے کی ہر چیز دیکھنے کے لیے نقشے پر کلک کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click the middle and the edge, or type the radius.</source>
        <translation>درمیان اور کنارے پر کلک کریں، یا نصف قطر لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click the station that the selected site is to be connected to.</source>
        <translation>اس گرڈ اسٹیشن پر کلک کریں جس سے منتخب سائٹ جوڑنی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/connect.py"/>
        <source>Click the station to connect to</source>
        <translation>جس گرڈ اسٹیشن سے جوڑنا ہے اس پر کلک کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click to set a site.</source>
        <translation>سائٹ رکھنے کے لیے کلک کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Click two opposite corners, or type width and height.</source>
        <translation>دو مخالف کونوں پر کلک کریں، یا چوڑائی اور اونچائی لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Click two points to read the bearing from one to the other.</source>
        <translation>ایک سے دوسرے کی سمت پڑھنے کے لیے دو نقطوں پر کلک کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Close the program; unsaved work is asked about.</source>
        <translation>پروگرام بند کریں؛ غیر محفوظ کام کے بارے میں پوچھا جائے گا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/title.py"/>
        <source>Close {panel}</source>
        <translation>{panel} بند کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Closest</source>
        <translation>قریب ترین</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Closest scale it is drawn at</source>
        <translation>قریب ترین پیمانہ جس پر بنے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Co&amp;mpare sites</source>
        <translation>سائٹوں کا &amp;موازنہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Coal</source>
        <translation>کوئلہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Code, name or country</source>
        <translation>کوڈ، نام یا ملک</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Cold storage</source>
        <translation>کولڈ اسٹوریج</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Colour of the symbol</source>
        <translation>علامت کا رنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Colours by</source>
        <translation>رنگ بلحاظ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Columns of the actions</source>
        <translation>اعمال کے کالم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Columns of the layer</source>
        <translation>تہہ کے کالم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Columns of the shortlist</source>
        <translation>شارٹ لسٹ کے کالم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Columns of {name}</source>
        <translation>{name} کے کالم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Command</source>
        <translation>حکم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Compare</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/ahp.py"/>
        <source>Compare 1 to {n_random_index} criteria, each with each.</source>
        <translation>1 سے {n_random_index} معیاروں کا موازنہ کریں، ہر ایک کا ہر ایک سے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Compare sites</source>
        <translation>سائٹوں کا موازنہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Compare two or more sites by the criteria that each has data for.</source>
        <translation>دو یا زیادہ سائٹوں کا ان معیاروں پر موازنہ کریں جن کا ڈیٹا سب کے پاس ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Comparison</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/ahp.py"/>
        <source>Comparisons contradict their mirror image</source>
        <translation>موازنے اپنے الٹ سے متصادم ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/ahp.py"/>
        <source>Comparisons of shape {shape} cannot be weighed</source>
        <translation>{shape} شکل کے موازنوں کو وزن نہیں دیا جا سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Complete the table, in degC.</source>
        <translation>جدول ڈگری سینٹی گریڈ میں مکمل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Computing the base case</source>
        <translation>بیس کیس کا حساب ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/engine.py"/>
        <source>Computing with the fast engine</source>
        <translation>تیز انجن سے حساب ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Conflict</source>
        <translation>ٹکراؤ</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Congestion relief</source>
        <translation>گرڈ کے دباؤ میں کمی</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Connect</source>
        <translation>کنکشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Connect the selected site wherever that is best; a route of its own goes.</source>
        <translation>منتخب سائٹ کو جہاں بہتر ہو وہاں جوڑیں؛ اس کا اپنا راستہ ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/connect.py"/>
        <source>Connect to {station}, {distance} away</source>
        <translation>{station} سے جوڑیں، {distance} دور</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Connect {name} to {station}</source>
        <translation>{name} کو {station} سے جوڑیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Connection</source>
        <translation>کنکشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Connection by requested power; unit costs are assumed.</source>
        <translation>درخواست کی پاور کے لحاظ سے کنکشن؛ اکائی لاگتیں مفروضہ ہیں۔</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Connection cost</source>
        <translation>کنکشن کی لاگت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Connection, USD/kW</source>
        <translation>کنکشن، ڈالر/kW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Connects to</source>
        <translation>کہاں جڑتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Continuous by a number</source>
        <translation>عدد کے مطابق مسلسل</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Contribution</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Contribution of a kWh</source>
        <translation>فی kWh حصہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Contribution over the energy used</source>
        <translation>حصہ تقسیم استعمال شدہ توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Contribution, capacity charge and curtailment avoided, less the connection</source>
        <translation>حصہ، گنجائش چارج اور بچی ہوئی کٹوتی، منہا کنکشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>Contributions to the score</source>
        <translation>اسکور میں حصے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Coordinates, one position a line</source>
        <translation>کوآرڈینیٹ، ہر سطر میں ایک مقام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Copied</source>
        <translation>نقل ہو گیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>Copy it elsewhere.</source>
        <translation>اسے کہیں اور نقل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Copy rows with headers</source>
        <translation>سطریں سرخیوں کے ساتھ نقل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Copy the selected rows with their headers, or all when none is</source>
        <translation>منتخب سطریں سرخیوں کے ساتھ نقل کریں، یا کوئی منتخب نہ ہو تو سب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/marks.py"/>
        <source>Corner of {name}</source>
        <translation>{name} کا کونا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>Corners snap to stations, corners and edges near the pointer; S switches it off and on.</source>
        <translation>کونے پوائنٹر کے قریب گرڈ اسٹیشنوں، کونوں اور کناروں پر چپکتے ہیں؛ S اسے بدلتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/validation.py"/>
        <source>Correct the arguments.</source>
        <translation>دلائل درست کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>Correct the study first.</source>
        <translation>پہلے اسٹڈی درست کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Correct the temperature, or raise the temperature that conductors or windings bear.</source>
        <translation>درجۂ حرارت درست کریں، یا وہ حد بڑھائیں جو کنڈکٹر یا وائنڈنگ برداشت کرتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>Correct this in QGIS or a table editor and open the file again; it was not altered.</source>
        <translation>اسے QGIS یا جدول کے ایڈیٹر میں درست کر کے فائل دوبارہ کھولیں؛ فائل بدلی نہیں گئی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Cost</source>
        <translation>لاگت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Cost by power</source>
        <translation>فی پاور لاگت</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>Create it, or name another.</source>
        <translation>اسے بنائیں، یا کسی اور کا نام دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Criteria of the compared sites</source>
        <translation>زیرِ موازنہ سائٹوں کے معیار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Criteria with data</source>
        <translation>ڈیٹا والے معیار</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/value.py"/>
        <source>Criterion {id} has the same worst and best value, {best:g}</source>
        <translation>معیار {id} کی بدترین اور بہترین قدر ایک ہی ہے، {best:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Ctrl+Z takes back any step, however long ago. Ctrl+Shift+L shares the programme over the sites; F1 explains whatever has the keyboard.</source>
        <translation>Ctrl+Z کوئی بھی قدم واپس لیتا ہے، چاہے کتنا پرانا ہو۔ Ctrl+Shift+L پروگرام کو سائٹوں میں بانٹتا ہے؛ F1 اس کی وضاحت کرتا ہے جس پر کی بورڈ ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Curtailment avoided</source>
        <translation>بچی ہوئی کٹوتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Cut a h&amp;ole</source>
        <translation>&amp;سوراخ کاٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Cut a hole into {name}</source>
        <translation>{name} میں سوراخ کاٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>D&amp;uplicate site</source>
        <translation>سائٹ کی &amp;نقل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>DP: share of the ups and downs that follow the day or the week.</source>
        <translation>DP: اتار چڑھاؤ کا وہ حصہ جو دن یا ہفتے کے ساتھ چلتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Daily and weekly share</source>
        <translation>روزانہ اور ہفتہ وار حصہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/furniture.py"/>
        <source>Dashed borders are disputed; no position is taken.</source>
        <translation>ٹوٹی لکیروں والی سرحدیں متنازع ہیں؛ کوئی موقف نہیں لیا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Data</source>
        <translation>ڈیٹا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Data %</source>
        <translation>ڈیٹا %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Data of this study</source>
        <translation>اس اسٹڈی کا ڈیٹا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>Day (7–17 h)</source>
        <translation>دن (7–17 بجے)</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Dec</source>
        <translation>دسمبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>December</source>
        <translation>دسمبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>December–February</source>
        <translation>دسمبر–فروری</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/question_bar.py"/>
        <source>Decide later</source>
        <translation>بعد میں فیصلہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>Decimal degrees</source>
        <translation>اعشاری درجے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>Degrees, minutes, seconds</source>
        <translation>درجے، منٹ، سیکنڈ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Delete a corner of {site}</source>
        <translation>{site} کا کونا حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Delete bookmark {name}</source>
        <translation>بک مارک {name} حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Delete site {site}</source>
        <translation>سائٹ {site} حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Delete the selected site.</source>
        <translation>منتخب سائٹ حذف کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Demand has gaps or goes below zero</source>
        <translation>ڈیمانڈ میں خلا ہیں یا وہ صفر سے نیچے جاتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Demand has {n_demand_mw} hours, availability of plants has {n_hours}</source>
        <translation>ڈیمانڈ {n_demand_mw} گھنٹوں کی ہے، پلانٹوں کی دستیابی {n_hours} گھنٹوں کی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Deposit held</source>
        <translation>رکھی گئی ضمانت</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Deposit that covers it</source>
        <translation>ضمانت جو پوری ہو</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Desalination and pumping</source>
        <translation>کھارے پانی کی صفائی اور پمپنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Details of the site</source>
        <translation>سائٹ کی تفصیل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Discarded changes cannot be brought back.</source>
        <translation>چھوڑی ہوئی تبدیلیاں واپس نہیں آ سکتیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Discounted payback</source>
        <translation>رعایتی واپسی مدت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Dismiss</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Dismiss notice</source>
        <translation>اطلاع ہٹائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/evaluation.py"/>
        <source>Dispatching the base case</source>
        <translation>بیس کیس کا ڈسپیچ ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/least_cost.py"/>
        <source>Dispatching the hours in which something limits</source>
        <translation>ان گھنٹوں کا ڈسپیچ جن میں کوئی رکاوٹ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/energy_budgets.py"/>
        <source>Dispatching within the energy budgets</source>
        <translation>توانائی کے بجٹ کے اندر ڈسپیچ ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Disputed, no position taken</source>
        <translation>متنازع، کوئی موقف نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Distance</source>
        <translation>فاصلہ</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Distance to fibre</source>
        <translation>فائبر تک فاصلہ</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Distance to road or port</source>
        <translation>سڑک یا بندرگاہ تک فاصلہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Do not ask again; File, Recover has these steps for a month.</source>
        <translation>پھر نہ پوچھیں؛ فائل، بحال میں یہ قدم ایک مہینہ رہتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Drag a rectangle to select rows; Shift adds, Ctrl takes away.</source>
        <translation>سطریں چننے کے لیے مستطیل کھینچیں؛ Shift شامل کرتا ہے، Ctrl نکالتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Drag from the middle to the edge of a circle to select rows.</source>
        <translation>سطریں چننے کے لیے دائرے کے درمیان سے کنارے تک کھینچیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Drag the map with the left button.</source>
        <translation>بائیں بٹن سے نقشہ گھسیٹیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Drag to paint; Shift takes a whole month, Ctrl a whole hour of the day.</source>
        <translation>رنگنے کے لیے گھسیٹیں؛ Shift پورا مہینہ، Ctrl دن کا پورا گھنٹہ لیتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw &amp;area</source>
        <translation>&amp;رقبہ بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw &amp;circle</source>
        <translation>&amp;دائرہ بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw &amp;point</source>
        <translation>&amp;نقطہ بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw &amp;rectangle</source>
        <translation>&amp;مستطیل بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Draw a piece that is left out of the selected area.</source>
        <translation>وہ ٹکڑا بنائیں جو منتخب رقبے سے باہر رہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Draw a rectangle that is to fill the map; Shift and dragging do the same.</source>
        <translation>مستطیل بنائیں جو نقشے کو بھر دے؛ Shift کے ساتھ گھسیٹنا بھی یہی کرتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Draw a site</source>
        <translation>سائٹ بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Draw a site and see how many MW of large flexible load it can have, how regularly, what it costs, what limits it and how sure that is.</source>
        <translation>سائٹ بنائیں اور دیکھیں کہ بڑے لچکدار لوڈ کے کتنے میگاواٹ، کتنی باقاعدگی سے، کس لاگت پر مل سکتے ہیں، رکاوٹ کیا ہے اور یہ کتنا یقینی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Draw a site or pick one.

Draw an area with the polygon tool (Ctrl+Shift+A) or set a point (Ctrl+Shift+P); or click a site on the map or in the shortlist.

Drag a site and its score, its limit and its connection follow the mouse.</source>
        <translation>سائٹ بنائیں یا چنیں۔

پولیگون ٹول (Ctrl+Shift+A) سے رقبہ بنائیں یا نقطہ رکھیں (Ctrl+Shift+P)؛ یا نقشے یا شارٹ لسٹ میں کسی سائٹ پر کلک کریں۔

سائٹ گھسیٹیں تو اس کا اسکور، رکاوٹ اور کنکشن ماؤس کے ساتھ چلتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>Draw a site, and wait until the base case is ready.</source>
        <translation>سائٹ بنائیں اور بیس کیس تیار ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Draw a smaller one.</source>
        <translation>اس سے چھوٹا بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/route_edits.py"/>
        <source>Draw it again.</source>
        <translation>اسے دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Draw it inside the area, or split the site with a line.</source>
        <translation>اسے رقبے کے اندر بنائیں، یا سائٹ کو لکیر سے تقسیم کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Draw it inside the selected site.</source>
        <translation>اسے منتخب سائٹ کے اندر بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Draw lines of longitude and latitude with their names over the map.</source>
        <translation>نقشے پر طول بلد اور عرض بلد کی لکیریں ناموں کے ساتھ بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>Draw some, or import a list.</source>
        <translation>کچھ بنائیں، یا فہرست امپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Draw the map in {crs}</source>
        <translation>نقشہ {crs} میں بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Draw {name}</source>
        <translation>{name} بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Draw {n} sites</source>
        <translation>{n} سائٹیں بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Duplicate layer {layer}</source>
        <translation>تہہ {layer} کی نقل بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Duplicate site {site}</source>
        <translation>سائٹ {site} کی نقل بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>Duration curve</source>
        <translation>دورانیے کی منحنی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Duration curves</source>
        <translation>دورانیے کی منحنیاں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>E</source>
        <translation>مشرق</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>E&amp;xplore</source>
        <translation>&amp;جائزہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>ECE: requested energy that is cut in a year.</source>
        <translation>ECE: درخواست کی وہ توانائی جو سال میں کٹتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Earlier &amp;versions</source>
        <translation>پچھلے &amp;نسخے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/marks.py"/>
        <source>Edge of {name}</source>
        <translation>{name} کا کنارہ</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Electric vehicle depot</source>
        <translation>برقی گاڑیوں کا ڈپو</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Electricity in it</source>
        <translation>اس میں بجلی</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Electrolysis</source>
        <translation>الیکٹرولیسس</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Elements out of service</source>
        <translation>سروس سے باہر اجزا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Emission</source>
        <translation>اخراج</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Emission of the surplus used</source>
        <translation>استعمال شدہ فاضل بجلی کا اخراج</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Emission of the surplus used, losses included</source>
        <translation>استعمال شدہ فاضل بجلی کا اخراج، نقصانات سمیت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Emission of the surplus used.</source>
        <translation>استعمال شدہ فاضل بجلی کا اخراج۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Energy</source>
        <translation>توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Energy %</source>
        <translation>توانائی %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Energy and tariff</source>
        <translation>توانائی اور ٹیرف</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Energy assumed or synthetic</source>
        <translation>مفروضہ یا مصنوعی توانائی</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Energy availability</source>
        <translation>توانائی کی دستیابی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy bill</source>
        <translation>توانائی کا بل</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/energy_budgets.py"/>
        <source>Energy budgets of shape {shape} over {first_hour} hours do not fit {n_plants} plants over {n_hours} hours</source>
        <translation>{first_hour} گھنٹوں کے {shape} شکل کے توانائی بجٹ {n_plants} پلانٹوں اور {n_hours} گھنٹوں سے میل نہیں کھاتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Energy cost</source>
        <translation>توانائی لاگت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Energy cost by kWh</source>
        <translation>فی kWh توانائی کی لاگت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Energy not served</source>
        <translation>فراہم نہ ہونے والی توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy of the machines</source>
        <translation>مشینوں کی توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy of tier 0 that is used x compensation</source>
        <translation>درجہ 0 کی استعمال شدہ توانائی x معاوضہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy part of the levelised cost over all of it</source>
        <translation>اوسط لاگت میں توانائی کا حصہ تقسیم کل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Energy served</source>
        <translation>فراہم توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy to be had</source>
        <translation>دستیاب توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Energy used</source>
        <translation>استعمال شدہ توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Energy x (tariff - marginal cost over (1 - loss) - network)</source>
        <translation>توانائی x (ٹیرف - حاشیائی لاگت تقسیم (1 - نقصان) - نیٹ ورک)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Enter goes there or runs it; Esc closes.</source>
        <translation>Enter وہاں لے جاتا یا چلاتا ہے؛ Esc بند کرتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>Enter goes there, F2 renames, Delete deletes</source>
        <translation>Enter وہاں لے جاتا ہے، F2 نام بدلتا ہے، Delete حذف کرتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Equal counts (quantiles)</source>
        <translation>برابر تعداد (کوانٹائل)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Equal steps</source>
        <translation>برابر قدم</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Equity of the region</source>
        <translation>علاقے کے ساتھ انصاف</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>Evening (18–23 h)</source>
        <translation>شام (18–23 بجے)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Every site by score, excluded ones with the reason. Mark two to four to compare them; edit names, MW, status and notes in their cells.</source>
        <translation>ہر سائٹ اسکور کے لحاظ سے، خارج سائٹیں وجہ کے ساتھ۔ موازنے کے لیے دو سے چار منتخب کریں؛ نام، میگاواٹ، حیثیت اور نوٹ خانوں میں بدلیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Every site by score; excluded sites follow with the reason. Press a heading to sort, type to filter, double click a cell to edit it. Mark several rows with Ctrl or Shift to compare them.</source>
        <translation>ہر سائٹ اسکور کے لحاظ سے؛ خارج سائٹیں وجہ کے ساتھ بعد میں۔ ترتیب کے لیے سرخی دبائیں، چھانٹنے کے لیے لکھیں، خانہ بدلنے کے لیے ڈبل کلک کریں۔ موازنے کے لیے Ctrl یا Shift سے کئی سطریں منتخب کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Every step is kept on this computer as you take it and is offered again after an unexpected end.</source>
        <translation>ہر قدم اٹھاتے ہی اس کمپیوٹر پر محفوظ ہو جاتا ہے اور اچانک بند ہونے کے بعد پھر پیش کیا جاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Every step since the study was opened, in order; the mark shows where the study stands. A press on a step, or Enter, goes there in one jump. Greyed steps were taken back; a new step drops them.

Each step is kept on this computer at once, so that nothing is lost when the program or the power fails; the next start offers it back.</source>
        <translation>اسٹڈی کھلنے سے اب تک ہر قدم، ترتیب سے؛ نشان بتاتا ہے کہ اسٹڈی کہاں ہے۔ قدم پر کلک یا Enter ایک ہی جست میں وہاں لے جاتا ہے۔ دھندلے قدم واپس لیے گئے تھے؛ نیا قدم انہیں ہٹا دیتا ہے۔

ہر قدم فوراً اس کمپیوٹر پر محفوظ ہوتا ہے تاکہ پروگرام یا بجلی بند ہونے پر کچھ ضائع نہ ہو؛ اگلی بار کھلنے پر واپس پیش کیا جاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Every step you take is listed here. A press on one goes back to it.</source>
        <translation>آپ کا ہر قدم یہاں درج ہے۔ کسی پر کلک اس پر واپس لے جاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Everything is in service again</source>
        <translation>سب کچھ دوبارہ سروس میں ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Everything that lies under the place you clicked, layer by layer, with units and where each value comes from.</source>
        <translation>جہاں کلک کیا اس کے نیچے کی ہر چیز، تہہ بہ تہہ، اکائیوں اور ہر قدر کے ذریعے کے ساتھ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Everything under the last click</source>
        <translation>آخری کلک کے نیچے سب کچھ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Excluded</source>
        <translation>خارج</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>Excluded zone</source>
        <translation>ممنوعہ زون</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Excluded: {reasons}</source>
        <translation>خارج: {reasons}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>Excluded: {reasons}.</source>
        <translation>خارج: {reasons}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Existing demand is shed</source>
        <translation>موجودہ ڈیمانڈ کی لوڈ شیڈنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>Existing sales of {mwh:g} MWh</source>
        <translation>{mwh:g} MWh کی موجودہ فروخت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>Explain the part of the window that has the keyboard.</source>
        <translation>کھڑکی کے اس حصے کی وضاحت جس پر کی بورڈ ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Explained by the clock</source>
        <translation>گھڑی سے واضح</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Export again in a moment.</source>
        <translation>ذرا دیر بعد پھر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>Export it again as GeoJSON, GeoPackage, KML or CSV.</source>
        <translation>اسے دوبارہ GeoJSON، GeoPackage، KML یا CSV میں ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Export it again as GeoJSON, GeoPackage, KML, Shapefile or CSV.</source>
        <translation>اسے دوبارہ GeoJSON، GeoPackage، KML، Shapefile یا CSV میں ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Export it again.</source>
        <translation>اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Export map &amp;page as PDF…</source>
        <translation>نقشے کا صفحہ &amp;PDF میں ایکسپورٹ کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Export map page</source>
        <translation>نقشے کا صفحہ ایکسپورٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Export shortlist</source>
        <translation>شارٹ لسٹ ایکسپورٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>F&amp;ind</source>
        <translation>&amp;تلاش</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>F&amp;ull screen</source>
        <translation>پوری &amp;اسکرین</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>F_{share:.0f}: power exceeded in {share:.0f} % of hours, not limited to the request.</source>
        <translation>F_{share:.0f}: {share:.0f} % گھنٹوں میں اس سے زیادہ پاور، درخواست تک محدود نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Farthest</source>
        <translation>دور ترین</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Farthest scale it is drawn at</source>
        <translation>دور ترین پیمانہ جس پر بنے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Feb</source>
        <translation>فروری</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>February</source>
        <translation>فروری</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>Fields and choices</source>
        <translation>خانے اور انتخاب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Figures</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Figures of the compared sites</source>
        <translation>زیرِ موازنہ سائٹوں کے اعداد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Fill</source>
        <translation>بھرائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Fill hol&amp;es</source>
        <translation>سوراخ &amp;بھریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>Fill the gaps first; a gap is never read as zero.</source>
        <translation>پہلے خلا پُر کریں؛ خلا کو کبھی صفر نہیں پڑھا جاتا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Fill the gaps; put generation into plants.</source>
        <translation>خلا پُر کریں؛ پیداوار کو پلانٹوں میں رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Fill the holes of the selected area.</source>
        <translation>منتخب رقبے کے سوراخ بھریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Fill the holes of {name}</source>
        <translation>{name} کے سوراخ بھریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Filter sites</source>
        <translation>سائٹیں چھانٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Find a layer</source>
        <translation>تہہ تلاش کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Find an action or keys</source>
        <translation>عمل یا کلیدیں تلاش کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Find in rows</source>
        <translation>سطروں میں تلاش</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Find places, stations, lines, plants, sites, layers, commands and coordinates.</source>
        <translation>مقامات، گرڈ اسٹیشن، لائنیں، پلانٹ، سائٹیں، تہیں، احکام اور کوآرڈینیٹ تلاش کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Find the projection that fits the study</source>
        <translation>اسٹڈی کے مطابق پروجیکشن تلاش کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/proportional.py"/>
        <source>Finding the hosting capacity of every bus</source>
        <translation>ہر بس کی ہوسٹنگ گنجائش معلوم ہو رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Finding the surface</source>
        <translation>سطح کا حساب ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>Finish the edit there and try again.</source>
        <translation>وہاں ترمیم ختم کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Firm</source>
        <translation>یقینی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Firm MW</source>
        <translation>یقینی MW</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Firm MW over request</source>
        <translation>یقینی میگاواٹ بمقابلہ درخواست</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Firm N-0</source>
        <translation>یقینی N-0</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Firm N-1</source>
        <translation>یقینی N-1</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Firm hosting capacity, best of its voltage levels</source>
        <translation>یقینی ہوسٹنگ گنجائش، وولٹیج کی بہترین سطح پر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Firm in {share:g} % of hours, N-0</source>
        <translation>{share:g} % گھنٹوں میں یقینی، N-0</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Firm in {share:g} % of hours, N-1</source>
        <translation>{share:g} % گھنٹوں میں یقینی، N-1</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Firm power</source>
        <translation>یقینی پاور</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Firm, N-0</source>
        <translation>یقینی، N-0</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Firm, N-1</source>
        <translation>یقینی، N-1</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Firm, regular and opportunistic MW</source>
        <translation>یقینی، باقاعدہ اور موقع پر منحصر میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Firm, {share:.0f} % of hours</source>
        <translation>یقینی، {share:.0f} % گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Firmness</source>
        <translation>پختگی</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Flood depth in 100 years</source>
        <translation>سو سالہ سیلاب کی گہرائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>For</source>
        <translation>برائے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>For everybody else</source>
        <translation>باقی سب کے لیے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>For the operator</source>
        <translation>آپریٹر کے لیے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Forget</source>
        <translation>بھول جائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/hours_desk.py"/>
        <source>Forget painted hours {name}</source>
        <translation>رنگے ہوئے گھنٹے {name} بھول جائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/journal_keeper.py"/>
        <source>Free some space, or save the study; it is tried again every few seconds.</source>
        <translation>کچھ جگہ خالی کریں، یا اسٹڈی محفوظ کریں؛ ہر چند سیکنڈ بعد دوبارہ کوشش ہوتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Friday</source>
        <translation>جمعہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>From a &amp;file…</source>
        <translation>&amp;فائل سے…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>From a &amp;server…</source>
        <translation>&amp;سرور سے…</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>From and to</source>
        <translation>کہاں سے کہاں تک</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>From the last corner along the ground; write km behind it for kilometres.</source>
        <translation>آخری کونے سے زمین پر؛ کلومیٹر کے لیے پیچھے km لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>From the last corner: 0 is north, 90 is east.</source>
        <translation>آخری کونے سے: 0 شمال، 90 مشرق۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>From the middle along the ground.</source>
        <translation>درمیان سے، زمین پر۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>From: {figures}.</source>
        <translation>ماخذ: {figures}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Full h</source>
        <translation>پورے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Gas</source>
        <translation>گیس</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Give 0 &lt;= indifference &lt; preference for every criterion.</source>
        <translation>ہر معیار کے لیے 0 &lt;= بے فرقی &lt; ترجیح دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>Give 0 MW or more.</source>
        <translation>صفر میگاواٹ یا زیادہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>Give 0 to 1.</source>
        <translation>0 سے 1 تک دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>Give 0 to {n_phase_cap_mw}.</source>
        <translation>0 سے {n_phase_cap_mw} تک دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give 1 or more.</source>
        <translation>1 یا زیادہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/reserve.py"/>
        <source>Give MW of every hour, 0 for none.</source>
        <translation>ہر گھنٹے کے میگاواٹ دیں، نہ ہو تو 0۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Give a larger margin, or split the site first.</source>
        <translation>بڑا حاشیہ دیں، یا پہلے سائٹ کو تقسیم کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Give a larger margin.</source>
        <translation>بڑا حاشیہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/finance.py"/>
        <source>Give a life above 0.</source>
        <translation>صفر سے زیادہ عمر دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/outcome.py"/>
        <source>Give a multiple of 12.</source>
        <translation>12 کا مضروب دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a number above 0.</source>
        <translation>صفر سے بڑا عدد دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>Give a number from 0 on.</source>
        <translation>صفر یا اس سے بڑا عدد دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a price from 0 on.</source>
        <translation>قیمت صفر سے شروع ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/rating_periods.py"/>
        <source>Give a ratio above zero.</source>
        <translation>صفر سے زیادہ تناسب دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a share above 0 and up to 1.</source>
        <translation>صفر سے زیادہ اور 1 تک حصہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a share above 0.</source>
        <translation>صفر سے زیادہ حصہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/surplus_use.py"/>
        <source>Give a share below 1.</source>
        <translation>1 سے کم حصہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/exposure.py"/>
        <source>Give a share from 0 to 1.</source>
        <translation>0 سے 1 تک حصہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>Give a share from 0 to below 1.</source>
        <translation>صفر سے 1 سے کم تک حصہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give a tariff from 0 on.</source>
        <translation>ٹیرف صفر سے شروع ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/exposure.py"/>
        <source>Give amounts from 0 on.</source>
        <translation>صفر یا زیادہ رقوم دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/concentration.py"/>
        <source>Give amounts of 0 or more for all.</source>
        <translation>سب کے لیے صفر یا زیادہ مقدار دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/markets.py"/>
        <source>Give an even number of paths and at least one month.</source>
        <translation>راستوں کی جفت تعداد اور کم از کم ایک مہینہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/exceedance.py"/>
        <source>Give at least one hour and a share between 0 and 1.</source>
        <translation>کم از کم ایک گھنٹہ اور 0 سے 1 کے درمیان حصہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/band.py"/>
        <source>Give at least {week_h} hours.</source>
        <translation>کم از کم {week_h} گھنٹے دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/integers.py"/>
        <source>Give at most {most_sites} sites, or no least size.</source>
        <translation>زیادہ سے زیادہ {most_sites} سائٹیں دیں، یا کم از کم سائز نہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Give both tables the same hours.</source>
        <translation>دونوں جدولوں میں ایک جیسے گھنٹے دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give degrees, longitude within 180 and latitude within 90.</source>
        <translation>درجے دیں، طول بلد 180 اور عرض بلد 90 کے اندر۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/map_window.py"/>
        <source>Give e.g. 5000000.</source>
        <translation>مثلاً 5000000 دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/sensitivities.py"/>
        <source>Give each a length and a reactance above zero.</source>
        <translation>ہر ایک کی لمبائی اور ری ایکٹنس صفر سے زیادہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>Give easting and northing in metres of the map, or degrees.</source>
        <translation>نقشے کے میٹر میں مشرقی اور شمالی، یا درجے دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Give every district its own centre.</source>
        <translation>ہر ضلع کو اپنا مرکز دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Give every part at least one district centre.</source>
        <translation>ہر حصے کو کم از کم ایک ضلعی مرکز دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Give factors above zero, and conductors hotter than the air they are rated for.</source>
        <translation>صفر سے زیادہ فیکٹر دیں، اور کنڈکٹر اس ہوا سے گرم ہوں جس کے لیے ان کی ریٹنگ ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/water_value.py"/>
        <source>Give fewer plants a budget, or longer periods to one.</source>
        <translation>کم پلانٹوں کو بجٹ دیں، یا کسی کی مدتیں لمبی کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>Give it an area first: Site &gt; Add a margin.</source>
        <translation>پہلے اسے رقبہ دیں: سائٹ &gt; حاشیہ شامل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Give it another name.</source>
        <translation>اسے کوئی اور نام دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_views.py"/>
        <source>Give it one, such as the place it shows.</source>
        <translation>اسے نام دیں، مثلاً جو جگہ یہ دکھاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give minutes and seconds below 60.</source>
        <translation>منٹ اور سیکنڈ 60 سے کم دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/finance.py"/>
        <source>Give more than -1.</source>
        <translation>-1 سے زیادہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>Give more than 0 ha and at most {most:,.0f} ha.</source>
        <translation>صفر ہیکٹر سے زیادہ اور زیادہ سے زیادہ {most:,.0f} ہیکٹر دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>Give more than 0 m and at most {most:,.0f} km.</source>
        <translation>صفر میٹر سے زیادہ اور زیادہ سے زیادہ {most:,.0f} کلومیٹر دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>Give more than 0.</source>
        <translation>صفر سے زیادہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/presets.py"/>
        <source>Give no negative weight and at least one above 0.</source>
        <translation>کوئی منفی وزن نہ دیں اور کم از کم ایک صفر سے زیادہ ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/markets.py"/>
        <source>Give numbers above 0.</source>
        <translation>صفر سے بڑے اعداد دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/energy_budgets.py"/>
        <source>Give one budget per plant and period, and periods that cover all hours.</source>
        <translation>ہر پلانٹ اور مدت کے لیے ایک بجٹ دیں، اور مدتیں تمام گھنٹوں پر محیط ہوں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/tables.py"/>
        <source>Give one column of numbers per name.</source>
        <translation>ہر نام کے لیے اعداد کا ایک کالم دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give one of N or S and one of E or W.</source>
        <translation>N یا S میں سے ایک اور E یا W میں سے ایک دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/packaged.py"/>
        <source>Give one of these names or the path of a .gpkg file.</source>
        <translation>ان ناموں میں سے ایک یا .gpkg فائل کا راستہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Give one row per month and hour of the day.</source>
        <translation>ہر مہینے اور دن کے ہر گھنٹے کی ایک سطر دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>Give one such as 1 : 250,000.</source>
        <translation>کوئی پیمانہ دیں، مثلاً 1 : 250,000۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>Give one that begins with https://.</source>
        <translation>ایسا پتہ دیں جو https:// سے شروع ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>Give one value for every hour of the study, at least one.</source>
        <translation>اسٹڈی کے ہر گھنٹے کی ایک قدر دیں، کم از کم ایک۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Give one, or take its layers out of it.</source>
        <translation>کوئی نام دیں، یا اس کی تہیں باہر نکالیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give one, such as 67.0011, 24.8607.</source>
        <translation>ایک دیں، مثلاً 67.0011, 24.8607۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/ahp.py"/>
        <source>Give positive ratios; if A to B is 3, B to A is 1/3.</source>
        <translation>مثبت تناسب دیں؛ اگر A بمقابلہ B تین ہے تو B بمقابلہ A ایک تہائی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>Give prices from 0 on.</source>
        <translation>قیمتیں صفر سے شروع ہوں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rank_robustness.py"/>
        <source>Give sites and criteria.</source>
        <translation>سائٹیں اور معیار دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/projection.py"/>
        <source>Give the EPSG code of a projected CRS in metres, e.g. EPSG:32642.</source>
        <translation>میٹر والے پروجیکٹڈ CRS کا EPSG کوڈ دیں، مثلاً EPSG:32642۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>Give the attribution that the server's owner asks for.</source>
        <translation>وہ حوالہ دیں جو سرور کا مالک مانگتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Give the closer scale first.</source>
        <translation>پہلے قریبی پیمانہ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>Give the code of a projected system, such as EPSG:32642.</source>
        <translation>پروجیکٹڈ نظام کا کوڈ دیں، مثلاً EPSG:32642۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>Give the energy sold in a year.</source>
        <translation>سال میں فروخت ہونے والی توانائی دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>Give the file a name.</source>
        <translation>فائل کو نام دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/edits.py"/>
        <source>Give the new site another id.</source>
        <translation>نئی سائٹ کو کوئی اور شناخت دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/reserve.py"/>
        <source>Give the reserve of every hour and mark every plant that may carry it.</source>
        <translation>ہر گھنٹے کا ریزرو دیں اور ہر اس پلانٹ کو نشان لگائیں جو اسے اٹھا سکتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Give the selected layers the looks that were copied.</source>
        <translation>منتخب تہوں کو نقل شدہ شکل دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Give two coordinates, such as 67.0011, 24.8607 or 24°51'39"N 67°0'4"E.</source>
        <translation>دو کوآرڈینیٹ دیں، مثلاً 67.0011, 24.8607 یا 24°51'39"N 67°0'4"E۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/value.py"/>
        <source>Give two different anchors.</source>
        <translation>دو مختلف حدیں دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>Give whole years of 8,760 hours.</source>
        <translation>8,760 گھنٹوں کے پورے سال دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Given by the planner</source>
        <translation>منصوبہ ساز نے دیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/version_keeper.py"/>
        <source>Go back to the version of {time}</source>
        <translation>{time} کے نسخے پر واپس جائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>Go on drawing</source>
        <translation>بنانا جاری رکھیں</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Grid outage history</source>
        <translation>گرڈ کی بندشوں کا ریکارڈ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Group layers</source>
        <translation>تہوں کا گروپ بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Grow or shrink the selected site by a number of metres; a point becomes an area.</source>
        <translation>منتخب سائٹ کو چند میٹر بڑھائیں یا گھٹائیں؛ نقطہ رقبہ بن جاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hashprice</source>
        <translation>ہیش پرائس</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hashprice of the network</source>
        <translation>نیٹ ورک کی ہیش پرائس</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hashprice, all costs</source>
        <translation>ہیش پرائس، تمام لاگت</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hashprice, power only</source>
        <translation>ہیش پرائس، صرف بجلی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/title.py"/>
        <source>Head of {panel}</source>
        <translation>{panel} کی سرخی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Heading the site is listed under; edit in place.</source>
        <translation>سرخی جس کے تحت سائٹ ہے؛ یہیں بدلیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Hectares; write km2 or acres behind it for those.</source>
        <translation>ہیکٹر؛ دوسری اکائی کے لیے پیچھے km2 یا acres لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Height</source>
        <translation>اونچائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Hide all layers</source>
        <translation>تمام تہیں چھپائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Hide every layer of the map.</source>
        <translation>نقشے کی ہر تہہ چھپائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Hide it instead.</source>
        <translation>اس کی بجائے اسے چھپا دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Hide {layer}</source>
        <translation>{layer} چھپائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Higher classes are also larger</source>
        <translation>اونچے درجے بڑے بھی ہوں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Highest voltage</source>
        <translation>سب سے زیادہ وولٹیج</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>History</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hold</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Hold limits also after any one outage</source>
        <translation>کسی ایک بندش کے بعد بھی حدیں برقرار رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Hosting capacity after any outage</source>
        <translation>کسی بھی بندش کے بعد ہوسٹنگ گنجائش</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Hosting capacity counts surplus picking up in proportion, since the fast engine could not be compiled here: {trouble}.</source>
        <translation>ہوسٹنگ گنجائش میں فاضل بجلی تناسب سے بڑھتی مانی گئی ہے، کیونکہ تیز انجن یہاں کمپائل نہ ہو سکا: {trouble}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Hosting capacity counts surplus picking up in proportion, since the fast engine is being compiled, once on this machine; numbers follow by themselves.</source>
        <translation>ہوسٹنگ گنجائش میں فاضل بجلی تناسب سے بڑھتی مانی گئی ہے، کیونکہ تیز انجن اس مشین پر ایک بار کمپائل ہو رہا ہے؛ اعداد خود آ جائیں گے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hour</source>
        <translation>گھنٹہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Hour &amp;strip</source>
        <translation>گھنٹوں کی &amp;پٹی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hour on the map</source>
        <translation>نقشے کا گھنٹہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Hourly data</source>
        <translation>گھنٹہ وار ڈیٹا</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Hourly data: {what}.</source>
        <translation>گھنٹہ وار ڈیٹا: {what}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Hourly demand and availability are made by rule from published totals unless the study says otherwise; with one year nothing is known of how years differ.</source>
        <translation>گھنٹہ وار ڈیمانڈ اور دستیابی شائع شدہ مجموعوں سے اصول کے تحت بنائی گئی ہیں، جب تک اسٹڈی کچھ اور نہ کہے؛ ایک سال سے سالوں کا فرق معلوم نہیں ہوتا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Hourly price and adder</source>
        <translation>فی گھنٹہ قیمت اور اضافہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Hourly price, adder and capacity</source>
        <translation>فی گھنٹہ قیمت، اضافہ اور گنجائش</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hours below cost</source>
        <translation>لاگت سے کم گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Hours fully served</source>
        <translation>پوری فراہمی کے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hours of the year</source>
        <translation>سال کے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/painting_map.py"/>
        <source>Hours of the year to paint</source>
        <translation>رنگنے کے لیے سال کے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Hours on the map</source>
        <translation>نقشے پر گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hours run</source>
        <translation>چلنے کے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Hours that count</source>
        <translation>شمار ہونے والے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Hours with energy; mining runs only where they pay for power and upkeep</source>
        <translation>توانائی والے گھنٹے؛ مائننگ صرف وہاں چلتی ہے جہاں بجلی اور دیکھ بھال نکل آئے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>How far the planner is with the site; edit in place.</source>
        <translation>منصوبہ ساز سائٹ پر کہاں تک پہنچا؛ یہیں بدلیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>How it connects</source>
        <translation>کنکشن کیسے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>How many</source>
        <translation>کتنے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>How many MW are there for at least this share of the year's hours. Above the dashed line the whole request is served.</source>
        <translation>سال کے گھنٹوں کے کم از کم اس حصے میں کتنے میگاواٹ دستیاب ہیں۔ ٹوٹی لکیر سے اوپر پوری درخواست فراہم ہوتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>How much for how long</source>
        <translation>کتنا اور کتنی دیر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>How much the fill of areas covers, per cent</source>
        <translation>رقبوں کی بھرائی کتنا ڈھانپے، فیصد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>How much {layer} covers</source>
        <translation>{layer} کتنا ڈھانپتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>How regular it is</source>
        <translation>باقاعدگی کتنی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>How the layer looks: one symbol, classes or a ramp by any number, or categories; sizes, the scales between which it is drawn, and which rows. The map follows at once, and undo takes a change back.</source>
        <translation>تہہ کیسی دکھتی ہے: ایک علامت، کسی عدد کے درجے یا رنگوں کا سلسلہ، یا اقسام؛ سائز، وہ پیمانے جن کے درمیان بنے، اور کون سی سطریں۔ نقشہ فوراً ساتھ چلتا ہے، اور تبدیلی واپس لی جا سکتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Hydro</source>
        <translation>پن بجلی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>I&amp;dentified</source>
        <translation>ش&amp;ناخت شدہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>I&amp;nspector</source>
        <translation>&amp;معائنہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>I&amp;nvert the selection</source>
        <translation>انتخاب &amp;الٹ دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Identified</source>
        <translation>شناخت شدہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>If the tenant leaves</source>
        <translation>اگر کرایہ دار چلا جائے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Import 1 site from {file}</source>
        <translation>{file} سے 1 سائٹ امپورٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Import sites</source>
        <translation>سائٹیں امپورٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Import them as a CSV file of sites instead.</source>
        <translation>انہیں سائٹوں کی CSV فائل کے طور پر امپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Import {n} sites from {file}</source>
        <translation>{file} سے {n} سائٹیں امپورٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>In use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Incremental industry</source>
        <translation>اضافی صنعت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Incremental use</source>
        <translation>اضافی استعمال</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Industrial average</source>
        <translation>صنعتی اوسط</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Inspector</source>
        <translation>معائنہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/packaged.py"/>
        <source>Install SiteSelect again, or build its data packs first.</source>
        <translation>SiteSelect دوبارہ انسٹال کریں، یا پہلے اس کے ڈیٹا پیک بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Internal rate</source>
        <translation>اندرونی شرح</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Interruptions</source>
        <translation>تعطل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Interruptions a year</source>
        <translation>سالانہ تعطل</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>Its site is worth more left alone than built with the least size.</source>
        <translation>اس کی سائٹ کم از کم سائز پر بنانے سے خالی چھوڑنا بہتر ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>J/TH that just pays for power: hashprice x (1 - fee) over 0.024 x tariff x PUE</source>
        <translation>J/TH جس پر صرف بجلی نکلے: ہیش پرائس x (1 - فیس) تقسیم 0.024 x ٹیرف x PUE</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Jan</source>
        <translation>جنوری</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>January</source>
        <translation>جنوری</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Jobs</source>
        <translation>کام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Jobs under way</source>
        <translation>جاری کام</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/sensitivities.py"/>
        <source>Join them with a line or transformer, or leave those stations out.</source>
        <translation>انہیں لائن یا ٹرانسفارمر سے جوڑیں، یا وہ گرڈ اسٹیشن چھوڑ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Judged with these out of service: {names}.</source>
        <translation>ان چیزوں کے سروس سے باہر ہوتے ہوئے جانچا گیا: {names}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Jul</source>
        <translation>جولائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>July</source>
        <translation>جولائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Jun</source>
        <translation>جون</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>June</source>
        <translation>جون</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>June–August</source>
        <translation>جون–اگست</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Keep a &amp;version of the study every</source>
        <translation>اسٹڈی کا &amp;نسخہ رکھیں ہر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>Keep all {n} parts</source>
        <translation>تمام {n} حصے رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Keep how the panels stand, under a name, to come back to it.</source>
        <translation>پینلوں کی ترتیب ایک نام سے رکھیں، تاکہ اس پر واپس آ سکیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Keep it in the list</source>
        <translation>اسے فہرست میں رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>Keep one of each.</source>
        <translation>ہر ایک کو ایک بار رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/hours_desk.py"/>
        <source>Keep painted hours {name}</source>
        <translation>رنگے ہوئے گھنٹے {name} رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>Keep the largest part ({area})</source>
        <translation>سب سے بڑا حصہ رکھیں ({area})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Keep this arrangement</source>
        <translation>یہ ترتیب رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Keep this view of the map under a name, to come back to it.</source>
        <translation>نقشے کا یہ منظر ایک نام سے رکھیں، تاکہ اس پر واپس آ سکیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Keep versions of the study</source>
        <translation>اسٹڈی کے نسخے رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/history.py"/>
        <source>Keep what was out of service</source>
        <translation>جو سروس سے باہر تھا وہی رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Keep your study as it is and save it under another name.</source>
        <translation>اپنی اسٹڈی جوں کی توں رکھیں اور کسی اور نام سے محفوظ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Keep {name} in the list</source>
        <translation>{name} کو فہرست میں رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Keeping work safe</source>
        <translation>کام محفوظ رکھنا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Kept hours</source>
        <translation>رکھے ہوئے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Kind of classes</source>
        <translation>درجوں کی قسم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source>Kind of load</source>
        <translation>لوڈ کی قسم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Kind of load the site asks for.</source>
        <translation>سائٹ کس قسم کا لوڈ مانگتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>L_95: 95th percentile of the lengths of interruptions.</source>
        <translation>L_95: تعطل کی لمبائیوں کا 95واں پرسنٹائل۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>L_max: the longest run of hours below the request.</source>
        <translation>L_max: درخواست سے کم گھنٹوں کا طویل ترین سلسلہ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Lakes</source>
        <translation>جھیلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Land and sea</source>
        <translation>خشکی اور سمندر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Latitude first</source>
        <translation>پہلے عرض بلد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Latitude, longitude or easting, northing</source>
        <translation>عرض بلد، طول بلد، یا مشرقی، شمالی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Lay the pictures of a web map under the map; its server learns where you look.</source>
        <translation>ویب نقشے کی تصویریں نقشے کے نیچے بچھائیں؛ اس کے سرور کو معلوم ہوتا ہے کہ آپ کہاں دیکھ رہے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Lay the pictures of an MBTiles file under the map.</source>
        <translation>MBTiles فائل کی تصویریں نقشے کے نیچے بچھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Layer</source>
        <translation>تہہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Layer st&amp;yle</source>
        <translation>تہہ کا &amp;انداز</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Layer style</source>
        <translation>تہہ کا انداز</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Layer that is listed</source>
        <translation>درج شدہ تہہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Layers</source>
        <translation>تہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Layers of the map</source>
        <translation>نقشے کی تہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Lead a line across the selected area; its parts become sites.</source>
        <translation>منتخب رقبے کے پار لکیر کھینچیں؛ اس کے حصے سائٹیں بن جاتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>Lead through the window, part by part.</source>
        <translation>کھڑکی کا ایک ایک حصہ دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/integers.py"/>
        <source>Least sizes for {n_sites} sites are too many</source>
        <translation>{n_sites} سائٹوں کے لیے کم از کم سائز بہت زیادہ ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/out_of_service.py"/>
        <source>Leave one of them in, or add another way there.</source>
        <translation>ان میں سے ایک رہنے دیں، یا وہاں کوئی اور راستہ بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Leave out the criteria that not every site has data for.</source>
        <translation>وہ معیار چھوڑ دیں جن کا ڈیٹا ہر سائٹ کے پاس نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Left after all costs</source>
        <translation>تمام اخراجات کے بعد بچت</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Left open after year {year}</source>
        <translation>سال {year} کے بعد باقی</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Legend</source>
        <translation>نقشے کی کنجی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Legend of the surface</source>
        <translation>سطح کی کنجی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Length of the connection.</source>
        <translation>کنکشن کی لمبائی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Let corners snap to what is near; S switches it while drawing.</source>
        <translation>کونے قریبی چیزوں پر چپکیں؛ بناتے ہوئے S اسے بدلتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Let go of every selected row.</source>
        <translation>ہر منتخب سطر چھوڑ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Let hours follow each other on the map, or hold the one that is shown.</source>
        <translation>گھنٹے نقشے پر ایک کے بعد ایک چلیں، یا موجودہ گھنٹہ ٹھہرا رہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Let the map stand for the whole year again, or for the painted hours.</source>
        <translation>نقشہ پھر پورے سال یا رنگے ہوئے گھنٹوں کا ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Let the program choose the station</source>
        <translation>گرڈ اسٹیشن پروگرام چنے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Level the site is connected at.</source>
        <translation>وولٹیج کی سطح جس پر سائٹ جڑی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Levelised cost of compute</source>
        <translation>حساب کی اوسط لاگت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Licence of the data</source>
        <translation>ڈیٹا کا لائسنس</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Like the day before</source>
        <translation>پچھلے دن جیسا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Like the week before</source>
        <translation>پچھلے ہفتے جیسا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Limited by</source>
        <translation>رکاوٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Line</source>
        <translation>لائن</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Line loading</source>
        <translation>لائن لوڈنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Line loading, 95th percentile</source>
        <translation>لائن لوڈنگ، 95واں پرسنٹائل</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Line loading, N-1</source>
        <translation>لائن لوڈنگ، N-1</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Line width</source>
        <translation>لکیر کی موٹائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>Line {line} is not UTF-8 text</source>
        <translation>سطر {line} UTF-8 متن نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Line {number}: '{line}' has 60 or more minutes or seconds</source>
        <translation>سطر {number}: ’{line}‘ میں 60 یا زیادہ منٹ یا سیکنڈ ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Line {number}: '{line}' is not a position</source>
        <translation>سطر {number}: ’{line}‘ کوئی مقام نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Line {number}: '{line}' names the same axis twice</source>
        <translation>سطر {number}: ’{line}‘ ایک ہی محور دو بار بتاتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Line {number}: longitude {lon:g}, latitude {lat:g} is not on Earth</source>
        <translation>سطر {number}: طول بلد {lon:g}، عرض بلد {lat:g} زمین پر نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Line, bays and transformers.</source>
        <translation>لائن، بے اور ٹرانسفارمر۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/service_menu.py"/>
        <source>Lines and transformers here</source>
        <translation>یہاں کی لائنیں اور ٹرانسفارمر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Lines of {levels} are not in the study. A site at such a level counts up to the transformers of its station; the lines beyond it are not checked.</source>
        <translation>{levels} کی لائنیں اسٹڈی میں نہیں۔ ایسی سطح پر سائٹ اپنے گرڈ اسٹیشن کے ٹرانسفارمروں تک گنی جاتی ہے؛ آگے کی لائنوں کی جانچ نہیں ہوتی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>List sites under their groups</source>
        <translation>سائٹوں کو ان کے گروپ کے تحت رکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>List the keys of every action, change them, or print them.</source>
        <translation>ہر عمل کی کلیدیں دیکھیں، بدلیں یا پرنٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>List the rows of the layer.</source>
        <translation>تہہ کی سطریں درج کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>List the views that are kept: go to one, rename it, delete it.</source>
        <translation>رکھے ہوئے مناظر دیکھیں: وہاں جائیں، نام بدلیں، حذف کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Load</source>
        <translation>لوڈ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Loading of the base case, 95th percentile</source>
        <translation>بیس کیس کی لوڈنگ، 95واں پرسنٹائل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/engine.py"/>
        <source>Loading the engine</source>
        <translation>انجن لوڈ ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Longest</source>
        <translation>طویل ترین</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Longest gap</source>
        <translation>طویل ترین وقفہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Longest gap h</source>
        <translation>طویل ترین وقفہ h</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Longest interruption of the request.</source>
        <translation>درخواست کا طویل ترین تعطل۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Longest interruptions</source>
        <translation>طویل ترین تعطل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Longitude first</source>
        <translation>پہلے طول بلد</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/pasted.py"/>
        <source>Look for positions on one line.</source>
        <translation>دیکھیں کہ مقامات ایک ہی لکیر پر تو نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>Looking at every station</source>
        <translation>ہر گرڈ اسٹیشن دیکھا جا رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>Looking for a first answer</source>
        <translation>پہلا جواب تلاش ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/network_rows.py"/>
        <source>Looking for branches that could become full</source>
        <translation>وہ شاخیں ڈھونڈی جا رہی ہیں جو بھر سکتی ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Looking up the projections…</source>
        <translation>پروجیکشنیں تلاش ہو رہی ہیں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Lost load is worth {lost_load:g} per MWh, the dearest plant costs {dearest:g}</source>
        <translation>لوڈ شیڈنگ کی قیمت {lost_load:g} فی MWh ہے، مہنگا ترین پلانٹ {dearest:g} کا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Lower bounds</source>
        <translation>نچلی حدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Lower bounds for now</source>
        <translation>فی الحال نچلی حدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/months.py"/>
        <source>Lower the energy or raise capacity, availability or limit of that month.</source>
        <translation>توانائی گھٹائیں یا اس مہینے کی صلاحیت، دستیابی یا حد بڑھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/integers.py"/>
        <source>Lower the floors or the least size.</source>
        <translation>نچلی حدیں یا کم از کم سائز گھٹائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/program.py"/>
        <source>Lower the phase shifts or raise the ratings around them.</source>
        <translation>فیز شفٹ گھٹائیں یا اردگرد کی ریٹنگز بڑھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MTBI: mean uninterrupted time; with no interruption it is only known to exceed the year.</source>
        <translation>MTBI: بغیر تعطل اوسط وقت؛ تعطل نہ ہو تو صرف اتنا معلوم ہے کہ سال سے زیادہ ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MTTR: mean length of an interruption.</source>
        <translation>MTTR: تعطل کی اوسط لمبائی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>MW</source>
        <translation>میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>MW asked for</source>
        <translation>مطلوبہ میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MW at {share:g} % curtailment</source>
        <translation>{share:g} % کٹوتی پر میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>MW available</source>
        <translation>دستیاب میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>MW available (axis cut at the top)</source>
        <translation>دستیاب میگاواٹ (محور اوپر سے کٹا ہوا)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>MW by region, firm / regular / opportunistic</source>
        <translation>علاقہ وار میگاواٹ، یقینی / باقاعدہ / موقع پر منحصر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>MW do not hold</source>
        <translation>میگاواٹ برقرار نہیں رہتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MW in {share:.0f} % of hours</source>
        <translation>{share:.0f} % گھنٹوں میں میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MW/h</source>
        <translation>MW/h</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>MWh/y</source>
        <translation>MWh سالانہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Machines, site and own share of the connection, each r(1+r)^n/((1+r)^n-1)</source>
        <translation>مشینیں، سائٹ اور کنکشن میں اپنا حصہ، ہر ایک r(1+r)^n/((1+r)^n-1)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Made by rule from published totals; not measured.</source>
        <translation>شائع شدہ مجموعوں سے اصول کے تحت بنایا گیا؛ ناپا نہیں گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Make a copy of the selected site beside it.</source>
        <translation>منتخب سائٹ کی نقل اس کے ساتھ بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Make sites of a list of positions: one at each, or one area with these corners.</source>
        <translation>مقامات کی فہرست سے سائٹیں بنائیں: ہر ایک پر ایک، یا ان کونوں والا ایک رقبہ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Make the ratings for this network and these hours.</source>
        <translation>ریٹنگز اسی نیٹ ورک اور انہی گھنٹوں کے لیے بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>Make the whole plan first.</source>
        <translation>پہلے پورا منصوبہ بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/view.py"/>
        <source>Map</source>
        <translation>نقشہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Map files (*.gpkg *.shp *.zip *.geojson *.json *.kml *.kmz *.gml *.fgb *.csv *.tsv *.txt);;All files (*)</source>
        <translation>نقشے کی فائلیں (*.gpkg *.shp *.zip *.geojson *.json *.kml *.kmz *.gml *.fgb *.csv *.tsv *.txt);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Map layer (GeoJSON)</source>
        <translation>نقشے کی تہہ (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Map layer and tables (GeoPackage)</source>
        <translation>نقشے کی تہہ اور جدولیں (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Map tiles (*.mbtiles);;All files (*)</source>
        <translation>نقشے کی ٹائلیں (*.mbtiles);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>Map with 1 candidate site</source>
        <translation>نقشہ، 1 امیدوار سائٹ کے ساتھ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Map with notices</source>
        <translation>نقشہ اور اطلاعات</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>Map with {n} candidate sites</source>
        <translation>نقشہ، {n} امیدوار سائٹوں کے ساتھ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>Map without candidate sites</source>
        <translation>نقشہ، امیدوار سائٹوں کے بغیر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Mar</source>
        <translation>مارچ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>March</source>
        <translation>مارچ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>March–May</source>
        <translation>مارچ–مئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Margin</source>
        <translation>حاشیہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Marginal cost</source>
        <translation>حدی لاگت</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Marginal cost of the surplus used</source>
        <translation>استعمال شدہ فاضل بجلی کی حدی لاگت</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Marginal loss to the surplus</source>
        <translation>فاضل بجلی تک حدی نقصانات</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Marginal-cost package (not agreed)</source>
        <translation>حاشیائی لاگت پیکج (منظور نہیں)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Mark two to four sites in the shortlist (Ctrl or Shift) to see them side by side.</source>
        <translation>ساتھ ساتھ دیکھنے کے لیے شارٹ لسٹ میں دو سے چار سائٹیں منتخب کریں (Ctrl یا Shift)۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Market prices of {date}: out of date, look them up.</source>
        <translation>{date} کی بازاری قیمتیں: پرانی ہیں، تازہ دیکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Marks on assumed data</source>
        <translation>مفروضہ ڈیٹا پر نشان</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>May</source>
        <translation>مئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Mean depth</source>
        <translation>اوسط گہرائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Mean duration</source>
        <translation>اوسط دورانیہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Mean marginal cost of the surplus used, by kWh, in the study's currency.</source>
        <translation>استعمال شدہ فاضل بجلی کی اوسط حدی لاگت، فی kWh، اسٹڈی کی کرنسی میں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Mean marginal cost of the surplus used, losses included; not a tariff.</source>
        <translation>استعمال شدہ فاضل بجلی کی اوسط حدی لاگت، نقصانات سمیت؛ ٹیرف نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Mean over the energy to be had</source>
        <translation>دستیاب توانائی پر اوسط</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Mean share of the request that is missing while interrupted.</source>
        <translation>تعطل کے دوران درخواست کا اوسط غائب حصہ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Mean time between</source>
        <translation>درمیانی اوسط وقت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Measure &amp;bearing</source>
        <translation>&amp;سمت ناپیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Measure &amp;length</source>
        <translation>&amp;لمبائی ناپیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Measure ar&amp;ea</source>
        <translation>&amp;رقبہ ناپیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Measured or metered.</source>
        <translation>ناپا یا میٹر کیا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/evaluation.py"/>
        <source>Measuring the regularity of every region</source>
        <translation>ہر علاقے کی باقاعدگی ناپی جا رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Mer&amp;ge with another area</source>
        <translation>دوسرے رقبے سے &amp;ملائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/merge.py"/>
        <source>Merge with {name}</source>
        <translation>{name} سے ملائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Merge {name} with {other}</source>
        <translation>{name} کو {other} سے ملائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>Metres of the map</source>
        <translation>نقشے کے میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining does not pay at {local:,.2f} {currency}/kWh: {why}; only machines of {need:.1f} J/TH or better would pay for their power.</source>
        <translation>مائننگ {local:,.2f} {currency}/kWh پر منافع بخش نہیں: {why}؛ صرف {need:.1f} J/TH یا بہتر مشینیں اپنی بجلی کا خرچ نکال سکیں گی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining does not pay: {why}.</source>
        <translation>مائننگ منافع بخش نہیں: {why}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining is far from paying at {local:,.2f} {currency}/kWh: {why}; only machines of {need:.1f} J/TH or better would pay for their power.</source>
        <translation>مائننگ {local:,.2f} {currency}/kWh پر منافع سے بہت دور ہے: {why}؛ صرف {need:.1f} J/TH یا بہتر مشینیں اپنی بجلی کا خرچ نکال سکیں گی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining pays for its power in {hours:,.0f} h a year but not for its machines: {why} on average.</source>
        <translation>مائننگ سال میں {hours:,.0f} گھنٹے اپنی بجلی نکالتی ہے مگر اپنی مشینیں نہیں: {why} اوسطاً۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>Mining pays, running {hours:,.0f} h a year: {why} on average.</source>
        <translation>مائننگ سال میں {hours:,.0f} گھنٹے چل کر منافع بخش ہے: {why} اوسطاً۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Minutes between versions</source>
        <translation>نسخوں کے درمیان منٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Monday</source>
        <translation>پیر</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Monday to Saturday</source>
        <translation>پیر تا ہفتہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Money</source>
        <translation>مالیات</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Money follows when the site has been scored anew.</source>
        <translation>مالیات سائٹ کے دوبارہ اسکور ہونے پر آئیں گی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Money follows when the site is released.</source>
        <translation>مالیات سائٹ چھوڑنے پر آئیں گی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Month by month</source>
        <translation>مہینہ بہ مہینہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Months of the energy bill, and the bond for dismantling</source>
        <translation>توانائی بل کے مہینے، اور ہٹانے کی ضمانت</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>More MW than one site may have</source>
        <translation>ایک سائٹ کی حد سے زیادہ میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Most that is left open in years 1 to 5 without a deposit</source>
        <translation>ضمانت کے بغیر سال 1 تا 5 میں زیادہ سے زیادہ باقی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Move a corner of {site}</source>
        <translation>{site} کا کونا سرکائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Move layer {layer}</source>
        <translation>تہہ {layer} سرکائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Move one over the edge of the other.</source>
        <translation>ایک کو دوسرے کے کنارے پر سرکائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Move one to the other, or draw what lies between them.</source>
        <translation>ایک کو دوسرے کی طرف سرکائیں، یا درمیان کا حصہ بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Move site {site}</source>
        <translation>سائٹ {site} سرکائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>Move the sites or ask for less; the shortlist names the reasons.</source>
        <translation>سائٹیں سرکائیں یا کم مانگیں؛ شارٹ لسٹ وجوہات بتاتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>My own breaks</source>
        <translation>میرے اپنے وقفے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/furniture.py"/>
        <source>N</source>
        <translation>شمال</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>NPV, prices of today</source>
        <translation>NPV، آج کی قیمتیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>NPV, prices on trend</source>
        <translation>NPV، رجحان کی قیمتیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/basemap.py"/>
        <source>Name a folder of maps/, or leave the name empty to draw none.</source>
        <translation>maps/ کے کسی فولڈر کا نام دیں، یا خالی چھوڑ دیں تو کچھ نہیں بنے گا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Name for the painted hours</source>
        <translation>رنگے ہوئے گھنٹوں کا نام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source>Name of the site</source>
        <translation>سائٹ کا نام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Name of the site; edit in place.</source>
        <translation>سائٹ کا نام؛ یہیں بدلیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Name of the view</source>
        <translation>منظر کا نام</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>Name the columns so in the first line.</source>
        <translation>پہلی سطر میں کالموں کے یہی نام رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Name, e.g. winter evenings</source>
        <translation>نام، مثلاً سردیوں کی شامیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>National average</source>
        <translation>قومی اوسط</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Natural breaks (Jenks)</source>
        <translation>قدرتی وقفے (Jenks)</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Net present value: discounted cash over the life of the site, machines renewed</source>
        <translation>خالص موجودہ قدر: سائٹ کی عمر بھر کی رعایتی رقوم، مشینیں نئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>Network intact (N-0)</source>
        <translation>نیٹ ورک مکمل (N-0)</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Network intact (N-0): the load trips by itself after an outage</source>
        <translation>نیٹ ورک مکمل (N-0): بندش کے بعد لوڈ خود ٹرپ ہو جاتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>Network intact and after the loss of any one circuit or unit (N-1), interruptible load included</source>
        <translation>نیٹ ورک مکمل اور کسی ایک سرکٹ یا یونٹ کی بندش کے بعد (N-1)، قابلِ تعطل لوڈ سمیت</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Network security: {policy}</source>
        <translation>نیٹ ورک سیکیورٹی: {policy}</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Network security: {policy}.</source>
        <translation>نیٹ ورک سیکیورٹی: {policy}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/main_window.py"/>
        <source>New group</source>
        <translation>نیا گروپ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>New keys</source>
        <translation>نئی کلیدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>New keys of the action</source>
        <translation>عمل کی نئی کلیدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>Night (0–6 h)</source>
        <translation>رات (0–6 بجے)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/integers.py"/>
        <source>No choice of sites keeps all floors with the least size asked for</source>
        <translation>مطلوبہ کم از کم سائز کے ساتھ سائٹوں کا کوئی انتخاب تمام نچلی حدیں پوری نہیں کرتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/connection.py"/>
        <source>No connection prices for {kv:g} kV</source>
        <translation>{kv:g} کے وی کے لیے کنکشن کی قیمتیں موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>No data, weight shared out: {criteria}.</source>
        <translation>ڈیٹا نہیں، وزن بانٹ دیا گیا: {criteria}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/program.py"/>
        <source>No dispatch keeps every branch within its rating</source>
        <translation>کوئی ڈسپیچ ہر شاخ کو اس کی ریٹنگ کے اندر نہیں رکھتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>No energy is served, so there is nothing to test.</source>
        <translation>کوئی توانائی فراہم نہیں ہوئی، اس لیے جانچنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>No firm MW</source>
        <translation>یقینی میگاواٹ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/exceedance.py"/>
        <source>No firm MW for an exceedance of {exceedance:g} over {size} hours</source>
        <translation>{size} گھنٹوں پر {exceedance:g} تجاوز کے لیے یقینی میگاواٹ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>No limit can hold the outages that cut off a part of the network: {n} of them.</source>
        <translation>کوئی حد ان بندشوں کو نہیں روک سکتی جو نیٹ ورک کا حصہ کاٹ دیتی ہیں: ان کی تعداد {n} ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>No plan could be proven: {error}</source>
        <translation>کوئی منصوبہ ثابت نہ ہو سکا: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/system_view.py"/>
        <source>No plant in service belongs to the system '{name}'</source>
        <translation>سروس میں موجود کوئی پلانٹ سسٹم ’{name}‘ کا نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>No projection has all these words.</source>
        <translation>کسی پروجیکشن میں یہ سب لفظ نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>No room then</source>
        <translation>تب کوئی جگہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>No scale is at least 1:{closest:,.0f} and at most 1:{farthest:,.0f}</source>
        <translation>کوئی پیمانہ کم از کم 1:{closest:,.0f} اور زیادہ سے زیادہ 1:{farthest:,.0f} نہیں ہو سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>No score: {held}; {limit}.</source>
        <translation>کوئی اسکور نہیں: {held}؛ {limit}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>No scores: {trouble}</source>
        <translation>اسکور نہیں: {trouble}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>No site has a score, so there is nothing to rank</source>
        <translation>کسی سائٹ کا اسکور نہیں، اس لیے درجہ بندی کو کچھ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>No site takes an AI load: its least share is left out.</source>
        <translation>کوئی سائٹ اے آئی لوڈ نہیں لیتی: اس کا کم از کم حصہ چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>No sites have been scored.</source>
        <translation>کسی سائٹ کا اسکور نہیں ہوا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/station_candidates.py"/>
        <source>No station can take a site of {mw:g} MW</source>
        <translation>کوئی گرڈ اسٹیشن {mw:g} میگاواٹ کی سائٹ نہیں لے سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/context.py"/>
        <source>No station lies in {regions}</source>
        <translation>{regions} میں کوئی گرڈ اسٹیشن نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>No station of the study has a level for {requested_mw:g} MW</source>
        <translation>اسٹڈی کے کسی گرڈ اسٹیشن پر {requested_mw:g} میگاواٹ کے لیے سطح نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>No station within reach</source>
        <translation>پہنچ میں کوئی گرڈ اسٹیشن نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>No station within {km:g} km has a usual voltage for this size: it connects at {kv:g} kV with its own transformers.</source>
        <translation>{km:g} کلومیٹر کے اندر کسی گرڈ اسٹیشن پر اس سائز کا عام وولٹیج نہیں: یہ {kv:g} کے وی پر اپنے ٹرانسفارمروں سے جڑتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/hours_desk.py"/>
        <source>No study is open</source>
        <translation>کوئی اسٹڈی کھلی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/public_value.py"/>
        <source>No subsidy: the tariff leaves {margin:,.2f} per kWh on average and falls short in {share:.1f} % of the served hours.</source>
        <translation>سبسڈی نہیں: ٹیرف اوسطاً فی kWh {margin:,.2f} چھوڑتا ہے اور فراہم گھنٹوں کے {share:.1f} % میں کم پڑتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/bookmarks.py"/>
        <source>No view is kept yet: show one and add a bookmark.</source>
        <translation>ابھی کوئی منظر محفوظ نہیں: ایک دکھائیں اور بک مارک شامل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>None kept yet</source>
        <translation>ابھی کوئی نہیں رکھے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>Not drawn: {why}</source>
        <translation>نہیں بنی: {why}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/page_legend.py"/>
        <source>Not in the table</source>
        <translation>جدول میں نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_classes.py"/>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_notes.py"/>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_notes.py"/>
        <source>Note: what to ask, what was agreed</source>
        <translation>نوٹ: کیا پوچھنا ہے، کیا طے ہوا</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Noted, not excluded</source>
        <translation>نوٹ کیا گیا، خارج نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Nothing can be allocated: these rules cannot hold together.</source>
        <translation>کچھ الاٹ نہیں ہو سکتا: یہ قاعدے ایک ساتھ پورے نہیں ہو سکتے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>Nothing excludes this spot</source>
        <translation>اس جگہ کو کچھ خارج نہیں کرتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>Nothing is allocated while these rules clash: {rules}.</source>
        <translation>جب تک یہ قاعدے ٹکراتے ہیں کچھ الاٹ نہیں ہوگا: {rules}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>اس نام کا کچھ نہیں۔ کم حروف آزمائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Nothing is left of the site with a margin of {metres:g} m</source>
        <translation>{metres:g} میٹر کے حاشیے کے ساتھ سائٹ میں کچھ نہیں بچتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Nothing is lost</source>
        <translation>کچھ ضائع نہیں ہوتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/finance.py"/>
        <source>Nothing is repaid in {years:g} years</source>
        <translation>{years:g} سال میں کچھ واپس نہیں ہوتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>Nothing is under way. Long work shows here with its progress and can be cancelled.</source>
        <translation>کوئی کام جاری نہیں۔ لمبا کام یہاں اپنی پیش رفت کے ساتھ دکھتا ہے اور منسوخ ہو سکتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Nothing lies there. Click another place.</source>
        <translation>وہاں کچھ نہیں۔ کسی اور جگہ کلک کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Nothing says where this comes from</source>
        <translation>کچھ نہیں بتاتا کہ یہ کہاں سے آیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Nothing says which number comes first: read with longitude first.</source>
        <translation>کچھ نہیں بتاتا کہ کون سا عدد پہلے ہے: پہلے طول بلد پڑھا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Notice</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Nov</source>
        <translation>نومبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>November</source>
        <translation>نومبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Nuclear</source>
        <translation>جوہری</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Number of classes</source>
        <translation>درجوں کی تعداد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Number of rows and statistics of the column</source>
        <translation>سطروں کی تعداد اور کالم کے اعداد و شمار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Number of sites</source>
        <translation>سائٹوں کی تعداد</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Oct</source>
        <translation>اکتوبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>October</source>
        <translation>اکتوبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Of the surplus used.</source>
        <translation>استعمال شدہ فاضل بجلی کا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Oil</source>
        <translation>تیل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>On average {mean} served; least in {month} at {hour} with {least}</source>
        <translation>اوسطاً {mean} فراہم؛ سب سے کم {month} میں {hour} پر، {least}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>One &amp;day on</source>
        <translation>ایک &amp;دن آگے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>One area with these corners</source>
        <translation>ان کونوں والا ایک رقبہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>One day bac&amp;k</source>
        <translation>ایک دن پ&amp;یچھے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>One hour &amp;back</source>
        <translation>ایک گھنٹہ &amp;پیچھے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>One hour &amp;on</source>
        <translation>ایک گھنٹہ &amp;آگے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>One hour back</source>
        <translation>ایک گھنٹہ پیچھے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>One hour on</source>
        <translation>ایک گھنٹہ آگے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>One symbol</source>
        <translation>ایک علامت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Only rows with</source>
        <translation>صرف وہ سطریں جن میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>Only rows with {condition}</source>
        <translation>صرف وہ سطریں جن میں {condition}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Only rows with, e.g. kv &gt;= 220</source>
        <translation>صرف وہ سطریں جن میں، مثلاً kv &gt;= 220</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Only selected</source>
        <translation>صرف منتخب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Opacity</source>
        <translation>غیر شفافیت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>Opacity of the layer, per cent</source>
        <translation>تہہ کی غیر شفافیت، فیصد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;حالیہ کھولیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Open a study first.</source>
        <translation>پہلے کوئی اسٹڈی کھولیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Open a study from a file.</source>
        <translation>فائل سے اسٹڈی کھولیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Open a study to begin: File, Open (Ctrl+O), or drop a file on the window.</source>
        <translation>شروع کرنے کے لیے اسٹڈی کھولیں: فائل، کھولیں (Ctrl+O)، یا فائل کھڑکی پر چھوڑیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Open a study…</source>
        <translation>اسٹڈی کھولیں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Open an earlier generation (the same name with ~1, ~2 or ~3 at the end).</source>
        <translation>پچھلا نسخہ کھولیں (وہی نام جس کے آخر میں ~1، ~2 یا ~3 ہو)۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/layer_tables.py"/>
        <source>Open an earlier generation, or delete the row in QGIS.</source>
        <translation>پچھلا نسخہ کھولیں، یا QGIS میں وہ سطر حذف کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Open as saved</source>
        <translation>محفوظ شدہ حالت میں کھولیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_lock.py"/>
        <source>Open it to read only, or copy it to a folder of yours.</source>
        <translation>اسے صرف پڑھنے کے لیے کھولیں، یا اپنے فولڈر میں نقل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Open pac&amp;kaged study</source>
        <translation>ساتھ آئی اسٹڈی &amp;کھولیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Open study</source>
        <translation>اسٹڈی کھولیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/safety.py"/>
        <source>Open the last study at the next start</source>
        <translation>اگلی بار آخری اسٹڈی کھولیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Open the study without these steps; File, Recover has them for a month.</source>
        <translation>ان قدموں کے بغیر اسٹڈی کھولیں؛ فائل، بحال میں یہ ایک مہینہ رہتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Opened last</source>
        <translation>حالیہ کھولی گئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Opening the study</source>
        <translation>اسٹڈی کھل رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Opportunistic, {share:.0f} %</source>
        <translation>موقع پر منحصر، {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Out of service</source>
        <translation>سروس سے باہر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Out of service:</source>
        <translation>سروس سے باہر:</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/overview.py"/>
        <source>Overview map</source>
        <translation>مجموعی نقشہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Overwrite</source>
        <translation>اوپر لکھ دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>PDF page (*.pdf)</source>
        <translation>PDF صفحہ (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Pa&amp;n the map</source>
        <translation>نقشہ &amp;سرکائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Packaged study “{name}”</source>
        <translation>ساتھ آئی اسٹڈی ”{name}“</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Page (PDF)</source>
        <translation>صفحہ (PDF)</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Page (SVG)</source>
        <translation>صفحہ (SVG)</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Page as picture (PNG)</source>
        <translation>صفحہ بطور تصویر (PNG)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>Paint months and hours of the day: map, tranches and scores then look at these hours only, as a what-if. Kept hours have a name and can be undone.</source>
        <translation>مہینے اور دن کے گھنٹے رنگیں: نقشہ، درجے اور اسکور پھر صرف انہی گھنٹوں کو دیکھتے ہیں، بطور آزمائش۔ رکھے ہوئے گھنٹوں کا نام ہوتا ہے اور وہ واپس لیے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Paint the hours that count; map, tranches and scores follow.</source>
        <translation>وہ گھنٹے رنگیں جو شمار ہوں؛ نقشہ، درجے اور اسکور ساتھ چلتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Painted &amp;hours</source>
        <translation>&amp;رنگے ہوئے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>Painted hours</source>
        <translation>رنگے ہوئے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>Painted hours kept</source>
        <translation>رکھے ہوئے رنگے گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Part {number} of the area has no district</source>
        <translation>رقبے کے حصے {number} میں کوئی ضلع نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Paste a site</source>
        <translation>سائٹ پیسٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Paste coordinates</source>
        <translation>کوآرڈینیٹ پیسٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/pasted.py"/>
        <source>Paste more positions, or make a site at each.</source>
        <translation>مزید مقامات پیسٹ کریں، یا ہر ایک پر سائٹ بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>Paste one position a line, such as 67.0011, 24.8607.</source>
        <translation>ہر سطر میں ایک مقام پیسٹ کریں، مثلاً 67.0011, 24.8607۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Paste style to {layer}</source>
        <translation>{layer} پر انداز پیسٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Paste {n} sites</source>
        <translation>{n} سائٹیں پیسٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Pick sites, drag them, drag the corners of an area.</source>
        <translation>سائٹیں چنیں، گھسیٹیں، رقبے کے کونے گھسیٹیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Place by score; excluded sites have none.</source>
        <translation>اسکور کے لحاظ سے درجہ؛ خارج سائٹوں کا نہیں ہوتا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Place, station, line, plant, site, layer, command or coordinates</source>
        <translation>مقام، گرڈ اسٹیشن، لائن، پلانٹ، سائٹ، تہہ، حکم یا کوآرڈینیٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Places</source>
        <translation>مقامات</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_notes.py"/>
        <source>Planner's notes</source>
        <translation>منصوبہ ساز کے نوٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play</source>
        <translation>چلائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play the year</source>
        <translation>سال چلائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play this day</source>
        <translation>یہ دن چلائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play this month</source>
        <translation>یہ مہینہ چلائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Play this week</source>
        <translation>یہ ہفتہ چلائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Point size</source>
        <translation>نقطے کا سائز</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Position</source>
        <translation>مقام</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Position estimated</source>
        <translation>اندازے کا مقام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Position to go to</source>
        <translation>جانے کا مقام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Position under the pointer (WGS 84); click copies, right click offers more</source>
        <translation>پوائنٹر کے نیچے مقام (WGS 84)؛ کلک سے نقل، دائیں کلک سے مزید</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_field.py"/>
        <source>Position under the pointer; press to copy</source>
        <translation>پوائنٹر کے نیچے مقام؛ نقل کے لیے دبائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Power held at the load's firm exceedance: for a load that trips by itself with the network intact (N-0), for any other with any one element out (N-1).</source>
        <translation>لوڈ کی یقینی حد پر دستیاب پاور: خود ٹرپ ہونے والے لوڈ کے لیے نیٹ ورک مکمل ہو تو (N-0)، باقی کے لیے کوئی ایک جزو بند ہو تو (N-1)۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Power held with any one element out. [MW]</source>
        <translation>کوئی ایک جزو بند ہونے پر دستیاب پاور۔ [میگاواٹ]</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Power held with the network intact. [MW]</source>
        <translation>نیٹ ورک مکمل ہونے پر دستیاب پاور۔ [میگاواٹ]</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Power plant</source>
        <translation>پاور پلانٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Power plants</source>
        <translation>پاور پلانٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Power that holds at the load's firm exceedance with the network intact; the measure for a load that is tripped automatically.</source>
        <translation>نیٹ ورک مکمل ہونے پر لوڈ کی یقینی حد پر دستیاب پاور؛ خودکار ٹرپ ہونے والے لوڈ کا پیمانہ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Power the site asks for; edit in place.</source>
        <translation>سائٹ جو پاور مانگتی ہے؛ یہیں بدلیں۔</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Power usage effectiveness</source>
        <translation>توانائی کی کارکردگی (PUE)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/kernel_process.py"/>
        <source>Preparing the fast engine</source>
        <translation>تیز انجن تیار ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/overview.py"/>
        <source>Press or drag to move the large map</source>
        <translation>بڑا نقشہ سرکانے کے لیے دبائیں یا گھسیٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Preview, gap {gap}.</source>
        <translation>پیش منظر، فرق {gap}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Price on what the machines do with the energy used</source>
        <translation>استعمال شدہ توانائی سے مشینوں کے کام پر قیمت</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Prices per km, bay and MVA are assumed; the route is as drawn on the map.</source>
        <translation>فی کلومیٹر، بے اور MVA قیمتیں مفروضہ ہیں؛ راستہ وہی ہے جو نقشے پر بنایا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Prices per km, bay and MVA are assumed; the route is the straight line x {factor:g}.</source>
        <translation>فی کلومیٹر، بے اور MVA قیمتیں مفروضہ ہیں؛ راستہ سیدھی لکیر x {factor:g} ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/printing/page_printer.py"/>
        <source>Print map page</source>
        <translation>نقشے کا صفحہ پرنٹ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Print sheet…</source>
        <translation>شیٹ پرنٹ کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/pages.py"/>
        <source>Program: Apache License 2.0. Made with Qt (LGPL 3), NumPy, SciPy, HiGHS, Shapely, PROJ and GDAL.</source>
        <translation>پروگرام: Apache License 2.0۔ Qt (LGPL 3)، NumPy، SciPy، HiGHS، Shapely، PROJ اور GDAL سے بنایا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Programme</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Programme in megawatts</source>
        <translation>پروگرام، میگاواٹ میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Progress of the allocation</source>
        <translation>الاٹمنٹ کی پیش رفت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>Progress of {job}</source>
        <translation>{job} کی پیش رفت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Projection of the map</source>
        <translation>نقشے کی پروجیکشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Projection {crs}; grid north within {degrees:.1f}° of true north; coordinates on the frame are WGS 84</source>
        <translation>پروجیکشن {crs}؛ گرڈ کا شمال حقیقی شمال کے {degrees:.1f}° کے اندر؛ فریم کے کوآرڈینیٹ WGS 84 میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Projections</source>
        <translation>پروجیکشنیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Proven to {gap}: no plan is worth more.</source>
        <translation>{gap} تک ثابت: کوئی منصوبہ اس سے بہتر نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Provinces</source>
        <translation>صوبے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Public benefit</source>
        <translation>عوامی فائدہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Public benefit over what they buy in a year</source>
        <translation>عوامی فائدہ تقسیم ان کی سالانہ خرید</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Public connection</source>
        <translation>عوامی کنکشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Public part of the connection not repaid, less reuse and deposit</source>
        <translation>کنکشن کا غیر ادا شدہ عوامی حصہ، منہا دوبارہ استعمال اور ضمانت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Published hourly data</source>
        <translation>شائع شدہ گھنٹہ وار ڈیٹا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Put a copy above it, to show the same rows in another way.</source>
        <translation>اس کے اوپر نقل رکھیں، تاکہ وہی سطریں کسی اور طرح دکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/grid.py"/>
        <source>Put every line and transformer back into service.</source>
        <translation>ہر لائن اور ٹرانسفارمر کو سروس میں واپس لائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Put everything back into service</source>
        <translation>سب کچھ سروس میں واپس لائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/journal_reading.py"/>
        <source>Put the file back as it was, or open the study as it was saved.</source>
        <translation>فائل کو پہلے جیسا رکھیں، یا اسٹڈی محفوظ شدہ حالت میں کھولیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Put the panels back where they are at first.</source>
        <translation>پینل شروع والی جگہ پر واپس رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Put the selected layers under a heading of their own.</source>
        <translation>منتخب تہوں کو ان کی اپنی سرخی کے تحت رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/grid_elements.py"/>
        <source>Put {name} back into service</source>
        <translation>{name} کو سروس میں واپس لائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/question_bar.py"/>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>R_firm: regularity for a load that must not be interrupted.</source>
        <translation>R_firm: اس لوڈ کی باقاعدگی جسے روکا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>R_int: regularity for a load that can be cut.</source>
        <translation>R_int: اس لوڈ کی باقاعدگی جسے کاٹا جا سکتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Radius</source>
        <translation>نصف قطر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/asking.py"/>
        <source>Radius {km:,.1f} km</source>
        <translation>نصف قطر {km:,.1f} کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/energy_budgets.py"/>
        <source>Raise the budget or lower the floor.</source>
        <translation>بجٹ بڑھائیں یا نچلی حد گھٹائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Ramp</source>
        <translation>رنگوں کا سلسلہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Ramps over 20 %</source>
        <translation>20 % سے بڑے ریمپ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Rank</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Rate of return at which the present value is zero, prices of today</source>
        <translation>شرحِ منافع جس پر موجودہ قدر صفر ہو، آج کی قیمتیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Rating assumed or synthetic</source>
        <translation>مفروضہ یا مصنوعی ریٹنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Ratings are of {n_normal_mw} branches over {n_hours} hours, the network has {n_branches} and availability of plants {n_hours_2}</source>
        <translation>ریٹنگز {n_normal_mw} شاخوں اور {n_hours} گھنٹوں کی ہیں، نیٹ ورک میں {n_branches} شاخیں اور پلانٹوں کی دستیابی {n_hours_2} گھنٹوں کی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Re&amp;cover unsaved work</source>
        <translation>غیر محفوظ کام &amp;بحال کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;ہٹائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Read with care</source>
        <translation>احتیاط سے پڑھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Read with latitude first.</source>
        <translation>پہلے عرض بلد پڑھا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Read with longitude first.</source>
        <translation>پہلے طول بلد پڑھا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/version_keeper.py"/>
        <source>Reading an earlier version</source>
        <translation>پچھلا نسخہ پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Reading or writing a file</source>
        <translation>فائل پڑھی یا لکھی جا رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Reading {file}</source>
        <translation>{file} پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Reading {name}</source>
        <translation>{name} پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/evaluation.py"/>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Region</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Region '{region}' has no area</source>
        <translation>علاقہ ’{region}‘ کا کوئی رقبہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Region the site lies in.</source>
        <translation>سائٹ جس علاقے میں ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Regions are coloured by how regular their surplus is, lines by loading, stations by the MW that stay firm, sites by score.

Drag a site and its score, its limit and its connection follow the mouse. The wheel zooms at the pointer; dragging empty ground, the middle button and Space move the map; arrows move it too. Right click a line or station to take it out of service.</source>
        <translation>علاقوں کا رنگ فاضل بجلی کی باقاعدگی، لائنوں کا لوڈنگ، گرڈ اسٹیشنوں کا یقینی میگاواٹ اور سائٹوں کا اسکور بتاتا ہے۔

سائٹ گھسیٹیں تو اس کا اسکور، رکاوٹ اور کنکشن ماؤس کے ساتھ چلتے ہیں۔ پہیہ پوائنٹر پر زوم کرتا ہے؛ خالی زمین گھسیٹنا، درمیانی بٹن اور Space نقشہ سرکاتے ہیں؛ تیر والی کلیدیں بھی۔ لائن یا گرڈ اسٹیشن کو سروس سے نکالنے کے لیے دائیں کلک کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Regions are coloured by how regular their surplus is, lines by loading, stations by the MW that stay firm. Drag to move, turn the wheel to zoom at the pointer.</source>
        <translation>علاقوں کا رنگ فاضل بجلی کی باقاعدگی، لائنوں کا لوڈنگ اور گرڈ اسٹیشنوں کا یقینی میگاواٹ بتاتا ہے۔ سرکانے کے لیے گھسیٹیں، پوائنٹر پر زوم کے لیے پہیہ گھمائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Regions by regularity</source>
        <translation>باقاعدگی کے لحاظ سے علاقے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Regular, {share:.0f} % of hours</source>
        <translation>باقاعدہ، {share:.0f} % گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Regularity</source>
        <translation>باقاعدگی</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Regularity for firm load, 0 to 100</source>
        <translation>مستقل لوڈ کے لیے باقاعدگی، 0 سے 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Regularity of the surplus for firm load, 0 to 100</source>
        <translation>مستقل لوڈ کے لیے فاضل بجلی کی باقاعدگی، 0 سے 100</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Regularity score</source>
        <translation>باقاعدگی کا اسکور</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Regulatory zone</source>
        <translation>ضابطے کا زون</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Relief of others' bills</source>
        <translation>دوسروں کے بل میں کمی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Reload</source>
        <translation>دوبارہ لوڈ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Reload {file}</source>
        <translation>{file} دوبارہ لوڈ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Remember the looks of the layer.</source>
        <translation>تہہ کی شکل یاد رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Remove layer {layer}</source>
        <translation>تہہ {layer} ہٹائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>Rename bookmark {name}</source>
        <translation>بک مارک {name} کا نام بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Rename group {group}</source>
        <translation>گروپ {group} کا نام بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Rename layer {layer}</source>
        <translation>تہہ {layer} کا نام بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Rename the one with the sites to '{layer_of_sites}', or export it alone.</source>
        <translation>سائٹوں والی تہہ کا نام ’{layer_of_sites}‘ رکھیں، یا اسے اکیلا ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Rename {site}</source>
        <translation>{site} کا نام بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>Report deficits apart and give the surplus above zero.</source>
        <translation>کمی الگ بتائیں اور فاضل بجلی صفر سے اوپر دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Reproject it to EPSG:4326.</source>
        <translation>اسے EPSG:4326 میں تبدیل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>Request served by month and hour of day</source>
        <translation>مہینے اور دن کے گھنٹے کے لحاظ سے فراہم درخواست</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>Request {mw:,.5g} MW</source>
        <translation>درخواست {mw:,.5g} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source>Requested</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/request_editor.py"/>
        <source>Requested power in megawatts</source>
        <translation>درخواست کی پاور، میگاواٹ میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/reserve.py"/>
        <source>Reserve has gaps or goes below zero</source>
        <translation>ریزرو میں خلا ہیں یا وہ صفر سے نیچے جاتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/reserve.py"/>
        <source>Reserve is given for {n_required_mw} hours and {n_is_carrier} plants, the fleet has {n_hours} and {n_plants}</source>
        <translation>ریزرو {n_required_mw} گھنٹوں اور {n_is_carrier} پلانٹوں کے لیے ہے، جبکہ پلانٹوں کے بیڑے میں {n_hours} گھنٹے اور {n_plants} پلانٹ ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Restore all</source>
        <translation>سب بحال کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Restore all out of service</source>
        <translation>سروس سے باہر سب بحال کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Restoring the study</source>
        <translation>اسٹڈی بحال ہو رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Revenue</source>
        <translation>آمدنی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Revenue less upkeep, energy bill, capacity charge and capital</source>
        <translation>آمدنی منہا دیکھ بھال، توانائی بل، گنجائش چارج اور سرمایہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Rivers</source>
        <translation>دریا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Route</source>
        <translation>راستہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Route km</source>
        <translation>راستہ km</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Route, km</source>
        <translation>راستہ، کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Row numbers</source>
        <translation>سطروں کے نمبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>Rows of the layer</source>
        <translation>تہہ کی سطریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Rows of the shortlist</source>
        <translation>شارٹ لسٹ کی سطریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Rows of {name}</source>
        <translation>{name} کی سطریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Rule or branch</source>
        <translation>قاعدہ یا شاخ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Rules and branches by price</source>
        <translation>قیمت کے لحاظ سے قاعدے اور شاخیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>R²: variance explained by month and hour, in sample: optimistic for one year.</source>
        <translation>R²: مہینے اور گھنٹے سے واضح ہونے والا تغیر، نمونے کے اندر: ایک سال کے لیے خوش گمان۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>S</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>S&amp;nap to stations, corners and edges</source>
        <translation>گرڈ اسٹیشنوں، کونوں اور کناروں پر &amp;چپکیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>SF: 1 is noise without rhythm, 0 is pure rhythm.</source>
        <translation>SF: 1 بے تال شور، 0 خالص تال۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Sand to blue-green, as regularity</source>
        <translation>ریتیلے سے نیلا سبز، باقاعدگی کی طرح</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Saturday</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Save &amp;as…</source>
        <translation>&amp;نئے نام سے محفوظ کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Save elsewhere…</source>
        <translation>کہیں اور محفوظ کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>Save it as CSV again.</source>
        <translation>اسے دوبارہ CSV میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Save it here all the same; do so when you know it was left behind there.</source>
        <translation>پھر بھی یہیں محفوظ کریں؛ تب کریں جب معلوم ہو کہ وہاں چھوڑ دی گئی تھی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Save it once more in the same place.</source>
        <translation>اسی جگہ ایک بار پھر محفوظ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>Save it with its CRS (for a Shapefile, with the .prj), or in EPSG:4326.</source>
        <translation>اسے CRS کے ساتھ محفوظ کریں (Shapefile کے لیے .prj کے ساتھ)، یا EPSG:4326 میں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Save study as</source>
        <translation>اسٹڈی نئے نام سے محفوظ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Save the changes to {study}?</source>
        <translation>{study} کی تبدیلیاں محفوظ کریں؟</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>Save the table as 'CSV UTF-8' and try again.</source>
        <translation>جدول کو ’CSV UTF-8‘ میں محفوظ کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Save under another name, open it again, or replace it with yours.</source>
        <translation>کسی اور نام سے محفوظ کریں، دوبارہ کھولیں، یا اپنی فائل سے بدل دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>Save under another name.</source>
        <translation>کسی اور نام سے محفوظ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Save your study in its place; what is there stays beside it as ~1.</source>
        <translation>اپنی اسٹڈی اس کی جگہ محفوظ کریں؛ جو وہاں ہے ساتھ ~1 کے نام سے رہے گا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Saving {file}</source>
        <translation>{file} محفوظ ہو رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Say what excludes the spot under the pointer, and the way out; or hold W.</source>
        <translation>بتائیں کہ پوائنٹر کے نیچے کی جگہ کیوں خارج ہے اور حل کیا ہے؛ یا W دبائے رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>Say what the program is and whose data it uses.</source>
        <translation>بتائیں کہ پروگرام کیا ہے اور کس کا ڈیٹا استعمال کرتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Scale 1:{scale:,.0f} on {paper}, held to within {off:.1f} % over the map; bar measured on the ground at the map's centre</source>
        <translation>پیمانہ 1:{scale:,.0f}، {paper} پر، پورے نقشے پر {off:.1f} % کے اندر؛ پٹی نقشے کے مرکز پر زمین کے مطابق ناپی گئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>Scale of the map</source>
        <translation>نقشے کا پیمانہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/scale_field.py"/>
        <source>Scale of the map at its middle; type another and press Enter</source>
        <translation>نقشے کے درمیان پر پیمانہ؛ کوئی اور لکھ کر Enter دبائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Scenario: {scenario}</source>
        <translation>منظرنامہ: {scenario}</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Score</source>
        <translation>اسکور</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Score once everyone else in the plan has what the plan gives them; × is excluded.</source>
        <translation>اسکور جب منصوبے کے باقی سب کو ان کا حصہ مل جائے؛ × یعنی خارج۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist.py"/>
        <source>Score the sites of this study again.</source>
        <translation>اس اسٹڈی کی سائٹوں کو دوبارہ اسکور کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Score when firm</source>
        <translation>مستقل ہو تو اسکور</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Score when interruptible</source>
        <translation>روکا جا سکے تو اسکور</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>Score, 0 to 100</source>
        <translation>اسکور، 0 سے 100</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Scores alone and after the plan</source>
        <translation>اکیلے اور منصوبے کے بعد کے اسکور</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Scores from 0, brown, to 100, teal</source>
        <translation>اسکور 0، بھورا، سے 100، سبز نیلا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Scores rest on {share:.0f} % of the weights; criteria without data are shared out over the others. Hours are {hourly}, ratings and prices mostly assumed.</source>
        <translation>اسکور وزنوں کے {share:.0f} % پر مبنی ہیں؛ بغیر ڈیٹا کے معیار باقی میں بانٹ دیے گئے۔ گھنٹے {hourly}، ریٹنگز اور قیمتیں زیادہ تر مفروضہ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/after_plan_desk.py"/>
        <source>Scoring sites after the plan</source>
        <translation>منصوبے کے بعد سائٹوں کا اسکور ہو رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Scoring.</source>
        <translation>اسکور ہو رہا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Search everything</source>
        <translation>سب کچھ تلاش کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>Search projections</source>
        <translation>پروجیکشن تلاش کریں</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Security class</source>
        <translation>سیکیورٹی کا درجہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Security: {policy}</source>
        <translation>سیکیورٹی: {policy}</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Seismic acceleration in 475 years</source>
        <translation>زلزلے کا اسراع (475 سال)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Select</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select &amp;all rows</source>
        <translation>&amp;تمام سطریں چنیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/margin.py"/>
        <source>Select a site first</source>
        <translation>پہلے کوئی سائٹ منتخب کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>Select a site with a hole.</source>
        <translation>سوراخ والی سائٹ منتخب کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select by &amp;circle</source>
        <translation>&amp;دائرے سے انتخاب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select by &amp;outline</source>
        <translation>&amp;خاکے سے انتخاب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select by &amp;rectangle</source>
        <translation>&amp;مستطیل سے انتخاب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select by &amp;value…</source>
        <translation>&amp;قدر سے انتخاب…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Select by value</source>
        <translation>قدر سے انتخاب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select every row of the current layer.</source>
        <translation>موجودہ تہہ کی ہر سطر چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select n&amp;othing</source>
        <translation>&amp;کچھ نہ چنیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select the rows of a layer that meet a condition.</source>
        <translation>تہہ کی وہ سطریں چنیں جو شرط پوری کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/find.py"/>
        <source>Select those rows of the current layer that are not selected.</source>
        <translation>موجودہ تہہ کی وہ سطریں چنیں جو منتخب نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Send the page with map and shortlist to a printer.</source>
        <translation>نقشے اور شارٹ لسٹ والا صفحہ پرنٹر کو بھیجیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>Sep</source>
        <translation>ستمبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/blocks.py"/>
        <source>September</source>
        <translation>ستمبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>September–November</source>
        <translation>ستمبر–نومبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Served</source>
        <translation>فراہم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Served share by month</source>
        <translation>مہینہ وار فراہم حصہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Served share of the requested energy.</source>
        <translation>درخواست کی توانائی کا فراہم حصہ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Set &amp;scale…</source>
        <translation>&amp;پیمانہ مقرر کریں…</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Set down an area of so many hectares, or of what a site of so many MW takes.</source>
        <translation>اتنے ہیکٹر کا، یا اتنے میگاواٹ کی سائٹ جتنا رقبہ رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>Set the second corner elsewhere.</source>
        <translation>دوسرا کونا کہیں اور رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Share of the served energy (DOMAIN section 1.1).</source>
        <translation>فراہم توانائی کا حصہ (DOMAIN سیکشن 1.1)۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Share of the served hours in which the tariff does not cover the cost</source>
        <translation>بجلی والے گھنٹوں کا حصہ جن میں ٹیرف لاگت پوری نہیں کرتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Share of the weight of the criteria that has data.</source>
        <translation>معیاروں کے وزن کا وہ حصہ جس کا ڈیٹا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/plan.py"/>
        <source>Share the programme over the sites, hour by hour, under every cap and limit.</source>
        <translation>پروگرام کو ہر حد اور رکاوٹ کے تحت گھنٹہ بہ گھنٹہ سائٹوں میں بانٹیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/concentration.py"/>
        <source>Shares cannot be negative or missing</source>
        <translation>حصے منفی یا غائب نہیں ہو سکتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Shares the programme among the study's sites so that it is worth most, hour by hour, within surplus and network limits. A first answer comes at once, the proven one replaces it.</source>
        <translation>پروگرام کو اسٹڈی کی سائٹوں میں یوں بانٹتا ہے کہ فاضل بجلی اور نیٹ ورک کی حدوں میں گھنٹہ بہ گھنٹہ اس کی قدر سب سے زیادہ ہو۔ پہلا جواب فوراً آتا ہے، ثابت شدہ جواب اس کی جگہ لیتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Shares the programme over the sites, hour by hour, under every cap and line limit. A first answer comes at once; the proven plan replaces it, with the gap that is left, what each rule costs and what would raise a site by 10 MW.</source>
        <translation>پروگرام کو ہر حد اور لائن کی رکاوٹ کے تحت گھنٹہ بہ گھنٹہ سائٹوں میں بانٹتا ہے۔ پہلا جواب فوراً آتا ہے؛ ثابت شدہ منصوبہ اس کی جگہ لیتا ہے، باقی فرق، ہر قاعدے کی قیمت اور سائٹ کو 10 میگاواٹ بڑھانے کے طریقے کے ساتھ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/asking.py"/>
        <source>Shift adds to the selection, Ctrl takes from it</source>
        <translation>Shift انتخاب میں شامل کرتا ہے، Ctrl نکالتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Short&amp;list</source>
        <translation>&amp;شارٹ لسٹ</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Short-circuit ratio</source>
        <translation>شارٹ سرکٹ کا تناسب</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Shortlist</source>
        <translation>شارٹ لسٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show again what was shown before going back.</source>
        <translation>واپس جانے سے پہلے والا منظر پھر دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Show all layers</source>
        <translation>تمام تہیں دکھائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Show every layer of the map.</source>
        <translation>نقشے کی ہر تہہ دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Show everything that is under way</source>
        <translation>جو کچھ جاری ہے سب دکھائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Show everything that the layer holds.</source>
        <translation>تہہ میں جو کچھ ہے سب دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show less of the country, larger.</source>
        <translation>ملک کا کم حصہ، بڑا دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show more of the country, smaller.</source>
        <translation>ملک کا زیادہ حصہ، چھوٹا دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Show on the map</source>
        <translation>نقشے پر دکھائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Show report</source>
        <translation>رپورٹ دکھائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the hour before on the map.</source>
        <translation>پچھلا گھنٹہ نقشے پر دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Show the map without a background; nothing is asked from any server.</source>
        <translation>نقشہ پس منظر کے بغیر دکھائیں؛ کسی سرور سے کچھ نہیں مانگا جاتا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the next hour on the map: flows, surplus, room and shedding.</source>
        <translation>اگلا گھنٹہ نقشے پر دکھائیں: بہاؤ، فاضل بجلی، جگہ اور لوڈ شیڈنگ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/help.py"/>
        <source>Show the packaged studies, those opened last, and the tour.</source>
        <translation>ساتھ آئی اسٹڈیز، حالیہ کھولی گئی اور سیر دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show the part of the map that was shown before.</source>
        <translation>نقشے کا وہ حصہ دکھائیں جو پہلے دکھ رہا تھا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the same hour of the day before on the map.</source>
        <translation>پچھلے دن کا یہی گھنٹہ نقشے پر دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the same hour of the next day on the map.</source>
        <translation>اگلے دن کا یہی گھنٹہ نقشے پر دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the score of a standard site at every place of the country.</source>
        <translation>ملک کی ہر جگہ پر ایک معیاری سائٹ کا اسکور دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show the selected site with its surroundings.</source>
        <translation>منتخب سائٹ اور اس کا اردگرد دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Show the strip under the map that steps and plays through the hours.</source>
        <translation>نقشے کے نیچے وہ پٹی دکھائیں جو گھنٹوں کو آگے بڑھاتی اور چلاتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Show the surface on the map</source>
        <translation>سطح نقشے پر دکھائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Show the whole study small in the corner; drag its frame to move the map.</source>
        <translation>پوری اسٹڈی کونے میں چھوٹی دکھائیں؛ نقشہ سرکانے کے لیے اس کا فریم گھسیٹیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show the whole study.</source>
        <translation>پوری اسٹڈی دکھائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Show this panel, bring it to the front, or hide it.</source>
        <translation>یہ پینل دکھائیں، سامنے لائیں یا چھپائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Show {layer}</source>
        <translation>{layer} دکھائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Single year</source>
        <translation>صرف ایک سال</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Single year: how years differ is not known; what the clock explains is optimistic.</source>
        <translation>صرف ایک سال: سالوں کا فرق معلوم نہیں؛ گھڑی جو واضح کرتی ہے وہ خوش گمان ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>Site</source>
        <translation>سائٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Site {letter}</source>
        <translation>سائٹ {letter}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>Site {number}</source>
        <translation>سائٹ {number}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>Site {number} of {n}: {site}, {mw:g} MW, score {score}</source>
        <translation>{n} میں سے سائٹ {number}: {site}، {mw:g} میگاواٹ، اسکور {score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Site, score 0 to 20</source>
        <translation>سائٹ، اسکور 0 سے 20</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>SiteSelect ended unexpectedly while something was being drawn in {title}.</source>
        <translation>SiteSelect اچانک بند ہو گیا جب {title} میں کچھ بنایا جا رہا تھا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>SiteSelect ended unexpectedly: one step of {title} since {time}: {last}.</source>
        <translation>SiteSelect اچانک بند ہو گیا: {time} سے {title} کا ایک قدم: {last}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>SiteSelect ended unexpectedly: {n:,d} steps of {title} since {time}, last: {last}.</source>
        <translation>SiteSelect اچانک بند ہو گیا: {time} سے {title} کے {n:,d} قدم، آخری: {last}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Sites</source>
        <translation>سائٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Sites and prices</source>
        <translation>سائٹیں اور قیمتیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/page_legend.py"/>
        <source>Sites by rank, coloured by score</source>
        <translation>درجے کے لحاظ سے سائٹیں، اسکور کے رنگ میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Sites by score</source>
        <translation>اسکور کے لحاظ سے سائٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Sites cannot be compared with values missing</source>
        <translation>قدریں غائب ہوں تو سائٹوں کا موازنہ نہیں ہو سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/second_opinion.py"/>
        <source>Sites cannot be compared with values missing, nor one alone</source>
        <translation>قدریں غائب ہوں یا سائٹ اکیلی ہو تو موازنہ نہیں ہو سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Sites keep their badges, which follow the score.</source>
        <translation>سائٹوں کے نشان وہی رہتے ہیں، جو اسکور کے مطابق ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Sites of the plan</source>
        <translation>منصوبے کی سائٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>Sites or grid have changed since: allocate again.</source>
        <translation>اس کے بعد سائٹیں یا گرڈ بدل گئے: دوبارہ الاٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>Sites stand there twice: {twice}</source>
        <translation>سائٹیں دو بار درج ہیں: {twice}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Size of points, millimetres</source>
        <translation>نقطوں کا سائز، ملی میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Skip the tour</source>
        <translation>سیر چھوڑیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Slate to red, as loading</source>
        <translation>سلیٹی سے سرخ، لوڈنگ کی طرح</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/workloads.csv"/>
        <source>Smelting</source>
        <translation>دھات پگھلانا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>Snap</source>
        <translation>چپکائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Solar</source>
        <translation>شمسی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/lazy_rows.py"/>
        <source>Solving the joint allocation</source>
        <translation>مشترکہ الاٹمنٹ حل ہو رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/highs.py"/>
        <source>Solving the joint allocation with HiGHS</source>
        <translation>مشترکہ الاٹمنٹ HiGHS سے حل ہو رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>Some of the marked sites have no score yet.</source>
        <translation>منتخب سائٹوں میں سے کچھ کا اسکور ابھی نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Some scores are not yet those of the painted hours</source>
        <translation>کچھ اسکور ابھی رنگے ہوئے گھنٹوں کے نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Something went wrong inside SiteSelect; the study is as it was.</source>
        <translation>SiteSelect کے اندر کچھ غلط ہوا؛ اسٹڈی جیسی تھی ویسی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Source</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Sources</source>
        <translation>ذرائع</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Sources and licences</source>
        <translation>ذرائع اور لائسنس</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>South to north along the ground.</source>
        <translation>جنوب سے شمال، زمین پر۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Sp&amp;lit along a line</source>
        <translation>لکیر سے ت&amp;قسیم کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Spectral flatness</source>
        <translation>طیفی ہمواری</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/shape_desk.py"/>
        <source>Split {name}</source>
        <translation>{name} تقسیم کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/footprint.py"/>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>St&amp;yle</source>
        <translation>&amp;انداز</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>Start and end it outside the area.</source>
        <translation>اسے رقبے سے باہر شروع اور ختم کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Starts per day</source>
        <translation>روزانہ آغاز</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>State of the answer</source>
        <translation>جواب کی حالت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>State of the plan</source>
        <translation>منصوبے کی حالت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>State of the results</source>
        <translation>نتائج کی حالت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Station</source>
        <translation>گرڈ اسٹیشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Station and voltage of the connection.</source>
        <translation>کنکشن کا گرڈ اسٹیشن اور وولٹیج۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/surface_picture.py"/>
        <source>Station too weak</source>
        <translation>گرڈ اسٹیشن بہت کمزور</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/marks.py"/>
        <source>Station {name}</source>
        <translation>گرڈ اسٹیشن {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Status</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Status bar</source>
        <translation>اسٹیٹس بار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Steepest ramp (P99)</source>
        <translation>تیز ترین ریمپ (P99)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Step {at} of {n}, {name}</source>
        <translation>{n} میں سے قدم {at}، {name}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Step {at} of {n}, {name}, taken back</source>
        <translation>{n} میں سے قدم {at}، {name}، واپس لیا گیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Step {at} of {n}, {name}, the study stands here</source>
        <translation>{n} میں سے قدم {at}، {name}، اسٹڈی یہاں ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Steps</source>
        <translation>قدم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>Stop finding the surface</source>
        <translation>سطح کا حساب روکیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Straight distance {km:,.1f} km times the route factor.</source>
        <translation>سیدھا فاصلہ {km:,.1f} کلومیٹر ضرب راستے کا فیکٹر۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Straighten the route</source>
        <translation>راستہ سیدھا کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Studies (*.gpkg)</source>
        <translation>اسٹڈیز (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Studies that you save or open appear here.</source>
        <translation>جو اسٹڈیز آپ محفوظ کریں یا کھولیں یہاں نظر آئیں گی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Study opened</source>
        <translation>اسٹڈی کھولی گئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>Study {study}</source>
        <translation>اسٹڈی {study}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Substation</source>
        <translation>گرڈ اسٹیشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/built_in_layers.py"/>
        <source>Substations by firm MW</source>
        <translation>یقینی میگاواٹ کے لحاظ سے گرڈ اسٹیشن</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Substations, firm MW</source>
        <translation>گرڈ اسٹیشن، یقینی میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>Suitability surface</source>
        <translation>موزونیت کی سطح</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_contributions.py"/>
        <source>Sum of points</source>
        <translation>نمبروں کا مجموعہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Sum over the hours of headroom, at most the request</source>
        <translation>گھنٹوں کی گنجائش کا مجموعہ، زیادہ سے زیادہ درخواست</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Sunday</source>
        <translation>اتوار</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Sundays</source>
        <translation>اتوار کے دن</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Sur&amp;face settings</source>
        <translation>سطح کی &amp;ترتیبات</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>Synthetic hourly data</source>
        <translation>مصنوعی گھنٹہ وار ڈیٹا</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>Synthetic: {tables}.</source>
        <translation>مصنوعی: {tables}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Take Draw area or Draw point, click where the load should stand; double click or Enter ends an area. Then drag it: score, MW and the one thing that limits follow while the mouse moves.</source>
        <translation>رقبہ بنائیں یا نقطہ بنائیں لیں، جہاں لوڈ ہونا چاہیے وہاں کلک کریں؛ ڈبل کلک یا Enter رقبہ ختم کرتا ہے۔ پھر اسے گھسیٹیں: اسکور، میگاواٹ اور واحد رکاوٹ ماؤس کے ساتھ چلتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/site.py"/>
        <source>Take all bends out of the connection of the selected site.</source>
        <translation>منتخب سائٹ کے کنکشن کے سب موڑ ہٹائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Take by contract</source>
        <translation>معاہدے کی کم از کم خرید</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Take from it</source>
        <translation>انتخاب سے نکالیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Take it off the list; the file stays</source>
        <translation>اسے فہرست سے ہٹائیں؛ فائل رہتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/grid.py"/>
        <source>Take out of &amp;service</source>
        <translation>&amp;سروس سے نکالیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/out_of_service.py"/>
        <source>Take out one that the study has.</source>
        <translation>وہ نکالیں جو اسٹڈی میں موجود ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Take over and save</source>
        <translation>قبضہ لے کر محفوظ کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Take over what is on disk as one step; Undo brings yours back.</source>
        <translation>جو ڈسک پر ہے اسے ایک قدم میں لے لیں؛ واپس کرنے سے آپ والا آ جاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Take studies that are not pinned off the list of those opened last.</source>
        <translation>جو اسٹڈیز پن نہیں کی گئیں انہیں حالیہ فہرست سے ہٹائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Take that covers it</source>
        <translation>خرید جو پوری ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/edit.py"/>
        <source>Take the last step back.</source>
        <translation>آخری قدم واپس لیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Take the layer off the map and out of the study; undo brings it back.</source>
        <translation>تہہ کو نقشے اور اسٹڈی سے ہٹائیں؛ واپس لینے سے آ جاتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Take the selected layers out of their group.</source>
        <translation>منتخب تہوں کو ان کے گروپ سے نکالیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Take the tour</source>
        <translation>سیر کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/optimal_use.py"/>
        <source>Take them from the same network as the model.</source>
        <translation>انہیں اسی نیٹ ورک سے لیں جس کا ماڈل ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Take {name} off the list</source>
        <translation>{name} کو فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/grid_elements.py"/>
        <source>Take {name} out of service</source>
        <translation>{name} کو سروس سے نکالیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Taken from a published document.</source>
        <translation>شائع شدہ دستاویز سے لیا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/out_of_service.py"/>
        <source>Taking {out_of_service} out cuts off {cut_off}</source>
        <translation>{out_of_service} کو نکالنے سے {cut_off} کٹ جاتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Tariff</source>
        <translation>ٹیرف</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Tariff of every hour on the energy used in it</source>
        <translation>ہر گھنٹے کا ٹیرف اس کی استعمال شدہ توانائی پر</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Tariff plus what is left of a year over the energy used</source>
        <translation>ٹیرف جمع سال کی بچت تقسیم استعمال شدہ توانائی</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Terrain slope</source>
        <translation>زمین کی ڈھلوان</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/notices.py"/>
        <source>Text of the report</source>
        <translation>رپورٹ کا متن</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>That hashprice x hashrate over (new coins + fees) x 144 blocks</source>
        <translation>یہ ہیش پرائس x ہیش ریٹ تقسیم (نئے سکے + فیس) x 144 بلاک</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>The 132 kV network beyond the station is not checked.</source>
        <translation>گرڈ اسٹیشن سے آگے 132 کے وی نیٹ ورک کی جانچ نہیں ہوتی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The Bitcoin price</source>
        <translation>بٹ کوائن کی قیمت</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The CRS of the file is not known: {crs:.60}</source>
        <translation>فائل کا CRS معلوم نہیں: {crs:.60}</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/gpkg.py"/>
        <source>The GeoPackage could not be written: {error}</source>
        <translation>GeoPackage لکھا نہیں جا سکا: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The GeoPackage is no plan</source>
        <translation>یہ GeoPackage منصوبہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>The GeoPackage is no study</source>
        <translation>یہ GeoPackage اسٹڈی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>The address does not say where zoom, column and row belong</source>
        <translation>پتہ یہ نہیں بتاتا کہ زوم، کالم اور قطار کہاں آتے ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>The answer for the selected site: its score in one sentence, then what limits it, why it has this score, in which hours it has its power, how it connects, how regular it is, and what all that rests on.

A criterion without data is named; its weight is shared out among the others and the share that has data stands beside the score.</source>
        <translation>منتخب سائٹ کا جواب: ایک جملے میں اسکور، پھر رکاوٹ کیا ہے، یہ اسکور کیوں، بجلی کن گھنٹوں میں ملتی ہے، کنکشن کیسے، باقاعدگی کتنی، اور یہ سب کس پر مبنی ہے۔

جس معیار کا ڈیٹا نہ ہو اس کا نام دیا جاتا ہے؛ اس کا وزن باقی میں بٹ جاتا ہے اور ڈیٹا والا حصہ اسکور کے ساتھ لکھا ہوتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The area falls into parts with a margin of {metres:g} m</source>
        <translation>{metres:g} میٹر کے حاشیے کے ساتھ رقبہ ٹکڑوں میں بٹ جاتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>The area that a site of so many MW takes, by the assumption.</source>
        <translation>اتنے میگاواٹ کی سائٹ کا رقبہ، مفروضے کے مطابق۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/validation.py"/>
        <source>The arguments of '{measure}' do not fit: {error}</source>
        <translation>’{measure}‘ کے دلائل میل نہیں کھاتے: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>The assumption {missing} is missing</source>
        <translation>مفروضہ {missing} موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>The base case is not ready yet</source>
        <translation>بیس کیس ابھی تیار نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>The base case was stopped: compute it (F5) to see scores.</source>
        <translation>بیس کیس روک دیا گیا تھا: اسکور دیکھنے کے لیے اسے حساب کریں (F5)۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The block subsidy</source>
        <translation>بلاک کا انعام</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>The connection starts at the middle of the site.</source>
        <translation>کنکشن سائٹ کے درمیان سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/pasted.py"/>
        <source>The corners span no area</source>
        <translation>کونے کوئی رقبہ نہیں گھیرتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The efficiency of the machines</source>
        <translation>مشینوں کی کارکردگی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/months.py"/>
        <source>The energy of a month does not fit under its hourly limit</source>
        <translation>ایک مہینے کی توانائی اپنی گھنٹہ وار حد میں نہیں سماتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The fees of a block</source>
        <translation>بلاک کی فیسیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The file cannot be read as a map: {error}</source>
        <translation>فائل نقشے کے طور پر پڑھی نہیں جا سکتی: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>The file cannot be read as a map: {why}</source>
        <translation>فائل نقشے کے طور پر پڑھی نہیں جا سکتی: {why}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file cannot be read: {strerror}</source>
        <translation>فائل پڑھی نہیں جا سکتی: {strerror}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The file does not say its CRS, and its coordinates are no degrees</source>
        <translation>فائل اپنا CRS نہیں بتاتی، اور اس کے کوآرڈینیٹ درجے نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The file has {n_drawn} map layers and none is called '{layer_of_sites}'</source>
        <translation>فائل میں نقشے کی {n_drawn} تہیں ہیں اور کسی کا نام ’{layer_of_sites}‘ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>The file holds no sites</source>
        <translation>فائل میں کوئی سائٹ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file is a database but no GeoPackage</source>
        <translation>فائل ڈیٹا بیس ہے مگر GeoPackage نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file is damaged or not a complete GeoPackage: {reason}</source>
        <translation>فائل خراب ہے یا مکمل GeoPackage نہیں: {reason}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>The file is damaged: its rows are not those that were saved</source>
        <translation>فائل خراب ہے: اس کی سطریں وہ نہیں جو محفوظ ہوئی تھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_layers.py"/>
        <source>The file is damaged: {error}</source>
        <translation>فائل خراب ہے: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file is empty</source>
        <translation>فائل خالی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>The file is no GeoPackage</source>
        <translation>فائل GeoPackage نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>The file is read-only</source>
        <translation>فائل صرف پڑھنے کے لیے ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>The file was not saved: {reason}</source>
        <translation>فائل محفوظ نہیں ہوئی: {reason}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The hole covers the whole area</source>
        <translation>سوراخ پورے رقبے کو ڈھانپ لیتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The hole cuts the area in two</source>
        <translation>سوراخ رقبے کو دو حصوں میں کاٹ دیتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The hole lies outside the area</source>
        <translation>سوراخ رقبے سے باہر ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/journal_reading.py"/>
        <source>The journal stays there; open the study as it was saved.</source>
        <translation>جرنل وہیں رہتا ہے؛ اسٹڈی محفوظ شدہ حالت میں کھولیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/workbench.py"/>
        <source>The language changes when SiteSelect is opened next.</source>
        <translation>زبان اگلی بار SiteSelect کھلنے پر بدلے گی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>The layer '{id}' belongs to every map and cannot be removed</source>
        <translation>تہہ ’{id}‘ ہر نقشے کا حصہ ہے اور ہٹائی نہیں جا سکتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The line does not cut the area in two</source>
        <translation>لکیر رقبے کو دو حصوں میں نہیں کاٹتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>The load factor</source>
        <translation>لوڈ فیکٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>The map answers first</source>
        <translation>پہلے نقشہ جواب دیتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>The map goes on without it; look at the address or the network.</source>
        <translation>نقشہ اس کے بغیر چلتا رہے گا؛ پتہ یا نیٹ ورک دیکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>The map has no layer '{layer_id}'</source>
        <translation>نقشے میں تہہ ’{layer_id}‘ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>The map has no layer '{name}'</source>
        <translation>نقشے میں تہہ ’{name}‘ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>The map has no place '{text}'</source>
        <translation>نقشے پر مقام ’{text}‘ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>The map needs to say whose tiles it shows</source>
        <translation>نقشے کو بتانا ہوتا ہے کہ وہ کس کی ٹائلیں دکھا رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_crs.py"/>
        <source>The map projection '{crs}' is not known</source>
        <translation>نقشے کی پروجیکشن ’{crs}‘ معلوم نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/sensitivities.py"/>
        <source>The network falls into {n_islands} parts that no line or transformer joins</source>
        <translation>نیٹ ورک {n_islands} حصوں میں بٹ جاتا ہے جنہیں کوئی لائن یا ٹرانسفارمر نہیں جوڑتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The network's hashrate</source>
        <translation>نیٹ ورک کا ہیش ریٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>The occupancy</source>
        <translation>استعمال کی شرح</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>The other way round</source>
        <translation>الٹی ترتیب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>The outline crosses itself: end it, and it can be repaired</source>
        <translation>خاکہ خود کو کاٹتا ہے: اسے ختم کریں، مرمت ہو سکتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>The outline crosses itself: press Enter, or click the part to keep</source>
        <translation>خاکہ خود کو کاٹتا ہے: Enter دبائیں، یا جو حصہ رکھنا ہے اس پر کلک کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>The outline crosses itself; its sound parts become {n} sites.</source>
        <translation>خاکہ خود کو کاٹتا ہے؛ اس کے درست حصے {n} سائٹیں بنتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/select.py"/>
        <source>The outline would cross itself here</source>
        <translation>یہاں خاکہ خود کو کاٹے گا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/app.py"/>
        <source>The picture cannot be written</source>
        <translation>تصویر لکھی نہیں جا سکتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/devices.py"/>
        <source>The picture could not be made: {picture}</source>
        <translation>تصویر نہیں بن سکی: {picture}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The plan cannot be saved: {error}</source>
        <translation>منصوبہ محفوظ نہیں ہو سکتا: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The plan could not be written: {error}</source>
        <translation>منصوبہ لکھا نہیں جا سکا: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/after_plan.py"/>
        <source>The plan does not cover the study hour by hour</source>
        <translation>منصوبہ اسٹڈی کے ہر گھنٹے پر محیط نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The plan is damaged: {error}</source>
        <translation>منصوبہ خراب ہے: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>The plan waits for the base case.</source>
        <translation>منصوبہ بیس کیس کا منتظر ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>The plan waits for the fast engine, which is being compiled, once on this machine.</source>
        <translation>منصوبہ تیز انجن کا منتظر ہے، جو اس مشین پر ایک بار کمپائل ہو رہا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>The plan was saved by a newer SiteSelect (schema {version}, this one reads {schema_version})</source>
        <translation>منصوبہ نئے SiteSelect نے محفوظ کیا تھا (اسکیما {version}، یہ {schema_version} پڑھتا ہے)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>The power of an accelerator is {kw:g} kW</source>
        <translation>ایکسیلریٹر کی پاور {kw:g} کلوواٹ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The price of the machines</source>
        <translation>مشینوں کی قیمت</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The price of the site</source>
        <translation>سائٹ کی قیمت</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/printing/page_printer.py"/>
        <source>The printer cannot be started</source>
        <translation>پرنٹر شروع نہیں ہو سکا</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/packaged.py"/>
        <source>The program came without '{relative}'</source>
        <translation>پروگرام کے ساتھ ’{relative}‘ نہیں آیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>The request is served in every hour.</source>
        <translation>درخواست ہر گھنٹے پوری ہوتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/route_edits.py"/>
        <source>The route leaves the Earth at {lon:g}, {lat:g}</source>
        <translation>راستہ {lon:g}، {lat:g} پر زمین سے نکل جاتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>The rows of one layer. Press a heading to sort, type words or a condition such as kv &gt;= 220 and name like 'Dam%' to list fewer. Rows that are selected here are selected on the map, and the other way round. Cells of sites can be typed into.</source>
        <translation>ایک تہہ کی سطریں۔ ترتیب کے لیے سرخی دبائیں، کم سطروں کے لیے لفظ یا شرط لکھیں، مثلاً kv &gt;= 220 and name like 'Dam%'۔ یہاں منتخب سطریں نقشے پر منتخب ہوتی ہیں اور اس کے برعکس۔ سائٹوں کے خانوں میں لکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>The same in the hours in which the load runs</source>
        <translation>یہی ان گھنٹوں میں جن میں لوڈ چلتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>The same with annuities of machines and site over the energy to be had</source>
        <translation>یہی مشینوں اور سائٹ کی اقساط کے ساتھ، دستیاب توانائی پر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>The same with any one line or transformer out; the measure for a firm load.</source>
        <translation>یہی، کوئی ایک لائن یا ٹرانسفارمر بند ہو تو؛ مستقل لوڈ کا پیمانہ۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>The same with every year's price on its trend; the network does not answer</source>
        <translation>یہی ہر سال کی رجحانی قیمت کے ساتھ؛ نیٹ ورک ردعمل نہیں دیتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/map_window.py"/>
        <source>The scale 1:{scale:g} is not above zero</source>
        <translation>پیمانہ 1:{scale:g} صفر سے زیادہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>The score of one standard site at every place of the country; what excludes it has a pattern.</source>
        <translation>ملک کی ہر جگہ پر ایک معیاری سائٹ کا اسکور؛ جہاں خارج ہو وہاں نقش ہوتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>The score of this site at every place of the country.</source>
        <translation>ملک کی ہر جگہ پر اس سائٹ کا اسکور۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/optimal_use.py"/>
        <source>The sensitivities of a bus must be {n_branches} finite numbers, one per branch</source>
        <translation>بس کی حساسیتیں {n_branches} محدود اعداد ہونی چاہئیں، ہر شاخ کا ایک</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>The sentence on top is the answer. Below stand what limits the site and when, what each criterion adds, the hours in which it has its power, and what that rests on: published, assumed or synthetic.</source>
        <translation>اوپر کا جملہ جواب ہے۔ نیچے یہ کہ سائٹ کی رکاوٹ کیا اور کب ہے، ہر معیار کیا شامل کرتا ہے، بجلی کن گھنٹوں میں ملتی ہے، اور یہ کس پر مبنی ہے: شائع شدہ، مفروضہ یا مصنوعی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>The series has negative hours, down to {series_mw:.1f} MW</source>
        <translation>سلسلے میں منفی گھنٹے ہیں، {series_mw:.1f} میگاواٹ تک</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>The series has {size} missing or infinite hours</source>
        <translation>سلسلے میں {size} گھنٹے غائب یا لامحدود ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/online_tiles.py"/>
        <source>The server learns which part of the map you look at. Nothing is asked from it before you press Show, and nothing any more once the background is off.</source>
        <translation>سرور کو معلوم ہوتا ہے کہ آپ نقشے کا کون سا حصہ دیکھ رہے ہیں۔ دکھائیں دبانے سے پہلے اس سے کچھ نہیں مانگا جاتا، اور پس منظر بند ہونے کے بعد بھی کچھ نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>The server of the background map does not answer</source>
        <translation>پس منظر کے نقشے کا سرور جواب نہیں دیتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The share of the year's energy</source>
        <translation>سال کی توانائی کا حصہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>The shortlist</source>
        <translation>شارٹ لسٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist.py"/>
        <source>The shortlist has sites that the study lacks: {strangers}</source>
        <translation>شارٹ لسٹ میں وہ سائٹیں ہیں جو اسٹڈی میں نہیں: {strangers}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>The site has no holes</source>
        <translation>سائٹ میں کوئی سوراخ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>The site lies outside every region of the study.</source>
        <translation>سائٹ اسٹڈی کے ہر علاقے سے باہر ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>The sites marked in the shortlist, two to four of them, side by side: answers, criteria, curves and figures. A dot marks the best figure of a row. After an allocation the slopes show what is left of each score once the others have their MW.</source>
        <translation>شارٹ لسٹ میں نشان زدہ دو سے چار سائٹیں ساتھ ساتھ: جواب، معیار، منحنیاں اور اعداد۔ نقطہ سطر کا بہترین عدد بتاتا ہے۔ الاٹمنٹ کے بعد ڈھلوانیں دکھاتی ہیں کہ باقی سب کو میگاواٹ ملنے پر ہر اسکور میں کیا بچتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_lock.py"/>
        <source>The study cannot be opened for editing: {strerror}</source>
        <translation>اسٹڈی ترمیم کے لیے نہیں کھل سکتی: {strerror}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_stack.py"/>
        <source>The study file has no such layer any more</source>
        <translation>اسٹڈی کی فائل میں اب یہ تہہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_views.py"/>
        <source>The study has no bookmark '{bookmark}'</source>
        <translation>اسٹڈی میں بک مارک ’{bookmark}‘ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>The study has no kind of load to plan for</source>
        <translation>اسٹڈی میں منصوبہ بندی کے لیے کسی قسم کا لوڈ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/map_window.py"/>
        <source>The study has no regions, stations or sites to put on a map</source>
        <translation>اسٹڈی میں نقشے پر رکھنے کو کوئی علاقہ، گرڈ اسٹیشن یا سائٹ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>The study stays open</source>
        <translation>اسٹڈی کھلی رہتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/journal_reading.py"/>
        <source>The study that the steps of {title} began with is not there any more</source>
        <translation>وہ اسٹڈی جس سے {title} کے قدم شروع ہوئے تھے اب موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>The study was saved by a newer SiteSelect (schema {version}, this one reads {schema_version})</source>
        <translation>اسٹڈی نئے SiteSelect نے محفوظ کی تھی (اسکیما {version}، یہ {schema_version} پڑھتا ہے)</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>The table cannot be read: {error}</source>
        <translation>جدول پڑھی نہیں جا سکتی: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>The table says no places: it needs columns lat and lon, or WKT</source>
        <translation>جدول میں مقامات نہیں: lat اور lon، یا WKT کے کالم درکار ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The tariff</source>
        <translation>ٹیرف</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The two areas do not touch</source>
        <translation>دونوں رقبے آپس میں نہیں ملتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/cutting.py"/>
        <source>The two areas touch at a single point only</source>
        <translation>دونوں رقبے صرف ایک نقطے پر ملتے ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/shapes.py"/>
        <source>The two corners span no area</source>
        <translation>دونوں کونے کوئی رقبہ نہیں گھیرتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/mining.py"/>
        <source>The upkeep of the machines</source>
        <translation>مشینوں کی دیکھ بھال</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>The weight of criteria without data is shared out among the others.</source>
        <translation>جن معیاروں کا ڈیٹا نہیں ان کا وزن باقی میں بٹ جاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rank_robustness.py"/>
        <source>The weights cannot be used</source>
        <translation>وزن استعمال نہیں ہو سکتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/presets.py"/>
        <source>The weights for {value} loads cannot be used</source>
        <translation>{value} لوڈ کے وزن استعمال نہیں ہو سکتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>The whole request fits in every hour.</source>
        <translation>پوری درخواست ہر گھنٹے سماتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/overview.py"/>
        <source>The whole study; press or drag to move the large map</source>
        <translation>پوری اسٹڈی؛ بڑا نقشہ سرکانے کے لیے دبائیں یا گھسیٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/app.py"/>
        <source>The window did not come to rest</source>
        <translation>کھڑکی ٹھہر نہ سکی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>The {rule} costs {usd:,.0f} USD for every MW by which it falls short.</source>
        <translation>{rule} جتنے میگاواٹ کم رہے، ہر میگاواٹ پر {usd:,.0f} ڈالر لاگت ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>The {rule} has room to spare.</source>
        <translation>{rule} میں گنجائش باقی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>The {rule} is 0 MW</source>
        <translation>{rule} 0 میگاواٹ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>There are no coordinates in the text</source>
        <translation>متن میں کوئی کوآرڈینیٹ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>There are no sites to allocate. Draw one first.</source>
        <translation>الاٹ کرنے کو کوئی سائٹ نہیں۔ پہلے ایک بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>There are {n} positions where one is wanted</source>
        <translation>ایک مقام کی جگہ {n} مقام ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>There can be no plan: the fast engine could not be compiled here ({reason}).</source>
        <translation>منصوبہ نہیں بن سکتا: تیز انجن یہاں کمپائل نہ ہو سکا ({reason})۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/edits.py"/>
        <source>There is already a site '{id}'</source>
        <translation>سائٹ ’{id}‘ پہلے سے موجود ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>There is already a table '{name}'</source>
        <translation>جدول ’{name}‘ پہلے سے موجود ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/basemap.py"/>
        <source>There is no base map '{name}'</source>
        <translation>بنیادی نقشہ ’{name}‘ موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/tables.py"/>
        <source>There is no column '{name}'</source>
        <translation>کالم ’{name}‘ موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/dispatched.py"/>
        <source>There is no controllable link '{line}'</source>
        <translation>قابلِ کنٹرول لنک ’{line}‘ موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>There is no energy for mining here.</source>
        <translation>یہاں مائننگ کے لیے توانائی نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>There is no export to files ending in '{suffix}'</source>
        <translation>’{suffix}‘ پر ختم ہونے والی فائلوں میں ایکسپورٹ نہیں ہوتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/measurement.py"/>
        <source>There is no figure or tolerance for {unknown}</source>
        <translation>{unknown} کے لیے کوئی عدد یا رعایت نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>There is no folder {parent}</source>
        <translation>فولڈر {parent} موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_here.py"/>
        <source>There is no help on this. The Help menu has the keyboard shortcuts and says whose data the program uses.</source>
        <translation>اس پر کوئی مدد نہیں۔ مدد کے مینو میں کی بورڈ شارٹ کٹ ہیں اور یہ کہ پروگرام کس کا ڈیٹا استعمال کرتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/out_of_service.py"/>
        <source>There is no line or transformer {unknown} to take out of service</source>
        <translation>کوئی لائن یا ٹرانسفارمر {unknown} نہیں جسے سروس سے نکالا جائے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/validation.py"/>
        <source>There is no measure '{measure}'</source>
        <translation>پیمانہ ’{measure}‘ موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/programme.py"/>
        <source>There is no phase {phase}</source>
        <translation>مرحلہ {phase} موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/copper_plate.py"/>
        <source>There is no plant {unknown}</source>
        <translation>پلانٹ {unknown} موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>There is no site to allocate to</source>
        <translation>الاٹ کرنے کو کوئی سائٹ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rank_robustness.py"/>
        <source>There is no site to rank</source>
        <translation>درجہ بندی کے لیے کوئی سائٹ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/packaged.py"/>
        <source>There is no study '{name_or_path}'</source>
        <translation>اسٹڈی ’{name_or_path}‘ موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/connection_options.py"/>
        <source>There is no substation '{station_id}'</source>
        <translation>گرڈ اسٹیشن ’{station_id}‘ موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>There is no such file</source>
        <translation>ایسی کوئی فائل نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/study.py"/>
        <source>There is no {kind} '{wanted}'</source>
        <translation>{kind} ’{wanted}‘ موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>There is nothing to allocate yet</source>
        <translation>ابھی الاٹ کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>This is a folder, not a file</source>
        <translation>یہ فولڈر ہے، فائل نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_open.py"/>
        <source>This is a folder, not a {name}</source>
        <translation>یہ فولڈر ہے، {name} نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>This is a study, which would be lost</source>
        <translation>یہ ایک اسٹڈی ہے جو ضائع ہو جائے گی</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>This is no kind of file that sites can be read from</source>
        <translation>اس قسم کی فائل سے سائٹیں نہیں پڑھی جا سکتیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>This layer has no rows, so its looks are fixed.</source>
        <translation>اس تہہ میں سطریں نہیں، اس لیے اس کی شکل مقرر ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>This makes one site.</source>
        <translation>اس سے ایک سائٹ بنتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>This makes {n} sites.</source>
        <translation>اس سے {n} سائٹیں بنتی ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Thursday</source>
        <translation>جمعرات</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 0, curtailed wind and sun</source>
        <translation>درجہ 0، ہوا اور شمسی کی کٹوتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 1, spilled water</source>
        <translation>درجہ 1، بہایا گیا پانی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 2, backed-down must-run</source>
        <translation>درجہ 2، گھٹائی گئی لازمی پیداوار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 3, idle, cheap</source>
        <translation>درجہ 3، فارغ، سستا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 4, idle, dear</source>
        <translation>درجہ 4، فارغ، مہنگا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier 5, peaking</source>
        <translation>درجہ 5، پیکنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Tier {tier}, other</source>
        <translation>درجہ {tier}، دیگر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Tools</source>
        <translation>اوزار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>Tour</source>
        <translation>سیر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Town</source>
        <translation>شہر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Tranches of MW</source>
        <translation>میگاواٹ کے درجے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Transmission lines</source>
        <translation>ٹرانسمیشن لائنیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>Try again</source>
        <translation>دوبارہ کوشش</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/app.py"/>
        <source>Try again when the machine has less to do.</source>
        <translation>جب مشین پر کام کم ہو تو دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/devices.py"/>
        <source>Try fewer dots per inch.</source>
        <translation>فی انچ کم نقطوں سے کوشش کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>Trying what limits …</source>
        <translation>رکاوٹ آزمائی جا رہی ہے …</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Tuesday</source>
        <translation>منگل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn &amp;left</source>
        <translation>&amp;بائیں گھمائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn &amp;right</source>
        <translation>&amp;دائیں گھمائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Turn site {site}</source>
        <translation>سائٹ {site} گھمائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn the map against the clock; Shift and the wheel do the same.</source>
        <translation>نقشہ گھڑی کے الٹ گھمائیں؛ Shift اور پہیہ بھی یہی کرتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn the map back so that its north is at the top.</source>
        <translation>نقشہ واپس گھمائیں تاکہ شمال اوپر ہو۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Turn the map with the clock; Shift and the wheel do the same.</source>
        <translation>نقشہ گھڑی کے رخ گھمائیں؛ Shift اور پہیہ بھی یہی کرتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Two coordinates, such as 67.0011, 24.8607 or 24°51'39"N 67°0'4"E.</source>
        <translation>دو کوآرڈینیٹ، مثلاً 67.0011, 24.8607 یا 24°51'39"N 67°0'4"E۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/synthesis/service_areas.py"/>
        <source>Two districts share one centre</source>
        <translation>دو اضلاع کا مرکز ایک ہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Two minutes, on the packaged study</source>
        <translation>دو منٹ، ساتھ آئی اسٹڈی پر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>Type a few letters of anything on the map or in the menus.</source>
        <translation>نقشے یا مینو کی کسی چیز کے چند حروف لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>Type a number.</source>
        <translation>عدد لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Type a position in degrees or in metres of the map and go there.</source>
        <translation>درجوں یا نقشے کے میٹر میں مقام لکھیں اور وہاں جائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/layer.py"/>
        <source>Type another title; in the tree of layers F2 does the same.</source>
        <translation>کوئی اور عنوان لکھیں؛ تہوں کے درخت میں F2 یہی کرتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/map.py"/>
        <source>Type the scale of the map.</source>
        <translation>نقشے کا پیمانہ لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Typical Sundays</source>
        <translation>عام اتوار</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Typical days, Mon–Sat</source>
        <translation>عام دن، پیر–ہفتہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>Typical days, all</source>
        <translation>عام دن، سب</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/seasonal_ratings.py"/>
        <source>Typical temperature has {n_rows} rows, not {hours_of_day}</source>
        <translation>عام درجۂ حرارت کی {n_rows} سطریں ہیں، {hours_of_day} نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Typical {month}, {days}, {hour:02d}:00</source>
        <translation>عام {month}، {days}، {hour:02d}:00</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>USD/MW a year</source>
        <translation>ڈالر/MW سالانہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>USD/kW</source>
        <translation>ڈالر/kW</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/title.py"/>
        <source>Undock or dock {panel}</source>
        <translation>{panel} الگ کریں یا جوڑیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>Ungroup layers</source>
        <translation>تہوں کا گروپ توڑیں</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Universities within 50 km</source>
        <translation>50 کلومیٹر کے اندر یونیورسٹیاں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>Unpack it yourself and import the one file with the sites.</source>
        <translation>اسے خود کھولیں اور سائٹوں والی ایک فائل امپورٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/questions.py"/>
        <source>Unsaved changes</source>
        <translation>غیر محفوظ تبدیلیاں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>Up and Down choose a step, Enter brings the study to it.</source>
        <translation>اوپر اور نیچے سے قدم چنیں، Enter اسٹڈی کو وہاں لے جاتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Update SiteSelect, or ask for a copy saved by this version.</source>
        <translation>SiteSelect کو اپ ڈیٹ کریں، یا اس ورژن سے محفوظ کی ہوئی نقل مانگیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/plan_file.py"/>
        <source>Update SiteSelect.</source>
        <translation>SiteSelect کو اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Updating for what is out of service; these are the last results.</source>
        <translation>سروس سے باہر چیزوں کے لیے تازہ ہو رہا ہے؛ یہ پچھلے نتائج ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>Updating; last result shown</source>
        <translation>تازہ ہو رہا ہے؛ پچھلا نتیجہ دکھایا گیا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Upkeep and staff</source>
        <translation>دیکھ بھال اور عملہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/system_view.py"/>
        <source>Use a system that the plants name.</source>
        <translation>وہ سسٹم استعمال کریں جس کا نام پلانٹ دیتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/copper_plate.py"/>
        <source>Use ids of plants.</source>
        <translation>پلانٹوں کی شناختیں استعمال کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/context.py"/>
        <source>Use ids of regions.</source>
        <translation>علاقوں کی شناختیں استعمال کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/tables.py"/>
        <source>Use one of these names or add the column.</source>
        <translation>ان میں سے کوئی نام استعمال کریں یا کالم شامل کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/export/register.py"/>
        <source>Use one of {known}.</source>
        <translation>{known} میں سے ایک استعمال کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/validation.py"/>
        <source>Use one of {measures}.</source>
        <translation>{measures} میں سے ایک استعمال کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/dispatched.py"/>
        <source>Use the id of a direct-current line.</source>
        <translation>ڈی سی لائن کی شناخت استعمال کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/study.py"/>
        <source>Use the id of a {kind} of this study.</source>
        <translation>اس اسٹڈی کے {kind} کی شناخت استعمال کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_views.py"/>
        <source>Use the id of one of its bookmarks.</source>
        <translation>اس کے کسی بک مارک کی شناخت استعمال کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/map_layers.py"/>
        <source>Use the id of one of its layers.</source>
        <translation>اس کی کسی تہہ کی شناخت استعمال کریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/measures/measurement.py"/>
        <source>Use the names of the study and give each a tolerance.</source>
        <translation>اسٹڈی کے نام استعمال کریں اور ہر ایک کو رعایت دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Use the whole screen, or go back.</source>
        <translation>پوری اسکرین استعمال کریں، یا واپس جائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>Usual columns</source>
        <translation>عام کالم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>Usual keys</source>
        <translation>عام کلیدیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/dispatch/optimal.py"/>
        <source>Value lost load at more than twice the dearest plant, so that plants run first.</source>
        <translation>لوڈ شیڈنگ کی قیمت مہنگے ترین پلانٹ کے دگنے سے زیادہ رکھیں تاکہ پلانٹ پہلے چلیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Variation</source>
        <translation>تغیر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/map_desk.py"/>
        <source>View {number}</source>
        <translation>منظر {number}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/ramps.py"/>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Voltage</source>
        <translation>وولٹیج</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>Voltage step and grid strength are not checked: no short-circuit power is given for {station}.</source>
        <translation>وولٹیج جھٹکے اور گرڈ کی مضبوطی کی جانچ نہیں ہوئی: {station} کی شارٹ سرکٹ پاور نہیں دی گئی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>W</source>
        <translation>مغرب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>Wait for it, or compute it again (F5).</source>
        <translation>اس کا انتظار کریں، یا دوبارہ حساب کریں (F5)۔</translation>
    </message>
    <message>
        <location filename="../../resources/defaults/criteria.csv"/>
        <source>Water stress times use</source>
        <translation>پانی کی قلت × استعمال</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>Ways out</source>
        <translation>حل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>Weakest input</source>
        <translation>کمزور ترین ڈیٹا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>Wednesday</source>
        <translation>بدھ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>Weighted sum of the criteria, 0 to 100; × is excluded.</source>
        <translation>معیاروں کا وزنی مجموعہ، 0 سے 100؛ × یعنی خارج۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>West to east along the ground.</source>
        <translation>مغرب سے مشرق، زمین پر۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What an allocation is</source>
        <translation>الاٹمنٹ کیا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>What colours follow</source>
        <translation>رنگ کس کے مطابق</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>What is being drawn</source>
        <translation>کیا بنایا جا رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>What is drawn, the topmost first, with the meaning of every symbol. A layer that is switched off is left out of the map and of the printed page.

Drag layers to order and group them; F2 renames, a double click opens the style. Drop any vector file on the window to bring it along: its rows are kept in the study.</source>
        <translation>جو بنا ہوا ہے، سب سے اوپر والا پہلے، ہر علامت کے مطلب کے ساتھ۔ بند کی ہوئی تہہ نقشے اور چھپے صفحے دونوں میں نہیں ہوتی۔

ترتیب اور گروپ کے لیے تہیں گھسیٹیں؛ F2 نام بدلتا ہے، ڈبل کلک انداز کھولتا ہے۔ کوئی ویکٹر فائل کھڑکی پر چھوڑیں تو وہ ساتھ آ جاتی ہے: اس کی سطریں اسٹڈی میں رہتی ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>What is missing</source>
        <translation>کیا غائب ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>What is overloaded in the base case may not be loaded further by load with a sensitivity of 3 % or more. Ratings by month, with heat and age.</source>
        <translation>جو بیس کیس میں اوورلوڈ ہے اسے 3 % یا زیادہ حساسیت والا لوڈ مزید نہیں بھر سکتا۔ ریٹنگز مہینہ وار، گرمی اور عمر کے مطابق۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>What is stepped and played</source>
        <translation>کیا آگے بڑھتا اور چلتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What is under way</source>
        <translation>جاری کام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/draft_strip.py"/>
        <source>What is wrong with what was typed</source>
        <translation>جو لکھا گیا اس میں کیا غلط ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_money.py"/>
        <source>What it leaves to others cannot be said: the assumption {key} is missing.</source>
        <translation>دوسروں کے لیے کیا بچتا ہے، نہیں کہا جا سکتا: مفروضہ {key} موجود نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>What it rests on</source>
        <translation>بنیاد کیا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>What limits</source>
        <translation>رکاوٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>What limits in most hours, or why the site is excluded.</source>
        <translation>زیادہ تر گھنٹوں میں رکاوٹ، یا سائٹ کیوں خارج ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>What limits it</source>
        <translation>رکاوٹ کیا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>What the load pays for energy; compares, changes no study.</source>
        <translation>لوڈ توانائی کا کیا دیتا ہے؛ صرف موازنہ، مطالعہ نہیں بدلتا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What the plan gives</source>
        <translation>منصوبہ کیا دیتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>What the planner noted; edit in place.</source>
        <translation>منصوبہ ساز کا نوٹ؛ یہیں بدلیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>What the score is made of</source>
        <translation>اسکور کس سے بنا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>What this rests on</source>
        <translation>یہ کس پر مبنی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What to note</source>
        <translation>قابلِ توجہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>What was found</source>
        <translation>کیا ملا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/sketch.py"/>
        <source>What was kept of a half-drawn shape cannot be read</source>
        <translation>آدھی بنی شکل کا جو حصہ محفوظ تھا پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/journal_reading.py"/>
        <source>What was not saved cannot be brought back: {reason}</source>
        <translation>جو محفوظ نہیں ہوا تھا واپس نہیں آ سکتا: {reason}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>What was read</source>
        <translation>کیا پڑھا گیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/safe_write.py"/>
        <source>What was there before is untouched. Free some space or choose another folder.</source>
        <translation>جو پہلے وہاں تھا وہ جوں کا توں ہے۔ کچھ جگہ خالی کریں یا کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>What would raise it</source>
        <translation>کیا چیز اسے بڑھائے گی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_money.py"/>
        <source>What {load} earns is not known: it has no model of revenue.</source>
        <translation>{load} کی کمائی معلوم نہیں: اس کا آمدنی ماڈل نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/coefficients.py"/>
        <source>What {name} earns is not known</source>
        <translation>{name} کی آمدنی معلوم نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money.py"/>
        <source>Wheeling</source>
        <translation>وہیلنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>When the power is there</source>
        <translation>بجلی کب ہوتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>Where do large flexible loads fit on the grid: how many MW each, how regularly, what limits them, and how sure is that?</source>
        <translation>بڑے لچکدار لوڈ گرڈ پر کہاں سماتے ہیں: ہر ایک کتنے میگاواٹ، کتنی باقاعدگی سے، رکاوٹ کیا ہے، اور یہ کتنا یقینی ہے؟</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>Where the mouse holds it; release to keep.</source>
        <translation>جہاں ماؤس نے اسے تھاما ہے؛ رکھنے کے لیے چھوڑ دیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Where the positions lie</source>
        <translation>مقامات کہاں ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_money.py"/>
        <source>Whether it pays cannot be said: the assumption {key} is missing.</source>
        <translation>منافع بخش ہے یا نہیں، نہیں کہا جا سکتا: مفروضہ {key} موجود نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Which energy it uses</source>
        <translation>کون سی توانائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/paste_positions.py"/>
        <source>Which number comes first</source>
        <translation>کون سا عدد پہلے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/lens.py"/>
        <source>Why not here?</source>
        <translation>یہاں کیوں نہیں؟</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>Why this score</source>
        <translation>یہ اسکور کیوں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/entry.py"/>
        <source>Width</source>
        <translation>چوڑائی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>Width of lines and outlines, millimetres</source>
        <translation>لکیروں اور خاکوں کی موٹائی، ملی میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>Wind</source>
        <translation>ہوا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/explore.py"/>
        <source>Wipe the painted hours; scores stand for the whole year again.</source>
        <translation>رنگے ہوئے گھنٹے مٹائیں؛ اسکور پھر پورے سال کے ہوں گے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_model.py"/>
        <source>Without a group</source>
        <translation>بغیر گروپ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>Wor&amp;kspaces</source>
        <translation>ترتی&amp;بیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Work out dispatch, flows and hosting capacity of the study again.</source>
        <translation>اسٹڈی کا ڈسپیچ، بہاؤ اور ہوسٹنگ گنجائش دوبارہ نکالیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation.py"/>
        <source>Work out the best plan</source>
        <translation>بہترین منصوبہ بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/after_plan.py"/>
        <source>Work out the plan for the whole year first.</source>
        <translation>پہلے پورے سال کا منصوبہ بنائیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/help_texts.py"/>
        <source>Work that takes longer than a moment: how far it is, what it is doing, and a button that stops it. The window goes on answering meanwhile. Below stand the jobs that ended last.</source>
        <translation>وہ کام جو لمحے بھر سے زیادہ لیتا ہے: کہاں تک پہنچا، کیا کر رہا ہے، اور روکنے کا بٹن۔ اس دوران کھڑکی جواب دیتی رہتی ہے۔ نیچے حال ہی میں ختم ہونے والے کام ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>Work under way</source>
        <translation>جاری کام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>Worked out by the program</source>
        <translation>پروگرام نے نکالا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/allocation_desk.py"/>
        <source>Working out the plan</source>
        <translation>منصوبہ بن رہا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Write the printed page with map and shortlist as PDF, SVG or PNG.</source>
        <translation>نقشے اور شارٹ لسٹ والا صفحہ PDF، SVG یا PNG میں لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Write the ranked sites as a table or map file.</source>
        <translation>درجہ بند سائٹیں جدول یا نقشے کی فائل میں لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Write the study to another file and go on with that one.</source>
        <translation>اسٹڈی کسی اور فائل میں لکھیں اور اسی پر کام جاری رکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/file.py"/>
        <source>Write the study to its file; older copies are kept beside it.</source>
        <translation>اسٹڈی اس کی فائل میں لکھیں؛ پرانی نقلیں ساتھ رہتی ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tiles/server.py"/>
        <source>Write them as {z}, {x} and {y}.</source>
        <translation>انہیں {z}، {x} اور {y} لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/study_file.py"/>
        <source>Write to another file.</source>
        <translation>کسی اور فائل میں لکھیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Writing {file}</source>
        <translation>{file} لکھی جا رہی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>Written: {file}</source>
        <translation>لکھ دیا: {file}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>Year to year</source>
        <translation>سال بہ سال</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/figures.py"/>
        <source>Years until discounted cash adds up to zero, linear within a year</source>
        <translation>سال جب تک رعایتی رقوم کا مجموعہ صفر ہو، سال کے اندر خطی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/safekeeping.py"/>
        <source>Your steps are kept safe again.</source>
        <translation>آپ کے قدم پھر محفوظ رکھے جا رہے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/journal_keeper.py"/>
        <source>Your steps cannot be kept safe at the moment: {reason}</source>
        <translation>آپ کے قدم اس وقت محفوظ نہیں رکھے جا سکتے: {reason}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>Zone</source>
        <translation>زون</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>Zones</source>
        <translation>زون</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;بڑا کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom &amp;out</source>
        <translation>&amp;چھوٹا کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom l&amp;ast</source>
        <translation>پ&amp;چھلا منظر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom ne&amp;xt</source>
        <translation>&amp;اگلا منظر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom to a &amp;box</source>
        <translation>&amp;خانے پر زوم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/actions/view.py"/>
        <source>Zoom to s&amp;ite</source>
        <translation>&amp;سائٹ پر زوم</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>a distance such as 250 or -30</source>
        <translation>فاصلہ، مثلاً 250 یا -30</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>a distance such as 250 or 1.2 km</source>
        <translation>فاصلہ، مثلاً 250 یا 1.2 km</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>a number of MW such as 80</source>
        <translation>میگاواٹ کی تعداد، مثلاً 80</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>a single year, so differences between years are not known</source>
        <translation>صرف ایک سال، اس لیے سالوں کا فرق معلوم نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>above 0</source>
        <translation>صفر سے بڑے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>add it ({description})</source>
        <translation>اسے شامل کریں ({description})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>add its line, or delete the station</source>
        <translation>اس کی لائن شامل کریں، یا گرڈ اسٹیشن حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>add the column, or delete the row</source>
        <translation>کالم شامل کریں، یا سطر حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>add the layer again with it</source>
        <translation>تہہ اس کے ساتھ دوبارہ شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>all days</source>
        <translation>تمام دن</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>all {asked:,.0f} MW hold {share} of hours</source>
        <translation>تمام {asked:,.0f} میگاواٹ {share} گھنٹوں میں دستیاب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>allocated</source>
        <translation>الاٹ شدہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>an accelerator hour costs {cost:.2f} USD and sells for {price:.2f}, electricity is {share:.0f} % of it, and {local:,.2f} {currency}/kWh would move it by {change:+.1f} %</source>
        <translation>ایکسیلریٹر کا گھنٹہ {cost:.2f} ڈالر کا پڑتا ہے اور {price:.2f} میں بکتا ہے، بجلی اس کا {share:.0f} % ہے، اور {local:,.2f} {currency}/kWh اسے {change:+.1f} % بدلے گا</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>an angle such as 45</source>
        <translation>زاویہ، مثلاً 45</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/quantities.py"/>
        <source>an area such as 40 or 0.4 km2</source>
        <translation>رقبہ، مثلاً 40 یا 0.4 km2</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>an unknown CRS</source>
        <translation>نامعلوم CRS</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/outage_strip.py"/>
        <source>and {n} more</source>
        <translation>اور {n} مزید</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>and {n} more, {excluded} of them excluded: see the exported table</source>
        <translation>اور {n} مزید، جن میں {excluded} خارج: ایکسپورٹ شدہ جدول دیکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>and {n} more: see the exported table</source>
        <translation>اور {n} مزید: ایکسپورٹ شدہ جدول دیکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>any closer</source>
        <translation>جتنا بھی قریب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>any farther</source>
        <translation>جتنا بھی دور</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>any: power costs nothing</source>
        <translation>کوئی بھی: بجلی مفت ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/provenance.py"/>
        <source>assumed</source>
        <translation>مفروضہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>at least {mw:g} MW in {region}</source>
        <translation>{region} میں کم از کم {mw:g} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/sentences.py"/>
        <source>at {hashprice:,.1f} USD/PH/day a MWh earns {earned:,.1f} USD after upkeep at {efficiency:g} J/TH and costs {tariff:,.1f}</source>
        <translation>{hashprice:,.1f} USD/PH/day پر ایک MWh دیکھ بھال کے بعد {efficiency:g} J/TH پر {earned:,.1f} ڈالر کماتا ہے اور {tariff:,.1f} کا پڑتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>cancelled after {seconds:,.1f} s</source>
        <translation>{seconds:,.1f} سیکنڈ بعد منسوخ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>candidate</source>
        <translation>امیدوار</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>cannot be stored as named values: {error}</source>
        <translation>نام والی قدروں کے طور پر محفوظ نہیں ہو سکتا: {error}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>cap of operator {operator}</source>
        <translation>آپریٹر {operator} کی حد</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>cap of phase {phase}</source>
        <translation>مرحلہ {phase} کی حد</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>cap of site {site}</source>
        <translation>سائٹ {site} کی حد</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>cap of {region}</source>
        <translation>{region} کی حد</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>change it before you save</source>
        <translation>محفوظ کرنے سے پہلے بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>circuit {number} of {name}</source>
        <translation>{name} کا سرکٹ {number}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>common-mode cap at {station}</source>
        <translation>{station} پر مشترکہ بندش کی حد</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>complete the table, or correct n_hours in study</source>
        <translation>جدول مکمل کریں، یا study میں n_hours درست کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>computed</source>
        <translation>حساب شدہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>content {hash}</source>
        <translation>مواد {hash}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>copy it from an earlier generation of the study, or from a packaged one</source>
        <translation>اسے اسٹڈی کے پچھلے نسخے سے یا ساتھ آئی اسٹڈی سے نقل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>copy the rows from an earlier generation of the study, or from a packaged one</source>
        <translation>سطریں اسٹڈی کے پچھلے نسخے سے یا ساتھ آئی اسٹڈی سے نقل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>correct local_time, or first_hour in study</source>
        <translation>local_time، یا study میں first_hour درست کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>correct the coordinates</source>
        <translation>کوآرڈینیٹ درست کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>correct the name, or add '{name}' to {refers_to}</source>
        <translation>نام درست کریں، یا ’{name}‘ کو {refers_to} میں شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>correct the number</source>
        <translation>عدد درست کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>crosses itself at {where}</source>
        <translation>{where} پر خود کو کاٹتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>data {data_class}</source>
        <translation>ڈیٹا {data_class}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>daytime</source>
        <translation>دن کا وقت</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>did you mean '{near}'? </source>
        <translation>کیا مراد ’{near}‘ تھی؟ </translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>done in {seconds:,.1f} s</source>
        <translation>{seconds:,.1f} سیکنڈ میں مکمل</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>draw it again</source>
        <translation>اسے دوبارہ بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>draw it again or delete it</source>
        <translation>اسے دوبارہ بنائیں یا حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>draw it as {kind}</source>
        <translation>اسے {kind} کے طور پر بنائیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>draw it, or delete the row</source>
        <translation>اسے بنائیں، یا سطر حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>east</source>
        <translation>مشرق</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>evenings</source>
        <translation>شامیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/plan.py"/>
        <source>exceeded by {mw:,.1f} MW</source>
        <translation>{mw:,.1f} میگاواٹ سے تجاوز</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>existing demand shed nearby</source>
        <translation>قریب میں موجودہ لوڈ شیڈنگ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>expert assumption</source>
        <translation>ماہر کا مفروضہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>failed after {seconds:,.1f} s</source>
        <translation>{seconds:,.1f} سیکنڈ بعد ناکام</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>for example kv &gt;= 220</source>
        <translation>مثلاً kv &gt;= 220</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/footprint.py"/>
        <source>for {mw:,.4g} MW</source>
        <translation>{mw:,.4g} میگاواٹ کے لیے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>full in {hours:,} h</source>
        <translation>{hours:,} گھنٹے بھری</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_record.py"/>
        <source>give a number in MW, or leave it empty</source>
        <translation>میگاواٹ میں عدد دیں، یا خالی چھوڑ دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>give a number in {unit}</source>
        <translation>{unit} میں عدد دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>give every hour from 0 to {wanted} once and in order</source>
        <translation>0 سے {wanted} تک ہر گھنٹہ ایک بار اور ترتیب سے دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>give every operator an id and a name of its own</source>
        <translation>ہر آپریٹر کو اپنی شناخت اور اپنا نام دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>give latitude and longitude in degrees, or a WKT point or polygon</source>
        <translation>عرض بلد اور طول بلد درجوں میں دیں، یا WKT نقطہ یا پولیگون</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>give one of the two another id</source>
        <translation>دونوں میں سے ایک کو کوئی اور شناخت دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>give one of the two another {column}</source>
        <translation>دونوں میں سے ایک کو کوئی اور {column} دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>give the {meaning}</source>
        <translation>دیں: {meaning}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/rows.py"/>
        <source>give {meaning}</source>
        <translation>دیں: {meaning}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/rows.py"/>
        <source>give {meaning} in {unit}</source>
        <translation>دیں: {meaning}، {unit} میں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>h</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has a gap: hour {position} follows hour {expected}</source>
        <translation>میں خلا ہے: گھنٹہ {position} گھنٹہ {expected} کے بعد ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has a name that a file cannot hold</source>
        <translation>کا نام ایسا ہے جو فائل میں نہیں آ سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has a name that only letter case tells from that of {taken}</source>
        <translation>کا نام {taken} سے صرف بڑے چھوٹے حرف میں مختلف ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>has an empty geometry</source>
        <translation>کی جیومیٹری خالی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>has coordinates that are no numbers</source>
        <translation>کے کوآرڈینیٹ اعداد نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>has no geometry</source>
        <translation>میں جیومیٹری نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has no number</source>
        <translation>میں عدد نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has {expected} rows where the study has {wanted} hours</source>
        <translation>میں {expected} سطریں ہیں جبکہ اسٹڈی میں {wanted} گھنٹے ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>has {most_told} more numbers of that kind</source>
        <translation>میں اس طرح کے {most_told} مزید اعداد ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_geometry.py"/>
        <source>holds a damaged geometry</source>
        <translation>میں خراب جیومیٹری ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_geometry.py"/>
        <source>holds a kind of geometry that is not supported</source>
        <translation>میں جیومیٹری کی ایسی قسم ہے جو قبول نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds an infinite number</source>
        <translation>میں لامحدود عدد ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/gpkg_geometry.py"/>
        <source>holds something that is not a GeoPackage geometry</source>
        <translation>میں ایسی چیز ہے جو GeoPackage جیومیٹری نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds the broken character {word}</source>
        <translation>میں ٹوٹا ہوا حرف {word} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of a number</source>
        <translation>میں عدد کی بجائے {cell} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of named values (JSON)</source>
        <translation>میں نام والی قدروں (JSON) کی بجائے {cell} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of numbers separated by spaces</source>
        <translation>میں خالی جگہ سے الگ اعداد کی بجائے {cell} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of text</source>
        <translation>میں متن کی بجائے {cell} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell} instead of yes (1) or no (0)</source>
        <translation>میں ہاں (1) یا نہیں (0) کی بجائے {cell} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {cell}, which is none of {words}</source>
        <translation>میں {cell} ہے، جو {words} میں سے کوئی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>holds {low:g}, which is more than the high end {high:g}</source>
        <translation>میں {low:g} ہے، جو اوپری حد {high:g} سے زیادہ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {number:.10g}, less than the {low:,.10g} it can be</source>
        <translation>میں {number:.10g} ہے، جو کم از کم {low:,.10g} سے کم ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {number:.10g}, more than the {high:,.10g} it can be</source>
        <translation>میں {number:.10g} ہے، جو زیادہ سے زیادہ {high:,.10g} سے زیادہ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>holds {number:.6g}, outside {low:g} to {high:g}</source>
        <translation>میں {number:.6g} ہے، {low:g} سے {high:g} کے باہر</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>holds {number:g} instead of a number {words}</source>
        <translation>میں {words} عدد کی بجائے {number:g} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {number} instead of a whole number</source>
        <translation>میں پورے عدد کی بجائے {number} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>holds {number}, which is too large to be stored</source>
        <translation>میں {number} ہے، جو محفوظ کرنے کے لیے بہت بڑا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>holds {shown} instead of a number for {name}</source>
        <translation>میں {name} کے عدد کی بجائے {shown} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>holds {shown} instead of an hour</source>
        <translation>میں گھنٹے کی بجائے {shown} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_csv.py"/>
        <source>holds {wkt:.40} instead of WKT</source>
        <translation>میں WKT کی بجائے {wkt:.40} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/site_record.py"/>
        <source>holds {words:.40} instead of a power above 0</source>
        <translation>میں صفر سے بڑی پاور کی بجائے {words:.40} ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>hourly availability</source>
        <translation>گھنٹہ وار دستیابی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>hourly demand</source>
        <translation>گھنٹہ وار ڈیمانڈ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>hours all through the year</source>
        <translation>سارا سال ہر وقت</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}' instead of a date like 2024-07-01T00:00:00</source>
        <translation>2024-07-01T00:00:00 جیسی تاریخ کی بجائے ’{words}‘ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}' instead of a number above 0</source>
        <translation>صفر سے بڑے عدد کی بجائے ’{words}‘ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}' instead of a whole number above 0</source>
        <translation>صفر سے بڑے پورے عدد کی بجائے ’{words}‘ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}', but local time carries no zone</source>
        <translation>’{words}‘ ہے، مگر مقامی وقت میں زون نہیں ہوتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is '{words}', not between {earliest} and {latest}</source>
        <translation>’{words}‘ ہے، جو {earliest} اور {latest} کے درمیان نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>is '{word}', as row {first} is called too</source>
        <translation>’{word}‘ ہے، جو سطر {first} کا بھی نام ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>is a route that does not end at '{name}' and '{name_2}'</source>
        <translation>ایسا راستہ ہے جو ’{name}‘ اور ’{name_2}‘ پر ختم نہیں ہوتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>is a station that no line reaches</source>
        <translation>ایسا گرڈ اسٹیشن ہے جس تک کوئی لائن نہیں پہنچتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>is drawn as {geom_type}</source>
        <translation>{geom_type} کے طور پر بنا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>is empty</source>
        <translation>خالی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>is empty although the plant is in service</source>
        <translation>خالی ہے حالانکہ پلانٹ سروس میں ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>is in {crs} instead of degrees</source>
        <translation>درجوں کی بجائے {crs} میں ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>is missing</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>is no sound {noun} ({at} at {where})</source>
        <translation>درست شکل نہیں: {noun} ({where} پر {at})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>is no sound {noun} ({reason})</source>
        <translation>درست شکل نہیں: {noun} ({reason})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>is not sorted: hour {position} follows hour {expected}</source>
        <translation>ترتیب میں نہیں: گھنٹہ {position} گھنٹہ {expected} کے بعد ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/info_table.py"/>
        <source>is there {n_lines} times</source>
        <translation>{n_lines} بار موجود ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>it asks for {asked:,.0f} MW, one site may have {most:,.0f} MW</source>
        <translation>یہ {asked:,.0f} میگاواٹ مانگتی ہے، ایک سائٹ کو {most:,.0f} میگاواٹ مل سکتے ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>it holds no sites itself but points at other data</source>
        <translation>اس میں سائٹیں نہیں بلکہ یہ دوسرے ڈیٹا کی طرف اشارہ کرتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>it lies inside {zones}</source>
        <translation>یہ {zones} کے اندر ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its archive cannot be unpacked ({error})</source>
        <translation>اس کا آرکائیو کھل نہیں سکتا ({error})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its archive unpacks to {unpacked_bytes:,.0f} MB, of which {allowed:,.0f} MB are allowed</source>
        <translation>اس کا آرکائیو کھل کر {unpacked_bytes:,.0f} MB بنتا ہے، اجازت {allowed:,.0f} MB کی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its content is no {title}</source>
        <translation>اس کا مواد {title} نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its content is {driver}, not {title}</source>
        <translation>اس کا مواد {driver} ہے، {title} نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/map_kinds.py"/>
        <source>its folder is named like one of GDAL's own</source>
        <translation>اس کے فولڈر کا نام GDAL کے اپنے ناموں جیسا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>its least energy share of {percent:g} %</source>
        <translation>توانائی کا کم از کم حصہ {percent:g} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/plan.py"/>
        <source>just met</source>
        <translation>بمشکل پوری</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>kV</source>
        <translation>کے وی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>km</source>
        <translation>کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>lacks {names}</source>
        <translation>میں {names} نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>latitude, longitude</source>
        <translation>عرض بلد، طول بلد</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>layer '{layer}' {why}: {fix}</source>
        <translation>تہہ ’{layer}‘ {why}: {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>layer '{layer}', column '{column}' {why}: {fix}</source>
        <translation>تہہ ’{layer}‘، کالم ’{column}‘ {why}: {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>layer '{layer}', row {row} {why}: {fix}</source>
        <translation>تہہ ’{layer}‘، سطر {row} {why}: {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/problems.py"/>
        <source>layer '{layer}', row {row}, column '{column}' {why}: {fix}</source>
        <translation>تہہ ’{layer}‘، سطر {row}، کالم ’{column}‘ {why}: {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>least AI share of {percent:g} %</source>
        <translation>اے آئی کا کم از کم حصہ {percent:g} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>least programme of {mw:g} MW</source>
        <translation>کم از کم پروگرام {mw:g} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>lies at longitude {lon:.6g}, latitude {lat:.6g}, far from the rest of the study</source>
        <translation>طول بلد {lon:.6g}، عرض بلد {lat:.6g} پر ہے، باقی اسٹڈی سے دور</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>lies at longitude {west:.6g}, latitude {south:.6g}, which is not on Earth</source>
        <translation>طول بلد {west:.6g}، عرض بلد {south:.6g} پر ہے، جو زمین پر نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>lies at {shown}, which looks like metres</source>
        <translation>{shown} پر ہے، جو میٹر لگتے ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>limit (rating {rating}): {limit}, {hours:,} h</source>
        <translation>رکاوٹ (ریٹنگ: {rating}): {limit}، {hours:,} گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>limit ({rating}): {limit}, {hours:,} h</source>
        <translation>رکاوٹ ({rating}): {limit}، {hours:,} گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>lines</source>
        <translation>لائنیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>load shares</source>
        <translation>لوڈ کے حصے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>losing it at once moves the voltage by {step:.1f} %, allowed are {most:g} %</source>
        <translation>اچانک بند ہونے سے وولٹیج {step:.1f} % ہلتا ہے، اجازت {most:g} % کی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/margin.py"/>
        <source>margin {sign}{length}</source>
        <translation>حاشیہ {sign}{length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/provenance.py"/>
        <source>measured</source>
        <translation>پیمائش شدہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>metric</source>
        <translation>میٹرک</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>miles</source>
        <translation>میل</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/figure.py"/>
        <source>missing: {key}</source>
        <translation>موجود نہیں: {key}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>more surplus in the hours in which there is too little, or a lower share</source>
        <translation>کمی والے گھنٹوں میں مزید فاضل بجلی، یا کم حصہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>move a corner so that the border does not cross</source>
        <translation>کوئی کونا سرکائیں تاکہ حد خود کو نہ کاٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>move its ends onto the two stations, or delete all corners between its ends</source>
        <translation>اس کے سرے دونوں گرڈ اسٹیشنوں پر سرکائیں، یا درمیان کے سب موڑ حذف کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>must not worsen</source>
        <translation>مزید نہ بگڑے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>n_int: runs of hours below the request; gaps shorter than an hour are merged.</source>
        <translation>n_int: درخواست سے کم گھنٹوں کے سلسلے؛ ایک گھنٹے سے کم وقفے ملا دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>n_ramp: hours in which the surplus moves by more than a fifth of the request.</source>
        <translation>n_ramp: وہ گھنٹے جن میں فاضل بجلی درخواست کے پانچویں حصے سے زیادہ ہلتی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>n_start: how often the load comes back up, by day.</source>
        <translation>n_start: لوڈ دن میں کتنی بار واپس آتا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>name one of {where}</source>
        <translation>{where} میں سے ایک کا نام دیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>names '{name}', which {refers_to} does not have</source>
        <translation>’{name}‘ کا نام لیتا ہے، جو {refers_to} میں نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>names the region '{region}', which has no column in {name}</source>
        <translation>علاقہ ’{region}‘ کا نام لیتا ہے، جس کا {name} میں کالم نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>nautical</source>
        <translation>بحری</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>nights</source>
        <translation>راتیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/rows_model.py"/>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_contributions.py"/>
        <source>no data</source>
        <translation>ڈیٹا نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>no network limit in any hour</source>
        <translation>کسی گھنٹے میں نیٹ ورک کی کوئی رکاوٹ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>no room, none of the {asked:,.0f} MW in any hour</source>
        <translation>جگہ نہیں، {asked:,.0f} میگاواٹ میں سے کسی گھنٹے میں کچھ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>no single rate: the cash flow changes sign {n} times</source>
        <translation>کوئی ایک شرح نہیں: رقوم {n} بار علامت بدلتی ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>no station of the study can carry {mw:,.0f} MW</source>
        <translation>اسٹڈی کا کوئی گرڈ اسٹیشن {mw:,.0f} میگاواٹ نہیں اٹھا سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/public.py"/>
        <source>no take would: a MWh does not leave enough</source>
        <translation>کوئی خرید نہیں: ایک MWh کافی نہیں بچاتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>none all year</source>
        <translation>سارا سال کوئی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/public.py"/>
        <source>none for a load that may be interrupted</source>
        <translation>قابلِ تعطل لوڈ کے لیے کوئی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>none of the {asked:,.0f} MW holds {share} of hours</source>
        <translation>{asked:,.0f} میگاواٹ میں سے کوئی بھی {share} گھنٹوں میں دستیاب نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>none: it never runs</source>
        <translation>کوئی نہیں: یہ کبھی نہیں چلتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/public.py"/>
        <source>none: no energy is served</source>
        <translation>کوئی نہیں: توانائی نہیں دی گئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>none: not even free power would do</source>
        <translation>کوئی نہیں: مفت بجلی بھی کافی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>none: the cash flow never changes sign</source>
        <translation>کوئی نہیں: رقوم کبھی علامت نہیں بدلتیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/money/operator.py"/>
        <source>none: there is no energy</source>
        <translation>کوئی نہیں: توانائی نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>north</source>
        <translation>شمال</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>north-east</source>
        <translation>شمال مشرق</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>north-west</source>
        <translation>شمال مغرب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>not computed yet</source>
        <translation>ابھی حساب نہیں ہوا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/welcome.py"/>
        <source>not found: {folder}</source>
        <translation>نہیں ملی: {folder}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/site_layer.py"/>
        <source>not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>not worth it</source>
        <translation>فائدہ مند نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>of 0 or more</source>
        <translation>صفر یا زیادہ کے</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>of 100</source>
        <translation>100 میں سے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>of the most surplus</source>
        <translation>سب سے زیادہ فاضل بجلی کا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hours_panel.py"/>
        <source>of the request of {site}</source>
        <translation>{site} کی درخواست کا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>official or twice confirmed</source>
        <translation>سرکاری یا دو بار تصدیق شدہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>on hold</source>
        <translation>زیرِ التوا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>on the map</source>
        <translation>نقشے پر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>one circuit of {branch}</source>
        <translation>{branch} کا ایک سرکٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>one circuit of {name}</source>
        <translation>{name} کا ایک سرکٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>one more MW of it gives {energy_mwh:,.0f} MWh a year</source>
        <translation>اس کا ایک مزید میگاواٹ سالانہ {energy_mwh:,.0f} MWh دیتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>one of its own {n}</source>
        <translation>اپنے {n} میں سے ایک</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>one report</source>
        <translation>ایک رپورٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>one unit of {branch}</source>
        <translation>{branch} کا ایک یونٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>one unit of {name}</source>
        <translation>{name} کا ایک یونٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>only painted hours ({name}): {hours:,.0f} of {all:,.0f}</source>
        <translation>صرف رنگے ہوئے گھنٹے ({name}): {all:,.0f} میں سے {hours:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/painted_hours.py"/>
        <source>only painted hours: {hours:,.0f} of {all:,.0f}</source>
        <translation>صرف رنگے ہوئے گھنٹے: {all:,.0f} میں سے {hours:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>operator</source>
        <translation>آپریٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>over 1,000 MW</source>
        <translation>1,000 میگاواٹ سے زیادہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>over 100 %</source>
        <translation>100 % سے زیادہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>over 100 %: overloaded after an outage</source>
        <translation>100 % سے زیادہ: بندش کے بعد اوورلوڈ</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>overrides '{key}', which is no assumption of the study</source>
        <translation>’{key}‘ کو بدلتا ہے، جو اسٹڈی کا مفروضہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>own cap of operator {operator}</source>
        <translation>آپریٹر {operator} کی اپنی حد</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>participants without a name</source>
        <translation>بے نام شرکا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>per year</source>
        <translation>سالانہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>planner</source>
        <translation>منصوبہ ساز</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>plants</source>
        <translation>پلانٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>programme cap</source>
        <translation>پروگرام کی حد</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/provenance.py"/>
        <source>published</source>
        <translation>شائع شدہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/circle.py"/>
        <source>radius {length}</source>
        <translation>نصف قطر {length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>rating {data_class}</source>
        <translation>ریٹنگ {data_class}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>rejected</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>rename the region or profile</source>
        <translation>علاقے یا پروفائل کا نام بدلیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>repeats hour {position}</source>
        <translation>گھنٹہ {position} دہراتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/readers/sites.py"/>
        <source>repeats the id '{name}' of row {row}</source>
        <translation>سطر {row} کی شناخت ’{name}‘ دہراتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/checks.py"/>
        <source>repeats the {column} of row {first}</source>
        <translation>سطر {first} کا {column} دہراتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>reproject it to degrees (EPSG:4326)</source>
        <translation>اسے درجوں (EPSG:4326) میں تبدیل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/contents.py"/>
        <source>reproject the layer to EPSG:4326</source>
        <translation>تہہ کو EPSG:4326 میں تبدیل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/caps.py"/>
        <source>sandbox cap of {operator}</source>
        <translation>{operator} کی سینڈ باکس حد</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/history.py"/>
        <source>saved, {time}</source>
        <translation>محفوظ، {time}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>see the ones before</source>
        <translation>پچھلے دیکھیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_money.py"/>
        <source>set by scenario {name}</source>
        <translation>منظرنامہ {name} سے مقرر</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>sets '{key}' to {told}</source>
        <translation>’{key}‘ کو {told} پر رکھتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>shortlisted</source>
        <translation>شارٹ لسٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>single year</source>
        <translation>صرف ایک سال</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>site {id}</source>
        <translation>سائٹ {id}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>skip</source>
        <translation>چھوڑ دیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>south</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>south-east</source>
        <translation>جنوب مشرق</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>south-west</source>
        <translation>جنوب مغرب</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>starts at hour {position} instead of 0</source>
        <translation>صفر کی بجائے گھنٹہ {position} سے شروع ہوتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>starts at {words} where the study starts at {first_hour}</source>
        <translation>{words} سے شروع ہوتا ہے جبکہ اسٹڈی {first_hour} سے شروع ہوتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>status</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>strict</source>
        <translation>سخت</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>surplus picking up in proportion, which is a lower bound</source>
        <translation>فاضل بجلی تناسب سے بڑھتی ہے، جو نچلی حد ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>surplus put to its best use</source>
        <translation>فاضل بجلی کا بہترین استعمال</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>swap or correct the two</source>
        <translation>دونوں بدل لیں یا درست کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>swap the two</source>
        <translation>دونوں بدل لیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/provenance.py"/>
        <source>synthetic</source>
        <translation>مصنوعی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>t CO₂/MWh</source>
        <translation>ٹن CO₂/MWh</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>the hour</source>
        <translation>گھنٹہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>the nearest station for {mw:,.0f} MW, {station}, is {km:,.0f} km away, allowed are {most:,.0f} km</source>
        <translation>{mw:,.0f} میگاواٹ کے لیے قریب ترین گرڈ اسٹیشن {station}، {km:,.0f} کلومیٹر دور ہے، اجازت {most:,.0f} کلومیٹر کی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>the one line or transformer that feeds the station</source>
        <translation>وہ واحد لائن یا ٹرانسفارمر جو گرڈ اسٹیشن کو بجلی دیتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>the request itself</source>
        <translation>خود درخواست</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/series_checks.py"/>
        <source>the row number</source>
        <translation>سطر کا نمبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>the short-circuit power is {ratio:.1f} times the request, needed is {least:g} times</source>
        <translation>شارٹ سرکٹ پاور درخواست کا {ratio:.1f} گنا ہے، {least:g} گنا درکار ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>the surplus</source>
        <translation>فاضل بجلی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>the {limit} limit {when}</source>
        <translation>رکاوٹ {limit}، {when}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>the {limit} limits {when}</source>
        <translation>رکاوٹ {limit}، {when}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>the {rule} raised by {mw:,.4g} MW</source>
        <translation>{rule} میں {mw:,.4g} میگاواٹ اضافہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>transformers</source>
        <translation>ٹرانسفارمر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/select.py"/>
        <source>turned by {angle:.1f}°</source>
        <translation>{angle:.1f}° گھمایا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>under 1 %</source>
        <translation>1 % سے کم</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>under 50 %</source>
        <translation>50 % سے کم</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>under 50 % of the emergency rating</source>
        <translation>ہنگامی ریٹنگ کے 50 % سے کم</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/symbology.py"/>
        <source>under 50 MW</source>
        <translation>50 میگاواٹ سے کم</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>unit {number} of {name}</source>
        <translation>{name} کا یونٹ {number}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>west</source>
        <translation>مغرب</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>what is overloaded without the programme is left out in those hours</source>
        <translation>جو پروگرام کے بغیر اوورلوڈ ہے وہ ان گھنٹوں میں شمار نہیں ہوتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>what is overloaded without the programme may be loaded further by at most 3 % of all load of the programme in that hour</source>
        <translation>جو پروگرام کے بغیر اوورلوڈ ہے اسے اس گھنٹے پروگرام کے کل لوڈ کے زیادہ سے زیادہ 3 % تک مزید بھرا جا سکتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>what is overloaded without the programme may not be loaded further</source>
        <translation>جو پروگرام کے بغیر اوورلوڈ ہے اسے مزید نہیں بھرا جا سکتا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when one circuit of {branch} is lost</source>
        <translation>جب {branch} کا ایک سرکٹ بند ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when one of its {n} circuits is lost</source>
        <translation>جب اس کے {n} سرکٹوں میں سے ایک بند ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when one of its {n} units is lost</source>
        <translation>جب اس کے {n} یونٹوں میں سے ایک بند ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when one unit of {branch} is lost</source>
        <translation>جب {branch} کا ایک یونٹ بند ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when {branch} are lost</source>
        <translation>جب {branch} بند ہوں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>when {branch} is lost</source>
        <translation>جب {branch} بند ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>workload</source>
        <translation>لوڈ کی قسم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/rows_model.py"/>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{after}; {rule}. No load while the region of its station sheds demand.</source>
        <translation>{after}؛ {rule}۔ جب گرڈ اسٹیشن کے علاقے میں لوڈ شیڈنگ ہو تو کوئی لوڈ نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{amount:,.0f} {unit}</source>
        <translation>{amount:,.0f} {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{amount:,.1f} million {unit}</source>
        <translation>{amount:,.1f} ملین {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_classes.py"/>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{area}, edge {length}</source>
        <translation>{area}، گھیراؤ {length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/tour.py"/>
        <source>{at:d} of {count:d}</source>
        <translation>{count:d} میں سے {at:d}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{bearing}°</source>
        <translation>{bearing}°</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>{branch} with one of {n} out</source>
        <translation>{branch}، جب {n} میں سے ایک بند ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/headroom/monitored.py"/>
        <source>{branch} with {lost} out</source>
        <translation>{branch}، جب {lost} بند ہو</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/projection.py"/>
        <source>{code}: {area}</source>
        <translation>{code}: {area}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_rows.py"/>
        <source>{column} [{unit}]</source>
        <translation>{column} [{unit}]</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{column}: least {low}, mean {mean}, median {middle}, greatest {high}, sum {total} {unit}, {missing:,} missing</source>
        <translation>{column}: کم ترین {low}، اوسط {mean}، وسطانیہ {middle}، زیادہ ترین {high}، مجموعہ {total} {unit}، {missing:,} غائب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{column}: no values</source>
        <translation>{column}: کوئی قدر نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{column}: {different:,} different, {missing:,} missing</source>
        <translation>{column}: {different:,} مختلف، {missing:,} غائب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/rows_model.py"/>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{column}: {yes:,} yes, {no:,} no</source>
        <translation>{column}: {yes:,} ہاں، {no:,} نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>{count:,d} sites</source>
        <translation>{count:,d} سائٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{count:d} criteria have no data for any of them.</source>
        <translation>{count:d} معیاروں کا ڈیٹا ان میں سے کسی کے پاس نہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/status_bar.py"/>
        <source>{count:d} jobs</source>
        <translation>{count:d} کام</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/station_candidates.py"/>
        <source>{count} candidates are none</source>
        <translation>{count} امیدوار کوئی امیدوار نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>{data_class}, not measured</source>
        <translation>{data_class}، پیمائش شدہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/imprint.py"/>
        <source>{day} {month} {year:d}</source>
        <translation>{day} {month} {year:d}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>{day} {month}, {hour}</source>
        <translation>{day} {month}، {hour}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{degrees:.4f}° E</source>
        <translation>{degrees:.4f}° مشرق</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{degrees:.4f}° N</source>
        <translation>{degrees:.4f}° شمال</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{degrees:.4f}° S</source>
        <translation>{degrees:.4f}° جنوب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{degrees:.4f}° W</source>
        <translation>{degrees:.4f}° مغرب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{distance} to {station}</source>
        <translation>{station} تک {distance}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>{east:,.0f} m E, {north:,.0f} m N</source>
        <translation>{east:,.0f} میٹر مشرق، {north:,.0f} میٹر شمال</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>{file} (not found)</source>
        <translation>{file} (نہیں ملی)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/menus.py"/>
        <source>{file} (pinned)</source>
        <translation>{file} (پن شدہ)</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_tranches.py"/>
        <source>{firm:,.0f} / {regular:,.0f} / {opportunistic:,.0f}</source>
        <translation>{firm:,.0f} / {regular:,.0f} / {opportunistic:,.0f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{firm} hold 95 % of hours; {asked} MW requested</source>
        <translation>{firm} 95 % گھنٹوں میں دستیاب؛ درخواست {asked} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} اور {last}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{first}–{last} h</source>
        <translation>{first}–{last} بجے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{fuel}, {mw:,.0f} MW</source>
        <translation>{fuel}، {mw:,.0f} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/plan_layer.py"/>
        <source>{given:,.0f} of {asked:,.0f} MW</source>
        <translation>{asked:,.0f} میں سے {given:,.0f} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/allocation_words.py"/>
        <source>{given} of {reached} at {n} of {every} sites, {security}, worth {millions:,.2f} million USD a year.</source>
        <translation>{every} میں سے {n} سائٹوں پر {reached} میں سے {given}، {security}، سالانہ قدر {millions:,.2f} ملین ڈالر۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_model.py"/>
        <source>{group} ({count:d})</source>
        <translation>{group} ({count:d})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{ha:,.1f} ha</source>
        <translation>{ha:,.1f} ہیکٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{hours:,} h</source>
        <translation>{hours:,} گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{hours:,} h ({share})</source>
        <translation>{hours:,} گھنٹے ({share})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{hours} ({days:,.0f} days)</source>
        <translation>{hours} ({days:,.0f} دن)</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{hours} all year</source>
        <translation>سارا سال {hours}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/hour_strip.py"/>
        <source>{hours} hours a second</source>
        <translation>فی سیکنڈ {hours} گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{hour} h</source>
        <translation>{hour} بجے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/dates.py"/>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/jobs.py"/>
        <source>{job}: {how}</source>
        <translation>{job}: {how}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/keyboard.py"/>
        <source>{keys} already runs “{action}”; assigning takes it away from there.</source>
        <translation>{keys} پہلے ہی ”{action}“ چلاتی ہے؛ مقرر کرنے سے وہاں سے ہٹ جائے گی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{km2:,.1f} km²</source>
        <translation>{km2:,.1f} مربع کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{km:,.0f} km {towards}</source>
        <translation>{towards} کی طرف {km:,.0f} کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{km:,.1f} km {towards}</source>
        <translation>{towards} کی طرف {km:,.1f} کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{km:,.1f} km, as drawn</source>
        <translation>{km:,.1f} کلومیٹر، جیسا بنایا گیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>{km:.0f} km to {station} {kv:g} kV</source>
        <translation>{station} {kv:g} کے وی تک {km:.0f} کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/furniture.py"/>
        <source>{km:g} km</source>
        <translation>{km:g} کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{kv:g} kV</source>
        <translation>{kv:g} کے وی</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{kv:g} kV direct current</source>
        <translation>{kv:g} کے وی ڈی سی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{kv:g} kV, {id}</source>
        <translation>{kv:g} کے وی، {id}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{kv} kV, {region}</source>
        <translation>{kv} کے وی، {region}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{label}, {letter}: {value}</source>
        <translation>{label}، {letter}: {value}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/entries.py"/>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>{label}: {value} {unit} ({source}; {date}; {confidence})</source>
        <translation>{label}: {value} {unit} ({source}؛ {date}؛ {confidence})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{lat:.5f}, {lon:.5f}</source>
        <translation>{lat:.5f}، {lon:.5f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>{layer} copy</source>
        <translation>{layer} کی نقل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>{layer}, hidden</source>
        <translation>{layer}، چھپی ہوئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>{layer}, partly shown</source>
        <translation>{layer}، کچھ دکھائی گئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_tree.py"/>
        <source>{layer}, shown</source>
        <translation>{layer}، دکھائی گئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{layer}: {column}</source>
        <translation>{layer}: {column}</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>{least} and at most {high:g}</source>
        <translation>{least} اور زیادہ سے زیادہ {high:g} کے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_heat_map.py"/>
        <source>{legend}, hatched: no data</source>
        <translation>{legend}، ترچھی لکیریں: ڈیٹا نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{length:,.0f} km</source>
        <translation>{length:,.0f} کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{length:,.0f} m</source>
        <translation>{length:,.0f} میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{length:,.2f} km</source>
        <translation>{length:,.2f} کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/select.py"/>
        <source>{length} along this way</source>
        <translation>اس راستے سے {length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/polygon.py"/>
        <source>{length} round</source>
        <translation>گھیراؤ {length}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{length}, bearing {bearing}</source>
        <translation>{length}، سمت {bearing}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{length}, bearing {bearing}; in all {total}</source>
        <translation>{length}، سمت {bearing}؛ کل {total}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{less:,.0f} MW less: {mw:,.0f} MW break no rule{score}</source>
        <translation>{less:,.0f} میگاواٹ کم: {mw:,.0f} میگاواٹ کوئی قاعدہ نہیں توڑتے{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{less:,.0f} MW less: {mw:,.0f} MW hold {share} of hours{score}</source>
        <translation>{less:,.0f} میگاواٹ کم: {mw:,.0f} میگاواٹ {share} گھنٹوں میں دستیاب{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{letter}: least in {month} with {share:.0f} %</source>
        <translation>{letter}: سب سے کم {month} میں، {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{letter}: {before} alone, {after} after the plan</source>
        <translation>{letter}: اکیلے {before}، منصوبے کے بعد {after}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{letter}: {firm} firm</source>
        <translation>{letter}: {firm} یقینی</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/badges.py"/>
        <source>{levels} network not checked</source>
        <translation>{levels} نیٹ ورک کی جانچ نہیں ہوئی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>{limit} (rating {data_class})</source>
        <translation>{limit} (ریٹنگ: {data_class})</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/bindings.py"/>
        <source>{limit} ({data_class})</source>
        <translation>{limit} ({data_class})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>{limit} ({hours:,} h)</source>
        <translation>{limit} ({hours:,} گھنٹے)</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{limit} is full in {hours:,} h: {mw:g} MW more there would add at most {usd:,.0f} USD.</source>
        <translation>{limit} {hours:,} گھنٹے بھری ہے: وہاں {mw:g} میگاواٹ مزید سے زیادہ سے زیادہ {usd:,.0f} ڈالر بڑھیں گے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>{limit} limits {when}</source>
        <translation>رکاوٹ {limit}، {when}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/pointing_out.py"/>
        <source>{limit}, {hours:,} h</source>
        <translation>{limit}، {hours:,} گھنٹے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/money_rows.py"/>
        <source>{line} – out of date</source>
        <translation>{line} – پرانی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{load} is firm, and one line or transformer alone feeds {station}</source>
        <translation>{load} مستقل لوڈ ہے، اور {station} کو صرف ایک لائن یا ٹرانسفارمر بجلی دیتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{load} needs {percent:g} % of its energy, there is surplus and no load shed nearby in {found:.1f} % of hours</source>
        <translation>{load} کو اپنی توانائی کا {percent:g} % چاہیے، فاضل بجلی بغیر قریبی لوڈ شیڈنگ کے {found:.1f} % گھنٹوں میں ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{load} never finds surplus without load shed nearby</source>
        <translation>{load} کو قریبی لوڈ شیڈنگ کے بغیر کبھی فاضل بجلی نہیں ملتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>{load}, firm at {percent:g} %</source>
        <translation>{load}، {percent:g} % پر یقینی</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{low:,.0f} to {high:,.0f} MW firm</source>
        <translation>{low:,.0f} سے {high:,.0f} یقینی میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/legend.py"/>
        <source>{low:,.0f} to {high:,.0f} MW of room</source>
        <translation>{low:,.0f} سے {high:,.0f} میگاواٹ کی جگہ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_classes.py"/>
        <source>{low} to {high}</source>
        <translation>{low} سے {high}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measures.py"/>
        <source>{m2:,.0f} m²</source>
        <translation>{m2:,.0f} مربع میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/furniture.py"/>
        <source>{m:g} m</source>
        <translation>{m:g} میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>{meaning} (DOMAIN section 1.3)</source>
        <translation>{meaning} (DOMAIN سیکشن 1.3)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>{meaning} ({column})</source>
        <translation>{meaning} ({column})</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>{meant}Correct the key, or add it to assumptions</source>
        <translation>{meant}کلید درست کریں، یا اسے assumptions میں شامل کریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{metres:,.0f} m {towards}</source>
        <translation>{towards} کی طرف {metres:,.0f} میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/outcome.py"/>
        <source>{months} months are no whole years</source>
        <translation>{months} مہینے پورے سال نہیں بنتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{months} {part} ({hours})</source>
        <translation>{months}، {part} ({hours})</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{months}, at any hour</source>
        <translation>{months}، کسی بھی وقت</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{months}, {hours}</source>
        <translation>{months}، {hours}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/painting_map.py"/>
        <source>{month}, {hour}: no data</source>
        <translation>{month}، {hour}: ڈیٹا نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/painting_map.py"/>
        <source>{month}, {hour}: {share:.0f} % {legend}</source>
        <translation>{month}، {hour}: {share:.0f} % {legend}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{month}, {start} to {end}</source>
        <translation>{month}، {start} سے {end}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{more} would add nothing: the surplus it can use is used.</source>
        <translation>{more} سے کچھ نہیں بڑھے گا: قابلِ استعمال فاضل بجلی استعمال ہو چکی ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{more} would need a larger request: it has all it may have.</source>
        <translation>{more} کے لیے بڑی درخواست درکار ہے: جو کچھ مل سکتا تھا مل چکا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{more} would need {needs}.</source>
        <translation>{more} کے لیے درکار ہے: {needs}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{more} would not pay: each would lose {usd:,.0f} USD.</source>
        <translation>{more} فائدہ نہیں دیں گے: ہر میگاواٹ پر {usd:,.0f} ڈالر نقصان ہوگا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>{mw:,.0f} of the {asked:,.0f} MW hold {share} of hours</source>
        <translation>{asked:,.0f} میں سے {mw:,.0f} میگاواٹ {share} گھنٹوں میں دستیاب</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{mw:,.3g} MW more on {branch} in {hours:,} hours</source>
        <translation>{branch} پر {hours:,} گھنٹوں میں {mw:,.3g} میگاواٹ مزید</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{mw:,.4g} MW more of what the {rule} asks for</source>
        <translation>{rule} جو مانگتی ہے اس کے {mw:,.4g} میگاواٹ مزید</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{mw:g} MW less asked for ({rule}) would add at most {usd:,.0f} USD.</source>
        <translation>مطالبہ ({rule}) {mw:g} میگاواٹ کم ہو تو زیادہ سے زیادہ {usd:,.0f} ڈالر بڑھیں گے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{mw:g} MW more of the {rule} would add at most {usd:,.0f} USD.</source>
        <translation>{rule} میں {mw:g} میگاواٹ مزید سے زیادہ سے زیادہ {usd:,.0f} ڈالر بڑھیں گے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{mw:g} MW more of {load}</source>
        <translation>{load} کے {mw:g} میگاواٹ مزید</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_duration.py"/>
        <source>{mw} MW hold 95 %</source>
        <translation>95 % میں {mw} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{mw} on average</source>
        <translation>اوسطاً {mw}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/drawing/positions.py"/>
        <source>{n:,d} lines are too many to paste</source>
        <translation>{n:,d} سطریں پیسٹ کرنے کے لیے بہت زیادہ ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>{n:,} more</source>
        <translation>{n:,} مزید</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>{n:,} of {all:,} rows are drawn, {missing:,} of them without a value.</source>
        <translation>{all:,} میں سے {n:,} سطریں بنی ہیں، جن میں {missing:,} بغیر قدر کے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>{n:,} of {all:,} rows are drawn.</source>
        <translation>{all:,} میں سے {n:,} سطریں بنی ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{n:,} of {all:,} rows listed</source>
        <translation>{all:,} میں سے {n:,} سطریں درج</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/attribute_table.py"/>
        <source>{n:,} of {all:,} rows listed, {chosen:,} selected</source>
        <translation>{all:,} میں سے {n:,} سطریں درج، {chosen:,} منتخب</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/dialogs/value_chooser.py"/>
        <source>{n:,} of {all:,} rows meet it.</source>
        <translation>{all:,} میں سے {n:,} سطریں اسے پورا کرتی ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/found_rows.py"/>
        <source>{n:,} rows</source>
        <translation>{n:,} سطریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layer_style.py"/>
        <source>{n:,} rows.</source>
        <translation>{n:,} سطریں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/sensitivities.py"/>
        <source>{n_bad} branches have no positive reactance</source>
        <translation>{n_bad} شاخوں کا ری ایکٹنس مثبت نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/metrics.py"/>
        <source>{n_hours} hours are not {years} equal years</source>
        <translation>{n_hours} گھنٹے {years} برابر سال نہیں بنتے</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/regularity/band.py"/>
        <source>{n_hours} hours are too few to redraw weeks</source>
        <translation>{n_hours} گھنٹے ہفتے دوبارہ چننے کے لیے بہت کم ہیں</translation>
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
        <translation>{name} تک اب رسائی نہیں؛ اسٹڈی کھلی رہتی ہے اور آپ کے قدم اس کمپیوٹر پر محفوظ ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/connection_options.py"/>
        <source>{name} has no {wanted} kV level for a site of this size</source>
        <translation>{name} پر اس سائز کی سائٹ کے لیے {wanted} کے وی کی سطح نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/shape_edits.py"/>
        <source>{name} is a point, not an area</source>
        <translation>{name} نقطہ ہے، رقبہ نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/cells.py"/>
        <source>{name} is neither text, number, list nor named values</source>
        <translation>{name} نہ متن ہے، نہ عدد، نہ فہرست، نہ نام والی قدریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/palette.py"/>
        <source>{name}, {kind}, {note}</source>
        <translation>{name}، {kind}، {note}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_tranches.py"/>
        <source>{name}: firm {firm:,.0f} MW, regular {regular:,.0f} MW, opportunistic {opportunistic:,.0f} MW</source>
        <translation>{name}: یقینی {firm:,.0f} میگاواٹ، باقاعدہ {regular:,.0f} میگاواٹ، موقع پر منحصر {opportunistic:,.0f} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/explorer.py"/>
        <source>{name}: loaded {loading:.0f} %; {after}</source>
        <translation>{name}: {loading:.0f} % لوڈ؛ {after}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{name}: no data</source>
        <translation>{name}: ڈیٹا نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{name}: no data; its weight is shared out among the others.</source>
        <translation>{name}: ڈیٹا نہیں؛ اس کا وزن باقی میں بانٹ دیا گیا۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>{name}: {n:,} rows added as a layer</source>
        <translation>{name}: {n:,} سطریں تہہ کے طور پر شامل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>{name}: {n} layers added</source>
        <translation>{name}: {n} تہیں شامل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{name}: {points:.1f} points</source>
        <translation>{name}: {points:.1f} نمبر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{name}: {raw} gives {share} of {most:.1f} points; data {data_class}.</source>
        <translation>{name}: {raw} سے {most:.1f} نمبروں کا {share}؛ ڈیٹا {data_class}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/prices.py"/>
        <source>{needs}; and {n} smaller limits</source>
        <translation>{needs}؛ اور {n} چھوٹی رکاوٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/position_words.py"/>
        <source>{north} {north_letter}, {east} {east_letter}</source>
        <translation>{north} {north_letter}، {east} {east_letter}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{north}, {east}</source>
        <translation>{north}، {east}</translation>
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
        <translation>{words} عدد کی بجائے {number:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/wording.py"/>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/layer_desk.py"/>
        <source>{n} layers</source>
        <translation>{n} تہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>{n} more notes stand in the exported tables.</source>
        <translation>مزید {n} نوٹ ایکسپورٹ شدہ جدولوں میں ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/painting_map.py"/>
        <source>{n} of 288 cells are painted</source>
        <translation>288 میں سے {n} خانے رنگے ہوئے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/layer_classes.py"/>
        <source>{n} other values</source>
        <translation>{n} دیگر قدریں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>{n} sites scored</source>
        <translation>{n} سائٹوں کا اسکور</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/busiest_time.py"/>
        <source>{part} ({hours}) all year</source>
        <translation>سارا سال {part} ({hours})</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/risk/markets.py"/>
        <source>{paths} paths over {months} months</source>
        <translation>{months} مہینوں پر {paths} راستے</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>{percent:,.0f} % of its emergency rating with {lost} out</source>
        <translation>{lost} بند ہونے پر ہنگامی ریٹنگ کا {percent:,.0f} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>{percent:,.0f} % of its emergency rating with {lost} out, {when}</source>
        <translation>{lost} بند ہونے پر ہنگامی ریٹنگ کا {percent:,.0f} %، {when}</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/map_hours.py"/>
        <source>{percent:,.0f} % of its emergency rating; no outage adds to it</source>
        <translation>ہنگامی ریٹنگ کا {percent:,.0f} %؛ کوئی بندش اس میں اضافہ نہیں کرتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>{percent:.6g} %</source>
        <translation>{percent:.6g} %</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/label_painter.py"/>
        <source>{plant}, {mw:,.0f} MW</source>
        <translation>{plant}، {mw:,.0f} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/render/chart_contributions.py"/>
        <source>{points:.1f} / {most:.1f}</source>
        <translation>{points:.1f} / {most:.1f}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{problems}; and {n} more</source>
        <translation>{problems}؛ اور {n} مزید</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_plan.py"/>
        <source>{reason}.</source>
        <translation>{reason}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation.py"/>
        <source>{rule}, of which network, surplus and energy shares hold {mw:,.0f}</source>
        <translation>{rule}، جس میں نیٹ ورک، فاضل بجلی اور توانائی کے حصے {mw:,.0f} دیتے ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/sentences.py"/>
        <source>{score:.0f} of 100: {held}; {limit}.</source>
        <translation>100 میں سے {score:.0f}: {held}؛ {limit}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/answer.py"/>
        <source>{score} of 100</source>
        <translation>100 میں سے {score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>{security}, {use}. {policy}</source>
        <translation>{security}، {use}۔ {policy}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/layers.py"/>
        <source>{share:.0%}</source>
        <translation>{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/scoring/rules.py"/>
        <source>{share} of hours hold {mw:,.0f} MW, the firm load asks for {asked:,.0f} MW</source>
        <translation>{share} گھنٹوں میں {mw:,.0f} میگاواٹ دستیاب ہیں، مستقل لوڈ {asked:,.0f} میگاواٹ مانگتا ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{share} of the weight</source>
        <translation>وزن کا {share}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>{share} of the weight has data; 1 criterion has none and its weight is shared out.</source>
        <translation>وزن کے {share} کا ڈیٹا ہے؛ 1 معیار کا نہیں اور اس کا وزن بانٹ دیا گیا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/results.py"/>
        <source>{share} of the weight has data; {n} criteria have none and their weight is shared out.</source>
        <translation>وزن کے {share} کا ڈیٹا ہے؛ {n} معیاروں کا نہیں اور ان کا وزن بانٹ دیا گیا ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>{shown:,d} of {count:,d} sites</source>
        <translation>{count:,d} میں سے {shown:,d} سائٹیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>{sites}, {n} excluded</source>
        <translation>{sites}، {n} خارج</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist.py"/>
        <source>{sites}; a what-if, {hours}</source>
        <translation>{sites}؛ آزمائش، {hours}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/site_scorer.py"/>
        <source>{site} asks for {mw:g} MW</source>
        <translation>{site} {mw:g} میگاواٹ مانگتی ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/session.py"/>
        <source>{site} copy</source>
        <translation>{site} کی نقل</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>{site} draws level at no weight of a single criterion</source>
        <translation>{site} کسی ایک معیار کے کسی وزن پر برابر نہیں آتی</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>{site} draws level if {criterion} counts {weight:.2f} or less (now {today:.2f})</source>
        <translation>{site} برابر آ جاتی ہے اگر {criterion} کا وزن {weight:.2f} یا کم ہو (اب {today:.2f})</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>{site} draws level if {criterion} counts {weight:.2f} or more (now {today:.2f})</source>
        <translation>{site} برابر آ جاتی ہے اگر {criterion} کا وزن {weight:.2f} یا زیادہ ہو (اب {today:.2f})</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/ranking.py"/>
        <source>{site} is another kind of load, weighed otherwise</source>
        <translation>{site} کسی اور قسم کا لوڈ ہے، جس کا وزن الگ ہے</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{site} is excluded: {rules}</source>
        <translation>{site} خارج ہے: {rules}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{site} may have 0 MW by its request or the cap of one site</source>
        <translation>{site} کو اپنی درخواست یا ایک سائٹ کی حد کے باعث 0 میگاواٹ مل سکتے ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/allocation_case.py"/>
        <source>{site} may have {mw:g} MW, less than the least of {least:g}</source>
        <translation>{site} کو {mw:g} میگاواٹ مل سکتے ہیں، کم از کم {least:g} سے کم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/search/index.py"/>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/names.py"/>
        <source>{start}–{end} {kv:g} kV direct-current line</source>
        <translation>{start}–{end} {kv:g} کے وی ڈی سی لائن</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/names.py"/>
        <source>{start}–{end} {kv:g} kV line</source>
        <translation>{start}–{end} {kv:g} کے وی لائن</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/grid/names.py"/>
        <source>{station} {high:g}/{low:g} kV transformers</source>
        <translation>{station} کے {high:g}/{low:g} کے وی ٹرانسفارمر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/shortlist_columns.py"/>
        <source>{station}, {kv:g} kV</source>
        <translation>{station}، {kv:g} کے وی</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_page.py"/>
        <source>{study}: shortlist of sites</source>
        <translation>{study}: سائٹوں کی شارٹ لسٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/caveats.py"/>
        <source>{table} ({fields})</source>
        <translation>{table} ({fields})</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/site_facts.py"/>
        <source>{table}: {data_class}</source>
        <translation>{table}: {data_class}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/surface_panel.py"/>
        <source>{text} ({share:.0f} %)</source>
        <translation>{text} ({share:.0f} %)</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/compare.py"/>
        <source>{text}, best</source>
        <translation>{text}، بہترین</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/version_keeper.py"/>
        <source>{time}, kept by itself</source>
        <translation>{time}، خود رکھا گیا</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/version_keeper.py"/>
        <source>{time}, saved</source>
        <translation>{time}، محفوظ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/recovery.py"/>
        <source>{title}: {n:,d} steps since {time}</source>
        <translation>{title}: {time} سے {n:,d} قدم</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>{trouble}. Choose another name to save it under.</source>
        <translation>{trouble}۔ محفوظ کرنے کے لیے کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_desk.py"/>
        <source>{trouble}. Your changes can be saved under another name.</source>
        <translation>{trouble}۔ آپ کی تبدیلیاں کسی اور نام سے محفوظ ہو سکتی ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/plan.py"/>
        <source>{used:,.1f} of at least {least:,.1f} MW</source>
        <translation>کم از کم {least:,.1f} میں سے {used:,.1f} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/plan.py"/>
        <source>{used:,.1f} of {most:,.1f} MW</source>
        <translation>{most:,.1f} میں سے {used:,.1f} میگاواٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/assumption_checks.py"/>
        <source>{value} instead of a number</source>
        <translation>عدد کی بجائے {value}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{way} is outside the zone; there: {rule}</source>
        <translation>{way} زون سے باہر ہے؛ وہاں: {rule}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{way} is outside the zone{score}</source>
        <translation>{way} زون سے باہر ہے{score}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/hour_views.py"/>
        <source>{weekday}, {day} {month} {year}, {hour:02d}:00</source>
        <translation>{weekday}، {day} {month} {year}، {hour:02d}:00</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{what} ({where}).</source>
        <translation>{what} ({where})۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{what} ({where}). {fix}</source>
        <translation>{what} ({where})۔ {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/study/why_not.py"/>
        <source>{what} brings nothing: then {limit} limits</source>
        <translation>{what} سے کچھ نہیں ملتا: پھر رکاوٹ {limit}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/economics/computing.py"/>
        <source>{what} is {value:g}</source>
        <translation>{what}: {value:g}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{what}.</source>
        <translation>{what}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/errors.py"/>
        <source>{what}. {fix}</source>
        <translation>{what}۔ {fix}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/file_questions.py"/>
        <source>{what}; it was not saved.</source>
        <translation>{what}؛ یہ محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{when}: no data</source>
        <translation>{when}: ڈیٹا نہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/chart_widgets.py"/>
        <source>{when}: {mw} of {asked} MW on average; fully served in {share} of hours</source>
        <translation>{when}: اوسطاً {asked} میں سے {mw} میگاواٹ؛ {share} گھنٹوں میں پوری فراہم</translation>
    </message>
    <message>
        <location filename="../../siteselect/io/geometry_checks.py"/>
        <source>{why}: latitude and longitude look swapped</source>
        <translation>{why}: عرض بلد اور طول بلد بدلے ہوئے لگتے ہیں</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/rectangle.py"/>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <location filename="../../siteselect/core/allocation/candidate.py"/>
        <source>{workload} at {site}</source>
        <translation>{site} پر {workload}</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>{work} ({percent:.0f} %). Scores follow.</source>
        <translation>{work} ({percent:.0f} %)۔ اسکور آگے آتے ہیں۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/inspector.py"/>
        <source>{work}.</source>
        <translation>{work}۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} NM</source>
        <translation>{x} بحری میل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} acres</source>
        <translation>{x} ایکڑ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} ft</source>
        <translation>{x} فٹ</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} ha</source>
        <translation>{x} ہیکٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} km</source>
        <translation>{x} کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} km²</source>
        <translation>{x} مربع کلومیٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} m</source>
        <translation>{x} میٹر</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} mi</source>
        <translation>{x} میل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/canvas/tools/measuring.py"/>
        <source>{x} sq mi</source>
        <translation>{x} مربع میل</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>ρ168: correlation with the same hour a week earlier.</source>
        <translation>ρ168: ایک ہفتہ پہلے کے اسی گھنٹے سے ہم ربطی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>ρ24: correlation with the same hour a day earlier.</source>
        <translation>ρ24: ایک دن پہلے کے اسی گھنٹے سے ہم ربطی۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/shell/panels/regularity_rows.py"/>
        <source>φ: MW in 95 % of hours over the mean; 1 is a flat line.</source>
        <translation>φ: 95 % گھنٹوں کے میگاواٹ بٹا اوسط؛ 1 ہموار لکیر ہے۔</translation>
    </message>
    <message>
        <location filename="../../siteselect/layout/shortlist_table.py"/>
        <source>– not known or not computed</source>
        <translation>– معلوم نہیں یا حساب نہیں ہوا</translation>
    </message>
</context>
</TS>
