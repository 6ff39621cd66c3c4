package io.hookline.attribution.collect.link;

import io.hookline.attribution.collect.taxonomy.UtmParameter;
import io.hookline.attribution.collect.taxonomy.UtmRules;
import io.hookline.attribution.collect.taxonomy.UtmTaxonomies;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.problem.Violation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The builder of addresses: what a link would be, before there is one. */
@Path("/v1/brands/{brand}/links/previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
@Transactional
class LinkPreviewResource {

  private final LinkRules rules;
  private final UtmTaxonomies taxonomies;

  LinkPreviewResource(LinkRules rules, UtmTaxonomies taxonomies) {
    this.rules = rules;
    this.taxonomies = taxonomies;
  }

  @POST
  @Allow.Brand(Role.ANALYST)
  @NotAudited("it makes nothing")
  @Operation(
      operationId = "previewLink",
      summary = "See what a link would be, without making it",
      description =
          "Takes what creating a link takes, says where it would lead and what of its UTM parameters"
              + " the brand's taxonomy does not allow, with the nearest words that it does.")
  public LinkPreviewView preview(@NotNull @Valid NewLink body) {
    UtmRules taxonomy = taxonomies.rules();
    List<Violation> violations = rules.all(body, taxonomy);
    Map<String, String> macros = body.utm().macros();
    return new LinkPreviewView(
        violations.isEmpty(),
        Link.landing(body),
        macros.isEmpty()
            ? null
            : macros.entrySet().stream()
                .map(macro -> macro.getKey() + "=" + macro.getValue())
                .collect(Collectors.joining("&")),
        violations,
        suggested(body, taxonomy),
        taxonomy.version());
  }

  private static Utm suggested(LinkFacts facts, UtmRules taxonomy) {
    Map<UtmParameter, String> tags = new EnumMap<>(UtmParameter.class);
    tags.putAll(LinkRules.written(facts.destinationUrl()));
    tags.putAll(facts.utm().tags());
    tags.replaceAll(
        (parameter, value) ->
            taxonomy
                .of(parameter)
                .filter(rule -> !rule.allows(value))
                .flatMap(rule -> rule.nearest(value))
                .orElse(value));
    return Utm.of(tags);
  }
}
