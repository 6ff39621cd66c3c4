package io.hookline.attribution.collect.pixel;

import io.hookline.kit.access.Allow;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/pixel/{pixelVersion}/hl.js")
@Tag(name = "Pixel")
class PixelScriptResource {

  private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";

  /** What a version is never changes. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String AN_HOUR = "public, max-age=3600";

  private final PixelScripts scripts;

  PixelScriptResource(PixelScripts scripts) {
    this.scripts = scripts;
  }

  @GET
  @Produces(JAVASCRIPT)
  @Allow.Anyone("Public: browsers load it with a shop's pages.")
  @Operation(
      operationId = "getPixelScript",
      summary = "Load the browser pixel",
      description =
          "A version's script never changes, so pages may name its hash and browsers keep it for a"
              + " year. The version \"latest\" is kept for an hour, and changes with releases.")
  @APIResponse(
      responseCode = "200",
      description = "The script",
      content =
          @Content(
              mediaType = JAVASCRIPT,
              schema = @Schema(type = SchemaType.STRING, examples = "((win, doc) => {})()")))
  @APIResponse(responseCode = "304", description = "The caller has it")
  public RestResponse<byte[]> script(
      @Parameter(description = "A version, or latest", example = "1") @PathParam("pixelVersion")
          String version) {
    boolean latest = version.equals("latest");
    PixelScript script =
        (latest ? Optional.of(scripts.latest()) : scripts.version(version))
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "There is no such version."));
    return ResponseBuilder.ok(script.content())
        .header(HttpHeaders.ETAG, script.etag())
        .header(HttpHeaders.CACHE_CONTROL, latest ? AN_HOUR : FOR_EVER)
        // A browser holds a script of another origin against its hash only if it may read it.
        .header("Access-Control-Allow-Origin", "*")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header("Timing-Allow-Origin", "*")
        .build();
  }
}
