package dev.noor.adapter.zoho;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** A call to one of Zoho's APIs. The string form leaves out what may be personal. */
record ZohoRequest(String method, URI address, Optional<String> body, Optional<Instant> changedAfter) {
    static ZohoRequest get(URI address) {
        return new ZohoRequest("GET", address, Optional.empty(), Optional.empty());
    }

    /** What was changed after a second. */
    static ZohoRequest get(URI address, Instant changedAfter) {
        return new ZohoRequest("GET", address, Optional.empty(), Optional.of(changedAfter));
    }

    static ZohoRequest post(URI address, String json) {
        return new ZohoRequest("POST", address, Optional.of(json), Optional.empty());
    }

    static ZohoRequest put(URI address, String json) {
        return new ZohoRequest("PUT", address, Optional.of(json), Optional.empty());
    }

    @Override
    public String toString() {
        return method + " " + address.getPath();
    }
}
