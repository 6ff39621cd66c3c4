package io.hookline.attribution.collect.taxonomy;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/utm-taxonomy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
@Transactional
class UtmTaxonomyResource {

  private final UtmTaxonomies taxonomies;

  UtmTaxonomyResource(UtmTaxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getUtmTaxonomy",
      summary = "Read the words that the brand's UTM parameters may take",
      description = "Version 0, without rules, while the brand has none: links are tagged freely.")
  public RestResponse<UtmTaxonomyView> get() {
    UtmTaxonomyView present = taxonomies.present();
    return Answers.ok(present, present.version());
  }

  @PUT
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "replaceUtmTaxonomy",
      summary = "Replace the words that the brand's UTM parameters may take",
      description =
          "Links that are made or changed from now on keep to it. Those that there are stay as they"
              + " are; the UTM audit names what they differ in.")
  public RestResponse<UtmTaxonomyView> replace(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid UtmTaxonomyUpdate body) {
    UtmTaxonomyView present = taxonomies.present();
    Answers.requireMatch(ifMatch, present.version());
    body.check();
    UtmTaxonomyView replaced = taxonomies.replace(present, body);
    return Answers.ok(replaced, replaced.version());
  }

  @GET
  @Path("/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listUtmTaxonomyVersions", summary = "List its versions, latest first")
  public Page<UtmTaxonomyView> versions(@Valid @BeanParam PageQuery page) {
    return Page.of(
        taxonomies.before(page.beforeNumber(), page.fetch()),
        page,
        version -> new Object[] {version.version()},
        Function.identity());
  }
}
