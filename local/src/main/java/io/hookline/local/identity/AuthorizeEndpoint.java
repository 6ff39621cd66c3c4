package io.hookline.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** The log-in: shows the page, checks the person, and sends the browser back with a code. */
final class AuthorizeEndpoint {

  private final Clients clients;
  private final Codes codes;
  private final TokenMint mint;
  private final ObjectMapper json = new ObjectMapper();

  AuthorizeEndpoint(Clients clients, Codes codes, TokenMint mint) {
    this.clients = clients;
    this.codes = codes;
    this.mint = mint;
  }

  OAuth2HttpResponse page(Form query) {
    check(query);
    return Pages.html(200, LoginPage.ask());
  }

  OAuth2HttpResponse submit(Form query, Form form) {
    Client client = check(query);
    String username = form.get("username").orElse("");
    Optional<Person> person = People.authenticate(username, form.get("password").orElse(""));
    if (person.isEmpty()) {
      return Pages.html(401, LoginPage.askAgain(username));
    }
    OAuth2HttpResponse answer =
        mint.post(
            "/authorize",
            withOpenId(query).encoded(),
            new Headers.Builder().build(),
            login(person.get()));
    Form.parse(URI.create(answer.getHeaders().get("location")).getRawQuery())
        .get("code")
        .ifPresent(
            code -> codes.issued(code, client.id(), query.get("redirect_uri").orElseThrow()));
    return answer;
  }

  /** An error is shown here, never sent on: the address may be an attacker's. */
  private Client check(Form query) {
    Client client =
        query
            .get("client_id")
            .flatMap(clients::find)
            .filter(c -> c.grants().contains(Client.CODE))
            .orElseThrow(() -> OidcError.invalidRequest("This client cannot log people in."));
    if (query.get("redirect_uri").filter(client.redirects()).isEmpty()) {
      throw OidcError.invalidRequest("redirect_uri is not an address of this client.");
    }
    if (query.get("response_type").filter("code"::equals).isEmpty()) {
      throw OidcError.invalidRequest("response_type must be code.");
    }
    if (query.get("code_challenge").isEmpty()
        || query.get("code_challenge_method").filter("S256"::equals).isEmpty()) {
      throw OidcError.invalidRequest("PKCE with S256 is required.");
    }
    return client;
  }

  /** Swagger UI asks for no scope unless its user ticks one; without openid there is no log-in. */
  private static Form withOpenId(Form query) {
    String scope = query.get("scope").orElse("");
    return " %s ".formatted(scope).contains(" openid ")
        ? query
        : query.with("scope", ("openid " + scope).trim());
  }

  /** Groups come from the list of people, whatever the browser has sent. */
  private Form login(Person person) {
    try {
      return new Form(
          Map.of(
              "username", person.username(), "claims", json.writeValueAsString(person.claims())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
