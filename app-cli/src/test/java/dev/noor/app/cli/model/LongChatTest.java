package dev.noor.app.cli.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.messaging.MessageContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a model is sent of a long chat, and how much of it; {@code -Dfigures.show=true} prints the tokens. */
class LongChatTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/prompt");
    private static final Pattern EARLIER =
            Pattern.compile("(?s)<data source=\"earlier in this chat[^>]*>\\n(.*?)\\n</data>");
    private static final LedShop SHOP =
            LedShop.open(asked -> Completion.saying("Hello").sent(), Duration.ofSeconds(9));
    private static final Encoding TOKENS = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    /** The most characters of what is told of before. */
    private static final int LONGEST = 1_200;

    @AfterAll
    static void close() throws IOException {
        SHOP.close();
    }

    private static Asked asked(Language language, String chat, int messages) {
        return asked(language, LongChat.ALL.get(language).played(SHOP, chat + language, messages));
    }

    /** The first call of the turn that a model would lead then. */
    private static Asked asked(Language language, Conversation conversation) {
        int before = SHOP.server.asked().size();
        SHOP.led(
                conversation,
                new MessageContent.Text(LongChat.ALL.get(language).chatter().getFirst()));
        return SHOP.server.asked().get(before);
    }

    private static String earlier(Asked asked) {
        Matcher told = EARLIER.matcher(asked.said("system").get(1));
        return told.find() ? told.group(1) : "";
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_said_first_is_told_at_message_200(Language language) throws IOException {
        Asked asked = asked(language, "told", 200);

        String told = asked.said("system").get(1);
        assertThat(told).isEqualTo(golden(language, told)).contains("delivery_place: Sharjah");
        assertThat(earlier(asked))
                .hasSizeLessThanOrEqualTo(LONGEST)
                .contains("5%", "465", "600", LongChat.ALL.get(language).after().get(1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_short_chat_is_sent_as_it_is_and_nothing_of_it_is_told_again(Language language) {
        Conversation opened = LongChat.ALL.get(language).opened(SHOP, "short" + language);

        assertThat(earlier(asked(language, opened))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_last_ten_messages_follow_as_they_were_and_what_the_customer_says_now_once(Language language) {
        Asked asked = asked(language, "latest", 60);

        assertThat(asked.messages()).hasSize(2 + 10 + 1);
        assertThat(earlier(asked).lines().filter(line -> line.startsWith("- ")))
                .allSatisfy(line -> assertThat(asked.messages().subList(2, 12))
                        .noneMatch(message ->
                                line.contains("\"" + message.path("content").asText() + "\"")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_call_costs_little_more_at_message_200_than_at_message_20(Language language) {
        Asked early = asked(language, "early", 20);
        Asked late = asked(language, "late", 200);
        int standing = tokens(standing(late));
        double share =
                (double) same(standing(early), standing(late)) / standing(late).length();

        show(String.format(
                Locale.ROOT,
                "%s: standing %d tokens, %.0f %% of its bytes the same; turn %d at 20, %d at 200; all %d at 20, %d at 200, %.2f x",
                language,
                standing,
                share * 100,
                tokens(early.said("system").get(1)),
                tokens(late.said("system").get(1)),
                tokens(early),
                tokens(late),
                (double) tokens(late) / tokens(early)));
        assertThat(standing).isLessThanOrEqualTo(2_800);
        assertThat((double) tokens(late) / tokens(early)).isLessThanOrEqualTo(1.1);
        assertThat(share).isGreaterThanOrEqualTo(0.9);
    }

    /** What does not depend on the chat. */
    private static String standing(Asked asked) {
        return asked.body().path("tools") + "\n" + asked.said("system").getFirst();
    }

    @Test
    void a_number_told_at_message_3_has_its_token_at_message_200_whoever_told_theirs_meanwhile() {
        MessageContent asks = new MessageContent.Text("Do you have office chairs? Ours is +971 50 111 2233");
        SHOP.after("tokens", List.of("Hi, I need 12 office chairs", asks.words()));
        Conversation conversation = SHOP.after(
                "tokens", List.of("I am Omar Haddad, 055 200 3040, omar77@falcon.ae", "what is the warranty?"));
        List<String> read = new ArrayList<>();
        while (SHOP.said(conversation).size() < 200) {
            int before = SHOP.server.asked().size();
            if (SHOP.said(conversation).size() % 20 == 0) {
                SHOP.led(conversation, asks);
                read.add(SHOP.server.asked().get(before).last("user"));
            }
            SHOP.later(Duration.ofMinutes(3));
            conversation = SHOP.after(
                    "tokens",
                    List.of("do you have white desks 140 cm? ask 050 44" + read.size() + " "
                            + (1000 + SHOP.said(conversation).size())));
        }

        assertThat(read).hasSizeGreaterThan(8);
        assertThat(read.stream().distinct())
                .singleElement()
                .asString()
                .startsWith("Do you have office chairs? Ours is [PHONE_1");
    }

    private static int same(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Of everything that a model reads: every message, and the tools. */
    private static int tokens(Asked asked) {
        List<String> texts = new ArrayList<>();
        asked.messages().stream()
                .map(message -> message.path("content"))
                .map(JsonNode::asText)
                .forEach(texts::add);
        texts.add(asked.body().path("tools").toString());
        return texts.stream().mapToInt(LongChatTest::tokens).sum();
    }

    private static int tokens(String text) {
        return TOKENS.countTokens(text);
    }

    private static String golden(Language language, String actual) throws IOException {
        Path file = GOLDEN.resolve("long-" + language.name().toLowerCase(Locale.ROOT) + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual + "\n");
        }
        return Files.readString(file).stripTrailing();
    }

    private static void show(String line) {
        if (Boolean.getBoolean("figures.show")) {
            System.out.println(line);
        }
    }
}
