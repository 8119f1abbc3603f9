<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message><source>OK</source><translation>ٹھیک ہے</translation></message>
    <message><source>Save</source><translation>محفوظ کریں</translation></message>
    <message><source>Save All</source><translation>سب محفوظ کریں</translation></message>
    <message><source>Open</source><translation>کھولیں</translation></message>
    <message><source>&amp;Yes</source><translation>&amp;ہاں</translation></message>
    <message><source>Yes to &amp;All</source><translation>&amp;سب کے لیے ہاں</translation></message>
    <message><source>&amp;No</source><translation>&amp;نہیں</translation></message>
    <message><source>N&amp;o to All</source><translation>سب کے لیے ن&amp;ہیں</translation></message>
    <message><source>Abort</source><translation>روک دیں</translation></message>
    <message><source>Retry</source><translation>دوبارہ کوشش</translation></message>
    <message><source>Ignore</source><translation>نظر انداز کریں</translation></message>
    <message><source>Close</source><translation>بند کریں</translation></message>
    <message><source>Cancel</source><translation>منسوخ</translation></message>
    <message><source>Discard</source><translation>چھوڑ دیں</translation></message>
    <message><source>Help</source><translation>مدد</translation></message>
    <message><source>Apply</source><translation>لاگو کریں</translation></message>
    <message><source>Reset</source><translation>پہلے جیسا</translation></message>
    <message><source>Restore Defaults</source><translation>عام قدریں بحال کریں</translation></message>
</context>
<context>
    <name>QLineEdit</name>
    <message><source>&amp;Undo</source><translation>&amp;واپس</translation></message>
    <message><source>&amp;Redo</source><translation>&amp;دوبارہ</translation></message>
    <message><source>Cu&amp;t</source><translation>&amp;کاٹیں</translation></message>
    <message><source>&amp;Copy</source><translation>&amp;نقل</translation></message>
    <message><source>&amp;Paste</source><translation>&amp;پیسٹ</translation></message>
    <message><source>Delete</source><translation>حذف</translation></message>
    <message><source>Select All</source><translation>سب منتخب کریں</translation></message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message><source>&amp;Undo</source><translation>&amp;واپس</translation></message>
    <message><source>&amp;Redo</source><translation>&amp;دوبارہ</translation></message>
    <message><source>Cu&amp;t</source><translation>&amp;کاٹیں</translation></message>
    <message><source>&amp;Copy</source><translation>&amp;نقل</translation></message>
    <message><source>Copy &amp;Link Location</source><translation>&amp;لنک کی نقل</translation></message>
    <message><source>&amp;Paste</source><translation>&amp;پیسٹ</translation></message>
    <message><source>Delete</source><translation>حذف</translation></message>
    <message><source>Select All</source><translation>سب منتخب کریں</translation></message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message><source>&amp;Step up</source><translation>&amp;بڑھائیں</translation></message>
    <message><source>Step &amp;down</source><translation>&amp;گھٹائیں</translation></message>
    <message><source>&amp;Select All</source><translation>&amp;سب منتخب کریں</translation></message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message><source>Press shortcut</source><translation>کلیدیں دبائیں</translation></message>
    <message><source>%1, ...</source><translation>%1، ...</translation></message>
</context>
</TS>
