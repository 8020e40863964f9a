// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

#include <optional>
#include <vector>

namespace leadbooth {

class IconButton;

/*!
 * Several values of one field under each other. Enter in the last one adds another; Enter in an
 * empty one that was added takes it away again and goes on; Ctrl+Shift+Del removes one, and Ctrl+Z
 * or the link in the notice brings it back.
 */
class RepeatedEditor final : public FieldEditor
{
    Q_OBJECT

public:
    RepeatedEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~RepeatedEditor() override;

    void setValue(const FieldValue &value) override;
    /*! Blank entries between others are part of it, so that rows of issues are entries. */
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    [[nodiscard]] QWidget *stopForRow(int row) const override;
    [[nodiscard]] int wantedHeight() const override;
    [[nodiscard]] QList<int> messageTops() const override;
    void finish() override;
    bool handleEnter(QWidget *stop) override;
    void setInvalidRows(const QList<int> &rows) override;
    void setAccessibleTexts(const QString &name, const QStringList &descriptions) override;
    void setSearchResults(quint64 requestId, const References &hits) override;
    void setSearchFailed(quint64 requestId) override;
    [[nodiscard]] EditorNotice notice() const override;
    void followNotice() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        FieldEditor *editor;
        IconButton *remove;
    };
    struct Removed
    {
        size_t index;
        FieldValue value;
    };

    void insertEntry(size_t index);
    void deleteEntry(size_t index);
    void addByPerson();
    void removeByPerson(size_t index);
    void undoRemoval();
    void entriesChanged();
    [[nodiscard]] std::optional<size_t> entryOf(const QWidget *widget) const;

    std::vector<Entry> m_entries; //!< never empty
    IconButton *m_add;
    std::optional<Removed> m_removed;
};

} // namespace leadbooth
