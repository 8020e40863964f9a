#!/usr/bin/env python3
# SPDX-FileCopyrightText: Leadbooth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the compiler cannot check: arrows between modules, where time comes from, headers of files, sizes,
translations."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The table of app/README.md: which modules a module may include, and which of Qt's.
CORE = {"Core"}
MODULES = {
    "base": (set(), CORE),
    "lead": ({"base"}, CORE),
    "net": ({"base"}, CORE | {"Network"}),
    "bitrix": ({"base", "lead", "net"}, CORE),
    "account": ({"base", "net", "bitrix"}, CORE | {"DBus", "Network"}),
    "queue": ({"base", "lead"}, CORE | {"Sql"}),
    "sync": ({"base", "lead", "bitrix", "account", "queue"}, CORE),
    "kiosk": ({"base", "lead"}, CORE),
    "codes": ({"base"}, CORE | {"Gui"}),
    "camera": ({"base", "codes"}, CORE | {"Gui", "Multimedia"}),
    "demo": ({"base"}, CORE | {"Network", "HttpServer"}),
    "cli": ({"base", "lead", "net", "bitrix", "account", "queue", "sync", "kiosk", "codes", "app"},
            CORE | {"Network"}),
    "ui": ({"base", "lead", "account", "sync", "kiosk", "codes", "ui"}, CORE | {"Gui", "Widgets", "Svg"}),
    # The composition root and main.cpp.
    "app": ({"base", "lead", "net", "bitrix", "account", "queue", "sync", "kiosk", "codes", "camera", "ui", "app"},
            CORE | {"Gui", "Widgets", "Network", "DBus"}),
}
# Types that a module may meet through a value of a neighbour although it may not include its headers directly
# would need an entry here; there is none.

# What a library is used in: one source file of a module, so that it can be replaced.
ONLY_IN = {
    "qt6keychain/": {"app/account/keychainstore.cpp"},
    "phonenumbers/": {"app/lead/phonelibrary.cpp"},
    "sodium.h": {"app/queue/sealedbox.cpp", "app/kiosk/kioskcrypto.cpp"},
    "xcb/": {"app/screenawake.cpp"},
    "ZXing/": {"app/codes/codelibrary.cpp"},
    "qrencode.h": {"app/queue/recoverykey.cpp"},
    "zlib.h": {"app/kiosk/boothcode.cpp"},
}

# The languages of translations/ and how many plural forms each has.
PLURAL_FORMS = {"en": 2, "ru": 3, "de": 2}


def tracked(*patterns):
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", *patterns],
                         cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return [ROOT / p for p in sorted(set(out.split("\0"))) if p and (ROOT / p).is_file()]


def relative(path):
    return path.relative_to(ROOT).as_posix()


def module_of(path):
    parts = relative(path).split("/")
    if parts[0] == "ui":
        return "ui"
    if parts[0] == "app":
        return parts[1] if len(parts) > 2 else "app"
    return None


def qt_module_of(header):
    """The Qt module of <QThing> or <QtModule/QThing>, by where the header lies; None when it is not Qt's."""
    if "/" in header:
        first = header.split("/")[0]
        return first[2:] if first.startswith("Qt") else None
    if not re.fullmatch(r"Q[A-Za-z0-9]+", header):
        return None
    return QT_HEADERS.get(header, "unknown")


def qt_headers():
    found = {}
    for base in (pathlib.Path("/usr/include/x86_64-linux-gnu/qt6"), pathlib.Path("/usr/include/qt6"),
                 pathlib.Path("/usr/include/aarch64-linux-gnu/qt6")):
        for folder in sorted(base.glob("Qt*")):
            if folder.is_dir():
                for header in folder.iterdir():
                    if header.name.startswith("Q"):
                        found.setdefault(header.name, folder.name[2:])
    return found


QT_HEADERS = qt_headers()


class Layering(unittest.TestCase):
    def includes(self, path):
        for line in path.read_text(encoding="utf-8").splitlines():
            match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if match:
                yield match.group(1), match.group(2)

    def test_modules_include_only_what_the_table_allows(self):
        wrong = []
        for path in tracked("app/**/*.h", "app/**/*.cpp", "app/*.h", "app/*.cpp", "ui/**/*.h", "ui/**/*.cpp"):
            module = module_of(path)
            self.assertIn(module, MODULES, f"{relative(path)} is in a folder that the table does not know")
            modules, qt = MODULES[module]
            for mark, header in self.includes(path):
                if mark == '"':
                    target = header.split("/")[0] if "/" in header else "app"
                    if header.startswith("moc_") or header.endswith(".moc"):
                        continue
                    if target != module and target not in modules:
                        wrong.append(f"{relative(path)} includes {header}")
                else:
                    used = qt_module_of(header)
                    if used is not None and used not in qt:
                        wrong.append(f"{relative(path)} includes {header} of Qt {used}")
        self.assertEqual(wrong, [])

    def test_each_foreign_library_is_used_in_one_file(self):
        for library, allowed in ONLY_IN.items():
            users = {relative(p) for p in tracked("app/**/*.cpp", "app/**/*.h", "ui/**/*.cpp", "ui/**/*.h")
                     if any(header.startswith(library) for _, header in self.includes(p))}
            self.assertLessEqual(users, allowed, library)


class Time(unittest.TestCase):
    def test_the_clock_is_asked_in_one_place(self):
        # The log writes the time of a line itself: it works before and after everything else.
        allowed = {"app/base/clock.cpp", "app/base/logging.cpp"}
        pattern = re.compile(r"currentDateTime|currentDate\(|currentTime\(|system_clock|steady_clock::now|::time\(")
        users = {relative(p) for p in tracked("app/**/*.cpp", "app/**/*.h", "ui/**/*.cpp", "ui/**/*.h")
                 if pattern.search(p.read_text(encoding="utf-8"))}
        self.assertLessEqual(users, allowed)

    def test_nothing_sleeps(self):
        pattern = re.compile(r"\b(qSleep|qWait|usleep|nanosleep|sleep_for|msleep|QThread::sleep)\s*\(")
        users = [relative(p) for p in tracked("app/**/*.cpp", "ui/**/*.cpp", "tests/**/*.cpp", "tests/**/*.h")
                 if pattern.search(p.read_text(encoding="utf-8"))]
        self.assertEqual(users, [])


class Files(unittest.TestCase):
    def test_every_source_names_its_licence(self):
        missing = [relative(p) for p in tracked("*.cpp", "*.h", "*.cmake", "*CMakeLists.txt", "*.py", "*.mjs", "*.sql")
                   if "SPDX-License-Identifier: GPL-3.0-or-later" not in p.read_text(encoding="utf-8")[:300]]
        self.assertEqual(missing, [])

    def test_nothing_large_is_kept(self):
        # Qt keeps a language in one file, which grows with the program.
        too_large = [relative(p) for p in tracked()
                     if p.stat().st_size > (1024 if p.suffix == ".ts" else 300) * 1024]
        self.assertEqual(too_large, [])

    def test_the_top_level_stays_as_it_was_given(self):
        allowed = {"CMakeLists.txt", "app", "ui", "resources", "translations", "tests", "README.md",
                   "CMakePresets.json", "LICENSE", "CHANGELOG.md", ".clang-format", ".clang-tidy", ".gitignore", ".ci"}
        found = {relative(p).split("/")[0] for p in tracked()}
        self.assertLessEqual(found, allowed)

    def test_no_private_key_or_token_is_kept(self):
        pattern = re.compile("-----BEGIN [A-Z ]*PRIVATE" + " KEY-----")
        for path in tracked():
            if path.suffix not in {".png"}:
                self.assertIsNone(pattern.search(path.read_text(encoding="utf-8", errors="replace")), relative(path))

    def test_scripts_are_executable_and_readable_by_bash(self):
        scripts = []
        for path in tracked():
            with path.open("rb") as file:
                first = file.readline(100)
            if first.startswith(b"#!"):
                scripts.append(relative(path))
                self.assertTrue(path.stat().st_mode & 0o100, relative(path))
            if re.match(rb"#!.*\bbash\b", first):
                subprocess.run(["bash", "-n", str(path)], check=True)
        # What people and .ci/run start by name has to be among them.
        self.assertLessEqual({"app/run", "app/install", "tests/run", "tests/bench/run", "tests/peers/run",
                              "tests/repo/format", "tests/repo/tidy", "tests/integration/with-keyring",
                              "translations/update", ".ci/run"}, set(scripts))
        without = [relative(path) for path in tracked()
                   if path.stat().st_mode & 0o100 and relative(path) not in scripts]
        self.assertEqual(without, [], "executable, but it does not say by what")

    def test_the_desktop_entry_and_its_metainfo_are_valid(self):
        folder = ROOT / "resources/linux"
        entry = folder / "io.github.leadbooth.Leadbooth.desktop"
        subprocess.run(["desktop-file-validate", str(entry)], check=True)
        subprocess.run(["appstreamcli", "validate", "--no-net",
                        str(folder / "io.github.leadbooth.Leadbooth.metainfo.xml")], check=True, capture_output=True)


class Translations(unittest.TestCase):
    def messages(self, language, folder=ROOT / "translations"):
        """(context, source, comment), the kind of the translation, and its texts: one, or one per plural form."""
        tree = xml.etree.ElementTree.parse(folder / f"leadbooth_{language}.ts")
        for context in tree.getroot().iter("context"):
            for message in context.iter("message"):
                key = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
                translation = message.find("translation")
                is_plural = message.get("numerus") == "yes"
                texts = [form.text or "" for form in translation.iter("numerusform")] if is_plural \
                    else [translation.text or ""]
                yield key, translation.get("type", "finished"), is_plural, texts

    def wrong(self, differs):
        return [f"{language}: {key}: {text}" for language in PLURAL_FORMS
                for key, _, _, texts in self.messages(language) for text in texts if differs(key[1], text)]

    def test_every_language_has_a_file_and_every_file_is_checked(self):
        found = {path.stem.removeprefix("leadbooth_") for path in tracked("translations/*.ts")}
        self.assertEqual(found, set(PLURAL_FORMS))

    def test_the_texts_are_those_of_the_code(self):
        lupdate = shutil.which("lupdate6") or "/usr/lib/qt6/bin/lupdate"
        with tempfile.TemporaryDirectory() as folder:
            # As translations/update calls it.
            subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
                            "-target-language", "en", "-I", ".", "-I", "app", "ui", "app",
                            "-ts", f"{folder}/leadbooth_en.ts"], cwd=ROOT, check=True)
            found = {key for key, _, _, _ in self.messages("en", pathlib.Path(folder))}
        kept = {key for key, _, _, _ in self.messages("en")}
        self.assertGreater(len(found), 100)
        self.assertEqual(found - kept, set(), "in the code, but in no .ts: run translations/update")
        self.assertEqual(kept - found, set(), "in the .ts, but not in the code any more: run translations/update")

    def test_every_text_is_finished(self):
        wrong = [f"{language}: {key} is {kind}" for language in PLURAL_FORMS
                 for key, kind, _, texts in self.messages(language) if kind != "finished" or not all(texts)]
        self.assertEqual(wrong, [])

    def test_the_languages_have_the_same_texts(self):
        keys = {language: [key for key, _, _, _ in self.messages(language)] for language in PLURAL_FORMS}
        for language in PLURAL_FORMS:
            self.assertEqual(len(keys[language]), len(set(keys[language])), f"a text stands twice in {language}")
            self.assertEqual(set(keys[language]) ^ set(keys["en"]), set(), language)

    def test_plural_forms_are_as_many_as_the_language_has(self):
        wrong = [f"{language}: {key}" for language, forms in PLURAL_FORMS.items()
                 for key, _, is_plural, texts in self.messages(language)
                 if is_plural != ("%n" in key[1]) or len(texts) != (forms if is_plural else 1)]
        self.assertEqual(wrong, [])

    def test_placeholders_and_line_breaks_are_kept(self):
        def of(text):
            return sorted(re.findall(r"%L?(?:\d{1,2}|n)|\n", text))

        self.assertEqual(self.wrong(lambda source, text: of(source) != of(text)), [])

    def test_no_translation_shouts(self):
        self.assertEqual(self.wrong(lambda source, text: "!" in text and "!" not in source), [])

    def test_english_says_what_the_code_says(self):
        wrong = [key for key, _, is_plural, texts in self.messages("en") if not is_plural and texts != [key[1]]]
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
