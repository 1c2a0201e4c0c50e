package dev.noor.core.reply;

/** WhatsApp shows headings, tables and double stars as they are typed: the marks go, the words stay. */
final class MarkupCheck implements ReplyCheck {
    @Override
    public String name() {
        return "markup";
    }

    @Override
    public Verdict judge(Sentence sentence) {
        String text = sentence.text();
        if (isTableRow(text) || isRule(text)) {
            return Verdict.CUT;
        }
        String plain = withoutHeading(text).replace("**", "").replace("__", "").replace("`", "");
        if (plain.equals(text)) {
            return Verdict.KEEP;
        }
        return plain.isBlank() ? Verdict.CUT : new Verdict.Change(plain);
    }

    private static boolean isTableRow(String text) {
        return text.startsWith("|") && text.indexOf('|', 1) > 0;
    }

    private static boolean isRule(String text) {
        String dense = text.replace(" ", "");
        return dense.length() > 2 && dense.chars().allMatch(c -> c == '-' || c == '*' || c == '_' || c == '=');
    }

    private static String withoutHeading(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks < text.length() && text.charAt(marks) == ' ';
        return heading ? text.substring(marks).stripLeading() : text;
    }
}
