package dev.noor.core.reply;

import dev.noor.core.reply.ReplyTemplate.Part;
import dev.noor.ports.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to make one good reply wrong by a figure that nothing in its evidence proves. */
final class ReplyMutants {
    /** What was made wrong. */
    enum Kind {
        DIGITS,
        CURRENCY,
        ARABIC_DIGITS,
        THOUSANDS,
        WORDS,
        SEPARATED,
        PERCENT,
        STOCK,
        MODEL,
        DATE
    }

    /**
     * A wrong reply.
     *
     * @param wrong what must not be sent
     */
    record Mutant(Kind kind, String text, String wrong) {}

    private static final Pattern CURRENCY =
            Pattern.compile("AED|dirhams|درهم|дирхам(?:ов|а|ы)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final Pattern MODEL = Pattern.compile("(CH|OAKLINE|NOVO|TREND|LUMA) (\\d+)");

    private final ReplyTemplate template;
    private final SampleOrder order;
    private final Random random;
    private final List<Part> parts;
    private final Set<String> proven = new HashSet<>();

    ReplyMutants(ReplyTemplate template, SampleOrder order, Random random) {
        this.template = template;
        this.order = order;
        this.random = random;
        this.parts = template.parts(order);
        Matcher numbers = DIGITS.matcher(order.evidence().toString());
        while (numbers.find()) {
            proven.add(numbers.group());
            // Lengths are said in centimetres and in metres too.
            proven.add(numbers.group().replaceFirst("0$", ""));
            proven.add(numbers.group().replaceFirst("0+$", ""));
        }
    }

    List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean money = part.what().endsWith(".price") || part.what().endsWith(".sum");
            if (money
                    || part.what().matches("q\\.(total|subtotal|vat)")
                    || part.what().endsWith(".stock")) {
                digits(mutants, i);
            }
            if (money) {
                BigDecimal wrong = BigDecimal.valueOf(wrong());
                add(mutants, Kind.ARABIC_DIGITS, i, template.written(wrong, "ai"));
                add(mutants, Kind.WORDS, i, template.written(wrong, "w"));
                add(mutants, Kind.SEPARATED, i, template.written(wrong, "cm"));
                String thousands = wrong.movePointLeft(3)
                        .setScale(1, java.math.RoundingMode.DOWN)
                        .toPlainString();
                add(mutants, Kind.THOUSANDS, i, thousands + (template.language() == Language.RU ? "к" : "k"));
            }
            if (part.what().equals("q.date")) {
                date(mutants, i);
            }
            if (part.what().endsWith(".name")) {
                model(mutants, i);
            }
        }
        currency(mutants);
        String reply = template.filled(order);
        if (reply.indexOf('\n') < 0) {
            String percent = 7 + random.nextInt(30) + "%";
            percent = percent.equals("50%") ? "35%" : percent;
            append(
                    mutants,
                    Kind.PERCENT,
                    reply,
                    switch (template.language()) {
                        case EN -> "You get " + percent + " off.";
                        case AR -> "لك خصم " + percent + ".";
                        case RU -> "Скидка " + percent + ".";
                    });
            String stock = order.rows().get(1).name(template.language());
            int units = 150 + random.nextInt(900);
            append(
                    mutants,
                    Kind.STOCK,
                    reply,
                    switch (template.language()) {
                        case EN -> stock + ": " + units + " in stock.";
                        case AR -> "من " + stock + " متوفر " + units + " حبة.";
                        case RU -> stock + ": " + units + " шт. в наличии.";
                    });
        }
        return mutants;
    }

    private static void append(List<Mutant> mutants, Kind kind, String reply, String sentence) {
        mutants.add(new Mutant(kind, reply + " " + sentence, sentence));
    }

    private void digits(List<Mutant> mutants, int part) {
        String text = parts.get(part).text();
        Matcher number = DIGITS.matcher(text);
        if (!number.find() || text.codePoints().anyMatch(Character::isLetter)) {
            return;
        }
        char[] swapped = number.group().toCharArray();
        int at = random.nextInt(swapped.length);
        int digit = Character.digit(swapped[at], 10);
        int other = 1 + (digit + random.nextInt(8)) % 9;
        swapped[at] = (char) (swapped[at] - digit + (other == digit ? (other + 1) % 10 : other));
        String wrong = text.substring(0, number.start()) + new String(swapped) + text.substring(number.end());
        if (isWrong(wrong)) {
            add(mutants, Kind.DIGITS, part, wrong);
        }
    }

    private boolean isWrong(String figure) {
        StringBuilder whole = new StringBuilder();
        for (char c : figure.toCharArray()) {
            if (c == '.' || c == '٫') {
                break;
            }
            if (Character.isDigit(c)) {
                whole.append(Character.digit(c, 10));
            }
        }
        return whole.length() > 1 && whole.charAt(0) != '0' && !proven.contains(whole.toString());
    }

    private int wrong() {
        while (true) {
            int wrong = 1_000 + random.nextInt(50_000);
            String thousands = Integer.toString(wrong / 100);
            if (!proven.contains(Integer.toString(wrong))
                    && proven.stream().noneMatch(one -> one.startsWith(thousands))) {
                return wrong;
            }
        }
    }

    private void date(List<Mutant> mutants, int part) {
        String day = Integer.toString(order.date().getDayOfMonth());
        int other = order.date().getDayOfMonth() % 28 + 1;
        String text = parts.get(part).text();
        String padded = String.format("%02d", order.date().getDayOfMonth());
        UnaryOperator<String> change = text.startsWith(padded + ".")
                ? date -> date.replaceFirst(padded, String.format("%02d", other))
                : date -> date.replaceFirst(day, Integer.toString(other));
        add(mutants, Kind.DATE, part, change.apply(text));
    }

    private void model(List<Mutant> mutants, int part) {
        Matcher model = MODEL.matcher(parts.get(part).text());
        if (model.find()) {
            int number = Integer.parseInt(model.group(2)) + 1 + random.nextInt(8);
            if (!proven.contains(Integer.toString(number))) {
                add(mutants, Kind.MODEL, part, model.replaceFirst("$1 " + number));
            }
        }
    }

    private void currency(List<Mutant> mutants) {
        String reply = template.filled(order);
        Matcher currency = CURRENCY.matcher(reply);
        if (currency.find()) {
            String other = switch (currency.group().charAt(0)) {
                case 'A' -> random.nextBoolean() ? "USD" : "SAR";
                case 'd' -> "dollars";
                case 'д' -> "рублей";
                default -> random.nextBoolean() ? "ريال" : "دولار";
            };
            int from = Math.max(0, currency.start() - 6);
            String wrong = reply.substring(0, currency.start()) + other + reply.substring(currency.end());
            mutants.add(new Mutant(Kind.CURRENCY, wrong, wrong.substring(from, currency.start() + other.length())));
        }
    }

    private void add(List<Mutant> mutants, Kind kind, int changed, String wrong) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == changed ? wrong : parts.get(i).text());
        }
        mutants.add(new Mutant(kind, text.toString(), wrong));
    }
}
