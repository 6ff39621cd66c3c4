package io.hookline.kit.openapi;

import io.hookline.kit.deprecation.Deprecation;
import io.hookline.kit.deprecation.Notice;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/** Shows in the contract what is on its way out, and when. */
final class DeprecationRules {

  private DeprecationRules() {}

  /** Refuses a deprecation with impossible dates, and so fails the build. */
  static void apply(Operation operation, MethodInfo code) {
    notice(code).ifPresent(notice -> mark(operation, notice));
  }

  private static Optional<Notice> notice(MethodInfo code) {
    AnnotationInstance own = code.annotation(Deprecation.class);
    AnnotationInstance found =
        own != null ? own : code.declaringClass().declaredAnnotation(Deprecation.class);
    return Optional.ofNullable(found)
        .map(
            said ->
                Notice.of(
                    said.value("since").asString(),
                    said.value("sunset").asString(),
                    said.value("link").asString()));
  }

  private static void mark(Operation operation, Notice notice) {
    operation.setDeprecated(true);
    operation.addExtension("x-sunset", notice.sunset().toString());
    String said = operation.getDescription();
    operation.setDescription((said == null ? "" : said + "\n\n") + notice.sentence());
    operation.getResponses().getAPIResponses().values().forEach(DeprecationRules::addHeaders);
  }

  /** Shared refusals carry the headers as well, but are written once for all operations. */
  private static void addHeaders(APIResponse response) {
    if (response.getRef() == null) {
      response.addHeader(
          "Deprecation", header("Since when it is deprecated, RFC 9745", "@1795305600"));
      response.addHeader(
          "Sunset",
          header("When it may stop to answer, RFC 8594", "Wed, 30 Jun 2027 00:00:00 GMT"));
      response.addHeader(
          "Link",
          header("What to use instead", "<https://hookline.io/changes>; rel=\"deprecation\""));
    }
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .example(example)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
