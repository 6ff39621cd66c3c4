package io.hookline.kit.problem;

import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem document, RFC 9457, with a stable code, the trace and the violations. */
@Schema(name = "Problem", description = "A refusal, RFC 9457")
public record ProblemBody(
    @Schema(examples = "https://hookline.io/problems/validation-failed") String type,
    @Schema(examples = "The input breaks a rule") String title,
    @Schema(examples = "422") int status,
    @Schema(examples = "1 field is not acceptable") String detail,
    @Schema(examples = "/v1/brands/acme-cosmetics/creators") String instance,
    @Schema(examples = "VALIDATION_FAILED", description = "Stable; written for programs")
        String code,
    @Schema(
            examples = "4bf92f3577b34da6a3ce929d0e0e4736",
            description = "Quote it when asking for help")
        String traceId,
    List<Violation> violations) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** A document of a refusal that has no violations. */
  public static ProblemBody of(ProblemCode code, String detail, String instance) {
    return of(new Problem(code, detail), instance, Span.current().getSpanContext().getTraceId());
  }

  static ProblemBody of(Problem problem, String instance, String traceId) {
    ProblemCode code = problem.code();
    return new ProblemBody(
        "https://hookline.io/problems/" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        code.title(),
        code.status(),
        problem.getMessage(),
        instance,
        code.name(),
        traceId,
        problem.violations());
  }
}
