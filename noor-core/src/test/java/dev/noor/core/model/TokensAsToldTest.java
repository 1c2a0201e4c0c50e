package dev.noor.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.pii.Known;
import dev.noor.core.pii.Masker;
import dev.noor.core.pii.PiiVault;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.messaging.MessageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A value that was told keeps its token for as long as the chat goes on. */
final class TokensAsToldTest {
    private static final Masker MASKER = new Masker(List.of());
    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");
    private static final List<String> FOUND = List.of(
            "+971 50 111 2233",
            "050 999 8877",
            "omar77@falcon.ae",
            "sales@falcon.ae",
            "+7 912 345 67 89",
            "AE07 0331 2345 6789 0123 456",
            "4111 1111 1111 1111",
            "784-1990-1234567-1");
    private static final Map<String, FactSlot> RECORDED = Map.of(
            "Omar Haddad", FactSlot.CUSTOMER_NAME,
            "Lilia", FactSlot.CUSTOMER_NAME,
            "Northstar LLC", FactSlot.COMPANY,
            "Office 5, Marina Plaza", FactSlot.ADDRESS,
            "lilia@lld.ae", FactSlot.EMAIL,
            "+971 55 200 3040", FactSlot.PHONE);

    /** A chat that grows turn by turn. */
    private static final class Chat {
        final List<Utterance> said = new ArrayList<>();
        final List<Fact> facts = new ArrayList<>();
        private int messages;

        UUID next() {
            return new UUID(0, ++messages);
        }

        void say(Speaker speaker, UUID message, String text) {
            said.add(new Utterance(message, speaker, text, START.plusSeconds(messages)));
        }

        void record(FactSlot slot, String value, UUID source) {
            facts.add(new Fact(slot, value, new MessageId(source), START.plusSeconds(messages)));
        }

        /** The token that a model reads for each value in the turn of this burst. */
        Map<String, String> tokens(List<String> values, String burst) {
            PiiVault vault = new PiiVault(MASKER);
            TokensAsTold.fill(vault, facts, said, burst);
            List<Known> known = facts.stream()
                    .flatMap(fact -> TokensAsTold.personal(fact).stream())
                    .toList();
            Map<String, String> tokens = new HashMap<>();
            values.forEach(value -> tokens.put(value, vault.mask(value, known).masked()));
            return tokens;
        }
    }

    @Property(tries = 300)
    void what_was_told_keeps_its_token_to_the_end(@ForAll long seed) {
        Random random = new Random(seed);
        Chat chat = new Chat();
        Map<String, String> first = new HashMap<>();
        List<String> told = new ArrayList<>();
        for (int turn = 0; turn < 12; turn++) {
            List<UUID> burst = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int message = 0; message <= random.nextInt(2); message++) {
                String value = FOUND.get(random.nextInt(FOUND.size()));
                boolean tells = random.nextBoolean();
                texts.add(tells ? "please call " + value + " about the chairs" : "do you have chairs?");
                burst.add(chat.next());
                if (tells && !told.contains(value)) {
                    told.add(value);
                }
            }
            List<Map.Entry<String, FactSlot>> names = new ArrayList<>(RECORDED.entrySet());
            Map.Entry<String, FactSlot> drawn = names.get(random.nextInt(names.size()));
            String name = drawn.getKey();
            if (random.nextInt(3) == 0) {
                texts.set(texts.size() - 1, "it is for " + name);
                chat.record(drawn.getValue(), name, burst.getLast());
                if (!told.contains(name)) {
                    told.add(name);
                }
            }
            told.removeIf(value -> !first.containsKey(value) && texts.stream().noneMatch(text -> text.contains(value)));
            chat.tokens(told, String.join("\n", texts)).forEach((value, token) -> {
                assertThat(token).startsWith("[").doesNotContain(value);
                assertThat(first.computeIfAbsent(value, unseen -> token))
                        .as(value)
                        .isEqualTo(token);
            });
            for (int at = 0; at < texts.size(); at++) {
                chat.say(Speaker.CUSTOMER, burst.get(at), texts.get(at));
            }
            chat.say(
                    random.nextInt(4) == 0 ? Speaker.MANAGER : Speaker.NOOR,
                    chat.next(),
                    random.nextInt(4) == 0 ? "We call " + FOUND.get(random.nextInt(FOUND.size())) : "We have chairs.");
        }
    }

    @Test
    void a_name_that_is_recorded_late_takes_no_earlier_ones_token() {
        Chat chat = new Chat();
        chat.say(Speaker.CUSTOMER, chat.next(), "Salem told me of your chairs");
        chat.say(Speaker.NOOR, chat.next(), "We have them.");
        UUID omar = chat.next();
        chat.say(Speaker.CUSTOMER, omar, "I am Omar");
        chat.record(FactSlot.CUSTOMER_NAME, "Omar", omar);
        Map<String, String> early = chat.tokens(List.of("Omar"), "how much?");
        UUID salem = chat.next();
        chat.say(Speaker.CUSTOMER, salem, "Salem pays");
        chat.record(FactSlot.CUSTOMER_NAME, "Salem", salem);

        assertThat(chat.tokens(List.of("Omar", "Salem"), "how much?"))
                .containsEntry("Omar", early.get("Omar"))
                .containsEntry("Salem", "[NAME_2]");
    }
}
