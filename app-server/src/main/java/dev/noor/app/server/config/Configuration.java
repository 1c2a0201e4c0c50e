package dev.noor.app.server.config;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.llm.LlmConfig;
import dev.noor.adapter.onnx.OnnxConfig;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.redis.RedisConfig;
import dev.noor.adapter.telegram.TelegramConfig;
import dev.noor.adapter.wazzup.WazzupConfig;
import dev.noor.adapter.zoho.ZohoConfig;
import dev.noor.core.model.Taping;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.ports.TenantId;
import dev.noor.ports.config.Secret;
import dev.noor.ports.config.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * All settings, checked.
 *
 * @param tenant the one meant where none is named
 * @param brain what makes the replies
 * @param listen where the server listens
 * @param care when time alone changes what is stored
 * @param telegram the group of the company's people; empty where they have none
 * @param llm the models that may be asked; empty where there are none
 * @param taping whether what models are asked is kept with the turns
 * @param embedding the model that tells how near texts are in meaning
 * @param approvals what seals a manager's approvals; without a key there are none
 * @param redis what processes share for speed; empty where each works by itself
 */
public record Configuration(
        Mode mode,
        TenantId tenant,
        Brain brain,
        Listen listen,
        Care care,
        WebConfig web,
        FilesConfig files,
        PgVectorConfig database,
        Optional<RedisConfig> redis,
        Optional<WazzupConfig> wazzup,
        Optional<ZohoConfig> zoho,
        Optional<TelegramConfig> telegram,
        Optional<LlmConfig> llm,
        Taping taping,
        OnnxConfig embedding,
        ApprovalSeal approvals) {

    private static final TenantId SAMPLE = new TenantId("treejar");

    /** The same without the company's other systems and people, for customers whom nobody knows. */
    public Configuration unconnected() {
        return new Configuration(
                mode,
                tenant,
                brain,
                listen,
                care,
                web,
                files,
                database,
                redis,
                wazzup,
                Optional.empty(),
                Optional.empty(),
                llm,
                taping,
                embedding,
                approvals);
    }

    /** The same for another tenant. */
    public Configuration forTenant(TenantId other) {
        return new Configuration(
                mode, other, brain, listen, care, web, files, database, redis, wazzup, zoho, telegram, llm, taping,
                embedding, approvals);
    }

    /** How strict Noor is about its surroundings. */
    public enum Mode {
        DEMO,
        PRODUCTION
    }

    /** What makes the replies. */
    public enum Brain {
        RULES,
        HYBRID,
        MODEL
    }

    /**
     * When time alone changes what is stored.
     *
     * @param takeoverIdle after how much silence of the person who took over Noor goes on
     * @param keep how long what only explains the past is kept
     */
    public record Care(Duration takeoverIdle, Duration keep) {
        public static final Care STANDARD = new Care(Duration.ofHours(4), Duration.ofDays(30));

        static Duration duration(String text) {
            try {
                Duration duration = Duration.parse(text);
                if (duration.isPositive()) {
                    return duration;
                }
            } catch (DateTimeParseException noDuration) {
                throw new IllegalArgumentException("is not a duration such as PT4H or P30D", noDuration);
            }
            throw new IllegalArgumentException("is not a positive duration");
        }
    }

    /** An address of this machine, and a port, 0 for any free one. */
    public record Listen(String host, int port) {
        private static final int MAX_PORT = 65_535;

        public Listen {
            if (host.isBlank() || port < 0 || port > MAX_PORT) {
                throw new IllegalArgumentException("a port lies between 0 and " + MAX_PORT);
            }
        }

        static int port(String text) {
            int port;
            try {
                port = Integer.parseInt(text);
            } catch (NumberFormatException noNumber) {
                throw new IllegalArgumentException("is not a number", noNumber);
            }
            return new Listen("any", port).port();
        }
    }

    /**
     * Reads every setting; what is wrong is left in {@code settings} for its check.
     *
     * @param shippedKnowledge the tenants that Noor comes with
     * @param userData where Noor keeps its data unless told otherwise
     */
    public static Configuration read(Settings settings, Path shippedKnowledge, Path userData) {
        settings.text(KnownSetting.NOOR_JAVA_HOME.name());
        settings.text(KnownSetting.NOOR_JAVA_OPTS.name());
        Optional<LlmConfig> llm = LlmConfig.from(settings);
        FilesConfig files = FilesConfig.from(settings, shippedKnowledge, userData);
        return new Configuration(
                settings.choice(KnownSetting.NOOR_MODE.name(), Mode.class).orElse(Mode.DEMO),
                settings.value(KnownSetting.NOOR_TENANT.name(), TenantId::new).orElse(SAMPLE),
                brain(settings, llm),
                new Listen(
                        settings.text(KnownSetting.NOOR_HOST.name()).orElse("127.0.0.1"),
                        settings.value(KnownSetting.NOOR_PORT.name(), Listen::port)
                                .orElse(8080)),
                new Care(
                        settings.value(KnownSetting.NOOR_TAKEOVER_IDLE.name(), Care::duration)
                                .orElse(Care.STANDARD.takeoverIdle()),
                        settings.value(KnownSetting.NOOR_KEEP.name(), Care::duration)
                                .orElse(Care.STANDARD.keep())),
                WebConfig.from(settings),
                files,
                PgVectorConfig.from(settings, userData),
                RedisConfig.from(settings),
                WazzupConfig.from(settings),
                ZohoConfig.from(settings),
                TelegramConfig.from(settings),
                llm,
                settings.choice(KnownSetting.NOOR_LLM_TAPE.name(), Taping.class).orElse(Taping.ON),
                OnnxConfig.from(settings, files.models()),
                settings.value(KnownSetting.NOOR_APPROVAL_SECRET.name(), text -> ApprovalSeal.of(new Secret(text)))
                        .orElse(ApprovalSeal.NONE));
    }

    /** Without a model the rules answer; where there is one it leads, unless told otherwise. */
    private static Brain brain(Settings settings, Optional<LlmConfig> llm) {
        Optional<Brain> chosen = settings.choice(KnownSetting.NOOR_BRAIN.name(), Brain.class);
        if (chosen.isPresent() && chosen.get() != Brain.RULES && llm.isEmpty()) {
            settings.problem(
                    KnownSetting.NOOR_BRAIN.name(),
                    "asks for a model and there is none: set " + LlmConfig.API_KEY + ", or " + LlmConfig.URL + " and "
                            + LlmConfig.MODEL);
        }
        return chosen.orElse(llm.isPresent() ? Brain.MODEL : Brain.RULES);
    }

    /** The same with other keys for approvals. */
    public Configuration sealing(ApprovalSeal other) {
        return new Configuration(
                mode, tenant, brain, listen, care, web, files, database, redis, wazzup, zoho, telegram, llm, taping,
                embedding, other);
    }

    /** The same with another brain. */
    public Configuration withBrain(Brain other) {
        return new Configuration(
                mode, tenant, other, listen, care, web, files, database, redis, wazzup, zoho, telegram, llm, taping,
                embedding, approvals);
    }
}
