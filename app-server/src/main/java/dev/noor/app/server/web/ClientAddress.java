package dev.noor.app.server.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where a caller calls from, as far as our own proxies say; what a caller claims by itself is not believed.
 *
 * @param hops how many proxies of ours each call comes through
 */
record ClientAddress(int hops) {
    private static final int LONGEST = 64;

    String of(Context context) {
        String peer = context.req().getRemoteAddr();
        if (hops == 0) {
            return peer;
        }
        List<String> told = context.req().getHeader("X-Forwarded-For") == null
                ? List.of()
                : Arrays.stream(String.join(",", Collections.list(context.req().getHeaders("X-Forwarded-For")))
                                .split(",", -1))
                        .map(String::strip)
                        .toList();
        if (told.size() < hops) {
            return peer;
        }
        String address = told.get(told.size() - hops);
        return address.isEmpty() || address.length() > LONGEST ? peer : address;
    }
}
