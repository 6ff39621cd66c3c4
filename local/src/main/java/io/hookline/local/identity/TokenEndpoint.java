package io.hookline.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** Who asks is checked here, and whether it may; the token itself comes from the mint. */
final class TokenEndpoint {

  private static final String BASIC = "Basic ";

  private final Clients clients;
  private final Codes codes;
  private final TokenMint mint;
  private final ObjectMapper json = new ObjectMapper();

  TokenEndpoint(Clients clients, Codes codes, TokenMint mint) {
    this.clients = clients;
    this.codes = codes;
    this.mint = mint;
  }

  OAuth2HttpResponse answer(Headers headers, Form form) {
    Client client = authenticate(headers, form);
    String grant = required(form, "grant_type");
    if (!client.grants().contains(grant)) {
      throw OidcError.unauthorizedClient(grant);
    }
    if (grant.equals(Client.CODE)) {
      required(form, "code_verifier");
      codes.redeem(required(form, "code"), client.id(), required(form, "redirect_uri"));
    } else if (grant.equals(Client.REFRESH)) {
      codes.refresh(required(form, "refresh_token"), client.id());
    }
    OAuth2HttpResponse answer = mint.post("/token", "", headers, form);
    refreshToken(answer).ifPresent(token -> codes.refreshable(token, client.id()));
    return answer;
  }

  private Client authenticate(Headers headers, Form form) {
    String basic = headers.get("Authorization");
    if (basic == null || !basic.startsWith(BASIC)) {
      return checked(form.get("client_id"), form.get("client_secret"));
    }
    String[] pair = decoded(basic.substring(BASIC.length())).split(":", 2);
    return checked(
        Optional.of(Form.decode(pair[0])),
        pair.length > 1 ? Optional.of(Form.decode(pair[1])) : Optional.empty());
  }

  private Client checked(Optional<String> id, Optional<String> secret) {
    return id.flatMap(clients::find)
        .filter(client -> client.shows(secret))
        .orElseThrow(OidcError::invalidClient);
  }

  private Optional<String> refreshToken(OAuth2HttpResponse answer) {
    if (answer.getStatus() != 200 || answer.getBody() == null) {
      return Optional.empty();
    }
    try {
      JsonNode token = json.readTree(answer.getBody()).path("refresh_token");
      return token.isTextual() ? Optional.of(token.textValue()) : Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the mint did not answer with JSON", e);
    }
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64.trim()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw OidcError.invalidClient();
    }
  }

  private static String required(Form form, String name) {
    return form.get(name)
        .orElseThrow(() -> OidcError.invalidRequest("The parameter " + name + " is missing."));
  }
}
