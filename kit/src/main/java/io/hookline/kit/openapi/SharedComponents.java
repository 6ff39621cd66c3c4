package io.hookline.kit.openapi;

import static org.eclipse.microprofile.openapi.models.parameters.Parameter.In.HEADER;
import static org.eclipse.microprofile.openapi.models.parameters.Parameter.In.PATH;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.ProblemBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The parts of the contract that operations refer to. */
final class SharedComponents {

  static final String SCHEME = "oidc";
  static final String ISSUER_EXAMPLE = "https://id.example.com/realms/hookline";

  private SharedComponents() {}

  static void addTo(Components components) {
    components.addSecurityScheme(
        SCHEME,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.OPENIDCONNECT)
            .description("A person's or client's access token with the audience hookline")
            .openIdConnectUrl(ISSUER_EXAMPLE + "/.well-known/openid-configuration"));
    components.addSchema("Problem", problem());
    components.addSchema("Violation", violation());
    components.addParameter(
        "Brand",
        parameter("brand", PATH, true, "The brand's slug, the tenant of everything below")
            .example("acme-cosmetics"));
    components.addParameter(
        "IfMatch",
        parameter("If-Match", HEADER, true, "ETag of the version that was read").example("\"1\""));
    components.addParameter(
        "IdempotencyKey",
        parameter(
                "Idempotency-Key",
                HEADER,
                false,
                "Makes a repeated request safe: the first answer is given again for 24 hours")
            .example("4f1c8a52-7d6f-4a43-9d3b-0e6a5f8d2b11"));
    components.addHeader("RequestId", header("Names this request in logs; yours, if you sent one"));
    components.addHeader("ETag", header("The resource's version, for If-Match"));
    components.addHeader("Location", header("Address of what was created"));
    byStatus()
        .forEach((status, codes) -> components.addResponse("E" + status, error(status, codes)));
  }

  private static Map<Integer, List<CommonProblem>> byStatus() {
    Map<Integer, List<CommonProblem>> codes = new LinkedHashMap<>();
    for (CommonProblem code : CommonProblem.values()) {
      codes.computeIfAbsent(code.status(), status -> new ArrayList<>()).add(code);
    }
    return codes;
  }

  private static APIResponse error(int status, List<CommonProblem> codes) {
    var content = OASFactory.createMediaType().schema(ref("#/components/schemas/Problem"));
    for (CommonProblem code : codes) {
      content.addExample(code.name(), OASFactory.createExample().value(example(status, code)));
    }
    return OASFactory.createAPIResponse()
        .description(codes.get(0).title())
        .addHeader("X-Request-Id", OASFactory.createHeader().ref("#/components/headers/RequestId"))
        .content(OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, content));
  }

  /** In this order: the contract must come out the same in every build. */
  private static Map<String, Object> example(int status, CommonProblem code) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put(
        "type",
        "https://hookline.io/problems/" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    example.put("title", code.title());
    example.put("status", status);
    example.put("detail", code.title() + ".");
    example.put("instance", "/v1/brands/acme-cosmetics");
    example.put("code", code.name());
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    example.put("violations", List.of());
    return example;
  }

  private static Schema problem() {
    return object("A refusal, RFC 9457")
        .addProperty("type", string())
        .addProperty("title", string())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", string())
        .addProperty("instance", string())
        .addProperty("code", string().description("Stable; written for programs"))
        .addProperty("traceId", string().description("Quote it when asking for help"))
        .addProperty(
            "violations",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(ref("#/components/schemas/Violation")))
        .required(List.of("type", "title", "status", "code", "traceId", "violations"));
  }

  private static Schema violation() {
    return object("What is wrong with one part of the input")
        .addProperty("field", string().description("JSON path, or the name of a parameter"))
        .addProperty("message", string())
        .required(List.of("field", "message"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static Schema ref(String place) {
    return OASFactory.createSchema().ref(place);
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
