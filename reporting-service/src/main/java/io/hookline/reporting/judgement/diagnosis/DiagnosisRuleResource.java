package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.access.Allow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/diagnosis-rules")
@Tag(name = "Diagnoses")
class DiagnosisRuleResource {

  /** All rules. */
  @Schema(name = "DiagnosisRules")
  record DiagnosisRulesView(List<DiagnosisRuleView> items) {}

  /** A rule. */
  @Schema(name = "DiagnosisRule")
  record DiagnosisRuleView(
      @Schema(examples = "hook_collapse") String id,
      @Schema(examples = "1") int version,
      Layer layer,
      @Schema(examples = "the hook rate of a post is below 60 % of the brand's") String condition,
      @Schema(examples = "The opening is the problem, not the audience.") String reading,
      @Schema(examples = "Change the hook.") String nextStep) {}

  @GET
  @Allow.Member
  @Operation(
      operationId = "listDiagnosisRules",
      summary = "List the rules by which figures are read")
  public DiagnosisRulesView list() {
    return new DiagnosisRulesView(
        Rules.all().stream()
            .map(
                rule ->
                    new DiagnosisRuleView(
                        rule.id(),
                        rule.version(),
                        rule.layer(),
                        rule.condition(),
                        rule.reading(),
                        rule.nextStep()))
            .toList());
  }
}
