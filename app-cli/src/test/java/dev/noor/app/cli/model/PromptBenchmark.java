package dev.noor.app.cli.model;

import dev.noor.adapter.llm.stub.Completion;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.Said;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.policy.Contact;
import dev.noor.core.prompt.StandingPrompt;
import dev.noor.core.reading.Reading;
import dev.noor.core.recall.Earlier;
import dev.noor.core.recall.Recall;
import dev.noor.core.recall.Summary;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.tool.Toolbox;
import dev.noor.core.tool.Workbench;
import dev.noor.core.wording.Wording;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.messaging.MessageId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time to write a model's prompt at message 200 of a chat, what was said being at hand: the standing part with the
 * tools, what came earlier, and the turn's part. {@code mvn -q -Pbenchmark -pl app-cli -am verify -DskipTests
 * -Dbenchmark=PromptBenchmark} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PromptBenchmark {
    private static final int LATEST = 10;

    @Param({"EN", "AR", "RU"})
    public Language language = Language.EN;

    private final LedShop shop =
            LedShop.open(asked -> Completion.saying("Hello").sent(), Duration.ofSeconds(9));
    private final ServedTenant served =
            new ServedTenants(shop.stock.tenants(), shop.stock.catalog()).get(SampleShop.TREEJAR);
    private final Recall recall = shop.led.recall();
    private final Toolbox toolbox = shop.led.toolbox();
    private List<Utterance> said = List.of();
    private Conversation conversation = shop.after("nobody", List.of());

    @Setup
    public void talk() {
        conversation = LongChat.ALL.get(language).played(shop, "long", 200);
        said = shop.said(conversation);
    }

    @Benchmark
    public void prompt(Blackhole hole) {
        Workbench bench = new Workbench(
                served.tenant(),
                conversation,
                Contact.WELCOME,
                new MessageId(new UUID(0, 1)),
                said.getLast().at());
        Earlier chat = new Earlier(
                conversation,
                bench.ledger(),
                said.subList(0, said.size() - LATEST),
                said.subList(said.size() - LATEST, said.size()));
        Summary earlier = recall.earlier(served, language, chat);
        StandingPrompt standing = new StandingPrompt(served.tenant(), toolbox);
        hole.consume(standing.instructions());
        hole.consume(standing.tools());
        hole.consume(shop.led.turnPrompt().of(turn(bench), earlier, new ReplyBuilder()));
    }

    private TurnContext turn(Workbench bench) {
        Wording wording = served.wording(language, conversation.turns());
        Reading nothing = served.reader().read(List.of());
        return new TurnContext(
                served,
                bench,
                nothing,
                List.of(),
                Said.of(List.of(), served.reader(), bench.now()),
                wording,
                served.products(wording),
                served.numbers(language));
    }

    @TearDown
    public void close() throws IOException {
        shop.close();
    }
}
