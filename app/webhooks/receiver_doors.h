// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_services.h"
#include "app/webhooks/receiver.h"

#include <QJsonObject>

#include <map>
#include <memory>

namespace evenstock {

class DirectoryKeeper;
class ProgramSettings;

// Which listeners of the receiver are open and where its tunnel leads: as the settings say, or as a command did last.
// What is wanted and cannot be had stands in problems(), and is in the way of nothing else. Engine thread.
class ReceiverDoors
{
public:
    // Services and keeper outlive it. The receiver is made when the first listener is opened.
    ReceiverDoors(EngineServices &services, DirectoryKeeper &keeper, Receiver::Surroundings surroundings);
    ~ReceiverDoors();

    void obeySettings() { m_isFollowing = true; } // until a command opens or closes them
    Status follow();                              // the first thing that could not be had
    bool wantsAnotherTry() const;                 // a port that another program had may be free by now
    // By a command, at addresses of its own; an empty one leaves the listener as it is.
    Status openAt(const QString &hooks, const QString &local);
    void close();         // by a command: they stay closed
    void end();           // with the program
    void testPublicUrl(); // where there is one
    bool areMade() const { return m_receiver != nullptr; }
    Receiver::View view() const; // all empty where nothing was opened
    QJsonObject
    problems() const; // {"hooks": {"setting", "detail", "address"}, "local": …, "tunnel": …}, only what there is

private:
    // What a listener is opened with; with other settings it is opened anew.
    struct Opened {
        QString address = {};
        QString reach = {};
        QString certificate = {};
        QString key = {};
        friend bool operator==(const Opened &, const Opened &) = default;
    };
    static Opened wantedBy(Door door, const ProgramSettings &settings);
    Result<ProgramSettings> settings() const;
    QString urlOf(Door door) const;
    Status open(Door door, const QString &address);
    Status openBySettings(Door door, const ProgramSettings &settings);
    Status followSettings(Door door, const ProgramSettings &settings);
    Status applyTunnel(const ProgramSettings &settings);
    Status startTunnel(const TunnelSpec &spec);

    EngineServices &m_services;
    DirectoryKeeper &m_keeper;
    Receiver::Surroundings m_surroundings;
    bool m_isFollowing = false; // the settings decide which listener is open
    std::map<Door, Opened> m_openedWith;
    std::map<Door, Error> m_problems; // why one that is wanted is not there …
    std::map<Door, QString> m_wanted; // … and where it was to be
    UtcMs m_openedAt = 0;             // when it was tried last
    TunnelSpec m_tunnel;
    Status m_tunnelStarted;
    QString m_tunnelFrom; // address of the hooks it leads to
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace evenstock
