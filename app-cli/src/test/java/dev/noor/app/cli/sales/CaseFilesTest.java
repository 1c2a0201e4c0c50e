package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.Referral;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the person who takes over reads of a conversation with the sample tenant. */
class CaseFilesTest {
    private static final String CHAT = "case";

    private final SampleShop shop = new SampleShop();

    @Test
    void a_sale_that_ends_in_a_wish_for_a_person_is_told_with_what_was_shown_said_and_quoted() throws IOException {
        say("Hi, I need 12 office chairs under 600 AED, black, delivered to Sharjah");
        say("how much for 12 CH 616?");
        say("that is too expensive for us");
        shop.manager(CHAT, "Hello, Salem here. I will send you the fabric samples tomorrow and can give 5% off.");
        shop.resume(CHAT);
        say("My name is Omar Haddad, Northstar LLC, omar@northstar.ae, +971 50 123 4567");
        CaseFile file = filed(say("please let me talk to a manager, call Omar Haddad on 050 123 4567"));

        assertThat(file.text()).isEqualTo(golden("case-wish-for-a-person", file.text()));
        assertThat(file.text()).doesNotContain("Omar", "Haddad", "Northstar", "@", "123 4567", "1234567");
    }

    @Test
    void a_quotation_that_was_approved_and_is_large_is_told_with_its_lines() throws IOException {
        say("Prepare a quotation for 60 x CH 616 black");
        say("Lilia, LLD Trading, lilia@lld.ae, Office 5, Marina Plaza, Dubai Marina");
        CaseFile file = filed(say("yes, I approve the quotation"));

        assertThat(file.text()).isEqualTo(golden("case-large-order", file.text()));
    }

    @Test
    void a_complaint_in_russian_is_filed_in_the_companys_language() throws IOException {
        say("Здравствуйте, сколько стоит CH 616?");
        CaseFile file = filed(say("Стул пришёл сломанный, это безобразие!"));

        assertThat(file.text()).isEqualTo(golden("case-complaint-ru", file.text()));
    }

    @Test
    void the_same_conversation_makes_the_same_file() {
        assertThat(aWish(new SampleShop())).isEqualTo(aWish(new SampleShop()));
    }

    @Test
    void every_number_of_an_item_names_a_message_of_the_conversation() {
        CaseFile file = aWish(shop);

        List<Integer> cited = file.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.cited().stream())
                .distinct()
                .sorted()
                .toList();
        assertThat(cited).hasSize(file.sources().size()).first().isEqualTo(1);
        assertThat(file.sources()).isSortedAccordingTo(Comparator.comparing(CaseFile.Source::at));
    }

    private static CaseFile aWish(SampleShop shop) {
        shop.say(CHAT, "we need 6 desks, which ones do you have?");
        return filed(shop.say(CHAT, "I want to speak to a person"));
    }

    private TurnCommit say(String text) {
        shop.later(Duration.ofMinutes(3));
        return shop.say(CHAT, text);
    }

    private static CaseFile filed(TurnCommit turn) {
        return turn.referral().map(Referral::caseFile).orElseThrow();
    }

    private static String golden(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/golden/" + name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, actual + "\n");
        }
        return Files.readString(file).stripTrailing();
    }
}
