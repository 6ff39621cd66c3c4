package io.hookline.kit.openapi;

import static java.util.Map.entry;
import static org.eclipse.microprofile.openapi.models.parameters.Parameter.In.HEADER;
import static org.eclipse.microprofile.openapi.models.parameters.Parameter.In.PATH;

import io.hookline.kit.problem.ProblemBody;
import io.hookline.kit.problem.Violation;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The parts of the contract that operations refer to; only those that are used are written. */
final class SharedComponents {

  static final String SCHEME = "oidc";
  static final String ISSUER_EXAMPLE = "https://id.example.com/realms/hookline";

  private static final Map<String, Parameter> PARAMETERS =
      Map.of(
          "Brand",
          parameter("brand", PATH, true, "The brand's slug, the tenant of everything below")
              .example("acme-cosmetics"),
          "IfMatch",
          parameter("If-Match", HEADER, true, "ETag of the version that was read").example("\"1\""),
          "IfNoneMatch",
          parameter("If-None-Match", HEADER, false, "ETag of the version that the reader has")
              .example("\"1\""),
          "IdempotencyKey",
          parameter(
                  "Idempotency-Key",
                  HEADER,
                  false,
                  "Makes a repeated request safe: the first answer is given again for 24 hours")
              .example("4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11"));

  private static final Map<String, Header> HEADERS =
      Map.ofEntries(
          entry("RequestId", header("Names this request in logs; yours, if you sent one")),
          entry(
              "ETag",
              header(
                  "The resource's version, for If-Match, and If-None-Match where it is a parameter")),
          entry("Location", header("Address of what was created")),
          entry("Allow", header("The methods that are offered")),
          entry(
              "RateLimit",
              header("What is left of the caller's requests: r of them, for t seconds")
                  .example("\"api\";r=1180;t=42")),
          entry(
              "RateLimitPolicy",
              header("How many requests are answered: q in w seconds")
                  .example("\"api\";q=1200;w=60")),
          entry("RetryAfter", header("Seconds to wait").example("42")));

  private final Map<String, Parameter> parameters = new TreeMap<>();
  private final Map<String, Header> headers = new TreeMap<>();
  private final Map<String, APIResponse> responses = new TreeMap<>();

  Parameter parameter(String name) {
    parameters.put(name, PARAMETERS.get(name));
    return OASFactory.createParameter().ref("#/components/parameters/" + name);
  }

  Header useHeader(String name) {
    headers.put(name, HEADERS.get(name));
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }

  /** The headers of draft-ietf-httpapi-ratelimit-headers. */
  void useRateLimit(APIResponse response) {
    response.addHeader("RateLimit", useHeader("RateLimit"));
    response.addHeader("RateLimit-Policy", useHeader("RateLimitPolicy"));
  }

  APIResponse response(String name, Supplier<APIResponse> content) {
    responses.computeIfAbsent(name, first -> content.get());
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }

  /** Writes what operations have asked for. */
  void writeTo(Components components) {
    components.addSecurityScheme(
        SCHEME,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.OPENIDCONNECT)
            .description("A person's or client's access token with the audience hookline")
            .openIdConnectUrl(ISSUER_EXAMPLE + "/.well-known/openid-configuration"));
    components.addSchema("Problem", RecordSchema.of(ProblemBody.class));
    components.addSchema("Violation", RecordSchema.of(Violation.class));
    parameters.forEach(components::addParameter);
    headers.forEach(components::addHeader);
    responses.forEach(components::addResponse);
  }

  private static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static Parameter parameter(
      String name, Parameter.In in, boolean required, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(in)
        .required(required)
        .description(description)
        .schema(string());
  }

  private static Header header(String description) {
    return OASFactory.createHeader().description(description).schema(string());
  }
}
