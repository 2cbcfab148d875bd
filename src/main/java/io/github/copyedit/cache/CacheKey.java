package io.github.copyedit.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of an entry: a hash (SHA-256) of all that it is made of, each part with its length. */
public final class CacheKey {

  static final int DIGEST_BYTES = 32;

  private final MessageDigest digest = sha256();

  public CacheKey with(String part) {
    // No charset: it would write a lone surrogate as it writes any other.
    ByteBuffer units = ByteBuffer.allocate(part.length() * Character.BYTES);
    units.asCharBuffer().put(part);
    return with(units.array());
  }

  public CacheKey with(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
    return this;
  }

  /** 64 hexadecimal digits. Ends the key: it can't be used again. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  static byte[] digest(String key, byte[] content) {
    return new CacheKey().with(key).with(content).digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
