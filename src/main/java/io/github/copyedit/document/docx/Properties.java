package io.github.copyedit.document.docx;

import io.github.copyedit.document.LanguageTags;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageProperties;

/**
 * What a word processor notes of the file. When it was made and saved is left alone: that is not
 * when the article appeared.
 *
 * @param title empty when it is none that an author gave
 * @param author empty when it is the program, or nobody
 */
record Properties(Optional<String> title, Optional<String> author, Optional<Locale> language) {

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iu)do[ck]ument[aeo]?+\\s?+\\d*+|untitled\\b.*+|microsoft word\\b.*+|word document|title"
              + "|powerpoint presentation|normal|template|.*+\\.do[ct][xm]?");
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?iu)(?:windows |microsoft |office )*(?:user|account|office)|python-docx|apache poi"
              + "|docx4j|openpyxl|unknown|author|admin(?:istrator)?|un-named|owner|pc|hp|asus|acer"
              + "|dell|lenovo");

  static Properties of(PackageProperties properties) {
    return new Properties(
        said(properties.getTitleProperty(), NO_TITLE),
        said(properties.getCreatorProperty(), NO_AUTHOR),
        properties.getLanguageProperty().flatMap(LanguageTags::parse));
  }

  private static Optional<String> said(Optional<String> value, Pattern nothing) {
    return value
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !nothing.matcher(text).matches());
  }
}
