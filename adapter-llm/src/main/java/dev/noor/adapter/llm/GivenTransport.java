package dev.noor.adapter.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands langchain4j the transport of one call, whose deadline is its own. */
record GivenTransport(Transport transport) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
        return transport.deadline();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return transport.deadline();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return transport;
    }
}
