package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/search-words")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Web traffic")
@Transactional
class SearchWordsResource {

  private final SearchWords words;
  private final WebTraffic traffic;

  SearchWordsResource(SearchWords words, WebTraffic traffic) {
    this.words = words;
    this.traffic = traffic;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getSearchWords",
      summary = "Read the words by which a search is one for the brand",
      description = "Version 0, without words, while nobody has named any.")
  public RestResponse<SearchWordsView> get() {
    SearchWordsView present = words.present();
    return Answers.ok(present, present.version());
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "replaceSearchWords",
      summary = "Replace the words by which a search is one for the brand",
      description = "All days are worked out anew, and those that change are told on.")
  public RestResponse<SearchWordsView> replace(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SearchWordsUpdate body) {
    traffic.lock();
    Answers.requireMatch(ifMatch, words.present().version());
    SearchWordsView replaced = words.replace(body.checked());
    traffic.workAll();
    return Answers.ok(replaced, replaced.version());
  }
}
