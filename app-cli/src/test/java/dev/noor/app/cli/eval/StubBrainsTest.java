package dev.noor.app.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.brain.Brain;
import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.TurnContext;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Effect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The shipped packs ask for more than politeness: a bot that sells nothing fails at least four turns of five. */
class StubBrainsTest {

    private static final double MOST = 0.20;

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @TempDir
    Path folder;

    @Test
    void an_echo_fails_the_shipped_packs() throws Exception {
        assertThat(shareOfTurnsPassedBy(new Echo())).isBetween(0.0, MOST);
    }

    @Test
    void a_bot_that_hands_everything_to_a_manager_fails_the_shipped_packs() throws Exception {
        assertThat(shareOfTurnsPassedBy(new ManagerWillCall())).isBetween(0.0, MOST);
    }

    private double shareOfTurnsPassedBy(Brain brain) throws Exception {
        Path json = folder.resolve("report.json");

        CliRun run = HOME.setup().runWith(brain, "eval", "--tenant", "treejar", "--json", json.toString());

        assertThat(json).as(run.err()).exists();
        ObjectNode report = JsonText.parseObject(Files.readString(json).strip());
        JsonNode turns = report.get("turns");
        return turns.get("passed").doubleValue() / turns.get("total").doubleValue();
    }

    /** Says what the customer said. */
    private record Echo() implements Brain {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public ReplyBuilder reply(TurnContext turn) {
            ReplyBuilder reply = new ReplyBuilder();
            reply.say(turn.reading().text());
            return reply;
        }
    }

    /** Says in the customer's language that a person will answer, and asks for one. */
    private record ManagerWillCall() implements Brain {
        @Override
        public String name() {
            return "manager";
        }

        @Override
        public ReplyBuilder reply(TurnContext turn) {
            turn.bench()
                    .apply(new Effect.RequestHandoff(new Handoff(
                            HandoffReason.HUMAN_REQUESTED, Handoff.Priority.NORMAL, "the customer has written")));
            ReplyBuilder reply = new ReplyBuilder();
            reply.say(turn.say(Phrase.HANDOFF_HUMAN));
            return reply;
        }
    }
}
