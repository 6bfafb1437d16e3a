// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowwords.h"

#include <algorithm>
#include <string_view>

namespace tradestrata {

namespace {

struct WindowWords
{
    std::string_view commandLine; ///< the sentence of a message that names options
    const char *window;           ///< the same about the controls of the window, with the same arguments
};

constexpr WindowWords windowSentences[]{
    {"“%1” is %2: stated with --role.", QT_TRANSLATE_NOOP("Message", "“%1” is %2: stated as its role.")},
    {"All values are of the trade with “%1”: stated with --products-of.",
     QT_TRANSLATE_NOOP("Message", "All values are of the trade with “%1”: stated as the partner of the "
                                  "products.")},
    {"Several columns hold numbers (%1): say which holds the values, for example with --role “%2=exports”.",
     QT_TRANSLATE_NOOP("Message", "Several columns hold numbers (%1): choose the role of the one with the "
                                  "values, such as “%2”, in File > Import Data.")},
    {"The numbers under “%1” do not look like exports or imports of one period in current money; if they are, say so "
     "with --role “%1=exports”.",
     QT_TRANSLATE_NOOP("Message", "The numbers under “%1” do not look like exports or imports of one period in current "
                                  "money; if they are, choose the role of “%1” in File > Import Data.")},
    {"Nothing in the file says whether its values are exports or imports: say it with --role “%1=exports” "
     "or --role “%1=imports”.",
     QT_TRANSLATE_NOOP("Message", "Nothing in the file says whether its values are exports or imports: "
                                  "choose it as the role of “%1” in File > Import Data.")},
    {"The file has products at %1 levels (codes of %2 characters): those of %3 characters are used, which "
     "add up to the total; see --level.",
     QT_TRANSLATE_NOOP("Message", "The file has products at %1 levels (codes of %2 characters): those of %3"
                                  " characters are used, which add up to the total; File > Import Data "
                                  "offers the others.")},
    {"The file has products at %1 levels, which are never added up: choose the number of characters of "
     "their codes with --level (%2).",
     QT_TRANSLATE_NOOP("Message", "The file has products at %1 levels, which are never added up: choose the"
                                  " number of characters of their codes (%2) in File > Import Data.")},
    {"No sheet holds a table of trade by partner and period that can be recognized; the sheets are %1: name"
     " the columns with --role.",
     QT_TRANSLATE_NOOP("Message", "No sheet holds a table of trade by partner and period that can be "
                                  "recognized; the sheets are %1: choose the roles of the columns in File >"
                                  " Import Data.")},
    {"The file holds no table of trade by partner and period that can be recognized; it begins with “%1”: "
     "name the columns with --role.",
     QT_TRANSLATE_NOOP("Message", "The file holds no table of trade by partner and period that can be "
                                  "recognized; it begins with “%1”: choose the roles of the columns in File"
                                  " > Import Data.")},
    {"%1 sheets hold a table: choose one with --sheet (%2).",
     QT_TRANSLATE_NOOP("Message", "%1 sheets hold a table: choose one in File > Import Data (%2).")},
    {"The file has the trade of %1 reporters: choose one with --reporter (%2).",
     QT_TRANSLATE_NOOP("Message", "The file has the trade of %1 reporters: choose one in File > Import Data"
                                  " (%2).")},
    {"The file has %1 products: choose one with --product (%2), or a partner whose products are shown with "
     "--products-of.",
     QT_TRANSLATE_NOOP("Message", "The file has %1 products: choose one in File > Import Data (%2), or all "
                                  "products of a partner.")},
    {"The file has values in %1 units: choose one with --unit (%2).",
     QT_TRANSLATE_NOOP("Message", "The file has values in %1 units: choose one in File > Import Data (%2).")},
    {"The file has %1 kinds of seasonal adjustment: choose one with --keep COLUMN=TEXT (%2).",
     QT_TRANSLATE_NOOP("Message", "The file has %1 kinds of seasonal adjustment: keep the rows of one in "
                                  "File > Import Data (%2).")},
    {"The file has %1 series for each partner and period: choose one with --keep COLUMN=TEXT (%2).",
     QT_TRANSLATE_NOOP("Message", "The file has %1 series for each partner and period: keep the rows of one"
                                  " in File > Import Data (%2).")},
    {"The file has trade with %1 only, in several products, so its series are products; --product reads one"
     " of them.",
     QT_TRANSLATE_NOOP("Message", "The file has trade with %1 only, in several products, so its series are "
                                  "products; File > Import Data reads one of them.")},
    {"Nothing in the file says in which currency its values are: say it with --unit, for example --unit USD"
     " or --unit “EUR million”.",
     QT_TRANSLATE_NOOP("Message", "Nothing in the file says in which currency its values are: choose the "
                                  "unit in File > Import Data.")},
    {"“%1” does not say clearly in which scale the values are: say it with --unit, for example --unit “%2 million” or --unit"
     " “%2 units”.",
     QT_TRANSLATE_NOOP("Message", "“%1” does not say clearly in which scale the values are: choose the unit in"
                                  " File > Import Data.")},
    {"The column of partners holds more than %1 different texts: another column may be meant; name it with "
     "--role COLUMN=partner.",
     QT_TRANSLATE_NOOP("Message", "The column of partners holds more than %1 different texts: another "
                                  "column may be meant; choose its role in File > Import Data.")},
    {"Some numbers have a decimal point (“%1”), others a decimal comma (“%2”): say which is meant with "
     "--decimal point or --decimal comma.",
     QT_TRANSLATE_NOOP("Message", "Some numbers have a decimal point (“%1”), others a decimal comma (“%2”):"
                                  " choose the decimal sign in File > Import Data.")},
    {"“%1” can be read in two ways: say with --decimal point or --decimal comma which sign separates the "
     "decimals.",
     QT_TRANSLATE_NOOP("Message", "“%1” can be read in two ways: choose the decimal sign in File > Import "
                                  "Data.")},
    {"This chart is about all partners: leave out %1.",
     QT_TRANSLATE_NOOP("Message", "This chart is about all partners: the own figures of one cannot stand in it.")},
    {"For a partner's own figures both tables must say whose trade they are: state it with --reporter.",
     QT_TRANSLATE_NOOP("Message", "For a partner's own figures both tables must say whose trade they are: "
                                  "choose the reporter in File > Import Data.")},
};

} // namespace

Message inWindow(Message message)
{
    const auto found = std::ranges::find(windowSentences, std::string_view(message.source), &WindowWords::commandLine);
    if (found != std::end(windowSentences))
        message.source = found->window;
    for (QVariant &argument : message.arguments) {
        if (argument.typeId() == qMetaTypeId<Message>())
            argument = QVariant::fromValue(inWindow(argument.value<Message>()));
    }
    return message;
}

} // namespace tradestrata
