package dev.noor.adapter.zoho;

import dev.noor.adapter.zoho.stub.Fault;

/** Answers that tests let the stub give. */
final class StubAnswers {
    private StubAnswers() {}

    /** What a proxy says whose server is gone. */
    static Fault.Answer broken() {
        return new Fault.Answer(502, "<html>Bad Gateway</html>", "");
    }
}
