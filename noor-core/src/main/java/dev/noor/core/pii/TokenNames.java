package dev.noor.core.pii;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of kinds in tokens, and what models make of them when they translate a text with its tokens. */
final class TokenNames {
    private static final String TRANSLATED = """
            PHONE,phone number,mobile,mobile number,telephone,tel,телефон,номер телефона,тел,номер,هاتف,الهاتف,رقم الهاتف,رقم,الرقم,جوال,موبايل
            EMAIL,e mail,mail,email address,почта,эл почта,имейл,емейл,электронная почта,بريد,البريد,ايميل,الايميل,البريد الالكتروني
            CARD,card number,карта,номер карты,بطاقه,البطاقه,رقم البطاقه
            IBAN,ибан,счет,ايبان,الايبان
            EID,emirates id,id,эмирейтс айди,удостоверение,هويه,الهويه,رقم الهويه
            NAME,customer name,client name,full name,имя,имя клиента,фио,اسم,الاسم,اسم العميل
            COMPANY,company name,компания,название компании,شركه,الشركه,اسم الشركه
            ADDRESS,delivery address,адрес,адрес доставки,عنوان,العنوان
            """;
    private static final Map<String, PiiType> BY_NAME = byName();
    /** No name is longer. */
    static final int LONGEST =
            BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0);

    private TokenNames() {}

    private static Map<String, PiiType> byName() {
        Map<String, PiiType> names = new HashMap<>();
        TRANSLATED.lines().forEach(line -> {
            String[] parts = line.split(",");
            PiiType type = PiiType.valueOf(parts[0]);
            for (String name : parts) {
                names.put(Letters.fold(name), type);
            }
        });
        return names;
    }

    /** The kind with this name in any language; {@code folded} as by {@link Letters#fold}. */
    static Optional<PiiType> of(String folded) {
        return Optional.ofNullable(BY_NAME.get(folded));
    }

    /** The kind with this name of its own. */
    static Optional<PiiType> exact(String folded) {
        return of(folded).filter(type -> type.name().toLowerCase(Locale.ROOT).equals(folded));
    }
}
