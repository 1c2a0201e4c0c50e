package dev.noor.app.cli.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiKeyCommandsTest {

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void a_key_is_shown_once_listed_without_its_secret_and_revoked() {
        CliRun made = run("create", "--name", "shop window", "--scope", "chat,conversations:read");
        String key = made.out().strip();
        String id = key.split("_")[1];

        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(key).matches("noor_[a-z0-9]{12}_[A-Za-z0-9_-]{43}");
        assertThat(run("list").out())
                .contains(id)
                .contains("chat,conversations:read")
                .contains("shop window")
                .doesNotContain(key);

        assertThat(run("revoke", id).out().strip()).isEqualTo("revoked " + id);
        assertThat(run("revoke", id).out().strip()).isEqualTo(id + " was revoked before");
        assertThat(run("list").out()).containsPattern(id + ".*revoked 20");
    }

    @Test
    void an_unknown_scope_is_told_with_those_there_are() {
        CliRun run = run("create", "--name", "x", "--scope", "everything");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'everything'").contains("conversations:write");
    }

    @Test
    void an_unknown_key_cannot_be_revoked() {
        assertThat(run("revoke", "abcdefghijkl").exitCode()).isEqualTo(1);
        assertThat(run("revoke", "no id").exitCode()).isEqualTo(2);
    }

    private static CliRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "api-key";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return HOME.setup().run(all);
    }
}
