package dev.noor.app.server.config;

/** Every setting there is, with what it is for. The launcher's own are read before Java starts. */
public enum KnownSetting {
    NOOR_APPROVAL_SECRET("what seals the discounts that managers approve", Shown.SECRET),
    NOOR_BRAIN("how replies are made: rules, hybrid or model", Shown.PLAIN),
    NOOR_CHAT_RATE("how many calls of the chat a key has in a minute", Shown.PLAIN),
    NOOR_CORS_ORIGINS("the web pages that may call the interfaces", Shown.PLAIN),
    NOOR_DATABASE_URL("the PostgreSQL to use instead of the embedded one", Shown.SECRET),
    NOOR_EMBEDDING_DIR("the folder of another embedding model than the packaged one", Shown.PLAIN),
    NOOR_HOME("the folder of Noor's own data", Shown.PLAIN),
    NOOR_HOST("the address that the server listens on", Shown.PLAIN),
    NOOR_JAVA_HOME("the JDK that ./noor runs with", Shown.PLAIN),
    NOOR_JAVA_OPTS("more options for Java", Shown.PLAIN),
    NOOR_KEEP("how long statuses, attempts, tapes and unreadable posts are kept, such as P30D", Shown.PLAIN),
    NOOR_KNOWLEDGE("the folder of tenants", Shown.PLAIN),
    NOOR_LLM_API_KEY("the key for OpenRouter or another server of models", Shown.SECRET),
    NOOR_LLM_AT_ONCE("how many calls of models may be under way", Shown.PLAIN),
    NOOR_LLM_BACKUP_API_KEY("the key for the second server of models", Shown.SECRET),
    NOOR_LLM_BACKUP_MODEL("the model of the second server", Shown.PLAIN),
    NOOR_LLM_BACKUP_URL("a second server of models, asked when the first fails", Shown.PLAIN),
    NOOR_LLM_FALLBACK_MODELS("models that OpenRouter tries when the first fails", Shown.PLAIN),
    NOOR_LLM_FAST_MODEL("the model that extracts and summarises", Shown.PLAIN),
    NOOR_LLM_JUDGE_MODEL("the model that judges", Shown.PLAIN),
    NOOR_LLM_MODEL("the model that words replies", Shown.PLAIN),
    NOOR_LLM_SERVER_KIND("openrouter or openai, where the address does not tell", Shown.PLAIN),
    NOOR_LLM_TAPE("whether what models are asked is kept with the turns: on or off", Shown.PLAIN),
    NOOR_LLM_TEMPERATURE("how freely replies are worded, 0 to 2", Shown.PLAIN),
    NOOR_LLM_TRANSCRIPTION_MODEL("the model that writes down voice notes", Shown.PLAIN),
    NOOR_LLM_URL("another server of models than OpenRouter", Shown.PLAIN),
    NOOR_MODE("demo or production", Shown.PLAIN),
    NOOR_PORT("the port that the server listens on", Shown.PLAIN),
    NOOR_PROXY_HOPS("how many proxies stand before the server", Shown.PLAIN),
    NOOR_PUBLIC_URL("the https address under which the server is reached from outside", Shown.PLAIN),
    NOOR_REDIS_URL("the Redis that several processes share for speed", Shown.SECRET),
    NOOR_TAKEOVER_IDLE("after how much silence of a person Noor goes on, such as PT4H", Shown.PLAIN),
    NOOR_TELEGRAM_CHAT("the Telegram group of the company's people", Shown.PLAIN),
    NOOR_TELEGRAM_TOKEN("the token of the bot in that group", Shown.SECRET),
    NOOR_TELEGRAM_URL("another address of Telegram's API", Shown.PLAIN),
    NOOR_TELEGRAM_WEBHOOK_SECRET("what Telegram's webhooks must carry", Shown.SECRET),
    NOOR_TENANT("the tenant where none is named", Shown.PLAIN),
    NOOR_WAZZUP_API_KEY("the key for Wazzup's API", Shown.SECRET),
    NOOR_WAZZUP_CHANNEL_ID("the WhatsApp channel in Wazzup", Shown.PLAIN),
    NOOR_WAZZUP_MEDIA_HOSTS("the hosts that Wazzup keeps files at", Shown.PLAIN),
    NOOR_WAZZUP_URL("another address of Wazzup's API", Shown.PLAIN),
    NOOR_WAZZUP_WEBHOOK_SECRET("what Wazzup's webhooks must carry", Shown.SECRET),
    NOOR_ZOHO_ACCOUNTS_URL("another address of Zoho's accounts", Shown.PLAIN),
    NOOR_ZOHO_API_URL("another address of Zoho's APIs", Shown.PLAIN),
    NOOR_ZOHO_CLIENT_ID("the OAuth client in Zoho", Shown.SECRET),
    NOOR_ZOHO_CLIENT_SECRET("its secret", Shown.SECRET),
    NOOR_ZOHO_ORGANIZATION_ID("the organization in Zoho", Shown.PLAIN),
    NOOR_ZOHO_REFRESH_TOKEN("the OAuth refresh token for Zoho", Shown.SECRET),
    NOOR_ZOHO_REGION("where the organization lives in Zoho", Shown.PLAIN);

    /** Whether a value may be seen. */
    public enum Shown {
        PLAIN,
        SECRET
    }

    private final String purpose;
    private final Shown shown;

    KnownSetting(String purpose, Shown shown) {
        this.purpose = purpose;
        this.shown = shown;
    }

    /** What it is for. */
    public String purpose() {
        return purpose;
    }

    /** The value as it may be printed. */
    public String print(String value) {
        return shown == Shown.SECRET ? "********" : value;
    }
}
