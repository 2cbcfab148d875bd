package io.github.copyedit.document.xml;

import io.github.copyedit.document.BlockKind;
import io.github.copyedit.document.ElementPath;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.FormatSettings.BlockRule;
import io.github.copyedit.document.FormatSettings.ElementName;
import io.github.copyedit.document.FormatSettings.FieldRule;
import io.github.copyedit.document.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Mappings of published formats, in the words that configuration uses. */
final class Presets {

  /** IPTC's News Industry Text Format, 3.0 to 3.6. */
  static final FormatSettings.Xml NITF =
      preset(
          "nitf",
          """
          heading-1: hedline > hl1
          heading-2: body.content hl2, abstract hl2
          paragraph: p, tagline, bibliography, credit, datasource, postaddr
          group: body.head, body.content, body.end, abstract, block, note
          list: ul, ol, dl
          list-item: li, dt, dd
          quote: bq
          table: table
          table-cell: td, th
          caption: media-caption, caption
          footnote: fn
          figure: media
          image: media-reference@source
          alt-text: media-reference@alternate-text
          link: a@href
          line-break: br
          code: pre
          skip: head, rights, distributor, series, media-metadata, media-object, media-producer
          skip: nitf-table-metadata, hr
          """,
          """
          headline: hedline > hl1, head > title
          dek: hedline > hl2, abstract
          byline: body.head > byline
          published: docdata > date.issue@norm, docdata > date.release@norm
          published: pubdata@date.publication, dateline > story.date@norm
          modified: revision-history@norm
          """);

  private static final String DOCBOOK_BLOCKS =
      """
      heading: title, refname
      heading-1: article > title, article > info > title, articleinfo > title
      heading-1: book > title, book > info > title, bookinfo > title
      caption: figure > title, table > title, example > title, equation > title
      caption: figure > info > title, table > info > title, example > info > title, caption
      paragraph: para, simpara, attribution, refpurpose, bridgehead, question > para
      paragraph: note > title, tip > title, warning > title, caution > title, important > title
      paragraph: formalpara > title, itemizedlist > title, orderedlist > title
      paragraph: variablelist > title, procedure > title, step > title, abstract > title
      section: section, sect1, sect2, sect3, sect4, sect5, simplesect, chapter, appendix, part
      section: preface, refsection, refsect1, refsect2, refsect3, glossary, bibliography, sidebar
      section: book > article
      list: itemizedlist, orderedlist, variablelist, simplelist, procedure, calloutlist
      list-item: listitem, member, term, step, callout
      quote: blockquote, epigraph
      table: table, informaltable
      table-cell: entry, td, th
      footnote: footnote
      figure: figure, informalfigure, mediaobject
      image: imagedata@fileref
      alt-text: textobject > phrase, alt
      link: ulink@url, link@href, link[xlink:href]@xlink:href
      reference: xref, citation, footnoteref
      inline: emphasis, phrase, quote, citetitle, foreignphrase, acronym, abbrev, link[linkend]
      inline: productname, trademark, firstterm, glossterm, superscript, subscript
      inline-code: code, literal, command, option, filename, varname, function, parameter, envar
      inline-code: userinput, computeroutput, constant, classname, methodname, type, tag, uri
      inline-code: sgmltag, property, replaceable, prompt, systemitem, package, interfacename
      inline-code: structname, symbol, token, keycode, markup, returnvalue, errorcode, errorname
      inline-code: exceptionname, database, email
      code: programlisting, screen, literallayout, synopsis, cmdsynopsis, funcsynopsis
      skip: copyright, legalnotice, revhistory, keywordset, subjectset, releaseinfo, edition, isbn
      skip: publisher, biblioid, pubsnumber, indexterm, remark, cover, index, toc, address
      skip: refmeta, issuenum, volumenum, printhistory, titleabbrev
      """;

  private static final String DOCBOOK_FIELDS =
      """
      headline: article > title, article > info > title, articleinfo > title
      headline: book > title, book > info > title, bookinfo > title
      dek: article > subtitle, info > subtitle, articleinfo > subtitle, bookinfo > subtitle
      byline: info > author, articleinfo > author, bookinfo > author, authorgroup > author
      published: info > pubdate, articleinfo > pubdate, bookinfo > pubdate
      published: info > date, articleinfo > date, bookinfo > date
      """;

  /** OASIS DocBook, 4 and 5. */
  static final FormatSettings.Xml DOCBOOK = preset("", DOCBOOK_BLOCKS, DOCBOOK_FIELDS);

  /** OASIS DITA: topics, not maps. */
  static final FormatSettings.Xml DITA =
      preset(
          "",
          """
          heading: title
          heading-1: topic > title, concept > title, task > title, reference > title
          heading-1: troubleshooting > title, glossterm
          heading: topic topic > title, concept concept > title, task task > title
          heading: reference reference > title, topic concept > title, topic task > title
          heading: topic reference > title, concept task > title, concept reference > title
          caption: fig > title, table > title, simpletable > title, desc
          paragraph: p, shortdesc, cmd, glossdef, lines
          section: topic topic, concept concept, task task, reference reference
          group: info, note, stepresult, stepxmp, section, example, body, abstract
          list: ul, ol, sl, dl, steps, steps-unordered, substeps, choices, parml
          list-item: li, sli, dt, dd, step, substep, choice, pt, pd
          quote: lq
          table: table, simpletable, properties, choicetable
          table-cell: entry, stentry, proptype, propvalue, propdesc, proptypehd, propvaluehd
          table-cell: propdeschd, choption, chdesc, choptionhd, chdeschd
          footnote: fn
          figure: fig
          image: image@href
          alt-text: alt, image@alt
          link: xref@href
          reference: keyword, ph, term
          inline: b, i, u, sup, sub, q, cite, tt, uicontrol, wintitle, menucascade, tm, text
          inline-code: codeph, filepath, cmdname, option, parmname, apiname, varname, userinput
          inline-code: systemoutput, msgph, msgnum, synph, var, kwd, xmlelement, xmlatt
          code: codeblock, screen, pre, msgblock, syntaxdiagram
          skip: prolog, titlealts, related-links, draft-comment, required-cleanup, indexterm, data
          skip: foreign, unknown, object, resourceid
          """,
          """
          headline: topic > title, concept > title, task > title, reference > title
          dek: shortdesc
          byline: prolog > author
          published: critdates > created@date
          modified: critdates > revised@modified
          """);

  private Presets() {}

  /**
   * Lines of {@code kind: path, path}; of paths for the same element the longest counts, then the
   * last.
   */
  private static FormatSettings.Xml preset(String root, String blocks, String fields) {
    List<BlockRule> blockRules = new ArrayList<>();
    each(
        blocks,
        (kind, path) -> blockRules.add(new BlockRule(path, BlockKind.named(kind).orElseThrow())));
    List<FieldRule> fieldRules = new ArrayList<>();
    each(
        fields,
        (kind, path) ->
            fieldRules.add(
                new FieldRule(Metadata.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), path)));
    return new FormatSettings.Xml(
        ElementName.of(root), blockRules, fieldRules, Optional.empty(), Optional.empty());
  }

  private static void each(String lines, BiConsumer<String, ElementPath> consumer) {
    for (String line : lines.lines().toList()) {
      int colon = line.indexOf(": ");
      for (String path : line.substring(colon + 2).split(", ")) {
        consumer.accept(line.substring(0, colon), ElementPath.of(path));
      }
    }
  }
}
