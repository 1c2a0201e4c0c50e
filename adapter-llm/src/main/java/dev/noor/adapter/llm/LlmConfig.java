package dev.noor.adapter.llm;

import dev.noor.ports.config.ApiRoot;
import dev.noor.ports.config.Secret;
import dev.noor.ports.config.Settings;
import dev.noor.ports.model.ChatRole;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which models answer, and where. Immutable; its string form shows no secret.
 *
 * @param transcription the model that writes down voice notes, on the main server; without one nobody does
 * @param backup asked when the main server fails
 * @param atOnce calls under way at the same time; more are put off
 */
public record LlmConfig(
        Endpoint main,
        Map<ChatRole, RoleModel> models,
        Optional<String> transcription,
        Optional<Backup> backup,
        int atOnce) {
    public static final String API_KEY = "NOOR_LLM_API_KEY";
    public static final String URL = "NOOR_LLM_URL";
    public static final String MODEL = "NOOR_LLM_MODEL";
    public static final String FAST_MODEL = "NOOR_LLM_FAST_MODEL";
    public static final String JUDGE_MODEL = "NOOR_LLM_JUDGE_MODEL";
    public static final String FALLBACK_MODELS = "NOOR_LLM_FALLBACK_MODELS";
    public static final String TRANSCRIPTION_MODEL = "NOOR_LLM_TRANSCRIPTION_MODEL";
    public static final String TEMPERATURE = "NOOR_LLM_TEMPERATURE";
    public static final String SERVER_KIND = "NOOR_LLM_SERVER_KIND";
    public static final String AT_ONCE = "NOOR_LLM_AT_ONCE";
    public static final String BACKUP_URL = "NOOR_LLM_BACKUP_URL";
    public static final String BACKUP_MODEL = "NOOR_LLM_BACKUP_MODEL";
    public static final String BACKUP_API_KEY = "NOOR_LLM_BACKUP_API_KEY";

    static final String DEFAULT_MODEL = "deepseek/deepseek-v3.2";
    static final int DEFAULT_AT_ONCE = 600;
    private static final double DEFAULT_TEMPERATURE = 0.3;
    private static final int MOST_AT_ONCE = 10_000;

    public LlmConfig {
        models = Map.copyOf(models);
    }

    /** A second server and the one model asked there. */
    public record Backup(Endpoint endpoint, String model) {}

    /** The model of a role. */
    public RoleModel model(ChatRole role) {
        return Objects.requireNonNull(models.get(role));
    }

    /**
     * The configuration; empty when neither a key nor a server is given. What is wrong is recorded as problems, one a
     * setting.
     */
    public static Optional<LlmConfig> from(Settings settings) {
        Optional<Secret> key = settings.value(API_KEY, LlmConfig::key);
        Optional<URI> url = settings.value(URL, ApiRoot::parse);
        Optional<Endpoint.Kind> kind = settings.choice(SERVER_KIND, Endpoint.Kind.class);
        Map<ChatRole, RoleModel> models = models(settings);
        Optional<Backup> backup = backup(settings);
        int atOnce = settings.value(AT_ONCE, LlmConfig::atOnce).orElse(DEFAULT_AT_ONCE);
        Optional<String> transcription = settings.value(TRANSCRIPTION_MODEL, LlmConfig::name);
        if (settings.text(API_KEY).isEmpty() && settings.text(URL).isEmpty()) {
            transcription.ifPresent(model -> settings.problem(
                    TRANSCRIPTION_MODEL, "names a model and there is no server: set " + API_KEY + " or " + URL));
            return Optional.empty();
        }
        URI root = url.orElse(Endpoint.OPENROUTER);
        if (Endpoint.kindOf(root) == Endpoint.Kind.OPENROUTER
                && settings.text(API_KEY).isEmpty()) {
            settings.problem(API_KEY, "is missing; OpenRouter answers nobody without one");
        }
        if (url.isPresent() && Endpoint.kindOf(root) == Endpoint.Kind.OPENAI) {
            if (settings.text(MODEL).isEmpty()) {
                settings.problem(MODEL, "is missing while " + URL + " is given: the server's own name of its model");
            }
        }
        return Optional.of(new LlmConfig(
                new Endpoint(root, key, kind.orElse(Endpoint.kindOf(root))), models, transcription, backup, atOnce));
    }

    private static Map<ChatRole, RoleModel> models(Settings settings) {
        String sales = settings.value(MODEL, LlmConfig::name).orElse(DEFAULT_MODEL);
        List<String> fallbacks =
                settings.value(FALLBACK_MODELS, LlmConfig::names).orElse(List.of());
        double temperature = settings.value(TEMPERATURE, LlmConfig::temperature).orElse(DEFAULT_TEMPERATURE);
        Map<ChatRole, RoleModel> models = new EnumMap<>(ChatRole.class);
        models.put(ChatRole.SALES, new RoleModel(sales, fallbacks, temperature));
        models.put(
                ChatRole.FAST,
                new RoleModel(settings.value(FAST_MODEL, LlmConfig::name).orElse(sales), fallbacks, 0));
        models.put(
                ChatRole.JUDGE,
                new RoleModel(settings.value(JUDGE_MODEL, LlmConfig::name).orElse(sales), fallbacks, 0));
        return models;
    }

    private static Optional<Backup> backup(Settings settings) {
        Optional<URI> url = settings.value(BACKUP_URL, ApiRoot::parse);
        Optional<String> model = settings.value(BACKUP_MODEL, LlmConfig::name);
        Optional<Secret> key = settings.value(BACKUP_API_KEY, LlmConfig::key);
        boolean any = settings.text(BACKUP_URL).isPresent()
                || settings.text(BACKUP_MODEL).isPresent()
                || key.isPresent();
        if (any && settings.text(BACKUP_URL).isEmpty()) {
            settings.problem(BACKUP_URL, "is missing while other NOOR_LLM_BACKUP_ settings are given");
        }
        if (any && settings.text(BACKUP_MODEL).isEmpty()) {
            settings.problem(BACKUP_MODEL, "is missing while other NOOR_LLM_BACKUP_ settings are given");
        }
        return url.flatMap(root -> model.map(name -> new Backup(new Endpoint(root, key, Endpoint.kindOf(root)), name)));
    }

    private static Secret key(String text) {
        if (text.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("has a character that no key has");
        }
        return new Secret(text);
    }

    private static String name(String text) {
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}")) {
            throw new IllegalArgumentException("is not the name of a model, such as " + DEFAULT_MODEL);
        }
        return text;
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(LlmConfig::name)
                .toList();
    }

    private static double temperature(String text) {
        double value = number(text);
        if (value < 0 || value > 2) {
            throw new IllegalArgumentException("is not from 0 to 2");
        }
        return value;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("is not a number", wrong);
        }
    }

    private static int atOnce(String text) {
        double value = number(text);
        if (value != Math.rint(value) || value < 1 || value > MOST_AT_ONCE) {
            throw new IllegalArgumentException("is not a whole number from 1 to " + MOST_AT_ONCE);
        }
        return (int) value;
    }
}
