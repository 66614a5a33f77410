package io.gleaner.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses from articles, which become links only where they are plainly pages on the web. */
final class WebAddress {
    private WebAddress() {}

    static @Nullable String orNull(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https")) ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
