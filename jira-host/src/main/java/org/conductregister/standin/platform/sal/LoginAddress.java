package org.conductregister.standin.platform.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import org.conductregister.standin.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where people log in: {@code /login?destination=}, with the address to return to. */
@Component
final class LoginAddress implements LoginUriProvider {

    @Override
    public URI getLoginUri(URI returnUri) {
        return UriComponentsBuilder.fromPath(Settings.CONTEXT_PATH + "/login")
                .queryParam("destination", "{destination}")
                .encode()
                .buildAndExpand(returnUri)
                .toUri();
    }
}
