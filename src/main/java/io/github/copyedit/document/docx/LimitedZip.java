package io.github.copyedit.document.docx;

import io.github.copyedit.document.UnreadableDocumentException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * A file's archive, unpacked only as it is read, and only so far: a few kilobytes may unpack into
 * gigabytes.
 */
final class LimitedZip implements ZipEntrySource {

  /** Of all that is read; a novel has about ten million. */
  private static final long MOST_BYTES = 150_000_000;

  private static final int MOST_ENTRIES = 10_000;

  private final ZipEntrySource entries;
  private long left = MOST_BYTES;

  private LimitedZip(ZipFile zip) {
    this.entries = new ZipFileZipEntrySource(zip);
  }

  static LimitedZip of(byte[] bytes) throws IOException {
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    int count = 0;
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); count++) {
      all.nextElement();
    }
    if (count > MOST_ENTRIES) {
      zip.close();
      throw new UnreadableDocumentException(
          String.format(
              Locale.ROOT,
              "holds more than %,d files: a Word document has some dozens; exclude it",
              MOST_ENTRIES));
    }
    return new LimitedZip(zip);
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return entries.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return entries.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Counted(entries.getInputStream(entry));
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  @Override
  public boolean isClosed() {
    return entries.isClosed();
  }

  private void count(long bytes) {
    left -= Math.max(0, bytes);
    if (left < 0) {
      throw new UnreadableDocumentException(
          String.format(
              Locale.ROOT,
              "unpacks into more than %,d bytes: check whether it is a document; split or exclude it",
              MOST_BYTES));
    }
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(read);
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count(skipped);
      return skipped;
    }
  }
}
