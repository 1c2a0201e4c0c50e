package dev.noor.adapter.zoho;

import java.net.URI;
import java.util.Optional;

/** A call to one of Zoho's APIs. The string form leaves out what may be personal. */
record ZohoRequest(String method, URI address, Optional<String> body) {
    static ZohoRequest get(URI address) {
        return new ZohoRequest("GET", address, Optional.empty());
    }

    static ZohoRequest post(URI address, String json) {
        return new ZohoRequest("POST", address, Optional.of(json));
    }

    static ZohoRequest put(URI address, String json) {
        return new ZohoRequest("PUT", address, Optional.of(json));
    }

    @Override
    public String toString() {
        return method + " " + address.getPath();
    }
}
