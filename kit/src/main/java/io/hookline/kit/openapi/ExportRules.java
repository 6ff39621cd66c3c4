package io.hookline.kit.openapi;

import io.hookline.kit.export.Exported;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says what a list looks like as a file; the generator takes it for one more page. */
final class ExportRules {

  private ExportRules() {}

  static void apply(APIResponse response) {
    Content content = response.getContent();
    if (content == null || !content.hasMediaType(Exported.CSV)) {
      return;
    }
    if (content.hasMediaType(Exported.NDJSON)) {
      describe(content);
    }
    response.addHeader(
        "Content-Disposition",
        OASFactory.createHeader()
            .description("A file name, for what is a file")
            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
  }

  private static void describe(Content content) {
    if (content.hasMediaType(Exported.XLSX)) {
      content.addMediaType(
          Exported.XLSX, file("A workbook in which numbers are numbers and days are days."));
    }
    content.addMediaType(
        Exported.CSV,
        file(
            "All rows from the cursor on, whatever the limit: a header line, then a line a row. A"
                + " text that a spreadsheet would take for a formula begins with an apostrophe. A caller"
                + " takes three files at a time; more are answered 429."));
    content.addMediaType(
        Exported.NDJSON,
        file(
            "All rows from the cursor on, whatever the limit: each line is one of items. A"
                + " caller takes three files at a time; more are answered 429."));
  }

  private static MediaType file(String description) {
    return OASFactory.createMediaType()
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).description(description));
  }
}
