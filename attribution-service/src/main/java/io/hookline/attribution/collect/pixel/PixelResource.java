package io.hookline.attribution.collect.pixel;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

@Path("/v1/brands/{brand}/event-sources/{eventSource}/pixel")
@Tag(name = "Pixel")
@Transactional
class PixelResource {

  private static final String SOURCE =
      """
      select code, default_country, allowed_origins from event_source
       where brand = :brand and id = :id and kind = 'WEB'
      """;

  private record WebSource(String code, String country, List<String> origins) {}

  private final Jdbi jdbi;
  private final PixelScripts scripts;
  private final CurrentBrand brand;
  private final String base;

  PixelResource(Jdbi jdbi, PixelScripts scripts, CurrentBrand brand, PixelConfig config) {
    this.jdbi = jdbi;
    this.scripts = scripts;
    this.brand = brand;
    this.base = config.baseUrl().toString().replaceFirst("/$", "");
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getPixel",
      summary = "Read how pages get the pixel of a source",
      description =
          "The snippet to paste, with the hash by which browsers check the script, and what a"
              + " Content-Security-Policy has to allow. Of sources of kind WEB.")
  public PixelView get(@PathParam("eventSource") UUID id) {
    WebSource source = source(id);
    String address = base + "/pixel/" + PixelScript.LATEST + "/hl.js";
    Map<String, String> settings = settings(id, source);
    return new PixelView(
        id,
        source.code(),
        PixelScript.LATEST,
        address,
        scripts.latest().integrity(),
        snippet(address, settings),
        address + "?" + joined(settings, "%s=%s", "&"),
        "script-src %1$s/pixel/; connect-src %1$s/pixel/".formatted(base),
        source.origins());
  }

  private WebSource source(UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SOURCE)
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .map(
                        (row, context) ->
                            new WebSource(
                                row.getString("code"),
                                row.getString("default_country"),
                                List.of((String[]) row.getArray("allowed_origins").getArray())))
                    .findOne())
        .orElseThrow(() -> new Problem(PixelProblem.PIXEL_NOT_FOUND, "Its id is no web source's."));
  }

  private static Map<String, String> settings(UUID id, WebSource source) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("source", id.toString());
    settings.put("code", source.code());
    String country = source.country();
    if (country != null) {
      int code = PhoneNumberUtil.getInstance().getCountryCodeForRegion(country);
      settings.put("country-code", String.valueOf(code));
    }
    return settings;
  }

  /** Async: a page must not wait for it. */
  private String snippet(String address, Map<String, String> settings) {
    return "<script async src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\" %s></script>"
        .formatted(address, scripts.latest().integrity(), joined(settings, "data-%s=\"%s\"", " "));
  }

  private static String joined(Map<String, String> settings, String form, String between) {
    return settings.entrySet().stream()
        .map(setting -> form.formatted(setting.getKey(), setting.getValue()))
        .collect(Collectors.joining(between));
  }
}
