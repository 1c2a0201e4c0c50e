package dev.noor.app.cli.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * A build of the servers in which a few words of the source are replaced, made where a test asks for it and nowhere
 * else. Words that the source does not have once are an error, so that no change of the source makes a build harmless
 * unnoticed.
 */
enum AlteredBuild {
    /** Every attempt at sending a message has an id of its own. */
    NEW_ID_PER_RETRY(new Edit(
            "adapter-wazzup",
            "wazzup/SendRequest",
            "\"crmMessageId\", id.toString()",
            "\"crmMessageId\", UUID.randomUUID().toString()")),

    /** A message is noted as sent before it is. */
    MARKED_BEFORE_SENT(new Edit(
            "app-server",
            "work/SendWorker",
            "Delivery delivery = deliver(sending);",
            "outbox.settle(sending, new Settlement.Sent(java.util.Optional.empty()));"
                    + "Delivery delivery = deliver(sending);")),

    /** A turn is stored whoever has taken it meanwhile: neither epoch nor version nor number is looked at. */
    COMMITTED_WITHOUT_FENCE(
            new Edit(
                    "adapter-pgvector",
                    "pgvector/PostgresTurnQueue",
                    "WHERE id = :id AND lease_epoch = :epoch AND lease_owner IS NOT NULL FOR UPDATE",
                    "WHERE id = :id FOR UPDATE"),
            new Edit("adapter-pgvector", "pgvector/ConversationRows", "AND version = :before\n", "\n"),
            new Edit(
                    "adapter-pgvector",
                    "pgvector/TurnRows",
                    "VALUES (:id, :tenant, :conversation, :seq,",
                    "VALUES (:id, :tenant, :conversation, (SELECT coalesce(max(seq), 0) + 1 FROM turn"
                            + " WHERE conversation_id = :conversation),")),

    /** Each reply takes 25 seconds, and many are made at once. */
    SLOW_BRAIN(
            new Edit(
                    "noor-core",
                    "brain/RuleBrain",
                    "facts.record(turn);",
                    "try { Thread.sleep(25_000); } catch (InterruptedException ended) {"
                            + " throw new IllegalStateException(ended); } facts.record(turn);"),
            new Edit("app-server", "work/AtOnce", "Math.max(4, 2 * processors)", "1_200")),

    /** No turn succeeds whose messages name the poison. */
    POISONED(new Edit(
            "noor-core",
            "turn/TurnEngine",
            "timer.ended(\"reading\");",
            "if (burst.stream().anyMatch(message -> message.content().words().contains(\"arsenic\"))) {"
                    + " throw new IllegalStateException(\"poison\"); } timer.ended(\"reading\");"));

    private final List<Edit> edits;

    AlteredBuild(Edit... edits) {
        this.edits = List.of(edits);
    }

    /** @param type the last folder and the name of a source file of the module */
    private record Edit(String module, String type, String from, String to) {
        /** Writes the changed source into a folder. */
        Path into(Path folder) throws IOException {
            Path sources = ServerProcess.knowledge().resolveSibling(module).resolve("src/main/java");
            Path file;
            try (var files = Files.walk(sources)) {
                file = files.filter(any -> any.endsWith(type + ".java"))
                        .findFirst()
                        .orElseThrow();
            }
            String source = Files.readString(file);
            int at = source.indexOf(from);
            if (at < 0 || source.indexOf(from, at + 1) >= 0) {
                throw new AssertionError(file + " is to have this once: " + from);
            }
            Path changed = folder.resolve(file.getFileName());
            return Files.writeString(changed, source.replace(from, to));
        }
    }

    /** Builds it into a jar, to stand before all others. */
    Path jar(Path home) {
        try {
            Path folder = Files.createDirectories(home.resolve("altered").resolve(name()));
            Path classes = Files.createDirectories(folder.resolve("classes"));
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "21", "-cp"));
            arguments.add(ServerProcess.classes().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)));
            arguments.addAll(List.of("-d", classes.toString()));
            for (Edit edit : edits) {
                arguments.add(edit.into(folder).toString());
            }
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new AssertionError(this + " does not compile");
            }
            Path jar = folder.resolve("altered.jar");
            ServerProcess.pack(classes, jar);
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
