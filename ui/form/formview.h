// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/issue.h"
#include "lead/formschema.h"
#include "lead/reference.h"
#include "ui/form/formgeometry.h"
#include "ui/form/issuebook.h"

#include <QAccessible>
#include <QScrollArea>

#include <vector>

namespace leadbooth {

class Announcer;
class FieldRow;
class FormContent;
class SectionHeading;
struct FormContext;
using FormContextPtr = std::shared_ptr<const FormContext>;

/*!
 * The lead form: every field of a FormSchema in its sections, edited into a LeadDraft. UI thread.
 *
 * The values live in the draft; a row of widgets is made when it comes into view or the focus goes
 * to it, so a form of 1,000 fields costs as much as what is seen of it. Where everything is comes
 * from placeForm(). With a screen reader all rows are made, since it walks the whole tree.
 *
 * Keys: Tab and Shift+Tab go through all fields in visual order (built or not) and past folded
 * sections; Enter goes on to the next field (several lines: a new line; several values: another
 * one), Shift+Enter back; Ctrl+PageUp and Ctrl+PageDown go from heading to heading.
 */
class FormView final : public QScrollArea, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    /*! \a clock outlives the form. */
    explicit FormView(Clock &clock, QWidget *parent = nullptr);
    ~FormView() override;

    /*! Phone numbers typed without a country code are read as of this region (ISO 3166); at first
     * they are left as they were typed. The language says nothing of where one telephones. */
    void setPhoneRegion(const QString &region);

    /*! Starts anew with \a initial, which is also what clear() goes back to and what isBlank()
     * compares with. */
    void setSchema(FormSchemaPtr schema, const LeadDraft &initial);
    /*! The portal's form has changed: what was typed stays, by code. \return the fields that hold
     * something and are in the new form no longer; the draft still has them. */
    QStringList replaceSchema(FormSchemaPtr schema, const LeadDraft &initial);
    [[nodiscard]] const FormSchemaPtr &schema() const { return m_schema; }

    /*! What stands in the form at this moment, the field with the focus included; not what an input
     * method is still composing in it. */
    [[nodiscard]] const LeadDraft &draft() const { return m_draft; }
    /*! Ends a composition and takes what it has made so far. Before the lead is taken or put away
     * as a whole, and at no other time: it would break the typing of whoever uses one. */
    void commitInput();
    void setDraft(const LeadDraft &draft);
    /*! Back to the initial values; no problem shown, scrolled to the top. */
    void clear();
    [[nodiscard]] bool isBlank() const;

    [[nodiscard]] Issues validate() const;
    /*!
     * Shows these beside their fields in place of those shown before, unfolds what is in the way,
     * moves the focus to the first and tells a screen reader in one sentence. \return those that
     * belong to no field of the form, to be shown elsewhere.
     */
    Issues showIssues(const Issues &issues);

    void focusFirst();
    /*! Unfolds, scrolls to and focuses a field; false when the form has no such field. A field that
     * cannot be edited is scrolled to. */
    bool focusField(const QString &code, int row = 0);

    /*! Answer referenceSearchRequested(); late answers are ignored. */
    void setReferenceResults(const QString &code, quint64 requestId, const References &hits);
    void setReferenceFailed(const QString &code, quint64 requestId);

    void setFolded(int section, bool folded);
    [[nodiscard]] bool isFolded(int section) const { return m_folded[size_t(section)]; }

    /*! The row of a field, null while it is not built. */
    [[nodiscard]] FieldRow *builtRow(const QString &code) const;
    [[nodiscard]] int builtRowCount() const;
    [[nodiscard]] const FormGeometry &formGeometry() const { return m_geometry; }

Q_SIGNALS:
    void draftEdited(); //!< by the person
    void sendRequested();
    void newRequested();
    void referenceSearchRequested(const QString &code, leadbooth::FieldType type,
                                  const QString &text, quint64 requestId);
    /*! Painted for the first time since it got its schema, and usable. */
    void readyForInput();

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /*! A place in the order of Tab: a heading, or a cell. */
    struct Place
    {
        size_t section = 0;
        size_t cell = 0;
        bool isHeading = true;
    };

    /*! \a folded: by title, where it is not as the schema says. */
    void takeSchema(FormSchemaPtr schema, const QHash<QString, bool> &folded);
    void makeContext();
    void dropWidgets();
    void relayout();
    void placeBuilt();
    void buildVisible();
    void buildRange(int top, int bottom);
    void buildAll();
    FieldRow *buildRow(size_t cell);
    SectionHeading *buildHeading(size_t section);
    void updateHeading(size_t section);
    void updateMessageRoom(size_t cell);
    void rowEdited(const FieldRow *row);
    void focusChanged(QWidget *old, QWidget *now);
    void rowLeft(FieldRow *row);
    void painted();
    void accessibilityActiveChanged(bool active) override;

    [[nodiscard]] FieldRow *rowOf(const QWidget *widget) const;
    [[nodiscard]] size_t cellOf(const QString &code) const; //!< or the number of cells
    [[nodiscard]] bool placeOf(const QWidget *widget, Place *place) const;
    [[nodiscard]] bool isHeadingStop(size_t section) const;
    /*! The first place with a stop from here on, here included; false: none. */
    [[nodiscard]] bool seek(Place *place, bool forward) const;
    [[nodiscard]] bool step(Place *place, bool forward) const;
    QWidget *stopAt(const Place &place, bool last);
    bool moveFromField(QWidget *from, bool forward);
    bool focusStop(QWidget *stop, Qt::FocusReason reason);
    bool leaveForm(bool forward);
    void jumpToHeading(bool forward);
    void reveal(const QRect &area);
    [[nodiscard]] QString requiredNote() const;

    Clock &m_clock;
    QString m_phoneRegion;
    const std::shared_ptr<quint64> m_lastRequestId = std::make_shared<quint64>(0);
    FormSchemaPtr m_schema;
    FormContextPtr m_context;
    LeadDraft m_initial;
    LeadDraft m_draft;
    IssueBook m_issues;

    FormMetrics m_metrics;
    FormGeometry m_geometry;
    std::vector<bool> m_folded;
    std::vector<FieldRow *> m_rows;           //!< by cell; null: not built
    std::vector<SectionHeading *> m_headings; //!< by section; null: not built
    QHash<QString, size_t> m_cells;           //!< by code
    FormContent *m_content;
    Announcer *m_announcer;
    bool m_readyReported = false;
    bool m_relayouting = false;
};

} // namespace leadbooth
