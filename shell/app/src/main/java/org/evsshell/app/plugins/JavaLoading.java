package org.evsshell.app.plugins;

import org.evsshell.plugin.EvsPlugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads a Java plugin from its own jars, behind {@link FilteringParent}.
 *
 * @param place where its jars lie
 * @param descriptor what names its main class
 */
record JavaLoading(PluginPlace place, PluginDescriptor descriptor) implements PluginCode.Loading {
    @Override
    public EvsPlugin load() throws PluginProblem {
        @SuppressWarnings("resource") // never closed: its code may be called until the very end
        URLClassLoader loader =
                new URLClassLoader(
                        "plugin " + descriptor.id(),
                        urls(),
                        new FilteringParent(EvsPlugin.class.getClassLoader()));
        try {
            Object plugin =
                    Class.forName(descriptor.main(), true, loader)
                            .getDeclaredConstructor()
                            .newInstance();
            if (plugin instanceof EvsPlugin evsPlugin) {
                return evsPlugin;
            }
            throw new PluginProblem(descriptor.main() + " does not implement EvsPlugin");
        } catch (ClassNotFoundException e) {
            throw new PluginProblem("it has no class " + descriptor.main(), e);
        } catch (NoClassDefFoundError e) {
            throw new PluginProblem(
                    "it needs the class " + e.getMessage() + ", which plugins do not see", e);
        } catch (ReflectiveOperationException e) {
            throw new PluginProblem(
                    descriptor.main() + " has no public constructor without parameters that works",
                    e);
        }
    }

    private URL[] urls() throws PluginProblem {
        try {
            List<Path> jars = place.jars();
            URL[] urls = new URL[jars.size()];
            for (int index = 0; index < urls.length; index++) {
                urls[index] = jars.get(index).toUri().toURL();
            }
            return urls;
        } catch (MalformedURLException e) {
            throw new PluginProblem("its path makes no address", e);
        } catch (IOException e) {
            throw new PluginProblem("its jars cannot be read: " + e.getMessage(), e);
        }
    }
}
