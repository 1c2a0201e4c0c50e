package dev.noor.app.cli.doctor;

import dev.noor.adapter.pgvector.Database;
import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.ports.PortException;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ChatRole;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything that Noor needs, given settings that can be read. */
final class Examination {
    private static final int MODEL_TOKENS = 64;
    private static final Duration MODEL_DEADLINE = Duration.ofSeconds(10);

    private final Configuration configuration;
    private final Tenants tenants;
    private final Database database;
    private final Catalog catalog;
    private final Provider<ChatModel> model;
    private final VoiceExamination voice;
    private final MeaningExamination meanings;
    private final ZohoExamination zoho;

    @Inject
    Examination(
            Configuration configuration,
            Tenants tenants,
            Database database,
            Catalog catalog,
            Provider<ChatModel> model,
            VoiceExamination voice,
            MeaningExamination meanings,
            ZohoExamination zoho) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.database = database;
        this.catalog = catalog;
        this.model = model;
        this.voice = voice;
        this.meanings = meanings;
        this.zoho = zoho;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok("java", "Java " + Runtime.version()));
        findings.add(home(configuration.files().home()));
        findings.add(tenant());
        findings.addAll(database());
        findings.add(model());
        findings.add(voice.finding());
        findings.add(meanings.finding());
        findings.addAll(production());
        return findings;
    }

    private static Finding home(Path home) {
        Path nearest = home.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return Files.isDirectory(nearest) && Files.isWritable(nearest)
                ? Finding.ok("home", home.toString())
                : Finding.broken("home", nearest + ": no permission to write there; see NOOR_HOME");
    }

    private Finding tenant() {
        try {
            return Finding.ok(
                    "tenant", tenants.open(configuration.tenant()).name() + " (" + configuration.tenant() + ")");
        } catch (CommandFailure wrong) {
            return Finding.broken("tenant", String.valueOf(wrong.getMessage()));
        } catch (PortException unreadable) {
            return Finding.broken("tenant", String.valueOf(unreadable.getMessage()));
        }
    }

    private List<Finding> database() {
        try {
            database.open();
            int products = catalog.count(configuration.tenant());
            return List.of(
                    Finding.ok("database", "PostgreSQL " + database.serverVersion() + ", " + database.place()),
                    products > 0
                            ? Finding.ok("catalogue", products + " products of " + configuration.tenant())
                            : Finding.missing(
                                    "catalogue",
                                    "no products of " + configuration.tenant()
                                            + " yet; its own catalogue is loaded on first use"));
        } catch (PortException fault) {
            return List.of(Finding.broken("database", fault.getMessage() + " (" + fault.code() + ")"));
        }
    }

    /** Asks the model for a word, which costs next to nothing. */
    private Finding model() {
        if (configuration.llm().isEmpty()) {
            return Finding.ok("model", "none; the rules answer");
        }
        try {
            ChatAnswer answer = model.get()
                    .complete(new ChatRequest(
                            ChatRole.SALES,
                            List.of(new ChatMessage.Said("Answer with the word ready.")),
                            List.of(),
                            MODEL_TOKENS,
                            MODEL_DEADLINE));
            return Finding.ok("model", answer.model() + " answers");
        } catch (PortException fault) {
            return Finding.broken("model", fault.getMessage() + " (" + fault.code() + "); meanwhile the rules answer");
        }
    }

    private List<Finding> production() {
        List<Finding> findings = new ArrayList<>();
        if (configuration.database().server() instanceof Server.Embedded) {
            findings.add(unlessDemo("database", "production wants a PostgreSQL of its own: set NOOR_DATABASE_URL"));
        }
        findings.add(
                configuration.wazzup().isPresent()
                        ? Finding.ok("whatsapp", "configured")
                        : unlessDemo("whatsapp", "no WhatsApp channel: set the NOOR_WAZZUP_ settings"));
        findings.add(
                configuration.telegram().isPresent()
                        ? Finding.ok("telegram", "configured")
                        : unlessDemo(
                                "telegram",
                                "no group of the company's people, who are called in their own chats where they have"
                                        + " one: set the NOOR_TELEGRAM_ settings"));
        findings.addAll(configuration
                .zoho()
                .map(zoho::findings)
                .orElseGet(() -> List.of(unlessDemo("zoho", "no inventory or CRM: set the NOOR_ZOHO_ settings"))));
        return findings;
    }

    private Finding unlessDemo(String subject, String what) {
        return configuration.mode() == Mode.PRODUCTION ? Finding.broken(subject, what) : Finding.missing(subject, what);
    }
}
