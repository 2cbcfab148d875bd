package io.github.copyedit.document;

import java.net.URL;
import java.net.URLClassLoader;

/** Sees all that the tests see but one library; it loads our classes of one package itself. */
public final class LoaderWithout extends URLClassLoader {

  private final String library;
  private final String ours;

  /**
   * @param library beginning of its packages' names
   * @param user a class of the package that uses it
   */
  public LoaderWithout(String library, Class<?> user) {
    super(
        new URL[] {user.getProtectionDomain().getCodeSource().getLocation()},
        user.getClassLoader());
    this.library = library;
    this.ours = user.getPackageName() + ".";
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith(library)) {
      throw new ClassNotFoundException(name);
    }
    if (!name.startsWith(ours)) {
      return super.loadClass(name, resolve);
    }
    Class<?> known = findLoadedClass(name);
    return known == null ? findClass(name) : known;
  }
}
