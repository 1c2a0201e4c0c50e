package dev.noor.ports.channel;

import dev.noor.ports.Language;
import java.util.Locale;

/**
 * A template as the provider keeps it.
 *
 * @param id the provider's id
 * @param name what the company calls it
 * @param language a tag such as {@code en}, {@code en_US} or {@code en-US}
 * @param category the provider's word for it, in lower case, such as {@code marketing}
 * @param status the provider's judgement, in lower case; {@value #APPROVED} alone may be sent
 * @param reason why it was rejected; may be empty
 */
public record MessageTemplate(String id, String name, String language, String category, String status, String reason) {
    public static final String APPROVED = "approved";

    /** Whether it may be sent. */
    public boolean isApproved() {
        return status.equals(APPROVED);
    }

    /** Whether it is the one of a name in a language, of whichever country. */
    public boolean isCalled(String name, Language language) {
        return this.name.equals(name)
                && Locale.forLanguageTag(this.language.replace('_', '-'))
                        .getLanguage()
                        .equals(language.tag());
    }
}
