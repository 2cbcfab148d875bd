package io.github.copyedit.document.docx;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A stretch that a template sets aside to be filled in. */
final class ContentControl {

  private Optional<String> reason = Optional.empty();

  private ContentControl() {}

  /**
   * @param content visits what stands in it
   * @param omit gets the name and the reason when that is not the author's
   */
  static void read(XmlWalk at, Consumer<XmlWalk> content, BiConsumer<String, String> omit) {
    ContentControl control = new ContentControl();
    at.children(
        child -> {
          if (child.name().equals("w:sdtPr")) {
            child.children(control::property);
          } else if (child.name().equals("w:sdtContent")) {
            if (control.reason.isEmpty()) {
              child.children(content);
            } else {
              omit.accept("w:sdt", control.reason.get());
            }
          }
        });
  }

  private void property(XmlWalk at) {
    switch (at.name()) {
      case "w:showingPlcHdr" -> {
        if (at.isOn()) {
          reason = Optional.of("a template's prompt");
        }
      }
      case "w:docPartObj" -> at.children(this::property);
      case "w:docPartGallery" -> {
        if (at.attribute("w:val").orElse("").equals("Table of Contents")) {
          reason = Optional.of("table of contents");
        }
      }
      default -> {
        // How it looks and is filled in.
      }
    }
  }
}
