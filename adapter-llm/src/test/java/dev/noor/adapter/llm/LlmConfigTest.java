package dev.noor.adapter.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noor.ports.config.Settings;
import dev.noor.ports.config.SettingsException;
import dev.noor.ports.model.ChatRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LlmConfigTest {
    private static final String KEY = "sk-or-v1-secret";

    private static LlmConfig read(Map<String, String> values) {
        Settings settings = new Settings(values);
        LlmConfig config = LlmConfig.from(settings).orElseThrow();
        settings.check();
        assertThat(settings.unknownNames()).isEmpty();
        return config;
    }

    @Test
    void without_a_key_or_a_server_there_is_no_model() {
        assertThat(LlmConfig.from(new Settings(Map.of(LlmConfig.MODEL, "a/b")))).isEmpty();
    }

    @Test
    void a_key_alone_means_open_router() {
        LlmConfig config = read(Map.of(LlmConfig.API_KEY, KEY));

        assertThat(config.main().url()).hasToString("https://openrouter.ai/api/v1");
        assertThat(config.main().kind()).isEqualTo(Endpoint.Kind.OPENROUTER);
        assertThat(config.model(ChatRole.SALES).name()).isEqualTo(LlmConfig.DEFAULT_MODEL);
        assertThat(config.model(ChatRole.FAST).name()).isEqualTo(LlmConfig.DEFAULT_MODEL);
        assertThat(config.atOnce()).isEqualTo(LlmConfig.DEFAULT_AT_ONCE);
        assertThat(config.backup()).isEmpty();
        assertThat(config.transcription()).isEmpty();
        assertThat(config.toString()).doesNotContain(KEY);
    }

    @Test
    void every_setting_is_read() {
        LlmConfig config = read(Map.ofEntries(
                Map.entry(LlmConfig.URL, "http://ollama:11434/v1/"),
                Map.entry(LlmConfig.MODEL, "llama3.2:3b"),
                Map.entry(LlmConfig.FAST_MODEL, "small"),
                Map.entry(LlmConfig.JUDGE_MODEL, "big"),
                Map.entry(LlmConfig.FALLBACK_MODELS, "x/y, z/w"),
                Map.entry(LlmConfig.TRANSCRIPTION_MODEL, "whisper-1"),
                Map.entry(LlmConfig.TEMPERATURE, "0.7"),
                Map.entry(LlmConfig.AT_ONCE, "20"),
                Map.entry(LlmConfig.BACKUP_URL, "http://localhost:1234/v1"),
                Map.entry(LlmConfig.BACKUP_MODEL, "spare"),
                Map.entry(LlmConfig.BACKUP_API_KEY, "k")));

        assertThat(config.main().url()).hasToString("http://ollama:11434/v1");
        assertThat(config.main().key()).isEmpty();
        assertThat(config.main().kind()).isEqualTo(Endpoint.Kind.OPENAI);
        assertThat(config.model(ChatRole.SALES)).isEqualTo(new RoleModel("llama3.2:3b", List.of("x/y", "z/w"), 0.7));
        assertThat(config.model(ChatRole.JUDGE).name()).isEqualTo("big");
        assertThat(config.backup().orElseThrow().model()).isEqualTo("spare");
        assertThat(config.transcription()).contains("whisper-1");
        assertThat(config.atOnce()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "NOOR_LLM_URL, http://models.example.com/v1",
        "NOOR_LLM_URL, not a url",
        "NOOR_LLM_URL, https://user:pass@models.example.com",
        "NOOR_LLM_MODEL, two words",
        "NOOR_LLM_TRANSCRIPTION_MODEL, two words",
        "NOOR_LLM_FALLBACK_MODELS, 'a,,b'",
        "NOOR_LLM_TEMPERATURE, 3",
        "NOOR_LLM_TEMPERATURE, warm",
        "NOOR_LLM_AT_ONCE, 0",
        "NOOR_LLM_AT_ONCE, 1.5",
        "NOOR_LLM_SERVER_KIND, azure",
        "NOOR_LLM_BACKUP_MODEL, alone"
    })
    void a_wrong_setting_is_named(String name, String value) {
        Settings settings = new Settings(Map.of(LlmConfig.API_KEY, KEY, name, value));
        LlmConfig.from(settings);

        SettingsException wrong = catchThrowableOfType(SettingsException.class, settings::check);

        assertThat(wrong).hasMessageContaining("NOOR_LLM_").message().doesNotContain(KEY);
    }

    @Test
    void a_model_for_voice_notes_without_a_server_is_a_mistake() {
        Settings settings = new Settings(Map.of(LlmConfig.TRANSCRIPTION_MODEL, "openai/whisper-1"));
        LlmConfig.from(settings);

        assertThat(catchThrowableOfType(SettingsException.class, settings::check))
                .hasMessageContaining(LlmConfig.TRANSCRIPTION_MODEL)
                .hasMessageContaining(LlmConfig.API_KEY);
    }

    @Test
    void open_router_wants_a_key_and_another_server_its_models_name() {
        Settings noKey = new Settings(Map.of(LlmConfig.URL, "https://openrouter.ai/api/v1"));
        LlmConfig.from(noKey);
        Settings noModel = new Settings(Map.of(LlmConfig.URL, "http://localhost:11434/v1"));
        LlmConfig.from(noModel);

        assertThat(catchThrowableOfType(SettingsException.class, noKey::check)).hasMessageContaining(LlmConfig.API_KEY);
        assertThat(catchThrowableOfType(SettingsException.class, noModel::check))
                .hasMessageContaining(LlmConfig.MODEL);
    }
}
